import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Mode, View } from '../model/state.ts';
import type { MapScene } from '../scene/map-scene.ts';
import type { MapView, MapViewEvents, MountOptions, Padding, Target } from '../scene/map-view.ts';
import { paddingWith, viewOf } from '../scene/camera.ts';
import { sceneViewOn } from '../scene/flight.ts';
import { inDatum } from '../scene/datum-view.ts';
import type { Viewport } from '../scene/mercator.ts';
import { FontController } from './font.controller.ts';
import type { MapGround } from './basemap.controller.ts';
import { boxesOver, paddingFor } from './frame.ts';
import { ownFontStyles } from './own-fonts.ts';
import { Renderer } from './renderer.ts';

/** What the map controller asks of its element. */
export interface MapHost extends ReactiveControllerHost, HTMLElement {
  /** Element that the map fills; `null` before the first render. */
  readonly stageElement: HTMLElement | null;
  /** Adds a style sheet to the element's shadow root. */
  adoptStyles(name: string, text: string): void;
  /** The scene for a viewport and a view; `null` while there is no cluster. */
  sceneFor(viewport: Viewport, view: View, kind: MapView['kind']): MapScene | null;
  /** What a map of a kind stands on; `null` while that is not known. */
  groundFor(kind: MapView['kind']): MapGround | null;
  /** Where a map that is mounted now looks, and what it says by itself. */
  mountOptions(): { readonly first: Target; readonly padding: Padding; readonly words: NonNullable<MountOptions['words']> };
  /** What of a map cannot be changed once it is mounted: another answer needs another map. */
  handling(): { readonly cooperative: boolean; readonly gestures: boolean; readonly still: boolean };
  /** What the briefing's scene is about; `null` outside of a briefing. */
  readonly briefTarget: string | null;
  readonly mapEvents: MapViewEvents;
}

/** Keeps one map view in the element's stage: mounts it when there is something to show, updates it, frees it on removal. */
export class MapController implements ReactiveController {
  view: MapView | null = null;

  /** Whether the graphics card has stopped drawing and has not come back yet. */
  isLost = false;

  readonly #host: MapHost;
  readonly #fonts: FontController;
  readonly #renderer = new Renderer();
  #release: AbortController | null = null;
  #observer: ResizeObserver | null = null;
  #viewport: Viewport | null = null;
  /** What is being mounted; `null` when nothing is, or when it was given up. */
  #mounting: object | null = null;
  #handling = '';
  /** What the map that is mounted was laid over. */
  #ground: MapGround | null = null;
  #scene: MapScene | null = null;
  #useSvg = false;

  constructor(host: MapHost) {
    this.#host = host;
    this.#fonts = new FontController(host);
    host.addController(this);
  }

  /** Size of the map; of the whole element before it is known. */
  get viewport(): Viewport {
    const { clientWidth: widthPx, clientHeight: heightPx } = this.#host;
    return this.#viewport ?? { widthPx, heightPx };
  }

  /** A map will be wanted soon. */
  prepare(): void {
    if (!this.#useSvg) this.#renderer.prepare();
  }

  /** Whether the camera is on a flight: its scene is laid out for one of the flight's ends, not for where it is. */
  get isFlying(): boolean {
    return (this.view?.flight() ?? null) !== null;
  }

  /** The stations of what is drawn now. */
  get stations(): MapScene['stations'] {
    return this.#scene?.stations ?? [];
  }

  /** Moves the camera so that the target is clear of what stands on the map, and says whether there is a map to move. */
  move(target: Target, mode: Mode, animate: boolean): boolean {
    void this.view?.fit(target, { animate, padding: this.padding(target, mode) });
    return this.view !== null;
  }

  /** What to keep free around a target. */
  padding(target: Target, mode: Mode): Padding {
    return paddingWith(target, paddingFor(mode, this.viewport, this.#host.briefTarget), this.viewport);
  }

  hostUpdated(): void {
    this.#observe();
    void this.#sync();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#release?.abort();
    this.#drop();
    this.#viewport = null;
  }

  /** Gives up on WebGL and shows the SVG twin instead. */
  fallBack(): void {
    this.#useSvg = true;
    this.#drop();
    this.#host.requestUpdate();
  }

  /** Where an entity's mark is, CSS px from a box's corner; `null` when it is not drawn inside that box. */
  locate(id: string, box: DOMRect): { x: number; y: number } | null {
    const point = this.view?.locate(id);
    const stage = this.#host.stageElement?.getBoundingClientRect();
    if (!point || !stage || point.x < 0 || point.y < 0 || point.x > stage.width || point.y > stage.height) return null;
    return { x: point.x + stage.left - box.left, y: point.y + stage.top - box.top };
  }

  /** Keeps names of the ground out from under what the page lays over the map, as it stands now. */
  keepClear(root: ParentNode): void {
    const stage = this.#host.stageElement;
    if (stage && this.view && !this.#mounting) this.view.keepClear(boxesOver(stage, root));
  }

  /** Resolves when what was last shown is painted. */
  async painted(): Promise<void> {
    await this.view?.painted();
  }

  #drop(): void {
    this.view?.dispose();
    this.view = null;
    this.#mounting = null;
    this.#scene = null;
    this.isLost = false;
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
    this.#release = new AbortController();
    // These events do not bubble, but they can be seen on their way down.
    const options = { capture: true, signal: this.#release.signal };
    const say = (isLost: boolean) => () => {
      this.isLost = isLost;
      this.#host.requestUpdate();
    };
    // A legend that opens covers more of the map.
    stage.parentElement?.addEventListener('toggle', () => this.#host.requestUpdate(), options);
    stage.addEventListener('webglcontextlost', say(true), options);
    stage.addEventListener('webglcontextrestored', say(false), options);
  }

  async #sync(): Promise<void> {
    const stage = this.#host.stageElement;
    if (!stage || !this.#viewport || this.#mounting) return;
    if (this.view && (this.#handling !== JSON.stringify(this.#host.handling()) || this.isOnOtherGround)) this.#drop();
    if (this.view) this.#show(this.view, this.#viewport);
    else await this.#mount(stage, this.#viewport);
  }

  #show(view: MapView, viewport: Viewport): void {
    const [now, flight] = [view.view(), view.flight()];
    const scene = this.#host.sceneFor(viewport, flight ? sceneViewOn(flight, now, viewport) : now, view.kind);
    if (!scene || scene === this.#scene) return;
    this.#scene = scene;
    view.update(scene);
  }

  async #mount(stage: HTMLElement, viewport: Viewport): Promise<void> {
    if (!this.#firstScene(viewport, 'webgl')) return;
    const mounting = {};
    this.#mounting = mounting;
    try {
      // The engine keeps the shapes it drew first: fonts come before it.
      const [created] = await Promise.all([
        this.#renderer.create(this.#useSvg, (styles) => this.#host.adoptStyles('map', styles)),
        this.#fonts.ready(),
      ]);
      const first = this.#mounting === mounting && stage.isConnected ? this.#firstScene(this.#viewport ?? viewport, created.kind) : null;
      const ground = this.#host.groundFor(created.kind);
      if (!first || !ground) return;
      const view = ground.shift ? inDatum(created, ground.shift) : created;
      this.#ground = ground;
      this.#scene = first.scene;
      const handling = this.#host.handling();
      this.#handling = JSON.stringify(handling);
      this.view = view;
      const { under } = ground;
      await view.mount(first.scene, {
        container: stage,
        events: this.#host.mapEvents,
        fontStyles: ownFontStyles,
        under,
        ...first.options,
        ...handling,
      });
      if (this.#mounting === mounting) this.#host.mapEvents.view(view.view(), true, false);
    } catch (cause) {
      // The view itself says when its engine cannot start; by then it is given up here.
      if (this.#mounting === mounting) this.#host.mapEvents.failed(cause instanceof Error ? cause : new Error(String(cause)));
    } finally {
      if (this.#mounting === mounting) this.#mounting = null;
      this.#host.requestUpdate();
    }
  }

  /** Whether the map that is mounted should stand on another foreign ground, or in another datum: it takes another map. */
  get isOnOtherGround(): boolean {
    const next = this.view && this.#host.groundFor(this.view.kind);
    return next !== null && (next.under !== this.#ground?.under || next.shift !== this.#ground?.shift);
  }

  #firstScene(viewport: Viewport, kind: MapView['kind']): { readonly scene: MapScene; readonly options: ReturnType<MapHost['mountOptions']> } | null {
    const options = this.#host.mountOptions();
    const scene = this.#host.sceneFor(viewport, viewOf(options.first, viewport, options.padding), kind);
    return scene && { scene, options };
  }
}
