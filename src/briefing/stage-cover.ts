import type { Padding } from '../scene/map-view.ts';

/** Width over height above which the stage is laid out as a wall, and below which as a tall screen: as in the styles of the stage. */
const WALL = 2.4;
const TALL = 10 / 9;

/** Share of a wall's width that the second map takes. */
const INSET = 1000 / 3840;

/** Width in CSS px of the second map that stands left on a wall: beside the markets abroad it keeps the way to the sea in view. 0 where there is none. */
export function stageInsetPx(widthPx: number, heightPx: number, target: string | null): number {
  return target === 'markets' && widthPx / Math.max(1, heightPx) >= WALL ? INSET * widthPx : 0;
}

/** How much of a box of this size the text of the stage, and a second map, cover, CSS px a side: what the map must leave free. `target` is what the scene is about. */
export function stageCover(widthPx: number, heightPx: number, target: string | null = null): Padding {
  const ratio = widthPx / Math.max(1, heightPx);
  if (ratio >= WALL) return { top: 0, right: 0.334 * widthPx, bottom: 0, left: stageInsetPx(widthPx, heightPx, target) };
  if (ratio <= TALL) return { top: 0, right: 0, bottom: 0.56 * heightPx, left: 0 };
  return { top: 0, right: 0, bottom: 0, left: 800 * Math.min(widthPx / 1920, heightPx / 1080) };
}
