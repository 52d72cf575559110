import type { View } from '../model/state.ts';
import type { Flight } from '../scene/flight.ts';
import { globeOf, globeShare, projector, type SeenPoint, seenPieces } from '../scene/globe.ts';
import type { MapScene } from '../scene/map-scene.ts';
import type { MapView, MountOptions, Padding, PictureOptions, Target } from '../scene/map-view.ts';
import { type Box, shift } from '../scene/placement.ts';
import type { LngLat } from '../sources/records.ts';
import { FLIGHT } from '../theme/widths.ts';
import { cubicBezier, nearestCopy, viewFor } from './camera.ts';
import { type Engine, serveImages, startEngine, ZOOMS } from './engine.ts';
import type { Graphics } from './graphics.ts';
import { oncePerOrigin, unanswered } from './ground-fault.ts';
import { markAt, type Pixel, pointAt } from './hit.ts';
import { listen } from './listen.ts';
import { type Mark, marksOf } from './marks.ts';
import type { Disc } from './overlay/space.ts';
import { Painter } from './painter.ts';
import { type Composition, composePicture } from './picture.ts';
import { Stage } from './stage.ts';
import { mapStyle } from './style/map-style.ts';
import { laidOver } from './style/under.ts';

/** Everything that exists while a view is mounted. */
interface Mounted {
  readonly engine: Engine;
  readonly painter: Painter;
  readonly stage: Stage;
  readonly options: MountOptions;
  readonly stopListening: () => void;
}

/** Where what is on the far side of the globe is said to be: nothing is drawn, picked or found there. */
const OFF_SCREEN: Pixel = { x: -1e5, y: -1e5 };

const ease = cubicBezier(...FLIGHT.curve);
/** Layers whose features can be picked beside the marks themselves. */
const NAMED_LAYERS = ['labels-pinned', 'labels-free', 'zone-dot', 'zone-fill'];

/** Layers whose legs can be picked: the corridor on land. */
const LEG_LAYERS = ['route-branch', 'route-branch-unbuilt', 'route-canal', 'route-rail', 'route-rail-unbuilt', 'route-road', 'route-road-unbuilt'];
/** How far from a leg a pointer may be, px. */
const LEG_REACH_PX = 4;
function onScreen({ x, y }: Pixel): Pixel | null {
  return x <= OFF_SCREEN.x / 2 ? null : { x, y };
}

class MaplibreView implements MapView {
  readonly kind = 'webgl';
  readonly #graphics: Graphics;
  readonly #pixelRatio: number | null;
  #mounted: Mounted | null = null;
  #scene: MapScene | null = null;
  #marks: readonly Mark[] = [];
  #hovered: string | null = null;
  #styled = false;
  #flight: Flight | null = null;
  /** Boxes of the page that names keep out of, and where that was said. */
  #cleared: { readonly key: string; readonly boxes: readonly Box[] } = { key: '', boxes: [] };

  constructor(graphics: Graphics, pixelRatio: number | null = null) {
    this.#graphics = graphics;
    this.#pixelRatio = pixelRatio;
  }

  async mount(scene: MapScene, options: MountOptions): Promise<void> {
    if (this.#mounted) throw new Error('already mounted');
    const { events } = options;
    const projection = { project: (lngLat: LngLat) => this.#project(lngLat), projectLine: (line: readonly LngLat[]) => this.#projectLine(line) };
    const stage = new Stage(options.container, projection, (id) => events.pick(id), options.still);
    const painter = new Painter(scene);
    this.#adopt(scene);
    const { under } = options;
    const own = mapStyle(scene, painter.images);
    let engine: Engine;
    try {
      engine = startEngine(stage.host, under ? laidOver(own, under) : own, viewFor(options.first, stage.size(), options.padding), options, {
        graphics: this.#graphics,
        pixelRatio: this.#pixelRatio,
      });
    } catch (error) {
      stage.dispose();
      const cause = error instanceof Error ? error : new Error(String(error));
      events.failed(cause);
      throw cause;
    }
    serveImages(engine, painter.images);
    await new Promise<void>((resolve) => {
      const styled = () => {
        const isFirst = !this.#styled;
        this.#styled = true;
        const painted = painter.restyled(engine);
        if (isFirst) void painted.then(() => this.#announce());
        resolve();
      };
      const lost = () => painter.release();
      const say = oncePerOrigin((fault) => events.ground?.(fault));
      const faulty = (error: unknown): boolean => {
        if (!under) return false;
        const fault = unanswered(error);
        if (fault) say(fault);
        if (fault || this.#styled) return fault !== null;
        // Nothing but a style that the engine refuses goes wrong before it is read.
        say({ kind: 'broken', where: error instanceof Error ? error.message : String(error), status: 0 });
        engine.setStyle(own);
        return true;
      };
      const stopListening = listen(engine, {
        events,
        styled,
        lost,
        faulty,
        view: () => this.view(),
        at: (point, touch) => this.#at(point, touch),
        hover: (id) => this.#hover(id),
        moved: () => this.#moved(stage),
      });
      this.#mounted = { engine, painter, stage, options, stopListening };
    });
    if (this.#scene) stage.update(this.#scene);
    this.#moved(stage);
  }

  update(scene: MapScene): void {
    if (this.#scene === scene || !this.#mounted) return;
    this.#adopt(scene);
    this.#mounted.painter.show(scene);
    this.#mounted.stage.update(scene);
    this.#moved(this.#mounted.stage);
  }

  keepClear(boxes: readonly Box[]): void {
    if (!this.#mounted) return;
    const { engine, painter } = this.#mounted;
    const middle = this.view().center;
    const { x, y } = engine.project([...middle]);
    const key = JSON.stringify([boxes, middle, engine.getZoom(), this.#scene?.flavour]);
    if (key === this.#cleared.key) return;
    this.#cleared = { key, boxes };
    painter.keepClear(
      boxes.map((box) => shift(box, [-x, -y])),
      middle,
    );
  }

  async painted(): Promise<void> {
    const engine = this.#mounted?.engine;
    if (!engine) return;
    await new Promise<void>((resolve) => {
      engine.once('idle', () => resolve());
      engine.triggerRepaint();
    });
  }

  pick(point: Pixel): string | null {
    return this.#at(point, matchMedia('(pointer: coarse)').matches);
  }

  async fit(target: Target, { animate, padding }: { readonly animate: boolean; readonly padding: Padding }): Promise<void> {
    if (!this.#mounted) return;
    const { engine, stage, options } = this.#mounted;
    const {
      center: [lng, lat],
      zoom,
    } = viewFor(target, stage.size(), padding);
    const center: [number, number] = [nearestCopy(lng, engine.getCenter().lng), lat];
    const camera = { center, zoom: Math.max(ZOOMS.min, Math.min(ZOOMS.max, zoom)), padding: { ...padding } };
    engine.stop();
    if (!animate || options.still) {
      engine.jumpTo(camera);
      return;
    }
    const flight = { from: this.view(), to: { center, zoom: camera.zoom } };
    this.#flight = flight;
    await new Promise<void>((resolve) => {
      engine.once('moveend', () => {
        // Whoever heard of the rest may have sent it on its next flight.
        if (this.#flight === flight) this.#flight = null;
        resolve();
      });
      engine.easeTo({ ...camera, duration: FLIGHT.ms, easing: ease, essential: true });
    });
  }

  locate(id: string): { x: number; y: number } | null {
    if (!this.#mounted) return null;
    const mark = this.#marks.find((each) => each.id === id) ?? this.#marks.find((each) => each.members.includes(id));
    if (mark) return onScreen(this.#centre(mark));
    const row = this.#mounted.stage.plates.locate(id);
    if (row) return { ...row };
    const zone = this.#scene?.plates.find((plate) => plate.id === id);
    return zone ? onScreen(this.#project(zone.lngLat)) : null;
  }

  view(): View {
    if (!this.#mounted) throw new Error('no map to look at: mount it first');
    const { lng, lat } = this.#mounted.engine.getCenter();
    return { center: [lng, lat], zoom: this.#mounted.engine.getZoom() };
  }

  flight(): Flight | null {
    return this.#flight;
  }

  async picture({ widthPx, heightPx, pixelRatio, type = 'image/png', credit = '' }: PictureOptions): Promise<Blob> {
    const [mounted, scene] = [this.#mounted, this.#scene];
    if (!mounted || !scene) throw new Error('no map to picture: mount it first');
    if (type === 'image/svg+xml') throw new Error(`invalid picture type: ${type}`);
    const { engine, stage } = mounted;
    const size = stage.size();
    const ratio = pixelRatio ?? engine.getPixelRatio();
    const [width, height] = [widthPx ?? size.width, heightPx ?? size.height];
    if (width === size.width && height === size.height && ratio === engine.getPixelRatio()) {
      return this.#withoutPage(() => composePicture(engine, scene, { type, credit }, stage.flow, (lngLat) => this.#project(lngLat), this.#disc()));
    }
    return this.#pictureOfCopy(mounted, scene, { width, height, ratio }, { type, credit });
  }

  resize(): void {
    this.#mounted?.engine.resize();
    this.#mounted?.stage.moved();
  }

  dispose(): void {
    if (!this.#mounted) return;
    const { engine, stage, stopListening } = this.#mounted;
    this.#mounted = null;
    stopListening();
    const context = engine.getCanvas().getContext('webgl2');
    engine.remove();
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    stage.dispose();
  }

  /** Does something while names also stand where the page lies over the map: a picture shows nothing of the page. */
  async #withoutPage<T>(work: () => Promise<T>): Promise<T> {
    const { boxes } = this.#cleared;
    if (boxes.length === 0) return work();
    this.keepClear([]);
    await this.painted();
    try {
      return await work();
    } finally {
      this.keepClear(boxes);
    }
  }

  /** A second map of the wanted size, out of sight, that shows the same middle as far as the smaller side allows. */
  async #pictureOfCopy(
    { engine, stage, options }: Mounted,
    scene: MapScene,
    { width, height, ratio }: { readonly width: number; readonly height: number; readonly ratio: number },
    picture: Composition,
  ): Promise<Blob> {
    const container = document.createElement('div');
    container.style.cssText = `position:fixed;left:-99999px;top:0;width:${width}px;height:${height}px`;
    options.container.append(container);
    const copy = new MaplibreView(this.#graphics, ratio);
    const now = stage.size();
    const zoom = engine.getZoom() + Math.log2(Math.min(width / now.width, height / now.height));
    try {
      await new Promise<void>((loaded, failed) => {
        const events = { pick() {}, hover() {}, view() {}, loaded, failed };
        copy.mount(scene, { ...options, container, events, first: { center: this.view().center, zoom }, gestures: false, still: true }).catch(failed);
      });
      return await copy.picture(picture);
    } finally {
      copy.dispose();
      container.remove();
    }
  }

  #adopt(scene: MapScene): void {
    this.#scene = scene;
    this.#marks = marksOf(scene);
  }

  #announce(): void {
    if (!this.#mounted) return;
    const { engine, options } = this.#mounted;
    const rested = () => {
      if (this.#mounted?.engine !== engine) return;
      // An idle moment between two loads is not the end of loading.
      if (engine.loaded() && engine.areTilesLoaded()) options.events.loaded();
      else this.#announce();
    };
    engine.once('idle', rested);
    engine.triggerRepaint();
  }

  #hover(id: string | null): void {
    if (id === this.#hovered || !this.#mounted) return;
    this.#hovered = id;
    this.#mounted.engine.getCanvas().style.cursor = id === null ? '' : 'pointer';
    this.#mounted.painter.hover(id);
    this.#mounted.options.events.hover(id);
  }

  #at(point: Pixel, touch: boolean): string | null {
    if (!this.#mounted) return null;
    const { engine, stage } = this.#mounted;
    const id = stage.plates.pick(point) ?? markAt(point, this.#marks, (mark) => this.#centre(mark), touch);
    const dot = id === null && this.#scene?.points ? pointAt(this.#scene, engine, point, touch) : null;
    if (id !== null || dot !== null || !engine.isStyleLoaded()) return id ?? dot;
    const found = engine.queryRenderedFeatures(
      [
        [point.x - 2, point.y - 2],
        [point.x + 2, point.y + 2],
      ],
      { layers: NAMED_LAYERS },
    );
    const named: unknown = (found[0] ?? this.#legAt(point, engine))?.properties.id;
    return typeof named === 'string' ? named : null;
  }

  /** The leg of the corridor at a point; where several run together, the one drawn on top. */
  #legAt({ x, y }: Pixel, engine: Engine) {
    const box: [[number, number], [number, number]] = [
      [x - LEG_REACH_PX, y - LEG_REACH_PX],
      [x + LEG_REACH_PX, y + LEG_REACH_PX],
    ];
    return engine.queryRenderedFeatures(box, { layers: LEG_LAYERS })[0];
  }

  #centre(mark: Mark): Pixel {
    const { x, y } = this.#project(mark.lngLat);
    return { x: x + mark.offsetPx[0], y: y + mark.offsetPx[1] };
  }

  #projectLine(line: readonly LngLat[]): readonly (readonly Pixel[])[] {
    const [first] = line;
    if (!this.#mounted || !first) return [];
    const { engine } = this.#mounted;
    if (globeShare(engine.getZoom()) > 0) return seenPieces(line, this.#globe(engine));
    const shift = nearestCopy(first[0], engine.getCenter().lng) - first[0];
    return [line.map(([lng, lat]) => engine.project([lng + shift, lat]))];
  }

  #project(lngLat: LngLat): Pixel {
    if (!this.#mounted) return { x: 0, y: 0 };
    const { engine } = this.#mounted;
    if (globeShare(engine.getZoom()) > 0) {
      const { x, y, isSeen } = this.#globe(engine)(lngLat);
      return isSeen ? { x, y } : OFF_SCREEN;
    }
    const { x, y } = engine.project([nearestCopy(lngLat[0], engine.getCenter().lng), lngLat[1]]);
    return { x, y };
  }

  #moved(stage: Stage): void {
    stage.moved();
    if (this.#scene) stage.behind(this.#scene, this.#disc());
  }

  /** The disc of the globe on the screen; `null` where the map is flat. */
  #disc(): Disc | null {
    if (!this.#mounted || globeShare(this.#mounted.engine.getZoom()) === 0) return null;
    const { engine } = this.#mounted;
    const view = this.view();
    const { x, y } = engine.project([...view.center]);
    return { x, y, radiusPx: globeOf(view, engine.getContainer().clientHeight).discPx };
  }

  /** How the globe, or what is left of it while it unrolls, shows a point. */
  #globe(engine: Engine): (lngLat: LngLat) => SeenPoint {
    const view = this.view();
    const project = projector(view, engine.getContainer().clientHeight);
    const middle = engine.project([...view.center]);
    return (lngLat) => {
      const { x, y, isSeen } = project(lngLat);
      return { x: x + middle.x, y: y + middle.y, isSeen };
    };
  }
}

/** A map drawn by MapLibre. Without WebGL2 it reports `failed`, and `mount` rejects with the same cause. */
export function createMaplibreView(graphics: Graphics = 'card'): MapView {
  return new MaplibreView(graphics);
}
