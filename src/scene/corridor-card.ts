import { booleanPointInPolygon } from '@turf/turf';
import type { Quantity } from '../analysis/quantity.ts';
import type { RouteMode } from '../sources/records.ts';
import { textWidthPx } from '../util/text-width.ts';
import type { CorridorCard } from './map-scene.ts';
import { fromWorldPx, type PointPx } from './mercator.ts';
import { type Box, boxAround, boxAt, cheapest, grow, outside, overlapWith } from './placement.ts';
import type { SceneFrame } from './scene-input.ts';
import { freeScreen, furnitureBoxes } from './screen.ts';

/** Id of the card that stands beside the corridor and opens its topic. */
export const CORRIDOR_CARD = 'corridor-card';

const TITLE_PX = 14;
const TEXT_PX = 13;
const PAD_PX = 12;
const SWATCH_PX = 12;
/** Shares of the spine's length at which a leader may start, the best first. */
const ANCHORS = [0.72, 0.64, 0.8, 0.56, 0.48, 0.4, 0.32];
/** Distances of the card from the spine, px. */
const STEPS = [26, 44, 66, 92, 122, 156];
/** Room around the seat of a prefecture for its dot and its name, px. */
const SEAT_PX = 30;
const GAP_PX = 5;

/** The card at the level of the region that says how long the corridor is; `null` where it would cover a mark, a name, the corridor, water or what is outside the region. `taken` and `soft` are in world px. */
export function placeCorridorCard(frame: SceneFrame, taken: readonly Box[], soft: readonly Box[]): CorridorCard | null {
  if (frame.level !== 'region' || frame.isPhone || !frame.shows('corridor')) return null;
  const lengths = spineLengths(frame);
  const [first] = lengths;
  if (!first) return null;
  const title = frame.words.corridor(first.from, first.to);
  const text = lengths.map(({ mode, length }) => frame.words.legLength(mode, length)).join('\u2003');
  const size = sizeOf(frame, title, text);
  const { bounds } = frame.cluster.records.package;
  const hard = [...taken, ...furnitureBoxes(frame, bounds), ...seatBoxes(frame), ...soft];
  const screen = freeScreen(frame, bounds);
  const spots = anchorsOf(frame, first.line).flatMap((anchor, rank) => spotsOf(anchor, size, rank));
  const free = spots.filter(({ box }) => overlapWith(grow(box, GAP_PX), hard) === 0 && outside(box, screen) === 0 && isOnLand(frame, box));
  const best = cheapest(free, ({ cost }) => cost);
  if (!best) return null;
  const { anchor, box } = best;
  return {
    id: CORRIDOR_CARD,
    lngLat: fromWorldPx(anchor, frame.layoutZoom),
    offsetPx: [Math.round(box.left - anchor.x), Math.round(box.top - anchor.y)],
    ...size,
    title,
    text,
    titlePx: TITLE_PX * frame.scale,
    textPx: TEXT_PX * frame.scale,
  };
}

interface SpineLength {
  readonly mode: RouteMode;
  readonly length: Quantity;
  readonly from: string;
  readonly to: string;
  readonly line: readonly (readonly [number, number])[];
}

/** The ways that run on the spine alone, one for each mode: where from, where to, how long. */
function spineLengths({ cluster, results, words }: SceneFrame): readonly SpineLength[] {
  const nameOf = (id: string | undefined): string => {
    const place = cluster.place(id ?? '');
    return place ? words.name(place.short) : '';
  };
  const sea = cluster.records.routes.find((route) => route.role === 'spine' && route.mode === 'sea');
  return results.ways
    .filter(({ legs }) => legs.length > 0 && legs.every(({ route }) => route.role === 'spine'))
    .map(({ legs, length }) => ({
      mode: legs[0]?.route.mode ?? 'road',
      length,
      from: nameOf(legs[0]?.route.from),
      to: nameOf(sea?.to || legs.at(-1)?.route.to),
      line: legs.flatMap(({ route }) => route.line),
    }));
}

function sizeOf({ scale }: SceneFrame, title: string, text: string): { readonly widthPx: number; readonly heightPx: number } {
  const width = Math.max(textWidthPx(title, TITLE_PX * scale) * 1.05, textWidthPx(text, TEXT_PX * scale) + (SWATCH_PX + 8) * scale);
  return { widthPx: Math.round(width + 2 * PAD_PX * scale), heightPx: Math.round((TITLE_PX + TEXT_PX + 2 * PAD_PX - 1) * scale + 6 * scale) };
}

/** Points of a line at the shares of its length where a leader may start, world px. */
function anchorsOf(frame: SceneFrame, line: SpineLength['line']): readonly PointPx[] {
  const points = line.map((point) => frame.px(point));
  const along = points.map((_, index) => points.slice(1, index + 1).reduce((sum, point, at) => sum + apart(point, points[at]), 0));
  const total = along.at(-1) ?? 0;
  return ANCHORS.flatMap((share) => points[along.findIndex((distance) => distance >= share * total)] ?? []);
}

function apart(a: PointPx, b: PointPx | undefined): number {
  return b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
}

function spotsOf(anchor: PointPx, { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number }, rank: number) {
  return STEPS.flatMap((step) =>
    [1, -1].flatMap((side) =>
      [-0.9, -0.5, -0.1].map((rise) => {
        const left = side > 0 ? anchor.x + step : anchor.x - step - widthPx;
        return {
          anchor,
          box: boxAt(left, anchor.y + rise * heightPx, widthPx, heightPx),
          cost: step + rank * 14 + (side > 0 ? 0 : 6) + Math.abs(rise + 0.5) * 4,
        };
      }),
    ),
  );
}

/** Seats that the ground names, with room for their names on any side. */
function seatBoxes(frame: SceneFrame): readonly Box[] {
  const seats = frame.ground?.layers.seats?.features ?? [];
  return seats.flatMap(({ geometry, properties }) => {
    if (geometry.type !== 'Point' || (typeof properties?.rank === 'number' && properties.rank > 1)) return [];
    const [lng = 0, lat = 0] = geometry.coordinates;
    const { x, y } = frame.px([lng, lat]);
    return [boxAround(x, y, SEAT_PX * frame.scale)];
  });
}

/** Whether a card's corners and the middles of its long sides lie inside the region; always without a ground. */
function isOnLand(frame: SceneFrame, box: Box): boolean {
  const region = frame.ground?.layers.region?.features[0];
  if (!region || (region.geometry.type !== 'Polygon' && region.geometry.type !== 'MultiPolygon')) return true;
  const polygon = region.geometry;
  const middle = (box.left + box.right) / 2;
  return [box.left, middle, box.right].every((x) =>
    [box.top, box.bottom].every((y) => booleanPointInPolygon([...fromWorldPx({ x, y }, frame.layoutZoom)], polygon)),
  );
}
