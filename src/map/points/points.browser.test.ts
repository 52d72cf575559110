import { afterEach, expect, it } from 'vitest';
import type { MapScene, PointCloud } from '../../scene/map-scene.ts';
import type { MapView } from '../../scene/map-view.ts';
import { worldPx } from '../../scene/mercator.ts';
import { createMaplibreView } from '../maplibre-view.ts';
import { smallScene } from '../testing/scene.fixture.ts';

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

/** A grid of 1,600 dots north of the base, half of them research. */
const SITES = Array.from({ length: 1600 }, (_, index) => ({
  id: `dot-${index}`,
  kind: index % 2 === 0 ? ('vehicles' as const) : ('research' as const),
  status: 'existing' as const,
  lngLat: [109 + (index % 40) * 0.01, 24.5 + Math.floor(index / 40) * 0.01] as const,
}));
const CLOUD: PointCloud = {
  sites: SITES,
  index: {
    within: (x, y, radius) =>
      SITES.flatMap(({ lngLat }, index) => {
        const at = worldPx(lngLat, 0);
        return Math.hypot(at.x / 512 - x, at.y / 512 - y) <= radius ? [index] : [];
      }),
  },
};

async function show(scene: MapScene): Promise<MapView> {
  const container = document.createElement('div');
  container.style.cssText = 'position:relative;width:500px;height:400px';
  document.body.append(container);
  const view = createMaplibreView();
  cleanups.push(() => {
    view.dispose();
    container.remove();
  });
  await new Promise<void>((loaded, failed) => {
    const events = { pick() {}, hover() {}, view() {}, loaded, failed };
    const first = { center: [109.2, 24.7], zoom: 9.5 } as const;
    const padding = { top: 0, right: 0, bottom: 0, left: 0 };
    view.mount(scene, { container, events, first, padding, cooperative: false, gestures: true, still: true }).catch(failed);
  });
  return view;
}

async function count(view: MapView, colour: string): Promise<number> {
  const bitmap = await createImageBitmap(await view.picture({}));
  const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (!pen) throw new Error('no 2-D canvas');
  pen.drawImage(bitmap, 0, 0);
  const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
  const wanted = Number.parseInt(colour.slice(1), 16);
  let found = 0;
  for (let i = 0; i < data.length; i += 4) if ((((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0)) === wanted) found += 1;
  return found;
}

it('draws every site of a large cluster as a dot in the hue of its kind, fades what a filter leaves out at once, and finds a dot under the pointer', async () => {
  const scene: MapScene = { ...smallScene, level: 'city', sites: [], fans: [], plates: [], bases: [], points: CLOUD };
  const view = await show(scene);
  const research = await count(view, '#7b4aa0');
  expect(research).toBeGreaterThan(1000);
  view.update({ ...scene, filters: { kinds: ['vehicles'], statuses: [] } });
  expect(await count(view, '#7b4aa0')).toBe(0);
  view.update(scene);
  expect(await count(view, '#7b4aa0')).toBe(research);
  const middle = view.pick({ x: 250, y: 200 });
  expect(middle).toMatch(/^dot-/);
  view.update({ ...scene, points: null });
  expect(await count(view, '#7b4aa0')).toBe(0);
  expect(view.pick({ x: 250, y: 200 })).toBeNull();
});
