import { beforeAll, describe, expect, test } from 'vitest';
import { checkFolder } from '../data/build/check-folder.ts';
import { packageFolders } from '../data/build/packages.ts';
import { printIssues } from '../data/build/print-issues.ts';
import { analyse } from '../src/analysis/analyse.ts';
import { localeOf } from '../src/locale/locale.ts';
import { sceneWords } from '../src/locale/scene-words.ts';
import { type Cluster, createCluster } from '../src/model/cluster.ts';
import { INITIAL_STATE, LANGS } from '../src/model/state.ts';
import { buildScene } from '../src/scene/build-scene.ts';
import { cityBounds } from '../src/scene/focus.ts';
import { collisions } from '../src/scene/collisions.fixture.ts';
import type { MapScene } from '../src/scene/map-scene.ts';
import { zoomToFit } from '../src/scene/mercator.ts';

const BOXES = [
  { widthPx: 946, heightPx: 712 },
  { widthPx: 1440, heightPx: 1024 },
  { widthPx: 390, heightPx: 480 },
];
/** Steps from the zoom at which the region fits: from a little outside it to well inside a city. */
const STEPS = [-0.7, -0.3, 0, 0.4, 0.9, 1.4, 1.8, 2.3, 2.9, 3.6];

let cluster: Cluster;

beforeAll(async () => {
  const folder = packageFolders().find((candidate) => candidate.name === 'guangxi-auto');
  if (!folder) throw new Error('no package guangxi-auto');
  const { value, issues } = await checkFolder(folder);
  if (!value) throw new Error(printIssues(issues));
  cluster = createCluster(value);
});

function sceneAt(lang: (typeof LANGS)[number], viewport: (typeof BOXES)[number], step: number, city = 'liuzhou'): { scene: MapScene; zoom: number } {
  const { bounds } = cluster.records.package;
  const zoom = zoomToFit(bounds, viewport) + step;
  const [west, south, east, north] = step > 1.6 ? (cityBounds(cluster, city) ?? bounds) : bounds;
  const view = { center: [(west + east) / 2, (south + north) / 2], zoom } as const;
  const words = sceneWords(localeOf(lang));
  const state = { ...INITIAL_STATE, lang };
  return { scene: buildScene({ cluster, results: analyse(cluster), state, ground: null, flavour: 'light', words, viewport, view }), zoom };
}

describe.each(LANGS)("Guangxi's cluster in %s", (lang) => {
  describe.each(BOXES)('in a map of $widthPx x $heightPx', (viewport) => {
    test.each(STEPS)('has no mark on another %f zooms from the region', (step) => {
      const { scene, zoom } = sceneAt(lang, viewport, step);
      expect(collisions(scene, zoom)).toEqual([]);
    });

    test.each(['nanning', 'guigang', 'guilin'])('has no mark on another around %s', (city) => {
      for (const step of STEPS.filter((each) => each > 1.6)) {
        const { scene, zoom } = sceneAt(lang, viewport, step, city);
        expect(collisions(scene, zoom)).toEqual([]);
      }
    });

    test.each(STEPS)('shows every site of Liuzhou once, %f zooms from the region', (step) => {
      const { scene } = sceneAt(lang, viewport, step);
      const shown = [...scene.sites.flatMap((node) => node.sites), ...scene.plates.flatMap((plate) => plate.rows.map((row) => row.id))];
      const ofLiuzhou = shown.filter((id) => cluster.cityOf(cluster.site(id)?.place ?? '')?.id === 'liuzhou');
      expect(new Set(ofLiuzhou).size).toBe(ofLiuzhou.length);
      const isFolded = scene.bases[0]?.label.lines.some((line) => line.text.startsWith(lang === 'en' ? '13 more' : '另有')) ?? false;
      const isWhole = scene.level === 'city' || scene.level === 'site';
      expect(ofLiuzhou.length === cluster.sitesIn('liuzhou').length).toBe(isWhole);
      expect(isFolded || isWhole || viewport.widthPx < 600).toBe(true);
    });
  });
});
