import type { Point } from './projection.ts';

/** Douglas-Peucker: leaves out points nearer than `tolerancePx` to the line between those kept; the ends stay. */
export function simplify(points: readonly Point[], tolerancePx: number): Point[] {
  const kept = new Set([0, points.length - 1]);
  const open: [number, number][] = [[0, points.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    const far = farthest(points, from, to);
    if (far.awayPx <= tolerancePx) continue;
    kept.add(far.index);
    open.push([from, far.index], [far.index, to]);
  }
  return points.filter((_, index) => kept.has(index));
}

function farthest(points: readonly Point[], from: number, to: number): { index: number; awayPx: number } {
  const [a, b] = [points[from], points[to]];
  let far = { index: from, awayPx: 0 };
  for (let index = from + 1; index < to; index += 1) {
    const point = points[index];
    if (!a || !b || !point) continue;
    const awayPx = distanceToSegment(point, a, b);
    if (awayPx > far.awayPx) far = { index, awayPx };
  }
  return far;
}

/** Distance of a point from a straight piece of line, px. */
export function distanceToSegment(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length2 = dx * dx + dy * dy;
  const share = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length2));
  return Math.hypot(point.x - a.x - share * dx, point.y - a.y - share * dy);
}
