import { textWidthPx } from '../util/text-width.ts';
import { type CardShape, layCards } from './card-layout.ts';
import type { Plate } from './map-scene.ts';
import type { PointPx } from './mercator.ts';
import type { Box } from './placement.ts';
import type { SceneFrame } from './scene-input.ts';
import type { CitySites } from './site-groups.ts';

const PAD_PX = 16;
const HEAD_PX = 40;
const ROW_PX = 32;
const DISC_PX = 26;
const COLUMN_ROWS = 5;
type Zone = CitySites['zones'][number];

/** Cards for the zones of a city, laid where they and their leaders cover least. `taken`, `soft` and `screen` are in world px. */
export function zonePlates(frame: SceneFrame, zones: readonly Zone[], taken: readonly Box[], soft: readonly Box[], screen: Box): readonly Plate[] {
  if (zones.length === 0) return [];
  const cards = zones.map((zone) => ({ anchor: anchorOf(frame, zone), shapes: columnsOf(zone).map((columns) => shapeOf(frame, zone, columns)) }));
  const laid = layCards(cards, { fixed: taken, soft, screen });
  return zones.flatMap((zone, index) => {
    const [card, place] = [cards[index], laid[index]];
    const shape = place && card?.shapes[place.shape];
    return card && shape
      ? [plateOf(frame, zone, shape, [Math.round(place.box.left - card.anchor.x), Math.round(place.box.top - card.anchor.y)])]
      : [];
  });
}

function anchorOf(frame: SceneFrame, zone: Zone): PointPx {
  return frame.px(zone.place.lngLat ?? [0, 0]);
}

/** Numbers of columns that a card may have, the best first: two for many sites, one where two are too wide for the screen. */
function columnsOf(zone: Zone): readonly number[] {
  return zone.sites.length > COLUMN_ROWS ? [2, 1] : [1];
}

function columnWidthPx(frame: SceneFrame, zone: Zone): number {
  const names = zone.sites.map((site) => textWidthPx(frame.words.name(site.short), 14 * frame.scale));
  return Math.min(270 * frame.scale, Math.max(120, ...names) + DISC_PX + 12);
}

interface Shape extends CardShape {
  readonly columns: number;
}

function shapeOf(frame: SceneFrame, zone: Zone, columns: number): Shape {
  const rows = Math.ceil(zone.sites.length / columns);
  const head = textWidthPx(`${frame.words.name(zone.place.short)}${frame.words.otherName(zone.place.short)}`, 15 * frame.scale) + 100;
  const widthPx = Math.max(head, columns * columnWidthPx(frame, zone) + (columns - 1) * 16) + 2 * PAD_PX;
  return { columns, widthPx: Math.round(widthPx), heightPx: Math.round(HEAD_PX + rows * ROW_PX * Math.max(1, frame.scale * 0.9) + PAD_PX * 0.75) };
}

function plateOf(frame: SceneFrame, zone: Zone, { columns, widthPx, heightPx }: Shape, offsetPx: readonly [number, number]): Plate {
  const perColumn = Math.ceil(zone.sites.length / columns);
  const columnPx = (widthPx - 2 * PAD_PX + 16) / columns;
  const rowPx = ROW_PX * Math.max(1, frame.scale * 0.9);
  const errorKm = zone.place.errorKm ?? 1;
  return {
    id: zone.place.id,
    lngLat: zone.place.lngLat ?? [0, 0],
    errorKm,
    offsetPx,
    widthPx,
    heightPx,
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
