import { describe, expect, test } from 'vitest';
import { linePath, pathData } from './path-data.ts';
import { createFrame } from './projection.ts';

const frame = createFrame({ center: [0, 0], zoom: 3 }, 400, 300);
/** Degrees a px is wide at this zoom. */
const DEGREE = 360 / 4096;

const square = (half: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [-half, -half],
      [half, -half],
      [half, half],
      [-half, half],
      [-half, -half],
    ].map(([x = 0, y = 0]) => [x * DEGREE, y * DEGREE]),
  ],
});

describe('path data', () => {
  test('is relative, in tenths of a px, and closes its rings', () => {
    expect(
      linePath([
        { x: 10.04, y: 20 },
        { x: 10.54, y: 19.3 },
        { x: 30, y: 19.3 },
      ]),
    ).toBe('M10 20l.5-.7 19.5 0');
    expect(pathData(square(10), frame)).toMatch(/^M\S+ \S+l.*z$/);
  });

  test('leaves out what is smaller than the eye can see', () => {
    expect(pathData(square(0.4), frame)).toBe('');
  });

  test('is coarser where a drawing may differ more from its shapes', () => {
    const wave = {
      type: 'LineString' as const,
      coordinates: Array.from({ length: 40 }, (_, index) => [index * 3 * DEGREE, (index % 2) * 0.7 * DEGREE]),
    };
    const coarse = createFrame(frame.view, 400, 300, 0.8);
    expect(pathData(wave, coarse).length).toBeLessThan(pathData(wave, frame).length / 4);
  });

  test('leaves out points that lie on a straight line', () => {
    const dense = Array.from({ length: 200 }, (_, index) => [(index - 100) * DEGREE, 0]);
    expect(pathData({ type: 'LineString', coordinates: dense }, frame)).toMatch(/^M\S+ \S+l\S+ \S+$/);
  });

  test('is clipped a little outside the drawing', () => {
    const [, x = '', y = ''] =
      /^M(\S+) (\S+?)l/.exec(
        pathData(
          {
            type: 'LineString',
            coordinates: [
              [-170, 0],
              [170, 0],
            ],
          },
          frame,
        ),
      ) ?? [];
    expect([Number(x), Number(y)]).toEqual([-60, 150]);
  });

  test('fills a ring that covers everything, whichever way it winds', () => {
    const ring = square(900).coordinates;
    const turned = ring.map((points) => [...points].reverse());
    for (const coordinates of [ring, turned]) expect(pathData({ type: 'Polygon', coordinates }, frame)).toContain('z');
  });

  test('a line across the date line is drawn on both copies of the world that are in view', () => {
    const world = createFrame({ center: [150, 0], zoom: 3 }, 6400, 400);
    const lane = {
      type: 'LineString' as const,
      coordinates: [
        [120, 0],
        [260, 10],
      ],
    };
    expect(pathData(lane, world).match(/M/g)).toHaveLength(2);
  });
});
