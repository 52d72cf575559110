import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { View } from '../model/state.ts';
import type { MapScene } from '../scene/map-scene.ts';
import type { MapView, MapViewEvents, Padding, Target } from '../scene/map-view.ts';
import { viewOf } from '../scene/camera.ts';
import type { Viewport } from '../scene/mercator.ts';

/** What the map controller asks of its element. */
export interface MapHost extends ReactiveControllerHost {
  /** Element that the map fills; `null` before the first render. */
  readonly stageElement: HTMLElement | null;
  /** Adds a style sheet to the element's shadow root. */
  adoptStyles(name: string, text: string): void;
  /** The scene for a viewport and a view; `null` while there is no cluster. */
  sceneFor(viewport: Viewport, view: View): MapScene | null;
  /** How the map is mounted the first time. */
  mountOptions(): {
    readonly first: Target;
    readonly padding: Padding;
    readonly cooperative: boolean;
    readonly gestures: boolean;
    readonly still: boolean;
  };
  readonly mapEvents: MapViewEvents;
}

/** Keeps one map view in the element's stage: mounts it when there is something to show, updates it, frees it on removal. */
export class MapController implements ReactiveController {
  view: MapView | null = null;

  readonly #host: MapHost;
  #observer: ResizeObserver | null = null;
  #viewport: Viewport | null = null;
  #mounting = false;
  #scene: MapScene | null = null;
  #useSvg = false;

  constructor(host: MapHost) {
    this.#host = host;
    host.addController(this);
  }

  get viewport(): Viewport | null {
    return this.#viewport;
  }

  hostUpdated(): void {
    this.#observe();
    void this.#sync();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.view?.dispose();
    this.view = null;
    this.#scene = null;
    this.#viewport = null;
  }

  /** Gives up on WebGL and shows the SVG twin instead. */
  fallBack(): void {
    this.#useSvg = true;
    this.view?.dispose();
    this.view = null;
    this.#host.requestUpdate();
  }

  #observe(): void {
    const stage = this.#host.stageElement;
    if (!stage || this.#observer) return;
    this.#observer = new ResizeObserver(() => {
      const { clientWidth: widthPx, clientHeight: heightPx } = stage;
      if (widthPx === 0 || heightPx === 0) return;
      this.#viewport = { widthPx, heightPx };
      this.view?.resize();
      this.#host.requestUpdate();
    });
    this.#observer.observe(stage);
  }

  async #sync(): Promise<void> {
    const stage = this.#host.stageElement;
    if (!stage || !this.#viewport || this.#mounting) return;
    if (this.view) this.#show(this.view.view(), this.view);
    else await this.#mount(stage, this.#viewport);
  }

  #show(at: View, view: MapView): void {
    const scene = this.#viewport && this.#host.sceneFor(this.#viewport, at);
    if (!scene || scene === this.#scene) return;
    this.#scene = scene;
    view.update(scene);
  }

  async #mount(stage: HTMLElement, viewport: Viewport): Promise<void> {
    const options = this.#host.mountOptions();
    const scene = this.#host.sceneFor(viewport, viewOf(options.first, viewport, options.padding));
    if (!scene || this.#mounting) return;
    this.#mounting = true;
    try {
      const view = await this.#create();
      if (!stage.isConnected) return;
      this.#scene = scene;
      this.view = view;
      await view.mount(scene, { container: stage, events: this.#host.mapEvents, ...options });
      this.#host.mapEvents.view(view.view(), true, false);
    } catch (cause) {
      this.#host.mapEvents.failed(cause instanceof Error ? cause : new Error(String(cause)));
    } finally {
      this.#mounting = false;
      this.#host.requestUpdate();
    }
  }

  async #create(): Promise<MapView> {
    if (this.#useSvg || !hasWebGL2()) return (await import('../drawing/svg-view.ts')).createSvgView();
    const [{ createMaplibreView }, { mapStyles }] = await Promise.all([import('../map/maplibre-view.ts'), import('../map/stylesheet.ts')]);
    this.#host.adoptStyles('map', mapStyles);
    return createMaplibreView();
  }
}

/** Whether this machine can draw with WebGL2 at all; the probe's context is given back at once. */
function hasWebGL2(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
