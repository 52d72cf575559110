import { viewOf } from '../scene/camera.ts';
import { isSameLayout, type MapScene } from '../scene/map-scene.ts';
import type { MapView, MountOptions, Padding, PictureOptions, Target } from '../scene/map-view.ts';
import type { Box } from '../scene/placement.ts';
import type { View } from '../model/state.ts';
import { flavours } from '../theme/flavours.ts';
import { type DrawingOptions, drawScene } from './draw-scene.ts';
import { createFrame, type Frame, moveView, type Point } from './projection.ts';
import { markAt, sceneMarks, type SceneMark } from './scene-marks.ts';
import { penFor } from './style.ts';
import { listenToGestures } from './svg-gestures.ts';
import { restate } from './svg-restate.ts';
import { textsOf, whenPainted } from './svg-mount.ts';
import { pictureOf, pictureSize, withFonts, withOwnRelief } from './svg-picture.ts';

/** A map drawn as SVG, for machines without WebGL2: the same scene, the same ids, no camera flights. */
export function createSvgView(): MapView {
  return new SvgView();
}

/** What exists from `mount` to `dispose`. */
interface Mounted {
  readonly options: MountOptions;
  readonly surface: HTMLElement;
  readonly listening: AbortController;
  readonly idPrefix: string;
}

let views = 0;
class SvgView implements MapView {
  readonly kind = 'svg';
  #mounted: Mounted | null = null;
  #scene: MapScene | null = null;
  #view: View = { center: [0, 0], zoom: 0 };
  /** The camera that the picture on screen was drawn with; while a person moves the map, the picture is only shifted. */
  #drawn: Frame | null = null;
  #drawing: SVGElement | null = null;
  #marks: readonly SceneMark[] = [];
  #isMoving = false;
  #cleared: readonly Box[] = [];
  #hovered: string | null = null;

  async mount(scene: MapScene, options: MountOptions): Promise<void> {
    const { container, events, first, padding, gestures, cooperative } = options;
    const surface = container.ownerDocument.createElement('div');
    const listening = new AbortController();
    views += 1;
    this.#mounted = { options, surface, listening, idPrefix: `map-${views}-` };
    this.#scene = scene;
    Object.assign(surface.style, {
      position: 'absolute',
      inset: '0',
      overflow: 'hidden',
      touchAction: gestures && !cooperative ? 'none' : 'pan-x pan-y',
    });
    surface.tabIndex = 0;
    surface.setAttribute('role', 'region');
    container.append(surface);
    this.#view = viewOf(first, this.#size(), padding);
    this.#draw();
    const handlers = {
      move: (by: Point, zoom: number, around: Point) => this.#move(by, zoom, around),
      settle: () => this.#settle(),
      tap: (point: Point) => events.pick(this.pick(point)),
      hover: (point: Point | null) => this.#hover(point),
    };
    listenToGestures(surface, handlers, { moves: gestures, cooperative }, listening.signal);
    whenPainted(surface, listening.signal, () => events.loaded());
  }

  update(scene: MapScene): void {
    if (scene === this.#scene) return;
    const last = this.#scene;
    const isSameLevel = scene.level === last?.level;
    this.#scene = scene;
    if (last && this.#drawing && this.#drawn && isSameLayout(last, scene)) {
      restate(this.#drawing, scene, penFor(scene, this.#drawn, this.#must().idPrefix), (markup) => this.#parse(markup));
      return;
    }
    if (!this.#isMoving || !isSameLevel) this.#draw();
  }

  keepClear(boxes: readonly Box[]): void {
    if (JSON.stringify(boxes) === JSON.stringify(this.#cleared)) return;
    this.#cleared = boxes;
    this.#draw();
  }

  painted(): Promise<void> {
    const { surface, listening } = this.#must();
    return new Promise((resolve) => whenPainted(surface, listening.signal, resolve));
  }

  pick(point: Point): string | null {
    const { surface } = this.#must();
    const { left, top } = surface.getBoundingClientRect();
    const [root, page] = [surface.getRootNode(), surface.ownerDocument];
    const tree = page.defaultView && root instanceof page.defaultView.ShadowRoot ? root : page;
    const ids = tree
      .elementsFromPoint(left + point.x, top + point.y)
      .map((element) => surface.contains(element) && element.closest('[data-id]')?.getAttribute('data-id'));
    const id = ids.find((candidate) => candidate);
    if (id) return id;
    return markAt(this.#marks, point)?.id ?? this.#legAt(tree.elementsFromPoint(left + point.x, top + point.y));
  }

  /** The leg of the corridor that is drawn at a point. */
  #legAt(elements: readonly Element[]): string | null {
    const ids = elements.map((element) => element.closest('[data-route]')?.getAttribute('data-route'));
    const leg = this.#scene?.routes.find(({ id, role, mode }) => role !== 'market' && mode !== 'sea' && ids.includes(id));
    return leg?.id ?? null;
  }

  async fit(target: Target, { padding }: { readonly animate: boolean; readonly padding: Padding }): Promise<void> {
    const { options } = this.#must();
    this.#view = viewOf(target, this.#size(), padding);
    this.#draw();
    options.events.view(this.#view, true, false);
  }

  locate(id: string): Point | null {
    const { widthPx, heightPx } = this.#size();
    const mark = this.#marks.find((candidate) => candidate.id === id) ?? this.#marks.find(({ stands }) => stands.includes(id));
    if (!mark || mark.at.x < 0 || mark.at.y < 0 || mark.at.x > widthPx || mark.at.y > heightPx) return null;
    return mark.at;
  }

  view(): View {
    return this.#view;
  }

  flight(): null {
    return null;
  }

  async picture(options: PictureOptions): Promise<Blob> {
    const { surface, listening, options: mounting } = this.#must();
    if (!this.#scene) throw new Error('the map view has no scene');
    const shown = this.#size();
    const size = pictureSize(options, shown.widthPx, shown.heightPx);
    const [scene, fonts] = await Promise.all([withOwnRelief(this.#scene, listening.signal), mounting.fontStyles?.() ?? '']);
    const drawing = withFonts(this.#svg(scene, size.widthPx, size.heightPx, { linksRelief: false, credit: options.credit ?? '' }), fonts);
    return pictureOf(drawing, size, options.type, surface.ownerDocument);
  }

  resize(): void {
    if (this.#mounted) this.#draw();
  }

  dispose(): void {
    this.#mounted?.listening.abort();
    this.#mounted?.surface.remove();
    this.#mounted = null;
    this.#scene = null;
    this.#marks = [];
  }

  #must(): Mounted {
    if (!this.#mounted) throw new Error('the map view is not mounted');
    return this.#mounted;
  }

  #size(): { widthPx: number; heightPx: number } {
    const { clientWidth, clientHeight } = this.#must().surface;
    return { widthPx: Math.max(1, clientWidth), heightPx: Math.max(1, clientHeight) };
  }

  #svg(scene: MapScene, widthPx: number, heightPx: number, options: Pick<DrawingOptions, 'linksRelief' | 'credit' | 'clear'>): string {
    const { idPrefix } = this.#must();
    return drawScene(scene, { widthPx, heightPx, target: this.#view, idPrefix, ...options, ...textsOf(scene) });
  }

  #draw(): void {
    const { surface, options } = this.#must();
    const { widthPx, heightPx } = this.#size();
    if (!this.#scene || !surface.ownerDocument.defaultView) return;
    try {
      this.#drawing = this.#parse(this.#svg(this.#scene, widthPx, heightPx, { linksRelief: true, clear: this.#cleared }));
      surface.replaceChildren(this.#drawing);
    } catch (cause) {
      options.events.failed(cause instanceof Error ? cause : new Error(String(cause)));
      return;
    }
    surface.style.background = flavours[this.#scene.flavour].landOutside;
    surface.ariaLabel = textsOf(this.#scene).title;
    this.#drawn = createFrame(this.#view, widthPx, heightPx);
    this.#marks = sceneMarks(this.#scene, penFor(this.#scene, this.#drawn, ''));
  }

  #parse(markup: string): SVGElement {
    const { ownerDocument: owner } = this.#must().surface;
    if (!owner.defaultView) throw new Error('the page is gone');
    // Our own markup, in which every datum is escaped; parsed as XML it makes no script and no handler, whatever a name holds.
    const parsed = new owner.defaultView.DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
    const node = owner.importNode(parsed, true);
    if (!(node instanceof owner.defaultView.SVGElement)) throw new Error('not a drawing');
    return node;
  }

  #move(by: Point, zoom: number, around: Point): void {
    const { options } = this.#must();
    const { widthPx, heightPx } = this.#size();
    this.#isMoving = true;
    this.#view = moveView(createFrame(this.#view, widthPx, heightPx), by, zoom, around);
    // A globe turns, which no shift of a picture can show.
    if (this.#drawn?.globe) this.#draw();
    const corner = this.#drawn && !this.#drawn.globe && createFrame(this.#view, widthPx, heightPx).place(this.#drawn.unproject({ x: 0, y: 0 }));
    const scale = 2 ** (this.#view.zoom - (this.#drawn?.view.zoom ?? 0));
    if (corner && this.#drawing) {
      this.#drawing.style.transformOrigin = '0 0';
      this.#drawing.style.transform = `translate(${corner.x}px, ${corner.y}px) scale(${scale})`;
    }
    options.events.view(this.#view, false, true);
  }

  #settle(): void {
    if (!this.#isMoving || !this.#mounted) return;
    this.#isMoving = false;
    this.#draw();
    this.#mounted.options.events.view(this.#view, true, true);
  }

  #hover(point: Point | null): void {
    const id = point && !this.#isMoving ? this.pick(point) : null;
    if (id === this.#hovered) return;
    this.#hovered = id;
    const { surface, options } = this.#must();
    surface.style.cursor = id ? 'pointer' : '';
    options.events.hover(id);
  }
}
