import type { ForeignGround } from '../sources/foreign-ground.ts';
import type { LngLat } from '../sources/records.ts';
import type { View } from '../model/state.ts';
import type { Flight } from './flight.ts';
import type { MapScene } from './map-scene.ts';
import type { Box } from './placement.ts';

/** Distances to keep free inside the map's box, CSS px. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Where the camera should go: a box to show whole, a point at a zoom, or the whole globe. */
export type Target =
  | {
      readonly bounds: readonly [west: number, south: number, east: number, north: number];
      readonly maxZoom?: number;
      /** Room to keep free beside the box for what stands there in screen space, px on a desk's screen. */
      readonly room?: { readonly left: number; readonly right: number };
    }
  | { readonly center: LngLat; readonly zoom: number }
  /** The whole globe, turned to a point. */
  | { readonly globe: LngLat };

/** What a map view tells whoever mounted it. */
export interface MapViewEvents {
  /** An entity was clicked; `null` for the bare ground. */
  pick(id: string | null): void;
  /** An entity is under the pointer; `null` when none is. */
  hover(id: string | null): void;
  /** The camera moved; `settled` once it rests. `user` is whether a person moved it. */
  view(view: View, settled: boolean, user: boolean): void;
  /** Everything first asked for is painted. */
  loaded(): void;
  /** The engine failed: no WebGL2, context lost for good. */
  failed(cause: Error): void;
  /** Something of the ground under ours failed, said once for each origin. */
  ground?(fault: GroundFault): void;
}

/** A fault of somebody else's ground. */
export interface GroundFault {
  /** `unanswered`: its server does not deliver some of it; `broken`: the engine refuses its style, and the map goes on without it. */
  readonly kind: 'unanswered' | 'broken';
  /** Origin that was asked, or what the engine found wrong. */
  readonly where: string;
  /** HTTP status, 0 when there was no answer at all. */
  readonly status: number;
}

/** How a map is mounted. */
export interface MountOptions {
  /** Element that the view fills; it may be inside a shadow root. */
  readonly container: HTMLElement;
  readonly events: MapViewEvents;
  readonly first: Target;
  readonly padding: Padding;
  /** Wheel scrolls the page unless Ctrl is held, one finger scrolls, two move the map. */
  readonly cooperative: boolean;
  readonly gestures: boolean;
  /** No camera flights, no flow. */
  readonly still: boolean;
  /** Somebody else's ground to lay ours over; only WebGL can draw it. */
  readonly under?: ForeignGround | null;
  /** What the map says by itself: its name to a screen reader, and how to move it when gestures are cooperative. */
  readonly words?: { readonly title: string; readonly ctrlScroll: string; readonly cmdScroll: string; readonly twoFingers: string };
  /** Style sheet with the fonts that a picture must bring along, because no image sees those of its page; empty where the system's serve. */
  readonly fontStyles?: () => Promise<string>;
}

/** Size and kind of a picture of the map. */
export interface PictureOptions {
  readonly widthPx?: number;
  readonly heightPx?: number;
  readonly pixelRatio?: number;
  readonly type?: 'image/png' | 'image/jpeg' | 'image/webp' | 'image/svg+xml';
  /** Written in its lower right corner: who made the ground, and the map review number or "internal use". */
  readonly credit?: string;
}

/** The seam between what is on the map and what draws it. Two real implementations (MapLibre, SVG) and a fake for tests. */
export interface MapView {
  readonly kind: 'webgl' | 'svg';
  /** Starts drawing; resolves when the engine runs (not yet when all is painted: see `loaded`). */
  mount(scene: MapScene, options: MountOptions): Promise<void>;
  /** Shows the next scene by the difference from the last. */
  update(scene: MapScene): void;
  /** Boxes of the page over the map, CSS px inside the container, where the camera rests: names of the ground keep out of them. */
  keepClear(boxes: readonly Box[]): void;
  /** Resolves when what `update` was last given is painted. */
  painted(): Promise<void>;
  /** Id of the entity under a point in CSS px inside the container, or `null`. */
  pick(point: { readonly x: number; readonly y: number }): string | null;
  /** Moves the camera; at once when `animate` is false. Resolves when it rests. */
  fit(target: Target, options: { readonly animate: boolean; readonly padding: Padding }): Promise<void>;
  /** Centre of an entity's mark in CSS px inside the container; `null` when it is not drawn. */
  locate(id: string): { x: number; y: number } | null;
  /** Where the camera looks now. */
  view(): View;
  /** The flight that `fit` started and that has not come to rest; `null` while the camera rests or is moved by hand. */
  flight(): Flight | null;
  /** A picture of what is shown. */
  picture(options: PictureOptions): Promise<Blob>;
  /** The container changed its size. */
  resize(): void;
  /** Frees the context, listeners and workers; the view cannot be used again. */
  dispose(): void;
}
