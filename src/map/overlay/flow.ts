import type { Level, MapScene, RouteLine } from '../../scene/map-scene.ts';
import { COMET } from '../../theme/widths.ts';
import type { Pixel } from '../hit.ts';

/** A piece of a comet: from tail to head it grows in width and strength, both 0 to 1. */
export interface CometPiece {
  readonly from: Pixel;
  readonly to: Pixel;
  readonly strength: number;
}

/** Pieces that a comet is drawn in. */
const PIECES = 6;

/** Routes on which something flows at a level: the open spine near by, every open leg over the sea far out. */
export function flowing(scene: Pick<MapScene, 'routes' | 'level'>): RouteLine[] {
  const far: readonly Level[] = ['wide', 'world'];
  const isFar = far.includes(scene.level);
  return scene.routes.filter(({ role, mode, status }) => {
    if (status !== 'existing') return false;
    return isFar ? role === 'market' || mode === 'sea' : role === 'spine' && mode === 'road';
  });
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

/** Pieces of every comet on a line of screen points after some seconds; comets outside the box are left out. */
export function cometPieces(line: readonly Pixel[], seconds: number, box: { readonly width: number; readonly height: number }): CometPiece[] {
  const along = distances(line);
  const total = along.at(-1) ?? 0;
  const pieces: CometPiece[] = [];
  const phase = (seconds * COMET.pxPerSecond) % COMET.everyPx;
  for (let head = phase + COMET.lengthPx * 0.5; head <= total; head += COMET.everyPx) {
    const front = pointAt(line, along, head);
    const margin = COMET.lengthPx;
    if (!front || front.x < -margin || front.y < -margin || front.x > box.width + margin || front.y > box.height + margin) continue;
    for (let i = 0; i < PIECES; i += 1) {
      const from = pointAt(line, along, Math.max(0, head - COMET.lengthPx * (1 - i / PIECES)));
      const to = pointAt(line, along, Math.max(0, head - COMET.lengthPx * (1 - (i + 1) / PIECES)));
      if (from && to) pieces.push({ from, to, strength: (i + 1) / PIECES });
    }
  }
  return pieces;
}
