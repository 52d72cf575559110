import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { MapView, MapViewEvents, MountOptions } from '../scene/map-view.ts';
import { nameLabel, squareGround, squareScene } from './drawing.fixture.ts';
import { createSvgView } from './svg-view.ts';

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };
const open: (() => void)[] = [];

/** A view of the square region in a shadow root, 800 x 600 px, away from the page's corner. */
async function mounted(parts: Partial<MountOptions> = {}, scene = squareScene({ sites: [], markets: [] })) {
  const host = document.createElement('div');
  Object.assign(host.style, { position: 'absolute', left: '30px', top: '20px', width: '800px', height: '600px' });
  document.body.append(host);
  const container = document.createElement('div');
  Object.assign(container.style, { position: 'relative', width: '800px', height: '600px' });
  host.attachShadow({ mode: 'open' }).append(container);
  const view: MapView = createSvgView();
  open.push(
    () => view.dispose(),
    () => host.remove(),
  );
  let resolve = () => {};
  const loaded = new Promise<void>((done) => {
    resolve = done;
  });
  const events = {
    pick: vi.fn<MapViewEvents['pick']>(),
    hover: vi.fn<MapViewEvents['hover']>(),
    view: vi.fn<MapViewEvents['view']>(),
    loaded: vi.fn(() => resolve()),
    failed: vi.fn<MapViewEvents['failed']>(),
  };
  const first = { center: [108.5, 24], zoom: 6.2 } as const;
  await view.mount(scene, { container, events, first, padding: NO_PADDING, cooperative: false, gestures: true, still: true, ...parts });
  const surface = container.firstElementChild;
  if (!(surface instanceof HTMLElement)) throw new Error('nothing was mounted');
  const at = (type: string, x: number, y: number, more: PointerEventInit = {}) =>
    surface.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, pointerId: 1, clientX: x + 30, clientY: y + 20, ...more }));
  return { view, container, surface, events, loaded, at };
}

beforeEach(() => vi.spyOn(HTMLElement.prototype, 'setPointerCapture').mockReturnValue(undefined));
afterEach(() => {
  vi.restoreAllMocks();
  for (const close of open.splice(0)) close();
});

describe('the map without WebGL', () => {
  test('fills its container with a drawing and says once that it is painted', async () => {
    const { view, surface, events, loaded } = await mounted();
    await loaded;
    const drawing = surface.querySelector('svg');
    expect(view.kind).toBe('svg');
    expect(drawing?.getBoundingClientRect()).toMatchObject({ left: 30, top: 20, width: 800, height: 600 });
    expect(surface.getAttribute('aria-label')).toContain('方区');
    expect(events.loaded).toHaveBeenCalledOnce();
    expect(events.failed).not.toHaveBeenCalled();
  });

  test('what it locates is what it picks there', async () => {
    const { view } = await mounted();
    for (const id of ['known', 'unknown', 'port', 'plant']) {
      const point = view.locate(id);
      expect(point && view.pick(point)).toBe(id);
    }
    expect(view.locate('nobody')).toBeNull();
    expect(view.pick({ x: 5, y: 5 })).toBeNull();
  });

  test('a filter and a selection change marks and names only, to what a new drawing of them would be', async () => {
    const scene = squareScene({ markets: [] });
    const singled = { ...scene, selected: 'parts-planned', related: ['known'], filters: { kinds: ['parts', 'park'], statuses: [] } } as const;
    const { view, surface } = await mounted({}, scene);
    const drawing = surface.querySelector('svg');
    const names = [...surface.querySelectorAll('[data-layer="labels"] > g')];
    view.update(singled);
    expect(surface.querySelector('svg')).toBe(drawing);
    expect([...surface.querySelectorAll('[data-layer="labels"] > g')]).toEqual(names);
    const other = await mounted({}, singled);
    const markup = (root: HTMLElement, layer: string) => root.querySelector(`[data-layer="${layer}"]`)?.innerHTML.replaceAll(/map-\d+-/g, '');
    for (const layer of ['circles', 'leaders', 'nodes', 'labels', 'plates']) expect(markup(surface, layer)).toBe(markup(other.surface, layer));
    const note = () => surface.querySelector('[data-note="known"]')?.textContent;
    expect(note()).toBe('三处');
    view.update({ ...singled, notes: { known: '一处' } });
    expect(note()).toBe('一处');
    view.update(scene);
    const plain = await mounted({}, scene);
    expect(markup(surface, 'nodes')).toBe(markup(plain.surface, 'nodes'));
  });

  test('names of the ground keep out of what the page lays over the map, names of marks do not', async () => {
    const { view, surface } = await mounted();
    const written = () => surface.querySelector('[data-layer="labels"]')?.textContent ?? '';
    const everywhere = { left: 0, top: 0, right: 800, bottom: 600 };
    expect(written()).toContain('西县');
    view.keepClear([everywhere]);
    expect(written()).not.toContain('西县');
    expect(written()).toContain('港口');
    view.keepClear([]);
    expect(written()).toContain('西县');
  });

  test('a card leaves with its zone, and neither is found then', async () => {
    const { view, surface } = await mounted();
    expect(surface.querySelector('[data-layer="plates"]')?.textContent).toContain('片区');
    await view.fit({ center: [112, 28], zoom: 8 }, { animate: false, padding: NO_PADDING });
    expect(surface.querySelector('[data-layer="plates"]')?.textContent).not.toContain('片区');
    expect(view.locate('plant')).toBeNull();
  });

  test('a finger that misses a mark by a little still picks it', async () => {
    const { view } = await mounted();
    const point = view.locate('port');
    expect(point && view.pick({ x: point.x - 18, y: point.y + 8 })).toBe('port');
  });

  test('a click on a base is a pick, on the bare ground a pick of nothing', async () => {
    const { view, events, at } = await mounted();
    const { x, y } = view.locate('known') ?? { x: 0, y: 0 };
    at('pointerdown', x, y);
    at('pointerup', x, y);
    at('pointerdown', 5, 5);
    at('pointerup', 5, 5);
    expect(events.pick.mock.calls).toEqual([['known'], [null]]);
  });

  test('says what the pointer is over, once', async () => {
    const { view, events, at } = await mounted();
    const { x, y } = view.locate('known') ?? { x: 0, y: 0 };
    at('pointermove', x, y);
    at('pointermove', x + 2, y);
    at('pointermove', 5, 5);
    expect(events.hover.mock.calls).toEqual([['known'], [null]]);
  });

  test('dragging moves the ground with the pointer and settles at its end', async () => {
    const { view, events, at } = await mounted();
    const before = view.locate('known');
    at('pointerdown', 400, 300);
    at('pointermove', 430, 320);
    at('pointermove', 460, 350);
    at('pointerup', 460, 350);
    const after = view.locate('known');
    expect(after?.x).toBeCloseTo((before?.x ?? 0) + 60, 3);
    expect(after?.y).toBeCloseTo((before?.y ?? 0) + 50, 3);
    expect(events.pick).not.toHaveBeenCalled();
    expect(events.view.mock.calls.map(([, settled, user]) => [settled, user])).toEqual([
      [false, true],
      [false, true],
      [true, true],
    ]);
  });

  test('arrow keys move it and + zooms in by one', async () => {
    const { view, surface, events } = await mounted();
    const { center, zoom } = view.view();
    surface.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    surface.dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }));
    expect(view.view().center[0]).toBeGreaterThan(center[0]);
    expect(view.view().zoom).toBe(zoom + 1);
    await vi.waitFor(() => expect(events.view).toHaveBeenLastCalledWith(view.view(), true, true));
  });

  test('the wheel zooms; in a page that scrolls only with Ctrl', async () => {
    const wheel = (more: WheelEventInit) =>
      new WheelEvent('wheel', { deltaY: -160, clientX: 430, clientY: 320, bubbles: true, cancelable: true, ...more });
    const free = await mounted();
    const moved = wheel({});
    free.surface.dispatchEvent(moved);
    expect(free.view.view().zoom).toBeCloseTo(6.7, 6);
    expect(moved.defaultPrevented).toBe(true);
    const polite = await mounted({ cooperative: true });
    const scrolled = wheel({});
    polite.surface.dispatchEvent(scrolled);
    expect(polite.view.view().zoom).toBe(6.2);
    expect(scrolled.defaultPrevented).toBe(false);
    polite.surface.dispatchEvent(wheel({ ctrlKey: true }));
    expect(polite.view.view().zoom).toBeGreaterThan(6.2);
  });

  test('without gestures it stays where it is', async () => {
    const { view, surface, at } = await mounted({ gestures: false });
    surface.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    at('pointerdown', 400, 300);
    at('pointermove', 500, 300);
    at('pointerup', 500, 300);
    expect(view.view()).toEqual({ center: [expect.closeTo(108.5, 9), expect.closeTo(24, 9)], zoom: 6.2 });
  });

  test('goes where it is sent at once and says so', async () => {
    const { view, events } = await mounted();
    await view.fit({ center: [111, 23], zoom: 7 }, { animate: true, padding: NO_PADDING });
    expect(view.locate('unknown')).toEqual({ x: expect.closeTo(400, 3), y: expect.closeTo(300, 3) });
    expect(events.view).toHaveBeenCalledWith({ center: [expect.closeTo(111, 6), expect.closeTo(23, 6)], zoom: 7 }, true, false);
  });

  test('shows the next scene', async () => {
    const { view, surface } = await mounted();
    view.update(squareScene({ sites: [], markets: [], selected: 'known' }));
    expect(surface.querySelectorAll('[data-selected]')).toHaveLength(1);
  });

  test('follows the size of its container', async () => {
    const { view, container, surface } = await mounted();
    container.style.width = '500px';
    view.resize();
    expect(surface.querySelector('svg')?.getAttribute('width')).toBe('500');
  });

  test('a name full of markup stays a name', async () => {
    const scene = squareScene();
    const label = nameLabel('<img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script>', { pinned: true });
    const { surface, events } = await mounted({}, { ...scene, bases: scene.bases.map((base) => ({ ...base, label })) });
    expect(surface.querySelectorAll('img, script')).toHaveLength(0);
    expect(surface.textContent).toContain('<img src=x onerror=');
    expect('hacked' in globalThis).toBe(false);
    expect(events.failed).not.toHaveBeenCalled();
  });

  test('gives a picture as SVG, and as PNG in the pixels that were asked for', async () => {
    const { view } = await mounted();
    const vector = await view.picture({ type: 'image/svg+xml' });
    expect(await vector.text()).toMatch(/^<svg xmlns=/);
    const picture = await createImageBitmap(await view.picture({ widthPx: 400, heightPx: 300, pixelRatio: 2 }));
    expect([picture.width, picture.height]).toEqual([800, 600]);
    const canvas = new OffscreenCanvas(800, 600);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context?.drawImage(picture, 0, 0);
    const pixels = new Uint32Array(context?.getImageData(0, 0, 800, 600).data.buffer ?? new ArrayBuffer(0));
    expect(new Set(pixels).size).toBeGreaterThan(50);
  });

  test('a picture brings its relief along, and does without one that cannot be read', async () => {
    const tile = new OffscreenCanvas(2, 2);
    tile.getContext('2d')?.fillRect(0, 0, 2, 2);
    const url = URL.createObjectURL(await tile.convertToBlob());
    const corners = [
      [100, 30],
      [116, 30],
      [116, 20],
      [100, 20],
    ] as const;
    const withRelief = (href: string) => squareScene({ ground: { ...squareGround(), relief: { url: href, corners } } });
    const { view, surface } = await mounted({}, withRelief(url));
    expect(surface.querySelector('image')?.getAttribute('href')).toBe(url);
    expect(await (await view.picture({ type: 'image/svg+xml' })).text()).toContain('href="data:image/png;base64,');
    URL.revokeObjectURL(url);
    expect(await (await view.picture({ type: 'image/svg+xml' })).text()).not.toContain('<image');
  });

  test('leaves nothing behind', async () => {
    const { view, container, events, at } = await mounted();
    view.dispose();
    at('pointermove', 400, 300);
    expect(container.childElementCount).toBe(0);
    expect(events.hover).not.toHaveBeenCalled();
  });
});
