import type { SiteRecord } from '../sources/records.ts';
import { SITE_DISC } from '../theme/symbols.ts';
import { hairline } from './fan.ts';
import { labelBox } from './label-box.ts';
import type { Fan, Label, OffsetPx, Side, SiteNode } from './map-scene.ts';
import { type Box, boxAround, shift } from './placement.ts';
import { type FanMember, fanMembers } from './site-groups.ts';
import type { SceneFrame } from './scene-input.ts';
import { siteMark } from './site-parts.ts';

/** Steps between discs: as wide as there is room, px. */
const STEP_PX = { most: 37, least: 30 };
/** Room above and below the column, px. */
const ENDS_PX = 150;
/** How far the ends of the bow stand from the ring, and how far its middle stands beyond them, px. */
const NEAREST_PX = 56;
const BOW_PX = 78;
const NOTE_GAP_PX = 34;

/** The column of sites that are known to the city only, with names outside, and the boxes that it fills (px from the anchor). */
export interface CityColumn {
  readonly sites: readonly SiteNode[];
  readonly fan: Fan;
  readonly boxes: readonly Box[];
}

/** Lays a city's sites in equal vertical steps on an arc beside the city, on the given side, names outside. */
export function cityColumn(
  frame: SceneFrame,
  anchor: { readonly id: string; readonly lngLat: readonly [number, number]; readonly radiusPx: number },
  records: readonly SiteRecord[],
  side: Extract<Side, 'left' | 'right'>,
): CityColumn {
  const members = fanMembers(anchor.id, records, frame);
  const discPx = SITE_DISC.fan * Math.min(frame.scale, 1.3);
  const offsets = columnOffsets(members.length, stepPx(frame, members.length), anchor.radiusPx, side);
  const sites = members.map((member, index): SiteNode => {
    return {
      ...siteMark(member.id, member.sites),
      lngLat: anchor.lngLat,
      offsetPx: offsets[index] ?? [0, 0],
      discPx,
      isCrowd: false,
      label: nameLabel(frame, member, side, discPx, index),
    };
  });
  const known = records.filter((site) => site.lngLat === null).length;
  const top = offsets[0] ?? [0, 0];
  const note: Label = {
    lines: [{ text: frame.words.cityOnly(known), tone: 'quiet' }],
    side: 'above',
    sizePx: 20 * frame.scale,
    gapPx: 0,
    priority: 90,
    pinned: true,
  };
  const noteOffset: OffsetPx = [top[0], top[1] - NOTE_GAP_PX];
  return {
    sites,
    fan: {
      id: anchor.id,
      lngLat: anchor.lngLat,
      hairlines: sites.map(({ id, offsetPx }) => ({ id, ...hairline(offsetPx, anchor.radiusPx, discPx) })),
      note: known > 0 ? { label: note, offsetPx: noteOffset } : null,
    },
    boxes: [
      ...sites.flatMap((site) => [shift(boxAround(0, 0, discPx / 2), site.offsetPx), ...(site.label ? [labelBox(site.label, site.offsetPx)] : [])]),
      ...(known > 0 ? [labelBox(note, noteOffset)] : []),
    ],
  };
}

/** Offsets on a bow beside the anchor: equal vertical steps, top to bottom; a long column bows no further than a short one. */
export function columnOffsets(count: number, stepPx: number, ringPx: number, side: 'left' | 'right'): readonly OffsetPx[] {
  const half = ((count - 1) * stepPx) / 2;
  return Array.from({ length: count }, (_, index): OffsetPx => {
    const y = index * stepPx - half;
    const x = ringPx + NEAREST_PX + BOW_PX * Math.sqrt(1 - (y / (half * 1.06 + 20)) ** 2);
    return [Math.round(side === 'left' ? -x : x), Math.round(y)];
  });
}

function stepPx({ viewport, scale }: SceneFrame, count: number): number {
  const room = (viewport.heightPx - ENDS_PX) / Math.max(1, count);
  return Math.max(STEP_PX.least, Math.min(STEP_PX.most * Math.max(1, scale * 0.9), room));
}

function nameLabel({ words, scale }: SceneFrame, { sites }: FanMember, side: Side, discPx: number, index: number): Label {
  const first = sites[0];
  const text = !first ? '' : sites.length > 1 ? words.kindCount(first.kind, sites.length) : words.name(first.short);
  return { lines: [{ text, tone: 'plain' }], side, sizePx: 19.7 * scale, gapPx: discPx / 2 + 7, priority: 60 + index, pinned: true };
}
