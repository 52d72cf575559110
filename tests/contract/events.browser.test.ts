import { expect, test, vi } from 'vitest';
import {
  ClusterErrorEvent,
  ClusterFilterChangeEvent,
  ClusterLoadEvent,
  ClusterProgressEvent,
  ClusterSceneChangeEvent,
  ClusterSelectEvent,
  ClusterViewChangeEvent,
  type IndustryClusterMap,
  type Origin,
} from '../../src/index.ts';
import { clickAt, clickMark, heard, inside, put, shown, tables, twoScenes, until } from './page.ts';

const FILTERS = { kinds: [], statuses: [] };
const VIEW = { center: [0, 0], zoom: 1 } as const;

const SHAPES: readonly (readonly [event: Event, type: keyof HTMLElementEventMap, leavesTheElement: boolean, cancelable: boolean])[] = [
  [new ClusterLoadEvent([]), 'cluster-load', false, false],
  [new ClusterProgressEvent(0), 'cluster-progress', false, false],
  [new ClusterErrorEvent('data', null), 'cluster-error', false, true],
  [new ClusterSelectEvent(null, 'api'), 'cluster-select', true, false],
  [new ClusterViewChangeEvent(VIEW, 'api'), 'cluster-view-change', true, false],
  [new ClusterFilterChangeEvent(FILTERS, 'api'), 'cluster-filter-change', true, false],
  [new ClusterSceneChangeEvent(null, 'api'), 'cluster-scene-change', true, false],
];

test.for(SHAPES)('%o is %s; leaves the element and its shadow trees: %s; can be cancelled: %s', ([event, type, leaves, cancelable]) => {
  expect(event).toBeInstanceOf(Event);
  expect({ type: event.type, bubbles: event.bubbles, composed: event.composed, cancelable: event.cancelable }).toEqual({
    type,
    bubbles: leaves,
    composed: leaves,
    cancelable,
  });
});

const originsOf = (events: readonly { readonly origin: Origin }[]) => events.map(({ origin }) => origin);
const press = (key: string, target: EventTarget) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));

test('loading is told from its beginning to its end, in order', async () => {
  const element = put({ set: { data: tables() } });
  const told: string[] = [];
  element.addEventListener('cluster-progress', ({ progress }) => told.push(String(progress)));
  element.addEventListener('cluster-load', ({ issues }) => told.push(`loaded, ${issues.length} issues`));
  await element.whenLoaded();
  expect(told.at(-1)).toBe('1');
  expect(told).toContain('loaded, 0 issues');
  const shares = told.map(Number).filter((share) => !Number.isNaN(share));
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});

const CAUSES: readonly (readonly [what: string, origin: Origin, act: (element: IndustryClusterMap) => unknown])[] = [
  ['a click on the map', 'user', (element) => clickMark(element, 'mill')],
  ['`show`', 'api', (element) => element.show('mill')],
  ['`setState`', 'api', (element) => element.setState({ selected: 'mill' })],
  ['the attribute', 'api', (element) => element.setAttribute('selected', 'mill')],
  ['the property', 'api', (element) => Object.assign(element, { selected: 'mill' })],
];

test.for(CAUSES)('a selection by %s says that its origin is %s, and so does the move of the camera', async ([, origin, act]) => {
  const element = await shown();
  const selects = heard(document.body, 'cluster-select');
  const views = heard(document.body, 'cluster-view-change');
  await act(element);
  await until(() => selects.length > 0 && views.length > 0);
  expect(selects.map(({ selected }) => selected)).toEqual(['mill']);
  expect(originsOf(selects)).toEqual([origin]);
  expect(new Set(originsOf(views))).toEqual(new Set([origin]));
  expect(element.selected).toBe('mill');
});

test('a click in the panel selects, Escape lets go again, both by the user', async () => {
  const element = await shown({ selected: 'mill' });
  element.style.width = '1000px';
  await element.updateComplete;
  const selects = heard(element, 'cluster-select');
  const row = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[part~=panel] button, [part~=panel] a') ?? [])].find((each) =>
    /No\. 1|一厂|车轮公司/.test(each.textContent ?? ''),
  );
  row?.click();
  await until(() => selects.length === 1);
  press('Escape', inside(element, '.frame'));
  await until(() => selects.length === 2);
  expect(originsOf(selects)).toEqual(['user', 'user']);
  expect(selects[1]?.selected).toBeNull();
});

test('the map’s own buttons move the camera for the user', async () => {
  const element = await shown({ center: '11,21', zoom: '6' });
  element.style.width = '1000px';
  await element.updateComplete;
  const views = heard(element, 'cluster-view-change');
  inside(element, '.controls .zoom').click();
  await until(() => views.some(({ view }) => Math.abs(view.zoom - 7) < 0.001));
  expect(originsOf(views)).toEqual(['user']);
});

test('a click on the bare ground selects nothing, by the user', async () => {
  const element = await shown({ selected: 'mill', center: '11,21', zoom: '10' });
  const selects = heard(element, 'cluster-select');
  const box = inside(element, '.stage').getBoundingClientRect();
  clickAt(element, box.right - 8, box.top + 8);
  await until(() => selects.length === 1);
  expect(selects[0]).toMatchObject({ selected: null, origin: 'user' });
});

test('the legend filters for the user, `setState` and `filters` for the host', async () => {
  const element = await shown();
  // Nearer than the far views, where sites are folded into their bases and nothing is there to filter.
  element.show({ level: 'city' });
  await until(() => element.shadowRoot?.querySelector('[part~=legend] [aria-pressed]') !== null);
  const filters = heard(element, 'cluster-filter-change');
  inside(element, '[part~=legend] [aria-pressed]').click();
  element.setState({ filters: { kinds: [], statuses: ['planned'] } });
  element.filters = { kinds: ['vehicles'], statuses: [] };
  await element.updateComplete;
  expect(originsOf(filters)).toEqual(['user', 'api', 'api']);
  expect(element.getState().filters.kinds).toEqual(['vehicles']);
});

test('keys of a briefing and its own moves are told as the briefing’s', async () => {
  const element = await shown({ mode: 'brief', set: { data: twoScenes() } });
  const scenes = heard(element, 'cluster-scene-change');
  const selects = heard(element, 'cluster-select');
  const views = heard(element, 'cluster-view-change');
  press('ArrowRight', element);
  await until(() => scenes.length === 1 && views.length > 0);
  expect(scenes[0]).toMatchObject({ scene: 'second', origin: 'briefing' });
  expect(selects[0]).toMatchObject({ selected: 'mill', origin: 'briefing' });
  expect(new Set(originsOf(views))).toEqual(new Set(['briefing']));
  element.previous();
  await until(() => scenes.length === 2);
  expect(element.scene).toBe('start');
  press('Escape', element);
  await until(() => scenes.length === 3);
  expect(scenes[2]).toMatchObject({ scene: null, origin: 'user' });
  expect(element.mode).toBe('explore');
});

test('a host that sets what is there already hears nothing', async () => {
  const element = await shown({ selected: 'mill' });
  const selects = heard(element, 'cluster-select');
  const filters = heard(element, 'cluster-filter-change');
  element.setState(element.getState(), { animate: false });
  element.selected = 'mill';
  element.filters = { kinds: [], statuses: [] };
  await element.updateComplete;
  expect([...selects, ...filters]).toEqual([]);
});

test.for([
  ['reaches the console', false],
  ['that the host cancels stays out of it', true],
] as const)('an error %s', async ([, cancels]) => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const element = put({ set: { data: { package: {}, tables: {} } } });
  const errors = heard(element, 'cluster-error');
  element.addEventListener('cluster-error', (event) => {
    if (cancels) event.preventDefault();
  });
  await expect(element.whenLoaded()).rejects.toBeInstanceOf(Error);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({ kind: 'data' });
  expect(errors[0]?.issues.length).toBeGreaterThan(0);
  expect(said.mock.calls.filter(([text]) => String(text).includes('<industry-cluster-map>'))).toHaveLength(cancels ? 0 : 1);
});
