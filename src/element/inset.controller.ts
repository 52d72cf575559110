import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { inDatum } from '../scene/datum-view.ts';
import type { MapScene } from '../scene/map-scene.ts';
import type { MapView, MapViewEvents, Padding, Target } from '../scene/map-view.ts';
import type { Viewport } from '../scene/mercator.ts';
import type { MapGround } from './basemap.controller.ts';

/** What the second map of a wall asks of its element. */
export interface InsetHost extends ReactiveControllerHost {
  /** Element that the second map fills; `null` while the wall has none. */
  readonly insetElement: HTMLElement | null;
  /** What it shows in a box of this size, and where; `null` while there is no cluster. */
  /** What it stands on, and the conversion to its datum. */
  groundFor(kind: 'svg'): MapGround | null;
  insetScene(viewport: Viewport): { readonly scene: MapScene; readonly target: Target } | null;
}

/** What the second map keeps free around the corridor, px. */
export const INSET_PADDING: Padding = { top: 72, right: 56, bottom: 72, left: 56 };
/** The second map is looked at, not touched. */
const DEAF: MapViewEvents = { pick() {}, hover() {}, view() {}, loaded() {}, failed: (cause) => console.error(cause) };

/** Keeps a still map of the corridor beside the first one on a wall; it is drawn as SVG, which is sharp at any size and takes no second graphics context. */
export class InsetController implements ReactiveController {
  readonly #host: InsetHost;
  #view: MapView | null = null;
  #container: HTMLElement | null = null;
  #scene: MapScene | null = null;
  #size = '';

  constructor(host: InsetHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const container = this.#host.insetElement;
    if (container === this.#container) return this.#show();
    this.#drop();
    this.#container = container;
    if (container) void this.#mount(container);
  }

  hostDisconnected(): void {
    this.#drop();
  }

  async #mount(container: HTMLElement): Promise<void> {
    const { createSvgView } = await import('../drawing/svg-view.ts');
    const shown = this.#container === container ? this.#wanted() : null;
    if (!shown) return;
    const shift = this.#host.groundFor('svg')?.shift;
    const view = shift ? inDatum(createSvgView(), shift) : createSvgView();
    this.#view = view;
    this.#scene = shown.scene;
    await view.mount(shown.scene, {
      container,
      events: DEAF,
      first: shown.target,
      padding: INSET_PADDING,
      cooperative: true,
      gestures: false,
      still: true,
    });
  }

  #show(): void {
    const [view, size] = [this.#view, this.#size];
    const shown = view && this.#wanted();
    if (!view || !shown || shown.scene === this.#scene) return;
    this.#scene = shown.scene;
    view.update(shown.scene);
    if (size !== this.#size) void view.fit(shown.target, { animate: false, padding: INSET_PADDING });
  }

  #wanted(): ReturnType<InsetHost['insetScene']> {
    if (!this.#container) return null;
    const { clientWidth: widthPx, clientHeight: heightPx } = this.#container;
    this.#size = `${widthPx}x${heightPx}`;
    return widthPx > 0 && heightPx > 0 ? this.#host.insetScene({ widthPx, heightPx }) : null;
  }

  #drop(): void {
    this.#view?.dispose();
    this.#view = null;
    this.#container = null;
    this.#scene = null;
  }
}
