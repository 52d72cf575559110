import { describe, expect, test } from 'vitest';
import type { LngLat } from '../sources/records.ts';
import { GLOBE_ZOOMS, globeOf, globeShare, globeZoom, projector, seenPieces, unprojectGlobe } from './globe.ts';
import { worldPx } from './mercator.ts';

const VIEW = { center: [80, 14], zoom: 1.8 } as const;
const HEIGHT = 712;

describe('the globe', () => {
  test('is there below zoom 3 and gone from there on', () => {
    expect([1, GLOBE_ZOOMS.until, 2.99, 3, 7].map((zoom) => globeShare(zoom))).toEqual([1, 1, expect.closeTo(0.025), 0, 0]);
  });

  test('has what is looked at in the middle, north above it and east to its right', () => {
    const project = projector(VIEW, HEIGHT);
    expect(project([80, 14])).toMatchObject({ x: expect.closeTo(0), y: expect.closeTo(0), isSeen: true });
    expect(project([80, 30]).y).toBeLessThan(-20);
    expect(project([100, 14]).x).toBeGreaterThan(20);
  });

  test('is as large at its middle as the flat map is there', () => {
    const [a, b] = [worldPx([80, 14], 1.8), worldPx([80.01, 14.01], 1.8)];
    const at = projector(VIEW, HEIGHT)([80.01, 14.01]);
    expect(at.x).toBeCloseTo(b.x - a.x, 3);
    expect(at.y).toBeCloseTo(b.y - a.y, 3);
  });

  test('hides its far side, and nothing that is seen lies beyond its rim', () => {
    const project = projector(VIEW, HEIGHT);
    expect(project([-100, 0]).isSeen).toBe(false);
    expect(project([-70, -33]).isSeen).toBe(false);
    const { discPx } = globeOf(VIEW, HEIGHT);
    for (let lng = -180; lng < 180; lng += 5)
      for (let lat = -85; lat <= 85; lat += 5) {
        const { x, y, isSeen } = project([lng, lat]);
        if (isSeen) expect(Math.hypot(x, y)).toBeLessThanOrEqual(discPx + 1e-6);
      }
  });

  test('knows what lies under a point', () => {
    const project = projector(VIEW, HEIGHT);
    for (const point of [
      [109, 24],
      [30, -20],
      [80, 14],
      [100, 50],
    ] as LngLat[]) {
      const [lng, lat] = unprojectGlobe(VIEW, HEIGHT, project(point));
      expect([lng, lat]).toEqual([expect.closeTo(point[0], 5), expect.closeTo(point[1], 5)]);
    }
  });

  test('unrolls without a jump: just below zoom 3 a point is where the flat map has it', () => {
    const near = projector({ center: [100, 14], zoom: 2.9999 }, HEIGHT)([120, 5]);
    const flat = projector({ center: [100, 14], zoom: 3 }, HEIGHT)([120, 5]);
    expect(near.x).toBeCloseTo(flat.x, 0);
    expect(near.y).toBeCloseTo(flat.y, 0);
  });

  test('cuts a line at the horizon', () => {
    const line = Array.from({ length: 73 }, (_, i): LngLat => [60 + i * 5, 0]);
    const pieces = seenPieces(line, projector(VIEW, HEIGHT));
    expect(pieces).toHaveLength(2);
    expect(pieces.flat().length).toBeLessThan(36);
    expect(pieces.flat().every(({ isSeen }) => isSeen)).toBe(true);
  });

  test('fills the free part of the screen and never more', () => {
    for (const [widthPx, heightPx] of [
      [947, 712],
      [390, 370],
      [1440, 1024],
    ] as const) {
      const free = { widthPx: widthPx - 72, heightPx: heightPx - 92 };
      const zoom = globeZoom(14, { widthPx, heightPx }, free);
      const { discPx } = globeOf({ center: [80, 14], zoom }, heightPx);
      expect(discPx * 2).toBeLessThanOrEqual(Math.min(free.widthPx, free.heightPx));
      if (zoom < GLOBE_ZOOMS.until) expect(discPx * 2).toBeGreaterThan(0.9 * Math.min(free.widthPx, free.heightPx));
    }
  });
});
