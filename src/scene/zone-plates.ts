import { textWidthPx } from '../util/text-width.ts';
import type { Plate } from './map-scene.ts';
import { type Box, boxAround, boxAt, cheapest, grow, outside, overlapWith } from './placement.ts';
import type { SceneFrame } from './scene-input.ts';
import type { CitySites } from './site-groups.ts';

const PAD_PX = 16;
const HEAD_PX = 40;
const ROW_PX = 32;
const DISC_PX = 26;
const COLUMN_ROWS = 5;
const MIN_DISTANCE_PX = 36;

type Zone = CitySites['zones'][number];

/** Cards for the zones of a city, laid where they cover least; the largest is placed first. `taken` is in world px. */
export function zonePlates(frame: SceneFrame, zones: readonly Zone[], taken: readonly Box[], soft: readonly Box[], screen: Box): readonly Plate[] {
  const placed: Box[] = [...taken];
  for (const zone of zones) {
    const { x, y } = anchorOf(frame, zone);
    placed.push(boxAround(x, y, 14));
  }
  return [...zones]
    .sort((a, b) => b.sites.length - a.sites.length)
    .map((zone) => {
      const anchor = anchorOf(frame, zone);
      const size = sizeOf(frame, zone);
      const box = cheapest(positionsAround(anchor, size), (candidate) => {
        const away = Math.hypot((candidate.left + candidate.right) / 2 - anchor.x, (candidate.top + candidate.bottom) / 2 - anchor.y);
        return overlapWith(grow(candidate, 8), placed) * 10 + overlapWith(candidate, soft) * 0.5 + outside(candidate, screen) * 6 + away * 12;
      });
      const chosen = box ?? boxAt(anchor.x + MIN_DISTANCE_PX, anchor.y, size.widthPx, size.heightPx);
      placed.push(chosen);
      return plateOf(frame, zone, size, [Math.round(chosen.left - anchor.x), Math.round(chosen.top - anchor.y)]);
    });
}

function anchorOf(frame: SceneFrame, zone: Zone): { x: number; y: number } {
  return frame.px(zone.place.lngLat ?? [0, 0]);
}

function columnsOf(zone: Zone): number {
  return zone.sites.length > COLUMN_ROWS ? 2 : 1;
}

function columnWidthPx(frame: SceneFrame, zone: Zone): number {
  const names = zone.sites.map((site) => textWidthPx(frame.words.name(site.short), 13 * frame.scale));
  return Math.min(240 * frame.scale, Math.max(120, ...names) + DISC_PX + 12);
}

function sizeOf(frame: SceneFrame, zone: Zone): { widthPx: number; heightPx: number } {
  const columns = columnsOf(zone);
  const rows = Math.ceil(zone.sites.length / columns);
  const head = textWidthPx(`${frame.words.name(zone.place.short)}${frame.words.otherName(zone.place.short)}`, 15 * frame.scale) + 100;
  const widthPx = Math.max(head, columns * columnWidthPx(frame, zone) + (columns - 1) * 16) + 2 * PAD_PX;
  return { widthPx: Math.round(widthPx), heightPx: Math.round(HEAD_PX + rows * ROW_PX * Math.max(1, frame.scale * 0.9) + PAD_PX * 0.75) };
}

function positionsAround(anchor: { x: number; y: number }, { widthPx, heightPx }: { widthPx: number; heightPx: number }): readonly Box[] {
  const boxes: Box[] = [];
  for (let direction = 0; direction < 24; direction++) {
    const angle = (direction * Math.PI) / 12;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const reach = Math.min(Math.abs(widthPx / 2 / (cos || 1e-9)), Math.abs(heightPx / 2 / (sin || 1e-9)));
    for (let step = 0; step < 9; step++) {
      const distance = reach + MIN_DISTANCE_PX + step * 36;
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
