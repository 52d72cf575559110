import type { Results } from '../analysis/results.ts';
import type { Cluster } from '../model/cluster.ts';
import type { State, View } from '../model/state.ts';
import type { Ground } from '../sources/ground.ts';
import type { FlavourName } from '../theme/flavour.ts';
import { TYPE_SCALE } from '../theme/type.ts';
import { projector } from './globe.ts';
import { levelAt } from './level.ts';
import type { Level } from './map-scene.ts';
import type { Padding } from './map-view.ts';
import { type PointPx, type Viewport, worldPx, zoomToFit } from './mercator.ts';
import { type Box, boxAt } from './placement.ts';
import { cloudOf } from './site-index.ts';
import type { SceneWords } from './scene-words.ts';

/** Everything a scene is made from. */
export interface SceneInput {
  readonly cluster: Cluster;
  readonly results: Results;
  readonly state: State;
  readonly ground: Ground | null;
  readonly flavour: FlavourName;
  readonly words: SceneWords;
  readonly viewport: Viewport;
  readonly view: View;
  /** Id of what the pointer or the focus is on, on the map or beside it. */
  readonly highlighted?: string | null;
  /** What stands over the map and hides it (a search field, the words of a briefing), px; nothing without it. */
  readonly cover?: Padding;
  /** What is drawn whatever the running scene says; without it the scene decides. */
  readonly layers?: readonly Layer[];
  /** Buttons and legend over the map, px of its box: cards and marks beside a place keep clear of them. */
  readonly furniture?: readonly Box[];
}

/** The input with what every part of a scene asks for. */
export interface SceneFrame extends SceneInput {
  readonly level: Level;
  /** Zoom for laying out in px: the view's zoom rounded down to a quarter, so that marks only drift apart until the next layout. */
  readonly layoutZoom: number;
  /** How far the layout zoom is below the one at which the region still has room, as a factor of 1 or less: marks shrink with the ground. */
  readonly shrink: number;
  /** How much larger type and marks are than at a desk. */
  readonly scale: number;
  readonly isPhone: boolean;
  /** Whether a layer is drawn: the running scene of a briefing may leave some out. */
  shows(layer: Layer): boolean;
  /** World px at the layout zoom in and around the view, in steps of half a screen; `null` where the view is so wide that all is near. */
  readonly within: Box | null;
  /** Where a point lies at the layout zoom, px of the flat world, or of the globe as it is seen; what is on its far side lies far off. */
  px(lngLat: readonly [number, number]): PointPx;
}

/** What a briefing's scene may switch on and off. */
export type Layer = 'bases' | 'sites' | 'corridor' | 'markets';

const PHONE_WIDTH_PX = 600;
const BRIEF_SCALE = 1.5;
/** Zooms below the region's fit at which marks begin to shrink; on a phone they do at once. */
const SHRINK_AFTER = 0.4;

/** Derives level and scale from the input. */
export function frameOf(input: SceneInput): SceneFrame {
  const { cluster, state, viewport, view, flavour } = input;
  const layoutZoom = layoutZoomOf(view);
  const brief = state.mode === 'brief' ? Math.max(1, (BRIEF_SCALE * viewport.heightPx) / 1080) : 1;
  const regionZoom = zoomToFit(cluster.records.package.bounds, viewport);
  const isPhone = viewport.widthPx < PHONE_WIDTH_PX;
  const layers = layersOf(input);
  const level = levelAt(view.zoom, regionZoom);
  return {
    ...input,
    level,
    within: (level === 'city' || level === 'site') && cloudOf(cluster) ? boxAroundView(viewport, view) : null,
    shrink: Math.min(1, 2 ** (layoutZoom - regionZoom + (isPhone ? 0 : SHRINK_AFTER))),
    layoutZoom,
    scale: brief * TYPE_SCALE[flavour],
    shows: (layer) => layers === null || layers.includes(layer),
    isPhone,
    px: level === 'world' ? onGlobe({ center: view.center, zoom: layoutZoom }, viewport) : (lngLat) => worldPx(lngLat, layoutZoom),
  };
}

/** Steps of a place on the globe's far side, px: further than any screen. */
const FAR_SIDE_PX = 1e6;

function onGlobe(view: View, { heightPx }: Viewport): SceneFrame['px'] {
  const project = projector(view, heightPx);
  return (lngLat) => {
    const { x, y, isSeen } = project(lngLat);
    return isSeen ? { x, y } : { x: x + FAR_SIDE_PX, y };
  };
}

/** Zoom for laying out: the view's zoom rounded down to a quarter. */
function layoutZoomOf({ zoom }: View): number {
  return Math.floor(zoom * 4) / 4;
}

/** The middle of a view in steps of half a screen, at the layout zoom, world px: a pan within a step asks for no other marks. */
export function stepOf({ widthPx, heightPx }: Viewport, view: View): PointPx {
  const { x, y } = worldPx(view.center, layoutZoomOf(view));
  return { x: Math.round(x / (widthPx / 2)), y: Math.round(y / (heightPx / 2)) };
}

function boxAroundView(viewport: Viewport, view: View): Box {
  const { widthPx, heightPx } = viewport;
  const { x, y } = stepOf(viewport, view);
  return boxAt(x * (widthPx / 2) - widthPx, y * (heightPx / 2) - heightPx, widthPx * 2, heightPx * 2);
}

/** The layers that the running scene names; `null` outside a briefing, and for a scene that names none. */
function layersOf({ cluster, state, layers }: SceneInput): readonly string[] | null {
  if (layers) return layers;
  if (state.mode !== 'brief') return null;
  const { briefings } = cluster.records;
  const briefing = briefings.find(({ id }) => id === state.briefing) ?? briefings[0];
  const scene = briefing?.scenes.find(({ id }) => id === state.scene) ?? briefing?.scenes[0];
  return scene && scene.layers.length > 0 ? scene.layers : null;
}
