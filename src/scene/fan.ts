import type { OffsetPx } from './map-scene.ts';
import { type Box, boxAround, outside, overlapWith, touching } from './placement.ts';

/** What a fan has to fit around. */
export interface FanSpace {
  /** Radius of the symbol in the middle, px. */
  readonly ringPx: number;
  /** Diameter of each disc, px. */
  readonly discPx: number;
  /** Distance kept between two discs, px; badges need more than bare discs. */
  readonly gapPx: number;
  /** Boxes that a disc must not cover, px relative to the anchor. */
  readonly obstacles: readonly Box[];
  /** Boxes that a disc had better not cover (lines of the corridor). */
  readonly soft: readonly Box[];
  /** What is free of the screen, px relative to the anchor; `null` where discs may stand anywhere. */
  readonly screen: Box | null;
}

const CLEARANCE_PX = { desk: 34, phone: 20 };
/** Discs smaller than this belong to a small screen, where hairlines are short. */
const SMALL_DISC_PX = 26;
const DIRECTIONS = 36;
const RADIUS_STEPS = 14;
const RADIUS_STEP_PX = 8;

/**
 * Places `count` discs on one arc around an anchor, `discPx + gapPx` apart, on the side where they cover least: the radius grows until they fit.
 * The result is in px from the anchor, clockwise, and two discs of it never overlap.
 */
export function fanOffsets(count: number, space: FanSpace): readonly OffsetPx[] {
  if (count === 0) return [];
  const near = withinReach(space);
  let best: readonly OffsetPx[] = [];
  let least = Number.POSITIVE_INFINITY;
  // Each step costs more than the one before: once that alone is too dear, so is all that follows.
  for (let step = 0; step < RADIUS_STEPS && radiusCost(space, arcRadiusPx(space, step)) < least; step++) {
    const radiusPx = arcRadiusPx(space, step);
    const pitch = 2 * Math.asin(Math.min(1, (space.discPx + space.gapPx) / (2 * radiusPx)));
    if (pitch * count > 2 * Math.PI) continue;
    for (let direction = 0; direction < DIRECTIONS; direction++) {
      const middle = Math.PI + (direction * 2 * Math.PI) / DIRECTIONS;
      const offsets = arc(count, radiusPx, pitch, middle);
      const cost = costOf(offsets, radiusPx, near, least);
      if (cost < least) [best, least] = [offsets, cost];
    }
  }
  return best;
}

function arcRadiusPx({ ringPx, discPx }: FanSpace, step: number): number {
  return ringPx + (discPx < SMALL_DISC_PX ? CLEARANCE_PX.phone : CLEARANCE_PX.desk) + step * RADIUS_STEP_PX;
}

/** The space without the boxes that no disc can touch, even on the widest arc. */
function withinReach(space: FanSpace): FanSpace {
  const reach = boxAround(0, 0, arcRadiusPx(space, RADIUS_STEPS) + space.discPx);
  return { ...space, obstacles: touching(space.obstacles, reach), soft: touching(space.soft, reach) };
}

/** Hairline from the ring's edge to the disc's edge. */
export function hairline([x, y]: OffsetPx, ringPx: number, discPx: number): { readonly from: OffsetPx; readonly to: OffsetPx } {
  const length = Math.hypot(x, y) || 1;
  const from = (ringPx + 2) / length;
  const to = (length - discPx / 2 - 1) / length;
  return { from: [x * from, y * from], to: [x * to, y * to] };
}

function arc(count: number, radiusPx: number, pitch: number, middle: number): readonly OffsetPx[] {
  return Array.from({ length: count }, (_, index): OffsetPx => {
    const angle = middle + (index - (count - 1) / 2) * pitch;
    return [round(Math.cos(angle) * radiusPx), round(Math.sin(angle) * radiusPx)];
  });
}

/** What an arc costs; once that is over the limit the rest is not counted. */
function costOf(offsets: readonly OffsetPx[], radiusPx: number, space: FanSpace, limit: number): number {
  const { discPx, obstacles, soft, screen } = space;
  const half = discPx / 2 + 2;
  let cost = radiusCost(space, radiusPx);
  for (const [x, y] of offsets) {
    if (cost >= limit) break;
    const box = boxAround(x, y, half);
    cost += overlapWith(box, obstacles) * 200 + overlapWith(box, soft) * 0.2 + (screen ? outside(box, screen) * 2 : 0);
  }
  return cost;
}

function radiusCost({ ringPx, discPx }: FanSpace, radiusPx: number): number {
  return (radiusPx - ringPx) * (discPx < SMALL_DISC_PX ? 30 : 12);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
