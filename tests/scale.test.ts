import { beforeAll, describe, expect, test } from 'vitest';
import { checkFolder } from '../data/build/check-folder.ts';
import { packageFolders } from '../data/build/packages.ts';
import { printIssues } from '../data/build/print-issues.ts';
import { analyse } from '../src/analysis/analyse.ts';
import { find } from '../src/analysis/search.ts';
import { localeOf } from '../src/locale/locale.ts';
import { sceneWords } from '../src/locale/scene-words.ts';
import { type Cluster, createCluster } from '../src/model/cluster.ts';
import { INITIAL_STATE } from '../src/model/state.ts';
import { layoutScene } from '../src/scene/build-scene.ts';
import type { SceneLayout, SiteNode } from '../src/scene/map-scene.ts';
import { worldPx } from '../src/scene/mercator.ts';
import { syntheticRecords } from './scale/synthetic.ts';

const VIEWPORT = { widthPx: 1366, heightPx: 768 };
const CENTER = [109.42, 24.33] as const;
let cluster: Cluster;

beforeAll(async () => {
  const folder = packageFolders().find(({ name }) => name === 'guangxi-auto');
  const { value, issues } = folder ? await checkFolder(folder) : { value: null, issues: [] };
  if (!value) throw new Error(printIssues(issues));
  cluster = createCluster(syntheticRecords(value, 5000));
});

function layoutAt(zoom: number, center: readonly [number, number] = CENTER): SceneLayout {
  const words = sceneWords(localeOf('en'));
  return layoutScene({
    cluster,
    results: analyse(cluster),
    ground: null,
    state: INITIAL_STATE,
    flavour: 'light',
    words,
    viewport: VIEWPORT,
    view: { center, zoom },
  });
}

/** Pairs of marks at points of their own that touch at a zoom. */
function touching(nodes: readonly SiteNode[], zoom: number): string[] {
  const free = nodes.filter(({ offsetPx }) => offsetPx[0] === 0 && offsetPx[1] === 0).map((node) => ({ ...node, at: worldPx(node.lngLat, zoom) }));
  return free.flatMap((a, index) =>
    free
      .slice(index + 1)
      .filter((b) => Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y) < (a.discPx + b.discPx) / 2)
      .map((b) => `${a.id} x ${b.id}`),
  );
}

describe('A cluster with 5,000 sites more', () => {
  test.each([6.4, 7, 8])('counts every site of the region in one mark, %f zooms in', (zoom) => {
    const shown = layoutAt(zoom).sites.flatMap((node) => node.sites);
    expect(new Set(shown).size).toBe(shown.length);
    const inRegion = cluster.records.sites.filter(({ place }) => cluster.ancestry(place).some(({ id }) => id === cluster.records.package.region));
    const seen = new Set(shown);
    expect(inRegion.filter(({ id }) => !seen.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test.each([6.4, 8])('shows the region with few marks, of which those at points do not touch, at zoom %f', (zoom) => {
    const { sites } = layoutAt(zoom);
    expect(sites.length).toBeLessThan(120);
    for (const node of sites) expect(node.parts.reduce((sum, part) => sum + part.count, 0)).toBe(node.sites.length);
  });

  test('splits as one zooms in, until sites stand alone', () => {
    const alone = [8, 11, 14].map((zoom) => {
      const { sites } = layoutAt(zoom);
      return sites.filter((node) => node.sites.length === 1).length / sites.length;
    });
    expect(alone).toEqual(alone.toSorted((a, b) => a - b));
    expect(alone.at(-1)).toBeGreaterThan(0.6);
  });

  test.each([10, 12, 14])('keeps marks of points apart from each other around a city at zoom %f', (zoom) => {
    const { sites, bases } = layoutAt(zoom);
    const ofLiuzhou = sites.filter((node) => cluster.cityOf(cluster.site(node.sites[0] ?? '')?.place ?? '')?.id === 'liuzhou');
    expect(bases.length).toBeGreaterThan(0);
    expect(touching(ofLiuzhou, zoom)).toEqual([]);
  });

  test('keeps its groups while the map is moved: a mark that is in two views is the same mark', () => {
    const one = new Map(layoutAt(12).sites.map((node) => [node.id, node.sites]));
    const two = layoutAt(12, [109.5, 24.38]).sites.filter((node) => one.has(node.id));
    expect(two.length).toBeGreaterThan(20);
    for (const { id, sites } of two) expect(sites).toEqual(one.get(id));
  });

  test('lists at most 20 finds of a text that thousands of names hold', () => {
    expect(find(cluster, 'made-up works')).toHaveLength(20);
  });
});
