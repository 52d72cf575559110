import { textWidthPx } from '../util/text-width.ts';
import type { Plate } from './map-scene.ts';
import type { PointPx } from './mercator.ts';
import { type Box, boxAround, boxAt, boxesAlong, cheapest, grow, outside, overlapWith } from './placement.ts';
import type { SceneFrame } from './scene-input.ts';
import type { CitySites } from './site-groups.ts';

const PAD_PX = 16;
const HEAD_PX = 40;
const ROW_PX = 32;
const DISC_PX = 26;
const COLUMN_ROWS = 5;
const MIN_DISTANCE_PX = 36;
/** Where a card is tried: directions around its zone, and steps away from it. */
const DIRECTIONS = 40;
const STEPS = 14;
const STEP_PX = 26;
const ROUNDS = 4;
/** Room between two cards, so that they stay apart until the next layout, px. */
const DRIFT_PX = 22;

type Zone = CitySites['zones'][number];

/** A zone with its anchor and the card's place, all in world px. */
interface Placing {
  readonly zone: Zone;
  readonly anchor: PointPx;
  readonly size: { readonly widthPx: number; readonly heightPx: number };
  box: Box;
}

/**
 * Cards for the zones of a city, laid where they and their leaders cover least. The largest is placed first; then each is
 * placed again among the others, four times, so that the first do not take the room of the last. `taken`, `soft` and `screen` are in world px.
 */
export function zonePlates(frame: SceneFrame, zones: readonly Zone[], taken: readonly Box[], soft: readonly Box[], screen: Box): readonly Plate[] {
  const anchors = zones.map((zone) => anchorOf(frame, zone));
  const fixed = [...taken, ...anchors.map(({ x, y }) => boxAround(x, y, 14))];
  const placings: Placing[] = [];
  const place = (placing: Omit<Placing, 'box'>): Box => {
    const others = placings.filter((other) => other.zone !== placing.zone).map((other) => other.box);
    const best = cheapest(positionsAround(placing.anchor, placing.size), (box) => costOf(box, placing.anchor, { fixed, others, soft, screen }));
    return best ?? boxAt(placing.anchor.x + MIN_DISTANCE_PX, placing.anchor.y, placing.size.widthPx, placing.size.heightPx);
  };
  for (const zone of [...zones].sort((a, b) => b.sites.length - a.sites.length)) {
    const placing = { zone, anchor: anchorOf(frame, zone), size: sizeOf(frame, zone) };
    placings.push({ ...placing, box: place(placing) });
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const placing of placings) placing.box = place(placing);
  }
  return placings.map(({ zone, anchor, size, box }) => plateOf(frame, zone, size, [Math.round(box.left - anchor.x), Math.round(box.top - anchor.y)]));
}

interface Around {
  readonly fixed: readonly Box[];
  readonly others: readonly Box[];
  readonly soft: readonly Box[];
  readonly screen: Box;
}

/** What a card covers, hangs over the edge, stands away from its zone, and what its leader runs across. */
function costOf(box: Box, anchor: PointPx, { fixed, others, soft, screen }: Around): number {
  const grown = grow(box, 8);
  const end = { x: Math.min(box.right, Math.max(box.left, anchor.x)), y: Math.min(box.bottom, Math.max(box.top, anchor.y)) };
  const leader = boxesAlong([anchor, end], 2, 12).slice(2);
  const covered = overlapWith(grown, fixed) + overlapWith(grow(box, DRIFT_PX), others) * 10;
  const crossed = leader.reduce((sum, spot) => sum + overlapWith(spot, others) + overlapWith(spot, fixed) * 0.5, 0);
  return covered * 60 + crossed * 40 + overlapWith(box, soft) * 0.5 + outside(box, screen) * 24 + Math.hypot(end.x - anchor.x, end.y - anchor.y) * 40;
}

function anchorOf(frame: SceneFrame, zone: Zone): PointPx {
  return frame.px(zone.place.lngLat ?? [0, 0]);
}

function columnsOf(zone: Zone): number {
  return zone.sites.length > COLUMN_ROWS ? 2 : 1;
}

function columnWidthPx(frame: SceneFrame, zone: Zone): number {
  const names = zone.sites.map((site) => textWidthPx(frame.words.name(site.short), 14 * frame.scale));
  return Math.min(270 * frame.scale, Math.max(120, ...names) + DISC_PX + 12);
}

function sizeOf(frame: SceneFrame, zone: Zone): { widthPx: number; heightPx: number } {
  const columns = columnsOf(zone);
  const rows = Math.ceil(zone.sites.length / columns);
  const head = textWidthPx(`${frame.words.name(zone.place.short)}${frame.words.otherName(zone.place.short)}`, 15 * frame.scale) + 100;
  const widthPx = Math.max(head, columns * columnWidthPx(frame, zone) + (columns - 1) * 16) + 2 * PAD_PX;
  return { widthPx: Math.round(widthPx), heightPx: Math.round(HEAD_PX + rows * ROW_PX * Math.max(1, frame.scale * 0.9) + PAD_PX * 0.75) };
}

function positionsAround(anchor: PointPx, { widthPx, heightPx }: { widthPx: number; heightPx: number }): readonly Box[] {
  const boxes: Box[] = [];
  for (let direction = 0; direction < DIRECTIONS; direction++) {
    const angle = (direction * 2 * Math.PI) / DIRECTIONS;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const reach = Math.min(Math.abs(widthPx / 2 / (cos || 1e-9)), Math.abs(heightPx / 2 / (sin || 1e-9)));
    for (let step = 0; step < STEPS; step++) {
      const distance = reach + MIN_DISTANCE_PX + step * STEP_PX;
      boxes.push(boxAt(anchor.x + cos * distance - widthPx / 2, anchor.y + sin * distance - heightPx / 2, widthPx, heightPx));
    }
  }
  return boxes;
}

function plateOf(frame: SceneFrame, zone: Zone, size: { widthPx: number; heightPx: number }, offsetPx: readonly [number, number]): Plate {
  const columns = columnsOf(zone);
  const perColumn = Math.ceil(zone.sites.length / columns);
  const columnPx = (size.widthPx - 2 * PAD_PX + 16) / columns;
  const rowPx = ROW_PX * Math.max(1, frame.scale * 0.9);
  const errorKm = zone.place.errorKm ?? 1;
  return {
    id: zone.place.id,
    lngLat: zone.place.lngLat ?? [0, 0],
    errorKm,
    offsetPx,
    ...size,
    title: frame.words.name(zone.place.short),
    latin: frame.words.otherName(zone.place.short),
    errorText: frame.words.error(errorKm),
    rows: zone.sites.map((site, index) => ({
      id: site.id,
      kind: site.kind,
      status: site.status,
      name: frame.words.name(site.short),
      x: Math.round(PAD_PX + DISC_PX / 2 + Math.floor(index / perColumn) * columnPx),
      y: Math.round(HEAD_PX + (index % perColumn) * rowPx + rowPx / 2),
    })),
  };
}
