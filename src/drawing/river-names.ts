import type { Position } from 'geojson';
import type { MapScene } from '../scene/map-scene.ts';
import { type Box, boxAround, overlapWith } from '../scene/placement.ts';
import type { Ground } from '../sources/ground.ts';
import { GROUND_NAMES, GROUND_TRACKING, HALO_PX } from '../theme/label-tones.ts';
import { SERIF } from '../theme/type.ts';
import { wholeLines } from '../util/whole-lines.ts';
import { groundUnder } from './ground-under.ts';
import { namesOf, trackedWidth } from './name-requests.ts';
import type { Point } from './projection.ts';
import { distanceToSegment } from './simplify.ts';
import { isFar, type Pen } from './style.ts';
import { el, escapeXml } from './svg.ts';

/** A stretch may leave the straight line of its name by this share of the name's length. */
const MAX_BEND = 0.16;
/** Steeper names are hard to read, degrees. */
const MAX_TILT = 72;

interface Stretch {
  readonly from: Point;
  readonly to: Point;
  readonly bendPx: number;
}

/** Names of rivers along their straightest free stretches; a river without one stays unnamed. */
export function drawRiverNames(scene: MapScene, pen: Pen, taken: readonly Box[]): string {
  if (scene.ground === null || isFar(pen)) return '';
  const sizePx = GROUND_NAMES.riverPx * pen.scale;
  const occupied = [...taken];
  const done = new Set<string>();
  const rivers = [...wholeLines(scene.ground.layers.rivers).features].sort(
    (a, b) => Number(a.properties?.rank ?? 9) - Number(b.properties?.rank ?? 9),
  );
  const written: string[] = [];
  for (const river of rivers) {
    const name = namesOf(river, scene).first;
    if (name === '' || done.has(name)) continue;
    const lines = river.geometry.type === 'LineString' ? [river.geometry.coordinates] : river.geometry.coordinates;
    const lengthPx = trackedWidth(name, sizePx, GROUND_TRACKING.river);
    const best = lines
      .flatMap((line) => stretches(project(line, pen), lengthPx))
      .sort((a, b) => a.bendPx - b.bendPx)
      .find((stretch) => fits(stretch, sizePx, occupied, scene.ground, pen));
    if (!best) continue;
    done.add(name);
    occupied.push(...boxesOf(best, sizePx));
    written.push(drawName(name, best, sizePx, pen));
  }
  return written.join('');
}

function project(line: readonly Position[], { frame }: Pen): readonly Point[] {
  return line.map(([lng = 0, lat = 0]) => frame.project([lng, lat]));
}

/** Pieces of a line about as long as a name, straight and flat enough to be written along. */
function stretches(points: readonly Point[], lengthPx: number): readonly Stretch[] {
  const found: Stretch[] = [];
  points.forEach((start, first) => {
    const last = points.findIndex((point, index) => index > first && Math.hypot(point.x - start.x, point.y - start.y) >= lengthPx);
    const end = points[last];
    if (!end) return;
    const [from, to] = start.x <= end.x ? [start, end] : [end, start];
    const tilt = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
    const bendPx = Math.max(...points.slice(first, last).map((point) => distanceToSegment(point, from, to)));
    if (Math.abs(tilt) <= MAX_TILT && bendPx <= lengthPx * MAX_BEND) found.push({ from, to, bendPx });
  });
  return found;
}

function fits(stretch: Stretch, sizePx: number, taken: readonly Box[], ground: Ground | null, { frame }: Pen): boolean {
  const edge = sizePx * 2;
  return boxesOf(stretch, sizePx).every((box) => {
    const inside = box.left > edge && box.top > edge && box.right < frame.widthPx - edge && box.bottom < frame.heightPx - edge;
    const isFree = inside && overlapWith(box, taken) === 0;
    return isFree && groundUnder(ground, frame.unproject({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 })) === 'region';
  });
}

/** Where the name's letters stand: a little above the river. */
function boxesOf({ from, to }: Stretch, sizePx: number): readonly Box[] {
  const away = above({ from, to }, sizePx);
  return [0.1, 0.3, 0.5, 0.7, 0.9].map((share) =>
    boxAround(from.x + (to.x - from.x) * share + away.x, from.y + (to.y - from.y) * share + away.y, sizePx * 0.6),
  );
}

function above({ from, to }: Pick<Stretch, 'from' | 'to'>, sizePx: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: ((to.y - from.y) / length) * sizePx * 0.95, y: (-(to.x - from.x) / length) * sizePx * 0.95 };
}

function drawName(name: string, stretch: Stretch, sizePx: number, { flavour }: Pen): string {
  const { from, to, bendPx } = stretch;
  const away = above(stretch, sizePx + bendPx * 0.6);
  const [x, y] = [(from.x + to.x) / 2 + away.x, (from.y + to.y) / 2 + away.y];
  const tilt = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const transform = `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${tilt.toFixed(1)})`;
  const style = {
    'font-family': SERIF,
    'font-size': sizePx,
    'letter-spacing': `${GROUND_TRACKING.river}em`,
    'text-anchor': 'middle',
    fill: flavour.waterName,
  };
  return el(
    'text',
    { transform, y: sizePx * 0.35, ...style, stroke: flavour.land, 'stroke-width': HALO_PX * 2, 'stroke-opacity': 0.8 },
    escapeXml(name),
  );
}
