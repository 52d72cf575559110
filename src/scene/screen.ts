import type { Bounds } from './bounds.ts';
import { paddingWith } from './camera.ts';
import type { Padding, Target } from './map-view.ts';
import { type Box, boxAt, grow, shift } from './placement.ts';
import type { SceneFrame } from './scene-input.ts';

const NOTHING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
/** Share of half a screen by which an anchor may drift outwards before the next layout (a quarter of a zoom). */
const DRIFT = 0.09;
/** Marks keep this far from the edge of what is free, px. */
const MARGIN_PX = 12;
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
