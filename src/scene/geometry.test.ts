import { describe, expect, test } from 'vitest';
import { columnOffsets } from './city-column.ts';
import { viewOf } from './camera.ts';
import { fanOffsets } from './fan.ts';
import { levelAt } from './level.ts';
import { fromWorldPx, metresPerPx, worldPx, zoomToFit } from './mercator.ts';
import { boxAround, overlap } from './placement.ts';
import { scaleBar } from './scale-bar.ts';

describe('web mercator', () => {
  test('goes there and back', () => {
    const [lng, lat] = fromWorldPx(worldPx([109.40698, 24.32405], 9), 9);
    expect(lng).toBeCloseTo(109.40698, 8);
    expect(lat).toBeCloseTo(24.32405, 8);
  });

  test('counts 78,271.5 metres to a px of the equator at zoom 0 with 512 px tiles', () => {
    expect(metresPerPx(0, 0)).toBeCloseTo(78271.517, 2);
  });

  test('fits a box whole and no smaller than it must be', () => {
    const viewport = { widthPx: 800, heightPx: 600 };
    const zoom = zoomToFit([104, 20, 112, 26], viewport);
    const [low, high] = [worldPx([104, 20], zoom), worldPx([112, 26], zoom)];
    expect(Math.max((high.x - low.x) / 800, (low.y - high.y) / 600)).toBeCloseTo(1, 6);
  });

  test('keeps a target clear of what covers the map', () => {
    const padding = { top: 0, right: 0, bottom: 0, left: 400 };
    const view = viewOf({ bounds: [104, 20, 112, 26] }, { widthPx: 1000, heightPx: 600 }, padding);
    const left = worldPx([104, 23], view.zoom).x - worldPx(view.center, view.zoom).x + 500;
    expect(left).toBeGreaterThanOrEqual(399);
  });
});

test('a phone and a wall both begin at the level of the region', () => {
  for (const regionZoom of [4.9, 6.6, 8]) {
    expect(levelAt(regionZoom, regionZoom)).toBe('region');
    expect(levelAt(regionZoom + 2, regionZoom)).toBe('city');
    expect(levelAt(1.5, regionZoom)).toBe('world');
  }
});

describe('a fan', () => {
  test.each([1, 2, 7, 12, 30])('of %i discs never lets two of them touch', (count) => {
    const offsets = fanOffsets(count, { ringPx: 30, discPx: 27, gapPx: 6, obstacles: [], soft: [], screen: null });
    expect(offsets).toHaveLength(count);
    offsets.forEach((a, index) => {
      for (const b of offsets.slice(index + 1)) expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(27 + 5);
    });
  });

  test('stands on the side that is free', () => {
    const right = { left: 20, top: -200, right: 300, bottom: 200 };
    const offsets = fanOffsets(5, { ringPx: 20, discPx: 27, gapPx: 6, obstacles: [right], soft: [], screen: null });
    for (const [x, y] of offsets) expect(overlap(boxAround(x, y, 13), right)).toBe(0);
  });
});

test('a column has equal steps and bows away from the city, never further for being long', () => {
  expect(Math.min(...columnOffsets(18, 31, 24, 'left').map(([x]) => x))).toBeGreaterThan(-190);
  const offsets = columnOffsets(7, 36, 24, 'left');
  offsets.slice(1).forEach(([, y], index) => expect(y - (offsets[index]?.[1] ?? 0)).toBe(36));
  expect(Math.min(...offsets.map(([x]) => x))).toBe(offsets[3]?.[0]);
});

test('a scale bar is a round length no wider than its room', () => {
  expect(scaleBar(23, 6.5)).toEqual({ lengthKm: 100, widthPx: 126 });
  expect(scaleBar(24, 10).lengthKm).toBe(10);
});
