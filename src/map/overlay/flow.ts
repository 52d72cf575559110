import type { Level, MapScene, RouteLine } from '../../scene/map-scene.ts';
import type { LngLat } from '../../sources/records.ts';
import { COMET } from '../../theme/widths.ts';
import type { Pixel } from '../hit.ts';

/** A bright mark on its way: its points from the end of the tail to the head, px; it grows in width and strength toward the head. */
export type Comet = readonly Pixel[];

/** Pieces that a comet is drawn in. */
const PIECES = 6;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How far the end of a leg and the start of the next may lie apart, degrees: as far as a package may leave them. */
const JOIN_DEGREES = 0.02;

/**
 * Routes on which something flows at a level: the open spine near by, every open leg over the sea far out. Legs of one way are one line, so that
 * what flows goes on where they meet.
 */
export function flowing(scene: Pick<MapScene, 'routes' | 'level'>): readonly FlowLine[] {
  const far: readonly Level[] = ['wide', 'world'];
  const isFar = far.includes(scene.level);
  const open = scene.routes.filter(({ role, mode, status }) => {
    if (status !== 'existing') return false;
    return isFar ? role === 'market' || mode === 'sea' : role === 'spine' && mode === 'road';
  });
  return joined(open);
}

/** A line that something flows along; its id is that of its first leg. */
export type FlowLine = Pick<RouteLine, 'id' | 'role' | 'line'>;

/** Legs as lines, each going on with the leg of the same kind that begins where it ends; in the order of their first legs. */
function joined(legs: readonly RouteLine[]): readonly FlowLine[] {
  const rest = new Set(legs);
  const goesOn = (from: RouteLine, to: RouteLine) =>
    from !== to && from.role === to.role && from.mode === to.mode && meet(from.line.at(-1), to.line[0]);
  const heads = legs.filter((leg) => !legs.some((other) => goesOn(other, leg)));
  // Legs that run in a ring have no head: each begins where the ones before left off.
  return [...heads, ...legs].flatMap((head) => {
    if (!rest.delete(head)) return [];
    const chain = [head];
    for (let next = [...rest].find((leg) => goesOn(head, leg)); next; next = [...rest].find((leg) => goesOn(chain.at(-1) ?? head, leg))) {
      rest.delete(next);
      chain.push(next);
    }
    return [{ id: head.id, role: head.role, line: chain.flatMap(({ line }, index) => (index === 0 ? line : line.slice(1))) }];
  });
}

function meet(end: LngLat | undefined, start: LngLat | undefined): boolean {
  return end !== undefined && start !== undefined && Math.hypot(end[0] - start[0], end[1] - start[1]) <= JOIN_DEGREES;
}

/** How far from its start each point of a line lies, px. */
export function distances(line: readonly Pixel[]): number[] {
  let sum = 0;
  return line.map((point, i) => {
    const last = line[i - 1];
    if (last) sum += Math.hypot(point.x - last.x, point.y - last.y);
    return sum;
  });
}

function pointAt(line: readonly Pixel[], along: readonly number[], distance: number): Pixel | null {
  let [low, high] = [0, along.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((along[middle] ?? 0) <= distance) low = middle;
    else high = middle;
  }
  const [a, b] = [line[low], line[high]];
  if (!a || !b) return null;
  const span = (along[high] ?? 0) - (along[low] ?? 0);
  const share = span > 0 ? (distance - (along[low] ?? 0)) / span : 0;
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

/**
 * Every comet on lines of screen points after some seconds; comets outside the box are left out. Lanes that leave from one place run together
 * for a while: what flows along several of them there is one comet, of the first.
 */
export function comets<Line extends { readonly points: readonly Pixel[] }>(
  lines: readonly Line[],
  seconds: number,
  box: Size,
): readonly { readonly line: Line; readonly comets: readonly Comet[] }[] {
  const taken = new Set<string>();
  return lines.map((line) => ({
    line,
    comets: cometsOn(line.points, seconds, box).filter((comet) => {
      const head = comet.at(-1);
      const spot = head ? `${Math.round(head.x)} ${Math.round(head.y)}` : '';
      return !taken.has(spot) && taken.add(spot);
    }),
  }));
}

function cometsOn(line: readonly Pixel[], seconds: number, box: Size): Comet[] {
  const along = distances(line);
  const total = along.at(-1) ?? 0;
  const found: Comet[] = [];
  const phase = (seconds * COMET.pxPerSecond) % COMET.everyPx;
  for (let head = phase + COMET.lengthPx * 0.5; head <= total; head += COMET.everyPx) {
    const front = pointAt(line, along, head);
    const margin = COMET.lengthPx;
    if (!front || front.x < -margin || front.y < -margin || front.x > box.width + margin || front.y > box.height + margin) continue;
    const points = Array.from({ length: PIECES + 1 }, (_, i) => pointAt(line, along, Math.max(0, head - COMET.lengthPx * (1 - i / PIECES))));
    found.push(points.flatMap((point) => point ?? []));
  }
  return found;
}
