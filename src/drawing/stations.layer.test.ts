import { describe, expect, test } from 'vitest';
import type { Station } from '../scene/map-scene.ts';
import { drawScene } from './draw-scene.ts';
import { squareScene } from './drawing.fixture.ts';

const station = (name: string, lng: number, isComputed = false): Station => ({
  id: `station:${name}`,
  lngLat: [lng, 25.2],
  name,
  second: `${name} in English`,
  isComputed,
  rank: 1,
});
const near = { widthPx: 1200, heightPx: 900, target: { center: [107, 25.2], zoom: 8 }, title: '方区', description: '一幅图' } as const;
const draw = (stations: readonly Station[], options: Parameters<typeof drawScene>[1] = near) =>
  drawScene(squareScene({ stations, sites: [], fans: [], plates: [] }), options);
const squares = (svg: string) => [...svg.matchAll(/data-station="station:([^"]+)"/g)].map(([, name]) => name);

describe('stations', () => {
  test('stand on the ground with both names', () => {
    const svg = draw([station('黎塘', 106.2), station('马皇', 107.6)]);
    expect(squares(svg)).toEqual(['黎塘', '马皇']);
    for (const text of ['黎塘', '黎塘 in English']) expect(svg).toContain(`>${text}</tspan>`);
  });

  test('have no more than corners where their point is computed', () => {
    const dashed = (isComputed: boolean) =>
      / data-station.*?stroke-dasharray="3\.248 2\.352".*?<\/g>/.test(draw([station('马皇', 106.2, isComputed)]));
    expect([dashed(true), dashed(false)]).toEqual([true, false]);
  });

  test('give way to one another', () => {
    expect(squares(draw([station('钦州', 106.2), station('钦州东', 106.21)]))).toEqual(['钦州']);
  });

  test('are left out as far off as the region', () => {
    expect(squares(draw([station('黎塘', 106.2)], { ...near, target: { center: [107, 25.2], zoom: 6.5 } }))).toEqual([]);
  });
});
