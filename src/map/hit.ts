import type { Mark } from './marks.ts';

/** A point in CSS px inside the container. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** Reach in px around a pointer of a mouse, and least radius that a finger can hit. */
export const REACH = { mousePx: 3, touchPx: 22 } as const;

/** Id of the mark nearest to a point, by the distance from its edge; `null` when none is in reach. */
export function markAt(point: Pixel, marks: readonly Mark[], centreOf: (mark: Mark) => Pixel, touch: boolean): string | null {
  let best: { readonly id: string; readonly distance: number } | null = null;
  for (const mark of marks) {
    const centre = centreOf(mark);
    const fromCentre = Math.hypot(centre.x - point.x, centre.y - point.y);
    const reach = Math.max(mark.radiusPx + REACH.mousePx, touch ? REACH.touchPx : 0);
    const distance = fromCentre - mark.radiusPx;
    const nearer = best === null || distance < best.distance || (distance < 0 && best.distance < 0);
    if (fromCentre <= reach && nearer) best = { id: mark.id, distance };
  }
  return best?.id ?? null;
}
