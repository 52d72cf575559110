import { describe, expect, test } from 'vitest';
import { loadShift } from '../sources/datum.ts';
import type { LngLat } from '../sources/records.ts';
import type { MapScene } from './map-scene.ts';
import { buildScene } from './build-scene.ts';
import { inDatum, sceneShift } from './datum-view.ts';
import type { MapView, MountOptions, Target } from './map-view.ts';
import { sceneInput } from './scene.fixture.ts';

const scene = buildScene(sceneInput());
const padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** Every point of a scene under the names that points have, the ground's left out. */
function pointsOf(value: unknown, key = ''): LngLat[] {
  if (key === 'lngLat') return [value as LngLat];
  if (key === 'line') return value as LngLat[];
  if (typeof value !== 'object' || value === null || key === 'ground') return [];
  return Object.entries(value).flatMap(([name, inner]) => pointsOf(inner, name));
}

/** A map that remembers what it was given. */
function recorder(center: LngLat) {
  const given: { scenes: MapScene[]; targets: Target[]; options?: MountOptions } = { scenes: [], targets: [] };
  const view: MapView = {
    kind: 'webgl',
    mount: async (next, options) => {
      given.scenes.push(next);
      given.targets.push(options.first);
      given.options = options;
    },
    update: (next) => given.scenes.push(next),
    keepClear() {},
    painted: async () => {},
    pick: () => 'mill',
    fit: async (target) => {
      given.targets.push(target);
    },
    locate: () => ({ x: 1, y: 2 }),
    view: () => ({ center, zoom: 7 }),
    flight: () => ({ from: { center, zoom: 7 }, to: { center, zoom: 9 } }),
    picture: async () => new Blob(),
    resize() {},
    dispose() {},
  };
  return { given, view };
}

describe('a scene on a ground in GCJ-02', () => {
  test('has every point moved, and nothing else', async () => {
    const shift = await loadShift('GCJ-02');
    const moved = sceneShift(shift)(scene);
    expect(pointsOf(moved)).toEqual(pointsOf(scene).map(shift.fromWgs84));
    expect(pointsOf(scene).length).toBeGreaterThan(5);
    expect(moved).toMatchObject({ level: scene.level, selected: scene.selected, names: scene.names });
  });

  test('keeps unchanged parts the same objects, so that no source is loaded again', async () => {
    const convert = sceneShift(await loadShift('GCJ-02'));
    const [before, after] = [convert(scene), convert({ ...scene, selected: 'alpha' })];
    expect(after.routes).toBe(before.routes);
    expect(after.bases).toBe(before.bases);
    expect(convert(scene)).toBe(before);
  });
});

test('what enters a map in another datum is converted, and what leaves it is in WGS-84', async () => {
  const shift = await loadShift('GCJ-02');
  const here: LngLat = [109.4, 24.33];
  const { given, view } = recorder(shift.fromWgs84(here));
  const map = inDatum(view, shift);
  const heard: LngLat[] = [];
  const events = { pick() {}, hover() {}, view: (next: { center: LngLat }) => heard.push(next.center), loaded() {}, failed() {} };
  const container: HTMLElement = Object.create(null);
  await map.mount(scene, { container, events, first: { center: here, zoom: 7 }, padding, cooperative: false, gestures: true, still: true });
  await map.fit({ bounds: [104, 21, 112, 26], maxZoom: 8 }, { animate: false, padding });
  given.options?.events.view({ center: shift.fromWgs84(here), zoom: 7 }, true, true);

  expect(given.targets[0]).toEqual({ center: shift.fromWgs84(here), zoom: 7 });
  expect(given.targets[1]).toEqual({ bounds: [...shift.fromWgs84([104, 21]), ...shift.fromWgs84([112, 26])], maxZoom: 8 });
  for (const point of [map.view().center, ...heard]) {
    expect(point[0]).toBeCloseTo(here[0], 8);
    expect(point[1]).toBeCloseTo(here[1], 8);
  }
  expect(heard).toHaveLength(1);
  expect(map.pick({ x: 0, y: 0 })).toBe('mill');
});
