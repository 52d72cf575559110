import type { Bounds } from './bounds.ts';
import { levelTarget, paddingWith } from './camera.ts';
import type { Padding, Target } from './map-view.ts';
import type { PointPx } from './mercator.ts';
import { type Box, boxAt, grow, shift } from './placement.ts';
import type { SceneFrame } from './scene-input.ts';

const NOTHING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
/** Share of half a screen by which an anchor may drift outwards before the next layout (a quarter of a zoom). */
const DRIFT = 0.09;
/** Marks keep this far from the edge of what is free, px. */
const MARGIN_PX = 12;
/** Further than any screen, px. */
const BEYOND_PX = 1e5;
/** Room that cards keep from the buttons and the legend, px. */
const FURNITURE_GAP_PX = 10;

type Room = Extract<Target, { bounds: Bounds }>['room'];

/**
 * The free part of the screen, in world px of the layout, as it is when the camera rests on a box of degrees: what is laid out once stays
 * inside it, wherever the map is dragged later.
 */
export function freeScreen(frame: SceneFrame, bounds: Bounds, room?: Room): Box {
  const cover = frame.cover ?? NOTHING;
  const { widthPx, heightPx } = frame.viewport;
  const [left, top] = cornerOf(frame, bounds, room);
  const free = boxAt(left + cover.left, top + cover.top, widthPx - cover.left - cover.right, heightPx - cover.top - cover.bottom);
  return grow(free, frame.isPhone ? 0 : -(MARGIN_PX + (DRIFT * Math.min(widthPx, heightPx)) / 2));
}

/** The buttons and the legend that stand over the map, in world px of the layout, when the camera rests on a box of degrees. */
export function furnitureBoxes(frame: SceneFrame, bounds: Bounds, room?: Room): readonly Box[] {
  const corner = cornerOf(frame, bounds, room);
  return (frame.furniture ?? []).map((box) => grow(shift(box, corner), FURNITURE_GAP_PX));
}

/** Where nothing far off can be seen, px of the layout: what stands on the map, what covers its sides, and all that is off the screen. */
export interface HiddenFar {
  readonly furniture: readonly Box[];
  readonly strips: readonly Box[];
  readonly edges: readonly Box[];
}

/**
 * What hides the map on the far views when the camera rests there: furniture, and strips for what covers a side (the words of a briefing, a second
 * map), in world px of the layout. Strips reach far beyond the screen, for what is drawn there would stick out from under them.
 */
export function hiddenFar(frame: SceneFrame): HiddenFar {
  const { widthPx, heightPx } = frame.viewport;
  const { top, right, bottom, left } = frame.cover ?? NOTHING;
  const middle = farMiddle(frame);
  // The layout is for a zoom up to a quarter lower than the view's: on it the screen is as much smaller.
  const scale = 2 ** (frame.layoutZoom - frame.view.zoom);
  const x = (px: number) => middle.x + scale * (px - (left + widthPx - right) / 2);
  const y = (px: number) => middle.y + scale * (px - (top + heightPx - bottom) / 2);
  const onLayout = (box: Box): Box => ({ left: x(box.left), top: y(box.top), right: x(box.right), bottom: y(box.bottom) });
  const whole = { left: -BEYOND_PX, top: -BEYOND_PX, right: BEYOND_PX, bottom: BEYOND_PX };
  const strips = [
    left > 0 ? [{ ...whole, right: x(left) }] : [],
    right > 0 ? [{ ...whole, left: x(widthPx - right) }] : [],
    top > 0 ? [{ ...whole, bottom: y(top) }] : [],
    bottom > 0 ? [{ ...whole, top: y(heightPx - bottom) }] : [],
  ];
  return {
    furniture: (frame.furniture ?? []).map((box) => grow(onLayout(box), FURNITURE_GAP_PX)),
    strips: frame.state.mode === 'brief' ? strips.flat() : [],
    edges: [
      { ...whole, right: x(0) },
      { ...whole, left: x(widthPx) },
      { ...whole, bottom: y(0) },
      { ...whole, top: y(heightPx) },
    ],
  };
}

/** What lies in the middle of the free screen on the far views: of the globe what it is turned to. */
function farMiddle(frame: SceneFrame): PointPx {
  const target = levelTarget('wide', frame.cluster, frame.results);
  if (frame.level === 'world' || !('bounds' in target)) return frame.px(frame.view.center);
  const [west, south, east, north] = target.bounds;
  const [low, high] = [frame.px([west, south]), frame.px([east, north])];
  return { x: (low.x + high.x) / 2, y: (low.y + high.y) / 2 };
}

/** Top left corner of the screen in world px of the layout, when the camera rests on a box of degrees. */
function cornerOf(frame: SceneFrame, bounds: Bounds, room: Room): readonly [left: number, top: number] {
  const cover = frame.cover ?? NOTHING;
  const { widthPx, heightPx } = frame.viewport;
  const padding = paddingWith(room ? { bounds, room } : { bounds }, cover, frame.viewport);
  const [west, south, east, north] = bounds;
  const low = frame.px([west, south]);
  const high = frame.px([east, north]);
  return [(low.x + high.x) / 2 - (padding.left + widthPx - padding.right) / 2, (low.y + high.y) / 2 - (padding.top + heightPx - padding.bottom) / 2];
}
