import { expect, test } from 'vitest';
import { levelAt } from '../scene/level.ts';
import { zoomToFit } from '../scene/mercator.ts';
import { sceneInput } from '../scene/scene.fixture.ts';
import { SceneCache } from './scene-cache.ts';

const { viewport, view, ...own } = sceneInput();
const parts = { ...own, cover: { top: 0, right: 0, bottom: 0, left: 0 }, furniture: [] };
const regionZoom = zoomToFit(own.cluster.records.package.bounds, viewport);
const at = (step: number) => ({ center: view.center, zoom: Math.floor(regionZoom * 4) / 4 + step });

test('a camera on its way keeps its scene while the level stays, and lays names anew once it rests', () => {
  const cache = new SceneCache();
  const start = cache.get(parts, viewport, at(0.05));
  const onTheWay = cache.get({ ...parts, isMoving: true }, viewport, at(0.6));
  expect(onTheWay).toBe(start);
  const atRest = cache.get(parts, viewport, at(0.6));
  expect(atRest).not.toBe(start);
  expect(cache.get(parts, viewport, at(0.7))).toBe(atRest);
});

test('a camera on its way brings the next level when it comes there', () => {
  const cache = new SceneCache();
  const start = cache.get(parts, viewport, at(0.05));
  const far = cache.get({ ...parts, isMoving: true }, viewport, at(-0.9));
  expect(levelAt(at(-0.9).zoom, regionZoom)).toBe('wide');
  expect(far.level).toBe('wide');
  expect(far).not.toBe(start);
});

test('a long way within a level is laid anew once a zoom', () => {
  const cache = new SceneCache();
  const scenes = Array.from({ length: 16 }, (_, i) => cache.get({ ...parts, isMoving: true }, viewport, at(0.05 + i * 0.1)));
  expect(new Set(scenes).size).toBe(2);
});

test('a globe keeps its names while it turns a little, and lays them for where it rests', () => {
  const cache = new SceneCache();
  const turned = (degrees: number) => ({ center: [view.center[0] + degrees, view.center[1]] as const, zoom: 1.6 });
  const start = cache.get(parts, viewport, turned(0));
  expect(start.level).toBe('world');
  expect(cache.get({ ...parts, isMoving: true }, viewport, turned(5))).toBe(start);
  const far = cache.get({ ...parts, isMoving: true }, viewport, turned(9));
  expect(far).not.toBe(start);
  expect(cache.get({ ...parts, isMoving: true }, viewport, turned(11))).toBe(far);
  expect(cache.get(parts, viewport, turned(11))).not.toBe(far);
});
