import type { OffsetPx } from './map-scene.ts';

/** A box in px: left, top, right, bottom. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A square box around a point. */
export function boxAround(x: number, y: number, half: number): Box {
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}

/** A box of a size at its top left corner. */
export function boxAt(left: number, top: number, widthPx: number, heightPx: number): Box {
  return { left, top, right: left + widthPx, bottom: top + heightPx };
}

/** The same box, larger by a margin on every side. */
export function grow(box: Box, margin: number): Box {
  return { left: box.left - margin, top: box.top - margin, right: box.right + margin, bottom: box.bottom + margin };
}

/** The same box moved by an offset. */
export function shift(box: Box, [x, y]: OffsetPx): Box {
  return { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y };
}

/** Area that two boxes share, px²; 0 when they are apart. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Area that a box shares with all of the others, px². */
export function overlapWith(box: Box, others: readonly Box[]): number {
  let sum = 0;
  for (const other of others) sum += overlap(box, other);
  return sum;
}

/** Those of the boxes that share any area with another. */
export function touching(boxes: readonly Box[], reach: Box): readonly Box[] {
  return boxes.filter((box) => overlap(box, reach) > 0);
}

/** Area of a box that lies outside another, px². */
export function outside(box: Box, frame: Box): number {
  return (box.right - box.left) * (box.bottom - box.top) - overlap(box, frame);
}

/** The candidate with the lowest cost; the first one among equals, `undefined` only for an empty list. */
export function cheapest<T>(candidates: readonly T[], cost: (candidate: T) => number): T | undefined {
  let best: T | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const price = cost(candidate);
    if (price < lowest) {
      lowest = price;
      best = candidate;
    }
  }
  return best;
}

type Point = { readonly x: number; readonly y: number };

/** Length of the straight piece from `a` to `b` that runs inside a box, px (Liang and Barsky's clipping). */
export function lengthInside(a: Point, b: Point, { left, top, right, bottom }: Box): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  if ((a.x < left && b.x < left) || (a.x > right && b.x > right) || (a.y < top && b.y < top) || (a.y > bottom && b.y > bottom)) return 0;
  const [byX, byY] = [between(left - a.x, right - a.x, dx), between(top - a.y, bottom - a.y, dy)];
  const share = Math.min(1, byX[1], byY[1]) - Math.max(0, byX[0], byY[0]);
  return share > 0 ? share * Math.hypot(dx, dy) : 0;
}

/** Between which shares of a step of `d` the way lies between two distances. */
function between(from: number, to: number, d: number): readonly [number, number] {
  if (d === 0) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return d > 0 ? [from / d, to / d] : [to / d, from / d];
}

/** Whether the straight pieces from `a` to `b` and from `c` to `d` cross each other. */
export function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  const turn = (p: Point, q: Point, r: Point) => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

function boxOf(a: { readonly x: number; readonly y: number }, b: { readonly x: number; readonly y: number }): Box {
  return { left: Math.min(a.x, b.x), top: Math.min(a.y, b.y), right: Math.max(a.x, b.x), bottom: Math.max(a.y, b.y) };
}

/** Boxes of a given half width along a polyline in px, one each `stepPx`, of the pieces that touch `within`: what a label or a disc should not cover. */
export function boxesAlong(points: readonly Point[], half: number, stepPx: number, within: Box | null = null): readonly Box[] {
  const boxes: Box[] = [];
  points.forEach((end, index) => {
    const start = points[index - 1];
    if (!start || (within && overlap(within, grow(boxOf(start, end), 1)) === 0)) return;
    const length = Math.hypot(end.x - start.x, end.y - start.y);
    const steps = Math.max(1, Math.ceil(length / stepPx));
    for (let step = 0; step < steps; step++) {
      const t = step / steps;
      boxes.push(boxAround(start.x + (end.x - start.x) * t, start.y + (end.y - start.y) * t, half));
    }
  });
  return boxes;
}
