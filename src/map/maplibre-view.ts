import type { GeoJSONSource, ImageSource, LayerSpecification } from 'maplibre-gl';
import type { View } from '../model/state.ts';
import type { MapScene } from '../scene/map-scene.ts';
import type { MapView, MountOptions, Padding, PictureOptions, Target } from '../scene/map-view.ts';
import { SEAT_DOT_PX } from '../theme/label-tones.ts';
import { TYPE_SCALE } from '../theme/type.ts';
import { FLIGHT } from '../theme/widths.ts';
import { cubicBezier, nearestCopy, viewFor } from './camera.ts';
import { type Engine, serveImages, startEngine, ZOOMS } from './engine.ts';
import { groundData, NOTHING } from './ground-data.ts';
import { markAt, type Pixel } from './hit.ts';
import { MarkImages } from './icons/mark-image.ts';
import { type Mark, marksOf } from './marks.ts';
import { FlowOverlay, type Projection } from './overlay/flow.overlay.ts';
import { PlatesOverlay } from './overlay/plates.overlay.ts';
import { composePicture } from './picture.ts';
import { loadRelief, type ReliefPictures } from './relief.ts';
import { changedSources, sceneData } from './scene-data.ts';
import { type FeatureStates, patchStates, statesOf } from './states.ts';
import { mapLayers } from './style/layers.ts';
import { lookOf } from './style/look.ts';
import { mapStyle, RELIEF_SOURCES, sceneSources } from './style/map-style.ts';
import { patchLayers } from './style/patch.ts';

/** How long a lost context may take to come back before it counts as lost for good, ms. */
const CONTEXT_PATIENCE_MS = 8000;
const ease = cubicBezier(...FLIGHT.curve);

class MaplibreView implements MapView {
  readonly kind = 'webgl';
  readonly #pixelRatio: number | null;
  readonly #images = new MarkImages();
  #engine: Engine | null = null;
  #options: MountOptions | null = null;
  #scene: MapScene | null = null;
  #marks: readonly Mark[] = [];
  #layers: readonly LayerSpecification[] = [];
  #states: FeatureStates = {};
  #hovered: string | null = null;
  #relief: { readonly url: string; readonly pictures: Promise<ReliefPictures | null> } | null = null;
  #stage: HTMLElement | null = null;
  #flow: FlowOverlay | null = null;
  #plates: PlatesOverlay | null = null;
  #ready = false;
  #patience = 0;
  #hoverFrame = 0;

  constructor(pixelRatio: number | null) {
    this.#pixelRatio = pixelRatio;
  }

  async mount(scene: MapScene, options: MountOptions): Promise<void> {
    this.#options = options;
    const stage = document.createElement('div');
    stage.style.cssText = 'position:absolute;inset:0;overflow:hidden';
    const host = document.createElement('div');
    host.style.cssText = 'position:absolute;inset:0';
    const projection: Projection = { project: (lngLat) => this.#project(lngLat), size: () => ({ width: host.clientWidth, height: host.clientHeight }) };
    this.#flow = new FlowOverlay(projection, options.still);
    this.#plates = new PlatesOverlay(projection, (id) => options.events.pick(id));
    stage.append(host, this.#flow.canvas, this.#plates.root);
    options.container.append(stage);
    this.#stage = stage;
    this.#adopt(scene);
    try {
      const first = viewFor(options.first, projection.size(), options.padding);
      this.#engine = startEngine(host, mapStyle(scene, this.#images), first, options, this.#pixelRatio);
    } catch (error) {
      const cause = error instanceof Error ? error : new Error(String(error));
      this.dispose();
      options.events.failed(cause);
      throw cause;
    }
    const engine = this.#engine;
    this.#layers = mapLayers(lookOf(scene));
    serveImages(engine, this.#images);
    this.#listen(engine, options);
    await new Promise<void>((resolve) => engine.once('style.load', () => resolve()));
    this.#overlay();
    void this.#announce(engine, options);
  }

  update(scene: MapScene): void {
    const before = this.#scene;
    const engine = this.#engine;
    if (!before || !engine || before === scene) return;
    this.#adopt(scene);
    if (this.#ready) this.#apply(engine, before, scene);
    this.#overlay();
  }

  pick(point: Pixel): string | null {
    return this.#at(point, typeof matchMedia === 'function' && matchMedia('(pointer: coarse)').matches);
  }

  async fit(target: Target, { animate, padding }: { readonly animate: boolean; readonly padding: Padding }): Promise<void> {
    const engine = this.#engine;
    if (!engine) return;
    const { center, zoom } = viewFor(target, this.#size(), padding);
    const camera = { center: [...center] as [number, number], zoom: Math.max(ZOOMS.min, Math.min(ZOOMS.max, zoom)), padding: { ...padding } };
    if (!animate || this.#options?.still) {
      engine.jumpTo(camera);
      return;
    }
    engine.stop();
    await new Promise<void>((resolve) => {
      engine.easeTo({ ...camera, duration: FLIGHT.ms, easing: ease, essential: true });
      if (engine.isMoving()) engine.once('moveend', () => resolve());
      else resolve();
    });
  }

  locate(id: string): { x: number; y: number } | null {
    if (!this.#engine) return null;
    const mark = this.#marks.find((each) => each.id === id) ?? this.#marks.find((each) => each.members.includes(id));
    const row = mark ? null : this.#plates?.locate(id);
    if (row) return { ...row };
    const zone = this.#scene?.plates.find((plate) => plate.id === id);
    if (mark) return { ...this.#centre(mark) };
    return zone ? { ...this.#project(zone.lngLat) } : null;
  }

  view(): View {
    const { lng, lat } = this.#engine?.getCenter() ?? { lng: 0, lat: 0 };
    return { center: [lng, lat], zoom: this.#engine?.getZoom() ?? 0 };
  }

  async picture(options: PictureOptions): Promise<Blob> {
    const [engine, scene, mounted] = [this.#engine, this.#scene, this.#options];
    if (!engine || !scene || !mounted) throw new Error('no map to picture: mount it first');
    const type = options.type ?? 'image/png';
    if (type === 'image/svg+xml') throw new Error(`invalid picture type: ${type}`);
    const { width, height } = this.#size();
    const [widthPx, heightPx] = [options.widthPx ?? width, options.heightPx ?? height];
    const pixelRatio = options.pixelRatio ?? engine.getPixelRatio();
    if (widthPx === width && heightPx === height && pixelRatio === engine.getPixelRatio()) {
      return composePicture(engine, scene, type, this.#flow, (lngLat) => this.#project(lngLat));
    }
    const container = document.createElement('div');
    container.style.cssText = `position:fixed;left:-99999px;top:0;width:${widthPx}px;height:${heightPx}px`;
    mounted.container.append(container);
    const copy = new MaplibreView(pixelRatio);
    try {
      const { center, zoom } = this.view();
      const first: Target = { center, zoom: zoom + Math.log2(Math.min(widthPx / width, heightPx / height)) };
      await new Promise<void>((loaded, failed) => {
        const events = { pick() {}, hover() {}, view() {}, loaded, failed };
        copy.mount(scene, { ...mounted, container, events, first, gestures: false, still: true }).catch(failed);
      });
      return await copy.picture({ type });
    } finally {
      copy.dispose();
      container.remove();
    }
  }

  resize(): void {
    this.#engine?.resize();
    this.#moved();
  }

  dispose(): void {
    window.clearTimeout(this.#patience);
    cancelAnimationFrame(this.#hoverFrame);
    this.#ready = false;
    this.#flow?.dispose();
    this.#plates?.dispose();
    const canvas = this.#engine?.getCanvas();
    this.#engine?.remove();
    canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    this.#engine = null;
    this.#stage?.remove();
    this.#stage = null;
  }

  #adopt(scene: MapScene): void {
    this.#scene = scene;
    this.#marks = marksOf(scene);
    this.#images.name({ shape: 'seat', discPx: SEAT_DOT_PX * TYPE_SCALE[scene.flavour] }, scene.flavour);
    const relief = scene.ground?.relief;
    const region = scene.ground?.layers.region;
    if (relief && region && this.#relief?.url !== relief.url) {
      this.#relief = { url: relief.url, pictures: loadRelief(relief, region).catch(() => null) };
    } else if (!relief) this.#relief = null;
  }

  #apply(engine: Engine, before: MapScene, scene: MapScene): void {
    const layers = mapLayers(lookOf(scene));
    patchLayers(engine, this.#layers, layers);
    this.#layers = layers;
    if (before.ground !== scene.ground) {
      const data = scene.ground ? groundData(scene.ground.layers) : {};
      for (const name of Object.keys(data)) engine.getSource<GeoJSONSource>(name)?.setData(data[name] ?? NOTHING);
      void this.#drawRelief(engine);
    }
    for (const name of changedSources(before, scene)) engine.getSource<GeoJSONSource>(name)?.setData(sceneData(name, scene, this.#images));
    this.#restate(engine);
  }

  #restate(engine: Engine): void {
    if (!this.#scene || !this.#ready) return;
    const states = statesOf(this.#scene, this.#hovered);
    patchStates(engine, this.#states, states);
    this.#states = states;
  }

  async #drawRelief(engine: Engine): Promise<void> {
    const pictures = await this.#relief?.pictures;
    const corners = this.#scene?.ground?.relief?.corners;
    if (!pictures || !corners || engine !== this.#engine) return;
    const [a, b, c, d] = corners;
    for (const name of RELIEF_SOURCES) {
      const image = name === 'relief-inside' ? pictures.inside : pictures.outside;
      engine.getSource<ImageSource>(name)?.updateImage({ image, coordinates: [[...a], [...b], [...c], [...d]] });
    }
  }

  /** A style has just been set: what lives outside of it must be set again. */
  #restyled(engine: Engine): void {
    this.#ready = true;
    this.#states = {};
    if (this.#scene) {
      for (const name of sceneSources) engine.getSource<GeoJSONSource>(name)?.setData(sceneData(name, this.#scene, this.#images));
    }
    this.#restate(engine);
    void this.#drawRelief(engine);
  }

  async #announce(engine: Engine, { events }: MountOptions): Promise<void> {
    await this.#drawRelief(engine);
    if (engine !== this.#engine) return;
    engine.once('idle', () => events.loaded());
    engine.triggerRepaint();
  }

  #listen(engine: Engine, { events }: MountOptions): void {
    engine.on('style.load', () => this.#restyled(engine));
    engine.on('render', () => this.#plates?.moved());
    engine.on('move', (event) => {
      this.#moved();
      events.view(this.view(), false, 'originalEvent' in event && event.originalEvent !== undefined);
    });
    engine.on('moveend', (event) => events.view(this.view(), true, 'originalEvent' in event && event.originalEvent !== undefined));
    engine.on('click', ({ point, originalEvent }) => {
      const touch = 'pointerType' in originalEvent && originalEvent.pointerType === 'touch';
      events.pick(touch ? this.#at(point, true) : this.pick(point));
    });
    engine.on('mousemove', ({ point }) => {
      cancelAnimationFrame(this.#hoverFrame);
      this.#hoverFrame = requestAnimationFrame(() => this.#hover(engine, this.#at(point, false)));
    });
    engine.on('mouseout', () => this.#hover(engine, null));
    engine.on('error', ({ error }) => {
      if (error instanceof Error && error.name === 'GPUInitializationError') events.failed(error);
      else console.error(error);
    });
    engine.on('webglcontextlost', () => {
      this.#ready = false;
      this.#patience = window.setTimeout(() => events.failed(new Error('the WebGL context was lost and did not come back')), CONTEXT_PATIENCE_MS);
    });
    engine.on('webglcontextrestored', () => window.clearTimeout(this.#patience));
  }

  #hover(engine: Engine, id: string | null): void {
    if (id === this.#hovered || engine !== this.#engine) return;
    this.#hovered = id;
    engine.getCanvas().style.cursor = id === null ? '' : 'pointer';
    this.#restate(engine);
    this.#options?.events.hover(id);
  }

  #at(point: Pixel, touch: boolean): string | null {
    const engine = this.#engine;
    if (!engine) return null;
    const id = this.#plates?.pick(point) ?? markAt(point, this.#marks, (mark) => this.#centre(mark), touch);
    if (id !== null || !this.#ready) return id;
    const found = engine.queryRenderedFeatures([[point.x - 2, point.y - 2], [point.x + 2, point.y + 2]], { layers: ['labels-pinned', 'labels-free', 'zone-dot', 'zone-fill'] });
    const named: unknown = found[0]?.properties.id;
    return typeof named === 'string' ? named : null;
  }

  #overlay(): void {
    if (!this.#scene) return;
    this.#flow?.update(this.#scene);
    this.#plates?.update(this.#scene);
  }

  #moved(): void {
    this.#flow?.moved();
    this.#plates?.moved();
  }

  #centre(mark: Mark): Pixel {
    const { x, y } = this.#project(mark.lngLat);
    return { x: x + mark.offsetPx[0], y: y + mark.offsetPx[1] };
  }

  #project([lng, lat]: readonly [number, number]): Pixel {
    const engine = this.#engine;
    if (!engine) return { x: 0, y: 0 };
    const { x, y } = engine.project([nearestCopy(lng, engine.getCenter().lng), lat]);
    return { x, y };
  }

  #size(): { width: number; height: number } {
    return { width: this.#stage?.clientWidth ?? 0, height: this.#stage?.clientHeight ?? 0 };
  }
}

/** A map drawn by MapLibre; it needs WebGL2 and reports `failed` (and rejects `mount`) without it. */
export function createMaplibreView(): MapView {
  return new MaplibreView(null);
}
