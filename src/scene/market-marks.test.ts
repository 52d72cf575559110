import { describe, expect, test } from 'vitest';
import { buildScene } from './build-scene.ts';
import { labelBox } from './label-box.ts';
import { worldPx } from './mercator.ts';
import { boxAt, overlapWith, shift } from './placement.ts';
import { frameOf } from './scene-input.ts';
import { sceneInput } from './scene.fixture.ts';
import { hiddenFar } from './screen.ts';

const WIDE = { center: [107, 10], zoom: 4 } as const;

/** A wide view with a box of the map's free middle around its only country. */
function around(reachPx: number) {
  const input = sceneInput({}, { view: WIDE });
  const { furniture } = hiddenFar(frameOf({ ...input, furniture: [boxAt(0, 0, 0, 0)] }));
  const [corner] = furniture;
  const far = worldPx(input.results.markets[0]?.lngLat ?? [0, 0], WIDE.zoom);
  const at = { x: far.x - ((corner?.left ?? 0) + (corner?.right ?? 0)) / 2, y: far.y - ((corner?.top ?? 0) + (corner?.bottom ?? 0)) / 2 };
  return { input, at, box: boxAt(at.x + 24, at.y - reachPx, 400, reachPx * 2) };
}

describe('a country on the wide view', () => {
  test('has its name beside the legend, not under it', () => {
    const { input, box } = around(40);
    const frame = { ...input, furniture: [box] };
    const [mark] = buildScene(frame).markets;
    const far = worldPx(mark?.lngLat ?? [0, 0], WIDE.zoom);
    expect(mark && overlapWith(shift(labelBox(mark.label), [far.x, far.y]), hiddenFar(frameOf(frame)).furniture)).toBe(0);
    expect(buildScene(input).markets[0]?.label.side).not.toBe(mark?.label.side);
  });

  test('says how far each mode is by itself', () => {
    const [mark] = buildScene(around(40).input).markets;
    expect(mark?.label.lines.map(({ text }) => text).slice(1)).toEqual(['existing: vehicles', 'planned: kd']);
  });

  test('is not drawn where the words or the second map of a briefing cover it', () => {
    const { input, at } = around(40);
    const scene = (left: number, mode: 'brief' | 'explore') =>
      buildScene({ ...input, layers: ['markets'], state: { ...input.state, mode }, cover: { top: 0, right: 0, bottom: 0, left } });
    expect(scene(0, 'brief').markets).toHaveLength(1);
    // A cover moves the middle of what is free by half of its width.
    expect(scene(2 * Math.max(0, at.x) + 100, 'brief').markets).toHaveLength(0);
    expect(scene(2 * Math.max(0, at.x) + 100, 'explore').markets).toHaveLength(1);
  });
});

test('a country by the edge of the globe’s screen has its name on the side where all of it is seen', () => {
  const [lng, lat] = sceneInput().results.markets[0]?.lngLat ?? [0, 0];
  const sideOf = (widthPx: number) => {
    const input = sceneInput({}, { view: { center: [lng - 45, lat], zoom: 1.6 }, widthPx, heightPx: 800 });
    return buildScene(input).markets[0]?.label;
  };
  expect(sideOf(1200)).toMatchObject({ side: 'right' });
  const cut = sideOf(400);
  expect(cut?.side).not.toBe('right');
  expect(cut?.lines.length).toBeGreaterThan(0);
});
