import { afterEach, vi } from 'vitest';
import '../../src/define.ts';
import type { IndustryClusterMap } from '../../src/index.ts';
import { csvOf, sample } from '../../src/sources/sample.fixture.ts';

const cleanups: (() => void)[] = [];

afterEach(() => {
  for (const cleanup of cleanups.splice(0).reverse()) cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Runs when the test is over. */
export function after(cleanup: () => void): void {
  cleanups.push(cleanup);
}

/** Cluster tables as a host gives them, without a ground, and spoiled as a test likes. */
export function tables(spoil: (data: ReturnType<typeof sample>) => void = () => {}): ReturnType<typeof sample> {
  const data = sample();
  delete data.package.cluster.ground;
  spoil(data);
  return data;
}

/** The sample with a second scene, about the city, in its briefing. */
export function twoScenes(): ReturnType<typeof sample> {
  return tables((data) => {
    const [briefing] = data.briefings ?? [];
    if (!isTour(briefing)) throw new Error('the sample has a briefing with scenes');
    briefing.scenes.push({ ...briefing.scenes[0], id: 'second', title_zh: '第二', title_en: 'Second', target: 'mill', selected: 'mill' });
  });
}

function isTour(briefing: unknown): briefing is { scenes: object[] } {
  return typeof briefing === 'object' && briefing !== null && 'scenes' in briefing && Array.isArray(briefing.scenes);
}

/** The same cluster under another name and with another title. */
export function otherTables(): ReturnType<typeof sample> {
  return tables((data) => {
    data.package.name = 'other';
    data.package.titles = { 'zh-CN': '别处', en: 'Elsewhere' };
    Object.assign(data.package.cluster, { bounds: [13, 23, 15, 25] });
    for (const place of data.tables.places ?? []) {
      if (place.lon) Object.assign(place, { lon: Number(place.lon) + 3, lat: Number(place.lat) + 3 });
    }
    for (const site of data.tables.sites ?? []) if (site.lon) Object.assign(site, { lon: '14.01', lat: '24.02' });
  });
}

/** Attributes by name and properties under `set`, as a host would write them. */
export interface Written {
  readonly [attribute: string]: string | Readonly<Record<string, unknown>> | undefined;
  readonly set?: Readonly<Record<string, unknown>>;
}

/** Makes an element of 700 x 480 px that is not in the page yet. */
export function make({ set = {}, ...attributes }: Written = {}): IndustryClusterMap {
  const element = document.createElement('industry-cluster-map');
  for (const [name, value] of Object.entries({ loading: 'eager', 'no-animation': '', ...attributes })) element.setAttribute(name, String(value));
  element.style.cssText = 'width:700px;height:480px';
  Object.assign(element, set);
  after(() => element.remove());
  return element;
}

/** Puts an element into the page. */
export function put(written: Written = {}): IndustryClusterMap {
  const element = make(written);
  document.body.append(element);
  return element;
}

/** An element with the sample on it, painted. */
export async function shown(written: Written = {}): Promise<IndustryClusterMap> {
  const element = put({ ...written, set: { data: tables(), ...written.set } });
  await element.whenLoaded();
  return element;
}

/** Resolves with the next event of a type. */
export function next<K extends keyof HTMLElementEventMap>(target: EventTarget, type: K): Promise<HTMLElementEventMap[K]> {
  return new Promise((resolve) => target.addEventListener(type, (event) => resolve(event as HTMLElementEventMap[K]), { once: true }));
}

/** Collects the events of a type until the test is over. */
export function heard<K extends keyof HTMLElementEventMap>(target: EventTarget, type: K): HTMLElementEventMap[K][] {
  const events: HTMLElementEventMap[K][] = [];
  const listener = (event: Event) => events.push(event as HTMLElementEventMap[K]);
  target.addEventListener(type, listener);
  after(() => target.removeEventListener(type, listener));
  return events;
}

/** Resolves when a condition holds, looking once a frame. */
export async function until(holds: () => unknown): Promise<void> {
  while (!(await holds())) await new Promise(requestAnimationFrame);
}

/** The first element of a shadow root that a selector finds. Throws when there is none. */
export function inside<T extends Element = HTMLElement>(element: Element, selector: string): T {
  const found = element.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector} in the element`);
  return found;
}

/** What a reader sees in the element, as text. */
export function textOf(element: Element, selector = '.frame'): string {
  return element.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ') ?? '';
}

/** Where files are served from by `serveFiles`. */
export const FOLDER = 'https://files.test/sample/';

/** The sample as a folder of files. */
export function files(): Record<string, string> {
  const { package: datapackage, tables: rows, routes, briefings } = tables();
  const resources = [...Object.keys(rows).map((name) => ({ name, path: `${name}.csv` })), { name: 'routes', path: 'routes.geojson' }];
  return {
    'datapackage.json': JSON.stringify({ ...datapackage, resources, cluster: { ...datapackage.cluster, briefings: ['tour.json'] } }),
    'routes.geojson': JSON.stringify(routes),
    'tour.json': JSON.stringify(briefings?.[0]),
    ...Object.fromEntries(Object.entries(rows).map(([name, list]) => [`${name}.csv`, csvOf(list)])),
  };
}

/** Answers requests below `FOLDER` from these files; every other request goes on as usual. The result lists what was asked for. */
export function serveFiles(served: Readonly<Record<string, string | Promise<string>>>): { asked: string[]; aborted: string[] } {
  const original = globalThis.fetch;
  const seen = { asked: [] as string[], aborted: [] as string[] };
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith(FOLDER)) return original(input, init);
    const path = url.slice(FOLDER.length);
    seen.asked.push(path);
    init?.signal?.addEventListener('abort', () => seen.aborted.push(path));
    const text = await served[path];
    return text === undefined ? new Response('not here', { status: 404 }) : new Response(text);
  });
  return seen;
}

/** Clicks the middle of an entity's mark as a person's mouse would. */
export async function clickMark(element: IndustryClusterMap, id: string): Promise<void> {
  const point = element.locate(id);
  if (!point) throw new Error(`${id} is not drawn`);
  const box = element.getBoundingClientRect();
  clickAt(element, box.left + point.x, box.top + point.y);
}

/** Moves a mouse without pressing it over the middle of an entity's mark on the map. */
export function hoverMark(element: IndustryClusterMap, id: string): void {
  const point = element.locate(id);
  const box = element.getBoundingClientRect();
  const [clientX, clientY] = [box.left + (point?.x ?? Number.NaN), box.top + (point?.y ?? Number.NaN)];
  const target = point && element.shadowRoot?.elementFromPoint(clientX, clientY);
  if (!target) throw new Error(`${id} is not drawn where a mouse can reach it`);
  const at = { bubbles: true, composed: true, clientX, clientY, pointerType: 'mouse', pointerId: 1, isPrimary: true, view: window };
  target.dispatchEvent(new PointerEvent('pointermove', at));
  target.dispatchEvent(new MouseEvent('mousemove', at));
}

/** Takes the mouse off the map. */
export function leaveMap(element: IndustryClusterMap): void {
  const surfaces = element.shadowRoot?.querySelectorAll('.stage canvas, .stage [role=region]') ?? [];
  for (const surface of surfaces) {
    surface.dispatchEvent(new PointerEvent('pointerleave', { pointerId: 1, pointerType: 'mouse' }));
    surface.dispatchEvent(new MouseEvent('mouseout', { bubbles: true, composed: true }));
  }
}

/** Clicks a point of the page inside an element, through everything that lies on it. */
export function clickAt(element: IndustryClusterMap, clientX: number, clientY: number): void {
  const target = element.shadowRoot?.elementFromPoint(clientX, clientY);
  if (!target) throw new Error('nothing to click there');
  const at = { bubbles: true, cancelable: true, composed: true, clientX, clientY, button: 0, pointerId: 1, isPrimary: true, view: window };
  target.dispatchEvent(new PointerEvent('pointerdown', { ...at, buttons: 1 }));
  target.dispatchEvent(new MouseEvent('mousedown', { ...at, buttons: 1 }));
  target.dispatchEvent(new PointerEvent('pointerup', at));
  target.dispatchEvent(new MouseEvent('mouseup', at));
  target.dispatchEvent(new MouseEvent('click', at));
}

/** Takes WebGL2 away until the test is over. */
export function withoutWebGL(): void {
  const original = HTMLCanvasElement.prototype.getContext;
  after(() => {
    HTMLCanvasElement.prototype.getContext = original;
  });
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    return kind === 'webgl2' ? null : Reflect.apply(original, this, [kind, ...rest]);
  } as typeof original;
}
