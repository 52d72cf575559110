import { GeoJSONSource } from 'maplibre-gl';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MapScene } from '../scene/map-scene.ts';
import type { MapView, MapViewEvents, MountOptions } from '../scene/map-view.ts';
import { createMaplibreView } from './maplibre-view.ts';
import { mapStyles } from './stylesheet.ts';
import { name, smallScene } from './testing/scene.fixture.ts';

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };
const cleanups: (() => void)[] = [];

afterEach(() => {
  vi.restoreAllMocks();
  for (const cleanup of cleanups.splice(0)) cleanup();
});

interface Shown {
  readonly view: MapView;
  readonly root: ShadowRoot;
  readonly picked: (string | null)[];
}

/** Mounts a view in a shadow root of its own and waits until everything is painted. */
async function show(scene: MapScene, options: Partial<MountOptions> = {}): Promise<Shown> {
  const host = document.createElement('div');
  host.style.cssText = 'position:relative;width:640px;height:480px';
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(mapStyles);
  root.adoptedStyleSheets = [sheet];
  const container = document.createElement('div');
  container.style.cssText = 'position:absolute;inset:0';
  root.append(container);
  const view = createMaplibreView();
  const picked: (string | null)[] = [];
  cleanups.push(() => {
    view.dispose();
    host.remove();
  });
  await new Promise<void>((loaded, failed) => {
    const events: MapViewEvents = { pick: (id) => picked.push(id), hover() {}, view() {}, loaded, failed };
    const first = { center: [108.8, 22.6], zoom: 5.6 } as const;
    view.mount(scene, { container, events, first, padding: NO_PADDING, cooperative: false, gestures: true, still: true, ...options }).catch(failed);
  });
  return { view, root, picked };
}

/** Colours of a picture of the map as `#rrggbb`, by how many pixels have them. */
async function coloursOf(view: MapView): Promise<Map<string, number>> {
  const bitmap = await createImageBitmap(await view.picture({}));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no 2-D canvas');
  pen.drawImage(bitmap, 0, 0);
  const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
  const counts = new Map<string, number>();
  for (let i = 0; i < data.length; i += 4) {
    const hex = [data[i], data[i + 1], data[i + 2]].map((part = 0) => part.toString(16).padStart(2, '0')).join('');
    counts.set(`#${hex}`, (counts.get(`#${hex}`) ?? 0) + 1);
  }
  return counts;
}

/** How many pixels of a colour lie within 20 px of where an entity's mark is, in the next frame that the engine draws. */
async function inkAround(view: MapView, id: string, colour: string): Promise<number> {
  const at = view.locate(id);
  const bitmap = await createImageBitmap(await view.picture({}));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const pen = canvas.getContext('2d');
  if (!pen || !at) throw new Error('nothing to look at');
  pen.drawImage(bitmap, 0, 0);
  const { data } = pen.getImageData(at.x - 20, at.y - 20, 40, 40);
  const wanted = Number.parseInt(colour.slice(1), 16);
  let count = 0;
  for (let i = 0; i < data.length; i += 4) {
    if ((((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0)) === wanted) count += 1;
  }
  return count;
}

/** Resolves when a condition holds, looking once a frame. */
async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await holds())) await new Promise(requestAnimationFrame);
}

describe('a map in a shadow root', () => {
  it('paints sea, region and base in the colours of the flavour, with marks and names', async () => {
    const { view } = await show(smallScene);
    const colours = await coloursOf(view);
    for (const colour of ['#cbdde5', '#fbf8f1', '#0b6473', '#c5401c']) expect(colours.get(colour) ?? 0).toBeGreaterThan(20);
    expect(colours.size).toBeGreaterThan(200);
  });

  it('finds under a mark’s centre the mark that it located there', async () => {
    const { view } = await show(smallScene);
    for (const id of ['liuzhou', 'nanning', 'engine-works', 'liuzhou:research', 'qinzhou-port', 'vietnam', 'xinxing-park']) {
      const centre = view.locate(id);
      expect(centre).not.toBeNull();
      expect(centre && view.pick(centre)).toBe(id);
    }
    expect(view.locate('lab-b')).toEqual(view.locate('liuzhou:research'));
    expect(view.locate('nowhere')).toBeNull();
    expect(view.pick({ x: 3, y: 3 })).toBeNull();
  });

  it('reports the entity of a row that is clicked, and shows it as pressed once it is selected', async () => {
    const { view, root, picked } = await show(smallScene);
    const row = root.querySelector<HTMLButtonElement>('.map-plate-row');
    row?.click();
    expect(picked).toEqual(['xinxing-park']);
    view.update({ ...smallScene, selected: 'xinxing-park' });
    expect(row?.getAttribute('aria-pressed')).toBe('true');
    expect(root.querySelector('.map-plate-row')).toBe(row);
  });

  it('writes names as text, whatever they contain', async () => {
    const [plate] = smallScene.plates;
    if (!plate) throw new Error('the fixture has a plate');
    const { root } = await show({ ...smallScene, plates: [{ ...plate, title: '<img src=x>' }] });
    expect(root.querySelector('.map-plate-name')?.textContent).toBe('<img src=x>');
    expect(root.querySelector('.map-plate img')).toBeNull();
  });

  it('moves a disc and changes the flavour on update, without a new canvas', async () => {
    const { view, root } = await show(smallScene);
    const canvas = root.querySelector('canvas');
    const before = view.locate('nanning');
    view.update({
      ...smallScene,
      flavour: 'dark',
      bases: smallScene.bases.map((base) => (base.id === 'nanning' ? { ...base, lngLat: [107, 24] } : base)),
    });
    expect(view.locate('nanning')?.x).toBeLessThan((before?.x ?? 0) - 20);
    await until(async () => ((await coloursOf(view)).get('#0a1722') ?? 0) > 1000);
    expect(root.querySelector('canvas')).toBe(canvas);
  });

  it('follows one selection after another over flavours and levels without an error', async () => {
    const { view } = await show(smallScene);
    const faults: unknown[] = [];
    const listening = new AbortController();
    cleanups.push(() => listening.abort());
    const options = { signal: listening.signal };
    window.addEventListener('unhandledrejection', (event) => faults.push(event.reason), options);
    window.addEventListener(
      'error',
      (event) => {
        event.preventDefault();
        faults.push(event.error);
      },
      options,
    );
    const frame = () => new Promise(requestAnimationFrame);
    for (const flavour of ['light', 'dark'] as const) {
      for (const level of ['region', 'city', 'wide', 'site'] as const) {
        for (const selected of ['liuzhou', 'qinzhou-port', null, 'xinxing-park']) {
          view.update({
            ...smallScene,
            flavour,
            level,
            selected,
            tints: selected ? [{ id: 'liuzhou', tone: selected === 'liuzhou' ? 'focus' : 'base' }] : [],
          });
          await frame();
          await frame();
        }
      }
      await view.painted();
    }
    expect(faults).toEqual([]);
  });

  it('shows a filter, a selection and the pointer in the very next frame, without loading anything again', async () => {
    const scene = { ...smallScene, routes: [] };
    const { view, root } = await show(scene);
    await view.painted();
    const loads = [vi.spyOn(GeoJSONSource.prototype, 'setData'), vi.spyOn(GeoJSONSource.prototype, 'updateData')];
    const ink = async () => ({ disc: await inkAround(view, 'engine-works', '#1f3447'), ring: await inkAround(view, 'engine-works', '#c5401c') });
    const first = await ink();
    expect([first.disc > 200, first.ring]).toEqual([true, 0]);
    const filtered: MapScene = { ...scene, filters: { kinds: [], statuses: ['planned'] } };
    view.update(filtered);
    expect((await ink()).disc).toBe(0);
    expect(await inkAround(view, 'lab-b', '#1f3447')).toBeGreaterThan(20);
    view.update({ ...filtered, selected: 'engine-works' });
    const selected = await ink();
    expect([selected.disc, selected.ring > 40]).toEqual([first.disc, true]);
    view.update(scene);
    expect(await ink()).toEqual(first);
    const at = view.locate('engine-works') ?? { x: 0, y: 0 };
    const canvas = root.querySelector('.maplibregl-canvas');
    const { left = 0, top = 0 } = canvas?.getBoundingClientRect() ?? {};
    canvas?.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, clientX: left + at.x, clientY: top + at.y }));
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(await inkAround(view, 'engine-works', '#46586a')).toBeGreaterThan(10);
    for (const load of loads) expect(load).not.toHaveBeenCalled();
  });

  it('names what is selected in a group beside its mark, in the frame of the selection', async () => {
    const { view, root } = await show(smallScene);
    const callout = { id: 'lab-b', lngLat: [109.41, 24.33], offsetPx: [-80, -60], label: name('二号实验室', { gapPx: 24 }), dotted: false } as const;
    view.update({ ...smallScene, selected: 'lab-b', callout });
    const box = root.querySelector('.map-callout')?.getBoundingClientRect();
    const mark = view.locate('lab-b');
    expect(root.querySelector('.map-callout')?.textContent).toBe('二号实验室');
    expect((box?.left ?? 0) - (root.host.getBoundingClientRect().left + (mark?.x ?? 0))).toBeCloseTo(24 - 6, -1);
    view.update(smallScene);
    expect(root.querySelector('.map-callout')).toBeNull();
  });

  it('goes where it is sent, and keeps what is asked for clear of the padding', async () => {
    const { view } = await show(smallScene);
    await view.fit({ bounds: [108, 23, 110, 25] }, { animate: false, padding: { ...NO_PADDING, left: 240 } });
    expect(view.view().center[0]).toBeCloseTo(109, 5);
    expect(view.locate('liuzhou')?.x).toBeGreaterThan(240);
  });

  it('says where it flies while it does, and that it rests once it is there', async () => {
    const { view } = await show(smallScene, { still: false });
    const from = view.view();
    const landed = view.fit({ center: [109.4, 24.3], zoom: 6.5 }, { animate: true, padding: NO_PADDING });
    expect(view.flight()).toEqual({ from, to: { center: [109.4, 24.3], zoom: 6.5 } });
    await landed;
    expect(view.flight()).toBeNull();
    expect(view.view().zoom).toBeCloseTo(6.5, 6);
  });

  it('flies on to the last place that it was sent to', async () => {
    const { view } = await show(smallScene, { still: false });
    const first = view.fit({ center: [109.4, 24.3], zoom: 6.5 }, { animate: true, padding: NO_PADDING });
    const second = view.fit({ center: [108, 22], zoom: 6 }, { animate: true, padding: NO_PADDING });
    await first;
    expect(view.flight()?.to.zoom).toBe(6);
    await second;
    expect(view.flight()).toBeNull();
  });

  it('gives a picture of another size', async () => {
    const { view } = await show(smallScene);
    const bitmap = await createImageBitmap(await view.picture({ widthPx: 300, heightPx: 200, pixelRatio: 2, type: 'image/jpeg' }));
    expect([bitmap.width, bitmap.height]).toEqual([600, 400]);
    await expect(view.picture({ type: 'image/svg+xml' })).rejects.toThrow('invalid picture type');
  });

  it('is there again after the context was lost and restored, with its selection', async () => {
    const { view, root } = await show({ ...smallScene, selected: 'liuzhou' });
    const canvas = root.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
    const context = canvas?.getContext('webgl2');
    const loss = context?.getExtension('WEBGL_lose_context');
    if (!canvas || !context || !loss) throw new Error('no way to lose the context');
    const lost = new Promise((resolve) => canvas.addEventListener('webglcontextlost', resolve));
    loss.loseContext();
    await lost;
    await new Promise(requestAnimationFrame); // Restoring is refused until the event has run its course.
    view.update({ ...smallScene, selected: 'nanning' });
    loss.restoreContext();
    await until(() => !context.isContextLost());
    await until(async () => {
      const colours = await coloursOf(view);
      return (colours.get('#1f3447') ?? 0) > 200 && (colours.get('#fbf8f1') ?? 0) > 2000;
    });
    expect(view.pick(view.locate('nanning') ?? { x: 0, y: 0 })).toBe('nanning');
  });

  it('frees its context and its elements when disposed', async () => {
    const { view, root } = await show(smallScene);
    const context = root.querySelector<HTMLCanvasElement>('.maplibregl-canvas')?.getContext('webgl2');
    view.dispose();
    await until(() => context?.isContextLost() ?? false);
    expect(root.querySelectorAll('canvas')).toHaveLength(0);
    expect(view.locate('liuzhou')).toBeNull();
  });

  it('stands beside a second one on the same page', async () => {
    const [one, two] = await Promise.all([show(smallScene), show({ ...smallScene, flavour: 'wall' })]);
    expect((await coloursOf(one.view)).get('#cbdde5') ?? 0).toBeGreaterThan(1000);
    expect((await coloursOf(two.view)).get('#050c12') ?? 0).toBeGreaterThan(1000);
  });
});

describe('a machine without WebGL2', () => {
  it('hears why, once, and nothing is left in the page', async () => {
    const original = HTMLCanvasElement.prototype.getContext;
    cleanups.push(() => {
      HTMLCanvasElement.prototype.getContext = original;
    });
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind === 'webgl2' ? null : Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
    const container = document.createElement('div');
    document.body.append(container);
    cleanups.push(() => container.remove());
    const causes: Error[] = [];
    const events: MapViewEvents = { pick() {}, hover() {}, view() {}, loaded() {}, failed: (cause) => causes.push(cause) };
    const mounting = createMaplibreView().mount(smallScene, {
      container,
      events,
      first: { center: [108, 23], zoom: 5 },
      padding: NO_PADDING,
      cooperative: false,
      gestures: true,
      still: true,
    });
    await expect(mounting).rejects.toThrow();
    expect(causes).toHaveLength(1);
    expect(container.childElementCount).toBe(0);
  });
});
