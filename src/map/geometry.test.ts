import { describe, expect, it } from 'vitest';
import { cubicBezier, nearestCopy, viewFor } from './camera.ts';
import { geodesicRing } from './geodesic-ring.ts';
import { landSide, withIds } from './ground-data.ts';
import { markAt } from './hit.ts';
import { marksOf } from './marks.ts';
import { leaderEnd, rowBox } from './overlay/plate-layout.ts';
import type { RouteLine } from '../scene/map-scene.ts';
import { comets, flowing } from './overlay/flow.ts';
import { smallGround, smallScene } from './testing/scene.fixture.ts';

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

describe('the camera', () => {
  it('shows the whole world of 360 degrees in 512 px at zoom 0', () => {
    const { zoom, center } = viewFor({ bounds: [-180, -40, 180, 40] }, { width: 512, height: 512 }, NO_PADDING);
    expect(zoom).toBeCloseTo(0, 6);
    expect(center[0]).toBe(0);
    expect(center[1]).toBeCloseTo(0, 6);
  });

  it('goes farther out when padding takes half of the width', () => {
    const target = { bounds: [104, 21, 112, 26] } as const;
    const size = { width: 1000, height: 2000 };
    expect(viewFor(target, size, NO_PADDING).zoom - viewFor(target, size, { ...NO_PADDING, left: 500 }).zoom).toBeCloseTo(1, 6);
  });

  it('looks over the Pacific for a box that crosses the 180th meridian', () => {
    expect(viewFor({ bounds: [100, -40, -70, 40] }, { width: 900, height: 900 }, NO_PADDING).center[0]).toBe(195);
  });

  it('comes no nearer than asked', () => {
    expect(viewFor({ bounds: [109, 24, 109.001, 24.001], maxZoom: 12 }, { width: 900, height: 900 }, NO_PADDING).zoom).toBe(12);
  });

  it('eases like the CSS curve: linear control points give a line', () => {
    expect(cubicBezier(1 / 3, 1 / 3, 2 / 3, 2 / 3)(0.3)).toBeCloseTo(0.3, 5);
    expect(cubicBezier(0.4, 0, 0.1, 1)(1)).toBe(1);
    expect(cubicBezier(0.4, 0, 0.1, 1)(0.5)).toBeGreaterThan(0.7);
  });

  it('finds the copy of a place that is looked at', () => {
    expect(nearestCopy(-77, 200)).toBe(283);
    expect(nearestCopy(283, 0)).toBe(-77);
  });
});

describe('a circle in km', () => {
  it('is closed and everywhere as far from its centre', () => {
    const ring = geodesicRing([109.4, 24.3], 10);
    expect(ring[0]).toEqual(ring.at(-1));
    for (const [lng, lat] of ring) {
      const rad = Math.PI / 180;
      const a = Math.sin(((lat - 24.3) * rad) / 2) ** 2 + Math.cos(24.3 * rad) * Math.cos(lat * rad) * Math.sin(((lng - 109.4) * rad) / 2) ** 2;
      expect(2 * 6371.0088 * Math.asin(Math.sqrt(a))).toBeCloseTo(10, 3);
    }
  });
});

describe('the ground', () => {
  it('draws the border of the region on land only', () => {
    const coast = {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: {},
          geometry: {
            type: 'LineString',
            coordinates: [
              [105, 21],
              [112, 21],
            ],
          },
        },
      ],
    } as const;
    const { features } = landSide(smallGround.layers.region, structuredClone(coast) as never);
    expect(features.map((feature) => feature.geometry.coordinates)).toEqual([
      [
        [112, 21],
        [112, 26],
        [105, 26],
        [105, 21],
      ],
    ]);
  });

  it('keeps ids where the engine can find them', () => {
    expect(withIds(smallGround.layers.prefectures).features[0]?.properties?.id).toBe('liuzhou');
  });
});

describe('what is under the pointer', () => {
  const marks = marksOf(smallScene);
  const at = { liuzhou: { x: 400, y: 300 }, 'engine-works': { x: 310, y: 300 } } as Record<string, { x: number; y: number }>;
  const centre = ({ id }: { id: string }) => at[id] ?? { x: -999, y: -999 };

  it('is the disc that is hit', () => {
    expect(markAt({ x: 312, y: 305 }, marks, centre, false)).toBe('engine-works');
    expect(markAt({ x: 430, y: 300 }, marks, centre, false)).toBe('liuzhou');
  });

  it('is nothing between discs for a mouse, and the nearest within 22 px for a finger', () => {
    expect(markAt({ x: 310, y: 320 }, marks, centre, false)).toBeNull();
    expect(markAt({ x: 310, y: 320 }, marks, centre, true)).toBe('engine-works');
  });
});

describe('plates', () => {
  const [plate] = smallScene.plates;
  it('lead their line to the head of the card', () => {
    expect(leaderEnd({ offsetPx: [80, 30], widthPx: 180, heightPx: 96 }, { x: 100, y: 100 })).toEqual({ x: 180, y: 130 });
    expect(leaderEnd({ offsetPx: [80, -30], widthPx: 180, heightPx: 96 }, { x: 100, y: 100 })).toEqual({ x: 180, y: 100 });
    expect(leaderEnd({ offsetPx: [-300, -200], widthPx: 180, heightPx: 96 }, { x: 400, y: 300 })).toEqual({ x: 280, y: 196 });
  });

  it('give a row the width up to the next column', () => {
    if (!plate) throw new Error('the fixture has a plate');
    const row = { kind: 'park', status: 'existing', name: '', y: 60 } as const;
    const two = {
      ...plate,
      widthPx: 400,
      rows: [
        { ...row, id: 'a', x: 29 },
        { ...row, id: 'b', x: 229 },
      ],
    };
    expect(rowBox(two, 0)).toMatchObject({ left: 16, top: 43, width: 196 });
    expect(rowBox(two, 1).width).toBe(180);
  });
});

describe('flow', () => {
  const line = [
    { x: 0, y: 50 },
    { x: 620, y: 50 },
  ];
  const box = { width: 700, height: 100 };

  it('is one comet each 62 px, 24 px further after a second', () => {
    const heads = (seconds: number) =>
      comets([{ points: line }], seconds, box).flatMap(({ comets: along }) => along.map((comet) => comet.at(-1)?.x ?? 0));
    expect(heads(0)).toHaveLength(10);
    expect((heads(1)[0] ?? 0) - (heads(0)[0] ?? 0)).toBeCloseTo(24, 6);
  });

  it('leaves out what is off the screen', () => {
    const points = line.map(({ x, y }) => ({ x, y: y + 500 }));
    expect(comets([{ points }], 0, box)).toEqual([{ line: { points }, comets: [] }]);
  });

  it('is one comet where lanes run together, and one on each where they part', () => {
    const bent = [
      { x: 0, y: 50 },
      { x: 310, y: 50 },
      { x: 310, y: 90 },
    ];
    const [straight, other] = comets([{ points: line }, { points: bent }], 0, { width: 700, height: 200 });
    expect(straight?.comets).toHaveLength(10);
    expect(other?.comets.map((comet) => comet.at(-1))).toEqual([{ x: 310, y: 65 }]);
  });

  it('goes on where one leg of a way begins where another ends, and not on to another way', () => {
    const leg = (id: string, role: RouteLine['role'], line: RouteLine['line']): RouteLine => ({ id, role, mode: 'road', status: 'existing', line });
    const south = leg('south', 'spine', [
      [109, 23],
      [108.9, 22],
    ]);
    const north = leg('north', 'spine', [
      [109.4, 24.3],
      [109, 23.001],
    ]);
    const apart = leg('apart', 'spine', [
      [111, 23],
      [111, 22],
    ]);
    const branch = leg('branch', 'branch', [
      [108.9, 22],
      [108, 22],
    ]);
    const lines = flowing({ level: 'region', routes: [south, north, apart, branch] });
    expect(lines.map(({ id }) => id).sort()).toEqual(['apart', 'north']);
    expect(lines.find(({ id }) => id === 'north')?.line).toEqual([
      [109.4, 24.3],
      [109, 23.001],
      [108.9, 22],
    ]);
    expect(flowing({ level: 'region', routes: [north, { ...south, status: 'building' }] })[0]?.line).toEqual(north.line);
  });

  it('runs on the spine near by and over the sea far out, never on what is not open', () => {
    const ids = (scene: Pick<typeof smallScene, 'routes' | 'level'>) => flowing(scene).map((route) => route.id);
    expect(ids(smallScene)).toEqual(['road']);
    expect(ids({ ...smallScene, level: 'wide' })).toEqual(['sea']);
    expect(ids({ level: 'wide', routes: smallScene.routes.map((route) => ({ ...route, status: 'planned' })) })).toEqual([]);
  });
});
