import type { View } from '../model/state.ts';
import { type Viewport, worldPx } from './mercator.ts';

/** A camera on its way by itself: where it left, and where it will rest. */
export interface Flight {
  readonly from: View;
  readonly to: View;
}

/** How far in zooms a camera is still by one of the ends of its flight. */
const BY_ZOOMS = 0.5;

/**
 * The view whose scene is shown on a flight: that of the end that the camera is by, and between the two that of the wider end, because what is
 * laid out near has no room far off. A flight so shows two scenes at most, and the second is the one that it comes to rest with.
 */
export function sceneViewOn({ from, to }: Flight, now: View, viewport: Viewport): View {
  if (isBy(to, now, viewport)) return to;
  if (isBy(from, now, viewport)) return from;
  return from.zoom < to.zoom ? from : to;
}

function isBy(end: View, now: View, { widthPx, heightPx }: Viewport): boolean {
  if (Math.abs(end.zoom - now.zoom) >= BY_ZOOMS) return false;
  const turns = Math.round((now.center[0] - end.center[0]) / 360);
  const at = worldPx([end.center[0] + turns * 360, end.center[1]], now.zoom);
  const middle = worldPx(now.center, now.zoom);
  return Math.abs(at.x - middle.x) <= widthPx / 2 && Math.abs(at.y - middle.y) <= heightPx / 2;
}
