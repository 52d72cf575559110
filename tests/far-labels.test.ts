import { beforeAll, describe, expect, test } from 'vitest';
import { checkFolder } from '../data/build/check-folder.ts';
import { packageFolders } from '../data/build/packages.ts';
import { analyse } from '../src/analysis/analyse.ts';
import { coverOf, furnitureOf, paddingFor } from '../src/element/frame.ts';
import { localeOf } from '../src/locale/locale.ts';
import { sceneWords } from '../src/locale/scene-words.ts';
import { type Cluster, createCluster } from '../src/model/cluster.ts';
import { INITIAL_STATE, LANGS, type Lang, type Mode } from '../src/model/state.ts';
import { buildScene } from '../src/scene/build-scene.ts';
import { levelTarget, viewOf } from '../src/scene/camera.ts';
import { labelBox } from '../src/scene/label-box.ts';
import { discBoxes } from '../src/scene/joint-sides.ts';
import { type Box, overlap, shift } from '../src/scene/placement.ts';
import { frameOf } from '../src/scene/scene-input.ts';
import { hiddenFar } from '../src/scene/screen.ts';

/** Boxes of the map on a projector, a desk, and a wall. */
const SIZES = [
  ['explore', 946, 712],
  ['explore', 1440, 1024],
  ['brief', 1920, 1080],
  ['brief', 3840, 1080],
] as const satisfies readonly (readonly [Mode, number, number])[];
const CASES = SIZES.flatMap(([mode, widthPx, heightPx]) =>
  LANGS.flatMap((lang) => (['wide', 'world'] as const).map((level) => ({ mode, widthPx, heightPx, lang, level }))),
);

let cluster: Cluster;

beforeAll(async () => {
  const folder = packageFolders().find(({ name }) => name === 'guangxi-auto') ?? expect.fail('no package');
  const { value } = await checkFolder(folder);
  cluster = createCluster(value ?? expect.fail('the package is read'));
});

function far({ mode, widthPx, heightPx, lang, level }: { mode: Mode; widthPx: number; heightPx: number; lang: Lang; level: 'wide' | 'world' }) {
  const results = analyse(cluster);
  const viewport = { widthPx, heightPx };
  const view = viewOf(levelTarget(level, cluster, results), viewport, paddingFor(mode, viewport, 'markets'));
  const input = {
    cluster,
    results,
    state: { ...INITIAL_STATE, mode, lang },
    ground: null,
    flavour: widthPx > 3000 ? ('wall' as const) : ('light' as const),
    words: sceneWords(localeOf(lang)),
    viewport,
    view,
    cover: coverOf(mode, viewport, 'markets'),
    furniture: furnitureOf(mode, viewport, true),
    layers: ['bases', 'sites', 'corridor', 'markets'] as const,
  };
  const frame = frameOf(input);
  const scene = buildScene(input);
  const at = (lngLat: readonly [number, number], box: Box) => shift(box, [frame.px(lngLat).x, frame.px(lngLat).y]);
  const boxes = [
    ...scene.bases.map(({ id, lngLat, label, radiusPx }) => ({ id, lngLat, label, radiusPx })),
    ...scene.gateways.map(({ id, lngLat, label, discPx }) => ({ id, lngLat, label, radiusPx: discPx / 2 })),
    ...scene.markets,
  ].flatMap(({ id, lngLat, label, radiusPx }) => [
    ...discBoxes(frame.px(lngLat), radiusPx).map((box) => ({ name: id, box, isLabel: false })),
    { name: `name of ${id}`, box: at(lngLat, labelBox(label)), isLabel: true },
  ]);
  return { scene, boxes, hidden: hiddenFar(frame) };
}

describe('names far off', () => {
  test.each(CASES)('stand on no mark and no other name: $level, $lang, $mode at $widthPx px', (each) => {
    const { boxes } = far(each);
    const labels = boxes.filter(({ isLabel }) => isLabel);
    const clashes = labels.flatMap((label) =>
      boxes.filter((other) => other !== label && overlap(other.box, label.box) > 1).map((other) => `${label.name} x ${other.name}`),
    );
    expect(clashes).toEqual([]);
  });

  test.each(CASES)('nothing of a country lies under the legend or what covers the map: $level, $lang, $mode at $widthPx px', (each) => {
    const { boxes, hidden, scene } = far(each);
    const countries = new Set(scene.markets.flatMap(({ id }) => [id, `name of ${id}`]));
    const under = boxes.filter(
      ({ name, isLabel, box }) =>
        countries.has(name) && [...hidden.strips, ...(isLabel ? hidden.furniture : [])].some((other) => overlap(other, box) > 1),
    );
    expect(under.map(({ name }) => name)).toEqual([]);
  });
});
