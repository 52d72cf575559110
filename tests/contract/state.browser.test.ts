import { describe, expect, test } from 'vitest';
import type { IndustryClusterMap, ShowTarget, State } from '../../src/index.ts';
import { next, put, shown, tables, twoScenes, until } from './page.ts';

const still = { animate: false } as const;
const zoomOf = (element: IndustryClusterMap) => element.getState().view?.zoom ?? 0;

test('the state stringifies, and another element that takes it shows the same', async () => {
  const one = await shown({ theme: 'dark', lang: 'en' });
  one.setState({ selected: 'quay', filters: { kinds: ['parts'], statuses: [] }, view: { center: [11.3, 20.7], zoom: 8 } }, still);
  const state: State = JSON.parse(JSON.stringify(one.getState()));
  expect(state).toEqual(one.getState());
  const two = await shown();
  two.setState(state, still);
  await two.updateComplete;
  const { view, ...rest } = two.getState();
  const { view: wanted, ...given } = state;
  expect(rest).toEqual(given);
  expect(view?.zoom).toBeCloseTo(wanted?.zoom ?? 0, 6);
  expect(view?.center[0]).toBeCloseTo(wanted?.center[0] ?? 0, 6);
});

const TARGETS: readonly (readonly [what: string, ShowTarget, (state: State) => boolean])[] = [
  ['an id', 'mill', ({ selected, view }) => selected === 'mill' && (view?.zoom ?? 0) > 7],
  ['a level', { level: 'world' }, ({ view }) => (view?.zoom ?? 9) < 5],
  ['a box', { bounds: [11.4, 20.4, 11.6, 20.6] }, ({ view }) => (view?.zoom ?? 0) > 6.8 && Math.abs((view?.center[0] ?? 0) - 11.5) < 0.05],
  ['a point', { center: [11.1, 20.9], zoom: 9.5 }, ({ view }) => Math.abs((view?.zoom ?? 0) - 9.5) < 0.001],
];

describe('`show`', () => {
  test.for(TARGETS)('goes to %s', async ([, target, isThere]) => {
    const element = await shown();
    element.show(target, still);
    await until(() => isThere(element.getState()));
  });

  test.for(TARGETS)('goes to %s also when it is asked before anything is read', async ([, target, isThere]) => {
    const element = put({ set: { data: tables() } });
    element.show(target, still);
    await element.whenLoaded();
    await until(() => isThere(element.getState()));
  });

  test('flies when it is asked to, and arrives', async () => {
    const element = await shown();
    element.noAnimation = false;
    await element.whenLoaded();
    await until(() => element.renderer);
    element.show({ center: [11.1, 20.9], zoom: 9 }, { animate: true });
    await until(() => Math.abs(zoomOf(element) - 9) < 0.001);
  });
});

describe('`find`', () => {
  test.for([
    ['磨坊', 'zh-CN', 'mill', '磨坊市'],
    ['mill', 'en', 'mill', 'Mill'],
    ['轮子', 'zh-CN', 'wheel', '车轮公司'],
    ['No. 1', 'en', 'wheel-one', '一厂'],
  ] as const)('finds "%s" in %s', async ([text, lang, id, name]) => {
    const element = put({ lang, set: { data: tables() } });
    await next(element, 'cluster-load');
    const match = element.find(text)[0];
    expect(match?.id).toBe(id);
    expect(match?.name).toContain(name);
  });

  test('finds nothing for nonsense, for nothing, and before anything is read', async () => {
    const element = put({ set: { data: tables() } });
    expect(element.find('mill')).toEqual([]);
    await next(element, 'cluster-load');
    expect(element.find('zzzz')).toEqual([]);
    expect(element.find('')).toEqual([]);
    expect(element.find('<b>')).toEqual([]);
  });
});

describe('`locate`', () => {
  test('gives CSS px inside the element, where its mark is', async () => {
    const element = await shown();
    element.style.margin = '40px 0 0 30px';
    for (const id of ['mill', 'quay']) {
      const point = element.locate(id);
      expect(point, id).not.toBeNull();
      expect(point?.x).toBeGreaterThan(0);
      expect(point?.x).toBeLessThan(700);
      expect(point?.y).toBeLessThan(480);
    }
  });

  test('gives null for what is out of sight, unknown, or not drawn yet', async () => {
    const element = put({ set: { data: tables() } });
    expect(element.locate('mill')).toBeNull();
    await element.whenLoaded();
    expect(element.locate('nobody')).toBeNull();
    expect(element.locate('')).toBeNull();
    element.show({ center: [40, 50], zoom: 8 }, still);
    expect(element.locate('mill')).toBeNull();
    element.remove();
    expect(element.locate('mill')).toBeNull();
  });
});

describe('`toBlob`', () => {
  test.for([
    [{ widthPx: 320, heightPx: 200, pixelRatio: 2 }, 'image/png', 640, 400],
    [{ widthPx: 300, heightPx: 200, pixelRatio: 1, type: 'image/jpeg' }, 'image/jpeg', 300, 200],
  ] as const)('gives a picture for %j', async ([options, type, width, height]) => {
    const element = await shown();
    const blob = await element.toBlob(options);
    expect(blob.type).toBe(type);
    const bitmap = await createImageBitmap(blob);
    expect([bitmap.width, bitmap.height]).toEqual([width, height]);
  });

  test('waits for the map, and leaves the map where it was', async () => {
    const element = put({ set: { data: tables() } });
    const blob = await element.toBlob();
    expect(blob.type).toBe('image/png');
    const bytes = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
    expect([...bytes]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    expect(element.shadowRoot?.querySelectorAll('.maplibregl-canvas')).toHaveLength(1);
  });
});

test('`next` and `previous` walk the briefing and stop at its ends; outside a briefing they do nothing', async () => {
  const element = await shown({ set: { data: twoScenes() } });
  element.next();
  expect(element.getState()).toMatchObject({ mode: 'explore', scene: null });
  element.mode = 'brief';
  await element.updateComplete;
  const walk = ['previous', 'next', 'next', 'previous', 'previous'] as const;
  const seen = walk.map((step) => {
    element[step]();
    return element.getState().scene;
  });
  expect(seen).toEqual(['start', 'second', 'second', 'start', 'start']);
});
