import type { MapScene, Station } from '../scene/map-scene.ts';
import { type Box, boxAround, overlapWith } from '../scene/placement.ts';
import { startOf } from '../theme/appearance.ts';
import { GROUND_NAMES, STATION_PX } from '../theme/label-tones.ts';
import { STATION_EDGE } from '../theme/widths.ts';
import type { NameRequest } from './name-requests.ts';
import type { Point } from './projection.ts';
import type { Pen } from './style.ts';
import { el } from './svg.ts';

/** A station that has room for its mark. */
export interface PlacedStation {
  readonly station: Station;
  readonly at: Point;
  readonly box: Box;
}

/** The stations whose squares cover nothing that is drawn or written already, nor one another. */
export function roomForStations({ stations }: MapScene, pen: Pen, taken: readonly Box[]): readonly PlacedStation[] {
  if (pen.frame.view.zoom < startOf('stations')) return [];
  const placed: PlacedStation[] = [];
  for (const station of stations) {
    const at = pen.frame.place(station.lngLat);
    const box = boxAround(at.x, at.y, (STATION_PX / 2) * pen.scale);
    if (overlapWith(box, [...taken, ...placed.map((other) => other.box)]) === 0) placed.push({ station, at, box });
  }
  return placed;
}

/** The name of a station, as it would like to be written. */
export function stationName({ station, at }: PlacedStation, { scale }: Pen): NameRequest {
  const { id, name, second, lngLat, rank } = station;
  const lines: NameRequest['label']['lines'] = [{ text: name, tone: 'name' }, ...(second === '' ? [] : [{ text: second, tone: 'quiet' } as const])];
  const label = { lines, side: 'right', sizePx: GROUND_NAMES.stationPx * scale, gapPx: 7 * scale, priority: 90 + rank, pinned: false } as const;
  return { id, at, lngLat, label, hand: 'seat', tracking: 0 };
}

/** A station: a small square edged like its line; only its corners where its point is computed. */
export function drawStation({ station, at }: PlacedStation, { flavour, plate, scale }: Pen): string {
  const { widthPx, open } = STATION_EDGE;
  const square = (sidePx: number) => ({ x: at.x - sidePx / 2, y: at.y - sidePx / 2, width: sidePx, height: sidePx });
  const side = STATION_PX * scale;
  const edgePx = side - widthPx;
  const [drawn, gap] = [1 - open, open].map((share) => Number((edgePx * share).toFixed(3)));
  const corners = station.isComputed ? { 'stroke-dasharray': `${drawn} ${gap}`, 'stroke-dashoffset': Number(drawn) / 2 } : {};
  const edge = { stroke: flavour.rail, 'stroke-width': widthPx, ...corners };
  return el(
    'g',
    { 'data-station': station.id },
    el('rect', { ...square(side + 2), fill: flavour.land }),
    el('rect', { ...square(edgePx), fill: station.isComputed ? flavour.land : plate.paper, ...edge }),
  );
}
