import { expect, test, vi } from 'vitest';
import type { IndustryClusterMap } from '../../src/index.ts';
import { after, FOLDER, files, heard, inside, make, next, otherTables, put, serveFiles, shown, tables, textOf, twoScenes, until } from './page.ts';

const canvasOf = (element: IndustryClusterMap) => element.shadowRoot?.querySelector<HTMLCanvasElement>('.maplibregl-canvas') ?? null;
const round = ({ center: [lng, lat], zoom }: { center: readonly [number, number]; zoom: number }) => [lng, lat, zoom].map((part) => part.toFixed(3));
const viewOf = (element: IndustryClusterMap) => round(element.getState().view ?? { center: [0, 0], zoom: 0 });

test('two on a page, one from an object and one from a URL, do not touch each other', async () => {
  serveFiles(files());
  const one = put({ lang: 'en', set: { data: otherTables() } });
  const two = put({ lang: 'zh-CN', src: `${FOLDER}datapackage.json`, theme: 'dark' });
  await Promise.all([one.whenLoaded(), two.whenLoaded()]);
  const events = heard(two, 'cluster-select');
  one.show('mill');
  expect(one.getState()).toMatchObject({ selected: 'mill', lang: 'en', theme: 'auto' });
  expect(two.getState()).toMatchObject({ selected: null, lang: 'zh-CN', theme: 'dark' });
  expect(events).toEqual([]);
  expect(one.cluster?.records.package.name).toBe('other');
  expect(two.cluster?.records.package.name).toBe('sample');
  one.remove();
  expect(two.locate('mill')).not.toBeNull();
  expect(canvasOf(two)).not.toBeNull();
});

test('an element that is moved in the page keeps what is selected and where it looks, and shows the map again', async () => {
  const element = await shown({ center: '11,21', zoom: '6' });
  const box = document.createElement('section');
  document.body.append(box);
  after(() => box.remove());
  element.setState({ selected: 'quay', view: { center: [11.2, 20.8], zoom: 7 } }, { animate: false });
  await until(() => viewOf(element)[2] === '7.000');
  const before = viewOf(element);
  box.append(element);
  expect(element.loaded).toBe(false);
  await element.whenLoaded();
  expect(element.getState().selected).toBe('quay');
  expect(viewOf(element)).toEqual(before);
  expect(element.shadowRoot?.querySelectorAll('.maplibregl-canvas')).toHaveLength(1);
  expect(element.locate('quay')).not.toBeNull();
});

test('an element that is moved in the page during a briefing keeps its scene', async () => {
  const element = await shown({ mode: 'brief', set: { data: twoScenes() } });
  element.next();
  expect(element.getState().scene).toBe('second');
  document.body.prepend(element);
  await element.whenLoaded();
  expect(element.getState()).toMatchObject({ mode: 'brief', scene: 'second' });
});

test('an element that is moved while it reads, or while its map starts, comes up all the same', async () => {
  let send: (text: string) => void = () => {};
  const served = files();
  serveFiles({ ...served, 'datapackage.json': new Promise<string>((resolve) => (send = resolve)) });
  const element = put({ src: `${FOLDER}datapackage.json` });
  await element.updateComplete;
  document.body.prepend(element);
  send(served['datapackage.json'] ?? '');
  await next(element, 'cluster-load');
  await until(() => canvasOf(element));
  document.body.append(element);
  await element.whenLoaded();
  expect(element.locate('mill')).not.toBeNull();
});

test('removal frees the WebGL context, takes the canvas away and lets go of the page', async () => {
  const listening = new Set<unknown>();
  for (const target of [window, document]) {
    vi.spyOn(target, 'addEventListener').mockImplementation(function (this: EventTarget, ...args: Parameters<EventTarget['addEventListener']>) {
      const [type, listener, options] = args;
      if (typeof options === 'object' && options?.signal) options.signal.addEventListener('abort', () => listening.delete(listener));
      if (!(typeof options === 'object' && options?.once)) listening.add(listener);
      return EventTarget.prototype.addEventListener.call(target, type, listener, options);
    });
    vi.spyOn(target, 'removeEventListener').mockImplementation((...args: Parameters<EventTarget['removeEventListener']>) => {
      listening.delete(args[1]);
      return EventTarget.prototype.removeEventListener.apply(target, args);
    });
  }
  const element = await shown();
  const context = canvasOf(element)?.getContext('webgl2');
  expect(context?.isContextLost()).toBe(false);
  expect(listening.size).toBeGreaterThan(0);
  const events = (['cluster-view-change', 'cluster-select', 'cluster-error', 'cluster-progress'] as const).map((type) => heard(element, type));
  element.remove();
  await until(() => context?.isContextLost());
  expect(canvasOf(element)).toBeNull();
  expect(element.renderer).toBeNull();
  expect([...listening]).toEqual([]);
  window.dispatchEvent(new Event('resize'));
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
  await new Promise(requestAnimationFrame);
  expect(events.flat()).toEqual([]);
});

test('a `src` that changes in the middle aborts what was read before', async () => {
  const served = files();
  const never = new Promise<string>(() => {});
  const seen = serveFiles({ 'slow.json': never, ...served });
  const element = put({ src: `${FOLDER}slow.json` });
  const loads = heard(element, 'cluster-load');
  const errors = heard(element, 'cluster-error');
  await until(() => seen.asked.includes('slow.json'));
  element.src = `${FOLDER}datapackage.json`;
  await element.whenLoaded();
  expect(seen.aborted).toContain('slow.json');
  expect(loads).toHaveLength(1);
  expect(errors).toHaveLength(0);
  expect(element.cluster?.records.package.name).toBe('sample');
});

test('`data` wins over `src`, whichever was set first', async () => {
  const seen = serveFiles(files());
  const element = put({ src: `${FOLDER}datapackage.json`, set: { data: otherTables() } });
  await element.whenLoaded();
  expect(element.cluster?.records.package.name).toBe('other');
  expect(seen.asked).toEqual([]);
});

test('another cluster takes the place of the first: its view, its panel, nothing selected that it does not have', async () => {
  const element = await shown({ selected: 'wheel-two' });
  const data = otherTables();
  data.tables.sites?.splice(1, 1);
  data.tables.figures?.splice(2, 1);
  for (const row of data.tables.figures ?? []) if (row.id === 'part-a') row.value = '30';
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  element.data = data;
  await next(element, 'cluster-load');
  await element.whenLoaded();
  expect(element.issues.filter((issue) => issue.severity === 'error')).toEqual([]);
  expect(element.getState().selected).toBeNull();
  expect(element.getState().view?.center[0]).toBeGreaterThan(13);
  expect(element.locate('mill')).not.toBeNull();
  expect(textOf(element)).not.toContain('正在');
});

test('the same cluster with other numbers keeps the view and the selection, and is painted on the same canvas', async () => {
  const element = await shown({ selected: 'mill' });
  element.setState({ view: { center: [11, 21], zoom: 9 } }, { animate: false });
  const canvas = canvasOf(element);
  element.data = tables((data) => Object.assign(data.tables.metrics?.[0] ?? {}, { name_zh: '新产能' }));
  await next(element, 'cluster-load');
  await element.whenLoaded();
  expect(canvasOf(element)).toBe(canvas);
  expect(element.getState()).toMatchObject({ selected: 'mill', view: { zoom: 9 } });
});

test('`hidden` hides it, and it comes up when it is shown', async () => {
  const element = put({ hidden: '', set: { data: tables() } });
  await next(element, 'cluster-load');
  expect(getComputedStyle(element).display).toBe('none');
  expect(canvasOf(element)).toBeNull();
  element.hidden = false;
  await element.whenLoaded();
  expect(element.locate('mill')).not.toBeNull();
});

test('its size is the host’s and never depends on what it holds', async () => {
  const sizeOf = (element: HTMLElement) => [element.offsetWidth, element.offsetHeight];
  const element = put({ set: { data: tables() } });
  const own = put();
  own.style.cssText = 'width:300px';
  expect(sizeOf(element)).toEqual([700, 480]);
  expect(sizeOf(own)).toEqual([300, 240]);
  own.data = tables();
  await Promise.all([element.whenLoaded(), own.whenLoaded()]);
  element.show('mill');
  await element.updateComplete;
  expect(sizeOf(element)).toEqual([700, 480]);
  expect(sizeOf(own)).toEqual([300, 240]);
});

test('a lazy element waits until it comes near the screen', async () => {
  const room = document.createElement('div');
  room.style.height = '5000px';
  document.body.append(room);
  after(() => room.remove());
  after(() => scrollTo(0, 0));
  const seen = serveFiles(files());
  const element = put({ loading: 'lazy', src: `${FOLDER}datapackage.json` });
  const sentinel = new Promise<void>((resolve) => {
    const sight = new IntersectionObserver(() => {
      sight.disconnect();
      resolve();
    });
    sight.observe(element);
  });
  await sentinel;
  await element.updateComplete;
  expect(seen.asked).toEqual([]);
  element.scrollIntoView();
  await element.whenLoaded();
  expect(seen.asked).toContain('datapackage.json');
});

test('nothing global is written', async () => {
  const before = Object.getOwnPropertyNames(window);
  const element = await shown();
  element.show('mill', { animate: false });
  await element.updateComplete;
  const own = new Set(before);
  expect(Object.getOwnPropertyNames(window).filter((name) => !own.has(name))).toEqual([]);
});

test('a second definition of the tag warns, does not throw, and the first one stays', async () => {
  const first = customElements.get('industry-cluster-map');
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const again = '../../src/define.ts?again';
  await import(/* @vite-ignore */ again);
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('already defined'));
  expect(customElements.get('industry-cluster-map')).toBe(first);
});

test('an embedded map lets the wheel scroll the page; with Ctrl it zooms', async () => {
  const element = await shown({ mode: 'embed' });
  const canvas = canvasOf(element);
  const wheel = (ctrlKey: boolean) => {
    const event = new WheelEvent('wheel', { deltaY: 120, bubbles: true, cancelable: true, composed: true, ctrlKey, clientX: 200, clientY: 200 });
    canvas?.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(wheel(false)).toBe(false);
  expect(wheel(true)).toBe(true);
});

test('a map that becomes embedded stops trapping the wheel', async () => {
  const element = await shown();
  element.mode = 'embed';
  await until(() => element.shadowRoot?.querySelector('.maplibregl-cooperative-gesture-screen'));
  expect(inside(element, '.maplibregl-cooperative-gesture-screen').textContent).toContain('Ctrl');
  expect(element.shadowRoot?.querySelectorAll('.maplibregl-canvas')).toHaveLength(1);
});

test('an element that never enters the page asks for nothing', async () => {
  const seen = serveFiles(files());
  make({ src: `${FOLDER}datapackage.json` });
  await new Promise(requestAnimationFrame);
  expect(seen.asked).toEqual([]);
});
