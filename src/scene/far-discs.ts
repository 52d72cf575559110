import type { PointPx } from './mercator.ts';

/** A disc on the far views, where places stand close; px of the layout. */
export interface Disc extends PointPx {
  readonly radiusPx: number;
}

/** Least radius of a disc that still is one, px. */
const LEAST_PX = 3.5;
/** Least factor for discs of one scale: two on one point stay discs all the same. */
const LEAST_SHRINK = 0.25;
/** Ground that stays free between two discs, px. */
const GAP_PX = 0.5;

/** What two discs that would touch have to shrink by: 1 where they stand apart. */
function shareOf(a: Disc, b: Disc): number {
  return Math.min(1, Math.max(0, Math.hypot(a.x - b.x, a.y - b.y) - GAP_PX) / (a.radiusPx + b.radiusPx));
}

/** The same discs, small enough that none touches another: two neighbours share their distance by their sizes. */
export function apart<T extends Disc>(discs: readonly T[]): readonly T[] {
  return discs.map((disc) => {
    const share = Math.min(1, ...discs.filter((other) => other !== disc).map((other) => shareOf(disc, other)));
    return share === 1 ? disc : { ...disc, radiusPx: Math.max(LEAST_PX, disc.radiusPx * share) };
  });
}

/** The discs without those that stand on the place of one as large, or larger, or named before. */
export function distinct<T extends Disc>(discs: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (const disc of [...discs].sort((a, b) => b.radiusPx - a.radiusPx))
    if (kept.every((other) => Math.hypot(disc.x - other.x, disc.y - other.y) >= 2 * LEAST_PX + GAP_PX)) kept.push(disc);
  return discs.filter((disc) => kept.includes(disc));
}

/** The factor, 1 or less, by which discs of one scale shrink together so that they touch neither each other nor the `others`. */
export function commonShrink(discs: readonly Disc[], others: readonly Disc[]): number {
  return Math.max(
    LEAST_SHRINK,
    Math.min(1, ...discs.flatMap((disc, index) => [...discs.slice(index + 1), ...others].map((other) => shareOf(disc, other)))),
  );
}

/** The same disc, small enough to stay off others that keep their size. */
export function clearOf<T extends Disc>(disc: T, others: readonly Disc[]): T {
  const rooms = others.map((other) => Math.hypot(disc.x - other.x, disc.y - other.y) - other.radiusPx - GAP_PX);
  return { ...disc, radiusPx: Math.max(LEAST_PX, Math.min(disc.radiusPx, ...rooms)) };
}
