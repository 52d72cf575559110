import type { Feature, Point as PointGeometry } from 'geojson';
import { labelSize } from '../scene/label-box.ts';
import type { Label, LabelLine, MapScene } from '../scene/map-scene.ts';
import { type Box, boxAround, boxAt } from '../scene/placement.ts';
import type { LngLat } from '../sources/records.ts';
import { GROUND_NAMES, GROUND_TRACKING, SEAT_DOT_PX } from '../theme/label-tones.ts';
import { textWidthPx } from '../util/text-width.ts';
import { groundUnder } from './ground-under.ts';
import type { LabelRequest } from './place-labels.ts';
import type { Point } from './projection.ts';
import { isClose, isFar, type Pen } from './style.ts';

/** How a label is written. */
export type Hand = 'mark' | 'seat' | 'water' | 'neighbour';

/** A label that would like to be written, and how. */
export interface NameRequest extends LabelRequest {
  readonly hand: Hand;
  readonly lngLat: LngLat;
  /** Distance between letters, em. */
  readonly tracking: number;
}

const EDGE_PX = 20;
/** Narrower drawings have no room for the ground's smaller names. */
export const PHONE_WIDTH_PX = 600;
/** Least rank of the waters named at each distance: 1 for a gulf or an ocean, 3 for a bay. */
const WATER_RANK = { world: 1, wide: 2, region: 2, city: 3, site: 3 } as const;

/** Names of the ground itself: seats that no mark stands for, seas, neighbours. */
export function nameRequests(scene: MapScene, pen: Pen): readonly NameRequest[] {
  if (scene.ground === null) return [];
  const { seats, waterNames, neighbourNames } = scene.ground.layers;
  const isPhone = pen.frame.widthPx < PHONE_WIDTH_PX;
  const waterRank = isPhone ? 1 : WATER_RANK[scene.level];
  return [
    ...(scene.names.seats && !isPhone
      ? seats.features.filter((seat) => standsAlone(seat, scene, pen)).map((seat) => seatRequest(seat, scene, pen))
      : []),
    ...(scene.names.waters ? waterNames.features.filter((name) => rankOf(name) <= waterRank).map((name) => tracked(name, 'water', scene, pen)) : []),
    ...(scene.names.neighbours && !isPhone ? neighbourNames.features.map((name) => tracked(name, 'neighbour', scene, pen)) : []),
  ];
}

/** Whether a seat is of a rank that is shown, and no mark or card stands for its place already. */
function standsAlone(seat: Feature<PointGeometry>, scene: MapScene, pen: Pen): boolean {
  const code: unknown = seat.properties?.code;
  const isMarked = scene.marked.includes(placeOf(seat, pen).id) || (typeof code === 'string' && scene.marked.includes(code));
  return rankOf(seat) <= (isClose(pen) ? 2 : 1) && !isMarked;
}

/** Box of a seat's dot. */
export function seatDot({ at }: Pick<NameRequest, 'at'>, pen: Pen): Box {
  return boxAround(at.x, at.y, (SEAT_DOT_PX / 2) * pen.scale);
}

function seatRequest(seat: Feature<PointGeometry>, scene: MapScene, pen: Pen): NameRequest {
  const { first, second } = namesOf(seat, scene);
  const plain = rankOf(seat) === 1;
  const lines: LabelLine[] = [{ text: first, tone: 'name' }];
  if (second !== '' && plain) lines.push({ text: second, tone: 'quiet' });
  const label: Label = {
    lines,
    side: 'below',
    sizePx: (plain ? GROUND_NAMES.seatPx : GROUND_NAMES.seatPx - 1) * pen.scale,
    gapPx: 6 * pen.scale,
    priority: 60 + rankOf(seat),
    pinned: false,
  };
  return { ...placeOf(seat, pen), label, hand: 'seat', tracking: 0 };
}

function tracked(name: Feature<PointGeometry>, hand: 'water' | 'neighbour', scene: MapScene, pen: Pen): NameRequest {
  const { first, second } = namesOf(name, scene);
  const isLarge = hand === 'water' && rankOf(name) === 1;
  const sizePx = (isLarge ? (isFar(pen) ? 20 : GROUND_NAMES.seaPx) : hand === 'water' ? 15 : GROUND_NAMES.neighbourPx) * pen.scale;
  const tracking = hand === 'water' ? (scene.lang === 'en' ? GROUND_TRACKING.seaEn : 0.55) : scene.lang === 'en' ? 0.15 : 0.7;
  const lines: LabelLine[] = [{ text: first, tone: 'name' }];
  if (isLarge && !isFar(pen) && second !== '' && scene.lang !== 'en') lines.push({ text: second, tone: 'latin' });
  const label: Label = { lines, side: 'below', sizePx, gapPx: 0, priority: 80 + rankOf(name), pinned: false };
  const { heightPx } = labelSize({ ...label, lines: lines.slice(0, 1) });
  const widthPx = Math.max(
    ...lines.map((line, index) => trackedWidth(line.text, index === 0 ? sizePx : sizePx * 0.62, index === 0 ? tracking : 0.12)),
  );
  const centred = boxAt(-widthPx / 2, -(heightPx * lines.length) / 2, widthPx, heightPx * lines.length);
  const place = placeOf(name, pen);
  return {
    ...place,
    at: isLarge && !isFar(pen) ? drawnIn(place.at, centred, pen) : place.at,
    label,
    hand,
    tracking,
    centred,
    ...(hand === 'water' ? { refuses: (box: Box) => !isAtSea(box, scene, pen) } : {}),
  };
}

function isAtSea({ left, right, top, bottom }: Box, { ground }: MapScene, { frame }: Pen): boolean {
  const y = (top + bottom) / 2;
  return [left, (left + right) / 2, right].every((x) => groundUnder(ground, frame.unproject({ x, y })) === 'sea');
}

/** A gulf that the drawing shows in part is named in the part that it shows: its name moves in by at most a fifth of the drawing. */
function drawnIn(at: Point, { right, bottom }: Box, { frame }: Pen): Point {
  const [marginX, marginY] = [right + EDGE_PX, bottom + EDGE_PX];
  const x = Math.max(marginX, Math.min(frame.widthPx - marginX, at.x));
  const y = Math.max(marginY, Math.min(frame.heightPx - marginY, at.y));
  return Math.abs(x - at.x) > frame.widthPx / 5 || Math.abs(y - at.y) > frame.heightPx / 5 ? at : { x, y };
}

/** Width of a text with air between its letters, px. */
export function trackedWidth(text: string, sizePx: number, tracking: number): number {
  return textWidthPx(text, sizePx) + Math.max(0, [...text].length - 1) * tracking * sizePx;
}

function placeOf(feature: Feature<PointGeometry>, pen: Pen): { id: string; at: Point; lngLat: LngLat } {
  const [lng = 0, lat = 0] = feature.geometry.coordinates;
  return { id: idOf(feature), at: pen.frame.place([lng, lat]), lngLat: [lng, lat] };
}

const idOf = (feature: Feature): string => String(feature.id ?? feature.properties?.id ?? '');
const rankOf = (feature: Feature): number => Number(feature.properties?.rank ?? 1);

/** The names of a feature of the ground, in the scene's language and the other one. */
export function namesOf({ properties }: Feature, { lang }: Pick<MapScene, 'lang'>): { first: string; second: string } {
  const [zh, en] = [String(properties?.name_zh ?? ''), String(properties?.name_en ?? '')];
  const [first, second] = lang === 'en' ? [en || zh, zh] : [zh || en, en];
  return { first, second: second === first ? '' : second };
}
