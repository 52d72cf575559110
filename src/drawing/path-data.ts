import {
  geoClipRectangle,
  geoPath,
  polygonArea,
  geoTransform,
  type GeoContext,
  type GeoPermissibleObjects,
  type GeoProjection,
  type GeoStream,
} from 'd3';
import type { Frame, Point } from './projection.ts';
import { simplify } from './simplify.ts';

/** Islands and lakes smaller than this are left out, px². */
const LEAST_AREA_PX2 = 2;
/** How far shapes are drawn past the edge, so that no outline runs along it, px. */
const MARGIN_PX = 60;

interface Stroke {
  points: Point[];
  closed: boolean;
}

/** Path data of a shape: projected, clipped to the drawing, without what no eye can see, in relative tenths of a px. */
export function pathData(shape: GeoPermissibleObjects, frame: Frame): string {
  const strokes = frame.globe ? globeStrokes(shape, frame.globe.projection) : worldCopies(frame).flatMap((offset) => strokesOf(shape, frame, offset));
  return strokes
    .filter(({ points, closed }) => points.length > 1 && !(closed && Math.abs(polygonArea(points.map(({ x, y }) => [x, y]))) < LEAST_AREA_PX2))
    .map(({ points, closed }) => writeStroke(simplify(closed ? [...points, ...points.slice(0, 1)] : points, frame.tolerancePx), closed))
    .join('');
}

/** Path data of a line through points given in px. */
export function linePath(points: readonly Point[]): string {
  return writeStroke(points, false);
}

/** Degrees by which the world is shifted for each copy of it that the drawing shows; lines may run on to 310 degrees east. */
function worldCopies(frame: Frame): readonly number[] {
  const [west] = frame.unproject({ x: 0, y: 0 });
  const [east] = frame.unproject({ x: frame.widthPx, y: 0 });
  return [-360, 0, 360].filter((offset) => offset - 180 < east && offset + 310 > west);
}

/** On the globe shapes are clipped on the sphere, at its horizon. */
function globeStrokes(shape: GeoPermissibleObjects, projection: GeoProjection): readonly Stroke[] {
  const strokes: Stroke[] = [];
  geoPath(projection, penOf(strokes))(shape);
  return strokes;
}

function penOf(strokes: Stroke[]): GeoContext {
  return {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => void strokes.push({ points: [{ x, y }], closed: false }),
    lineTo: (x, y) => void strokes.at(-1)?.points.push({ x, y }),
    closePath: () => {
      const last = strokes.at(-1);
      if (last) last.closed = true;
    },
  };
}

function strokesOf(shape: GeoPermissibleObjects, frame: Frame, offset: number): readonly Stroke[] {
  const strokes: Stroke[] = [];
  const projected = geoTransform({
    point(lng, lat) {
      const { x, y } = frame.project([lng + offset, lat]);
      this.stream.point(x, y);
    },
  });
  // Clipping in the plane, not on the sphere: edges stay straight as MapLibre draws them, and rings may wind either way.
  const clip = geoClipRectangle(-MARGIN_PX, -MARGIN_PX, frame.widthPx + MARGIN_PX, frame.heightPx + MARGIN_PX);
  const stream = (sink: GeoStream): GeoStream => projected.stream(clip(sink));
  geoPath({ stream }, penOf(strokes))(shape);
  return strokes;
}

function writeStroke(points: readonly Point[], closed: boolean): string {
  const tenths = points.map(({ x, y }) => [Math.round(x * 10), Math.round(y * 10)] as const);
  if (closed) tenths.pop();
  let [lastX, lastY] = [0, 0];
  let written = '';
  let count = 0;
  for (const [x, y] of tenths) {
    if (count > 0 && x === lastX && y === lastY) continue;
    const pair = pack(x - lastX) + pack(y - lastY, true);
    if (count === 0) written = `M${pair}`;
    else written += count === 1 ? `l${pair}` : pair.startsWith('-') ? pair : ` ${pair}`;
    [lastX, lastY] = [x, y];
    count += 1;
  }
  if (count < (closed ? 3 : 2)) return '';
  return closed ? `${written}z` : written;
}

function pack(tenths: number, second = false): string {
  const text = String(tenths / 10).replace(/^(-?)0\./, '$1.');
  return second && !text.startsWith('-') ? ` ${text}` : text;
}
