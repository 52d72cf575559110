import type { Padding } from '../scene/map-view.ts';

/** Width over height above which the stage is laid out as a wall, and below which as a tall screen: as in the styles of the stage. */
const WALL = 2.4;
const TALL = 10 / 9;

/** How much of a box of this size the text of the stage covers, CSS px a side: what the map must leave free. */
export function stageCover(widthPx: number, heightPx: number): Padding {
  const ratio = widthPx / Math.max(1, heightPx);
  if (ratio >= WALL) return { top: 0, right: 0.334 * widthPx, bottom: 0, left: 0 };
  if (ratio <= TALL) return { top: 0, right: 0, bottom: 0.56 * heightPx, left: 0 };
  return { top: 0, right: 0, bottom: 0, left: 800 * Math.min(widthPx / 1920, heightPx / 1080) };
}
