import { describe, expect, test, vi } from 'vitest';
import type { IndustryClusterMap } from '../../src/index.ts';
import { after, heard, make, next, put, shown, tables, textOf, until } from './page.ts';

type Name = keyof IndustryClusterMap & string;

const DEFAULTS: readonly (readonly [Name, unknown])[] = [
  ['src', null],
  ['data', null],
  ['mode', 'explore'],
  ['basemap', 'embedded'],
  ['tiandituKey', null],
  ['basemapDatum', null],
  ['basemapReview', null],
  ['theme', 'auto'],
  ['center', null],
  ['zoom', null],
  ['selected', null],
  ['briefing', null],
  ['scene', null],
  ['lang', ''],
  ['loading', 'lazy'],
  ['noControls', false],
  ['noGestures', false],
  ['noAnimation', false],
  ['filters', { kinds: [], statuses: [] }],
  ['loaded', false],
  ['issues', []],
  ['cluster', null],
  ['renderer', null],
];

test.for(DEFAULTS)('%s is %j until somebody sets it', ([name, value]) => {
  expect(document.createElement('industry-cluster-map')[name]).toEqual(value);
});

const READINGS: readonly (readonly [attribute: string, text: string, Name, unknown])[] = [
  ['src', 'a/cluster.json', 'src', 'a/cluster.json'],
  ['mode', 'embed', 'mode', 'embed'],
  ['basemap', 'none', 'basemap', 'none'],
  ['basemap', 'https://a.test/style.json', 'basemap', 'https://a.test/style.json'],
  ['tianditu-key', 'secret', 'tiandituKey', 'secret'],
  ['basemap-datum', 'gcj02', 'basemapDatum', 'gcj02'],
  ['basemap-review', 'GS 1', 'basemapReview', 'GS 1'],
  ['theme', 'wall', 'theme', 'wall'],
  ['center', '109.4,24.3', 'center', '109.4,24.3'],
  ['zoom', '7.5', 'zoom', 7.5],
  ['selected', 'mill', 'selected', 'mill'],
  ['briefing', 'tour', 'briefing', 'tour'],
  ['scene', 'start', 'scene', 'start'],
  ['lang', 'en-GB', 'lang', 'en-GB'],
  ['loading', 'eager', 'loading', 'eager'],
  ['no-controls', '', 'noControls', true],
  ['no-gestures', '', 'noGestures', true],
  ['no-animation', '', 'noAnimation', true],
];

test.for(READINGS)('the attribute %s="%s" is the property %s', ([attribute, text, name, value]) => {
  const element = document.createElement('industry-cluster-map');
  element.setAttribute(attribute, text);
  expect(element[name]).toEqual(value);
});

test.for(['loaded', 'issues', 'cluster', 'results', 'renderer'] as const)('%s is read-only', (name) => {
  const element = document.createElement('industry-cluster-map');
  expect(() => Object.assign(element, { [name]: 1 })).toThrow(TypeError);
});

describe('a value that cannot be', () => {
  const BAD: readonly (readonly [attribute: string, text: string, seen: (element: IndustryClusterMap) => unknown, fallback: unknown])[] = [
    ['mode', 'dance', (element) => [element.mode, element.getState().mode], ['explore', 'explore']],
    ['theme', 'pink', (element) => [element.theme, element.getState().theme], ['auto', 'auto']],
    ['basemap', 'moon', (element) => element.cluster !== null, true],
    ['loading', 'soonish', (element) => element.cluster !== null, true],
    ['lang', 'tlh', (element) => element.getState().lang, 'zh-CN'],
    ['center', '200,95', (element) => Math.round(element.getState().view?.center[0] ?? 0), 11],
    ['center', 'here', (element) => Math.round(element.getState().view?.center[1] ?? 0), 21],
    ['zoom', 'near', (element) => (element.getState().view?.zoom ?? 99) < 22, true],
    ['zoom', '-3', (element) => (element.getState().view?.zoom ?? -3) > 0, true],
    ['selected', 'nobody', (element) => [element.selected, element.getState().selected], [null, null]],
    ['scene', 'no-scene', (element) => element.loaded, true],
  ];

  test.for(BAD)('%s="%s" is said once in the console, and the map comes up without it', async ([attribute, text, seen, fallback]) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const page = document.documentElement.lang;
    document.documentElement.lang = '';
    after(() => {
      document.documentElement.lang = page;
    });
    const element = await shown({ [attribute]: text });
    element.requestUpdate();
    await element.updateComplete;
    expect(seen(element)).toEqual(fallback);
    const said = warn.mock.calls.map(([message]) => String(message)).filter((message) => message.includes('<industry-cluster-map>'));
    expect(said.filter((message) => message.includes(`invalid ${attribute}:`))).toHaveLength(attribute === 'scene' ? 0 : 1);
  });

  test.for([
    ['setState', { lang: 'xx' }],
    ['setState', { mode: 7 }],
    ['setState', { view: { center: [999, 0], zoom: 3 } }],
    ['setState', { filters: 'all' }],
    ['setState', { selected: { id: 'mill' } }],
    ['setState', { nonsense: true }],
  ] as const)('%s(%j) leaves the state as it was', async ([, partial]) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const element = make();
    const before = element.getState();
    element.setState(JSON.parse(JSON.stringify(partial)));
    expect(element.getState()).toEqual(before);
    expect(warn).toHaveBeenCalledOnce();
  });
});

test('properties set before the element is known hold', async () => {
  // An element that the page's code has filled in before the library came.
  const late = document.createElement('late-cluster-map') as IndustryClusterMap;
  Object.assign(late, { data: tables(), lang: 'en', theme: 'dark', selected: 'mill', loading: 'eager', noAnimation: true });
  late.style.cssText = 'width:700px;height:480px';
  document.body.append(late);
  after(() => late.remove());
  const Element = customElements.get('industry-cluster-map');
  if (!Element) throw new Error('the element is not defined');
  customElements.define('late-cluster-map', class extends Element {});
  await late.whenLoaded();
  expect(late.getState()).toMatchObject({ lang: 'en', theme: 'dark', selected: 'mill' });
  expect(textOf(late)).toContain('Mill');
});

test('a state set before there is a map holds: view, selection, filters', async () => {
  const element = make({ set: { data: tables() } });
  const filters = { kinds: ['parts' as const], statuses: [] };
  element.setState({ view: { center: [11.2, 20.9], zoom: 9 }, selected: 'quay', filters });
  document.body.append(element);
  await element.whenLoaded();
  const { view, ...state } = element.getState();
  expect(state).toMatchObject({ selected: 'quay', filters });
  expect(view?.zoom).toBeCloseTo(9, 6);
  expect(view?.center[0]).toBeCloseTo(11.2, 3);
});

test('center and zoom are the first view', async () => {
  const element = await shown({ center: '11.2,20.9', zoom: '8.5' });
  const { view } = element.getState();
  expect(view?.zoom).toBeCloseTo(8.5, 6);
  expect(view?.center[1]).toBeCloseTo(20.9, 3);
});

test('the language is the page’s, and follows any ancestor while it runs', async () => {
  const box = document.createElement('div');
  box.lang = 'en';
  document.body.append(box);
  after(() => box.remove());
  const element = make({ set: { data: tables() } });
  box.append(element);
  await element.whenLoaded();
  expect(element.getState().lang).toBe('en');
  expect(textOf(element)).toContain('Vale');
  const frame = element.shadowRoot?.querySelector('.frame');
  expect(frame?.getAttribute('lang')).toBe('en');
  box.lang = 'zh-Hans';
  await until(() => element.getState().lang === 'zh-CN');
  await element.updateComplete;
  expect(textOf(element)).toContain('谷地');
  expect(frame?.getAttribute('lang')).toBe('zh-CN');
  element.lang = 'en';
  await element.updateComplete;
  expect(textOf(element)).toContain('Vale');
});

test('the language of the host that it stands inside of is inherited through a shadow root', async () => {
  const host = document.createElement('div');
  host.lang = 'en';
  document.body.append(host);
  after(() => host.remove());
  const element = make({ set: { data: tables() } });
  host.attachShadow({ mode: 'open' }).append(element);
  await next(element, 'cluster-load');
  expect(element.getState().lang).toBe('en');
  host.lang = 'zh';
  await until(() => element.getState().lang === 'zh-CN');
});

test('theme="auto" follows the reader’s system while it runs; a named theme does not', async () => {
  const queries = new Map<string, EventTarget & { matches: boolean }>();
  const original = window.matchMedia.bind(window);
  vi.spyOn(window, 'matchMedia').mockImplementation((query) => {
    if (!query.includes('color-scheme')) return original(query);
    const list = queries.get(query) ?? Object.assign(new EventTarget(), { matches: false });
    queries.set(query, list);
    return Object.assign(list, { media: query }) as unknown as MediaQueryList;
  });
  const auto = put({ set: { data: tables() } });
  const light = put({ theme: 'light', set: { data: tables() } });
  await Promise.all([auto.whenLoaded(), light.whenLoaded()]);
  const ground = (element: Element) => getComputedStyle(element).backgroundColor;
  const before = ground(auto);
  expect(ground(light)).toBe(before);
  for (const list of queries.values()) {
    list.matches = true;
    list.dispatchEvent(new Event('change'));
  }
  await until(() => ground(auto) !== before);
  expect(ground(light)).toBe(before);
  expect(auto.getState().theme).toBe('auto');
});

test('no-controls takes the buttons and the legend away; no-gestures leaves the wheel to the page', async () => {
  const element = await shown({ 'no-controls': '', 'no-gestures': '' });
  expect(element.shadowRoot?.querySelector('[part~=controls], [part~=legend]')).toBeNull();
  const wheel = new WheelEvent('wheel', { deltaY: 120, bubbles: true, cancelable: true, composed: true });
  element.shadowRoot?.querySelector('.maplibregl-canvas')?.dispatchEvent(wheel);
  expect(wheel.defaultPrevented).toBe(false);
  expect(heard(element, 'cluster-view-change')).toEqual([]);
});
