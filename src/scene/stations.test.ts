import { describe, expect, it } from 'vitest';
import { exampleRecords } from '../model/cluster.fixture.ts';
import type { RouteRecord, ViaPoint } from '../sources/records.ts';
import { sceneInput } from './scene.fixture.ts';
import { frameOf } from './scene-input.ts';
import { stationsInView, stationsOf } from './stations.ts';

const point = (zh: string, errorKm: number | null, basis = 'other-source'): ViaPoint => ({
  name: { zh, en: `${zh} in English` },
  at: [109, 24],
  errorKm,
  basis,
});

const leg = (role: RouteRecord['role'], mode: RouteRecord['mode'], ...via: readonly ViaPoint[]): RouteRecord => {
  const [first] = exampleRecords().routes;
  if (!first) throw new Error('the example has a route');
  return { ...first, id: `${role}-${mode}`, role, mode, via };
};

const stations = (legs: readonly RouteRecord[], over: Parameters<typeof sceneInput>[1] = {}) =>
  stationsOf(frameOf(sceneInput({ routes: legs }, over)));

describe('stations', () => {
  it('are those that a source names on a railway, the main line’s first and each once', () => {
    const found = stations([
      leg('branch', 'rail', point('黎塘', 0.3), point('玉林', 1.5)),
      leg('spine', 'rail', point('黎塘', 0.3), point('石塘', 6, 'inferred')),
      leg('spine', 'road', point('六景', 1)),
    ]);
    expect(found.map(({ name, rank }) => [name, rank])).toEqual([
      ['黎塘', 1],
      ['玉林', 2],
    ]);
  });

  it('say whether where they stand is computed', () => {
    const found = stations([leg('spine', 'rail', point('柳州南', 0.3), point('马皇', 5), point('海棠', null))]);
    expect(found.map(({ isComputed }) => isComputed)).toEqual([false, true, true]);
  });

  it('leave out what a place stands for already under the same name', () => {
    const [place] = exampleRecords().places.filter(({ lngLat }) => lngLat);
    if (!place) throw new Error('the example has a place');
    expect(stations([leg('spine', 'rail', point(place.name.zh, 0.3))])).toEqual([]);
  });

  it('have the second name for who reads Chinese only', () => {
    const legs = [leg('spine', 'rail', point('黎塘', 0.3))];
    expect(stations(legs)[0]?.second).toBe('黎塘 in English');
    expect(stations(legs, { state: { lang: 'en' } })[0]?.second).toBe('');
  });

  it('are no part of the view of the markets', () => {
    expect(stations([leg('spine', 'rail', point('黎塘', 0.3))], { view: { center: [109, 23], zoom: 4 } })).toEqual([]);
  });
});

describe('stations in view', () => {
  const known = { ...stationAt([109, 24]), isComputed: false };
  const computed = { ...stationAt([109.4, 24]), isComputed: true };
  const box = { widthPx: 400, heightPx: 400 };

  it('are those inside the map’s box, told apart by how they are drawn', () => {
    expect(stationsInView([known, computed], { center: [109, 24], zoom: 8 }, box)).toEqual({ hasKnown: true, hasComputed: true });
    expect(stationsInView([known, computed], { center: [109, 24], zoom: 10 }, box)).toEqual({ hasKnown: true, hasComputed: false });
    expect(stationsInView([known, computed], { center: [112, 24], zoom: 10 }, box)).toEqual({ hasKnown: false, hasComputed: false });
  });

  it('are none where the map draws none yet, or there is no view', () => {
    expect(stationsInView([known], { center: [109, 24], zoom: 7 }, box).hasKnown).toBe(false);
    expect(stationsInView([known], null, box).hasKnown).toBe(false);
  });
});

function stationAt(lngLat: readonly [number, number]) {
  return { id: `station:${lngLat}`, lngLat, name: '站', second: '', rank: 1 } as const;
}
