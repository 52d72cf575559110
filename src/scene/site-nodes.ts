import type { SiteRecord } from '../sources/records.ts';
import { CROWD_RING, SITE_DISC } from '../theme/symbols.ts';
import { fanOffsets, hairline } from './fan.ts';
import { labelBox } from './label-box.ts';
import type { BaseNode, Fan, Label, SiteNode } from './map-scene.ts';
import { type Box, boxAround, grow, overlap, shift } from './placement.ts';
import { fanMembers } from './site-groups.ts';
import type { SceneFrame } from './scene-input.ts';
import { siteMark } from './site-parts.ts';

/** Distance between discs, and between discs that carry a count, px. */
const DISC_GAP_PX = 6;
const BADGE_GAP_PX = { desk: 12, phone: 9 } as const;
/** How far a count stands out of its disc, px. */
const BADGE_OUT_PX = 7;
/** Room around a base's ring that a fan may fill, px. */
const FAN_REACH_PX = 320;
/** Diameter of a disc of a fan on a phone: the least that still carries a glyph, px. */
const SMALL_DISC_PX = 22;

/** Sites and hairlines around one base, and the boxes that they fill (world px of the layout). */
export interface PlacedFan {
  readonly sites: readonly SiteNode[];
  readonly fan: Fan | null;
  readonly boxes: readonly Box[];
}

/** A fan of discs around a base, on the side where it covers nothing; `taken`, `soft` and `screen` are in world px. */
export function baseFan(
  frame: SceneFrame,
  base: BaseNode,
  records: readonly SiteRecord[],
  taken: readonly Box[],
  soft: readonly Box[],
  screen: Box | null,
): PlacedFan {
  if (records.length === 0) return { sites: [], fan: null, boxes: [] };
  const { x, y } = frame.px(base.lngLat);
  const discPx = (frame.isPhone ? SMALL_DISC_PX : SITE_DISC.region) * Math.min(frame.scale, 1.3);
  const around = boxAround(x, y, base.radiusPx + FAN_REACH_PX);
  const relative = (boxes: readonly Box[]) => boxes.filter((box) => overlap(box, around) > 0).flatMap((box) => driftOf(shift(box, [-x, -y])));
  const members = fanMembers(base.id, records, frame);
  const gapPx = members.some((member) => member.sites.length > 1) ? BADGE_GAP_PX[frame.isPhone ? 'phone' : 'desk'] : DISC_GAP_PX;
  const offsets = fanOffsets(members.length, {
    ringPx: base.radiusPx,
    discPx,
    gapPx,
    obstacles: relative(taken),
    soft: relative(soft),
    screen: screen && grow(shift(screen, [-x, -y]), -BADGE_OUT_PX),
  });
  const sites = members.map((member, index): SiteNode => {
    return { ...siteMark(member.id, member.sites), lngLat: base.lngLat, offsetPx: offsets[index] ?? [0, 0], discPx, isCrowd: false, label: null };
  });
  return {
    sites,
    fan: {
      id: base.id,
      lngLat: base.lngLat,
      hairlines: sites.map(({ id, offsetPx }) => ({ id, ...hairline(offsetPx, base.radiusPx, discPx) })),
      note: null,
    },
    boxes: offsets.map((offset) => shift(boxAround(x, y, discPx / 2 + 3), offset)),
  };
}

/** Where a box stands, seen from an anchor, at the layout zoom and a tenth and two tenths further in: until then the same layout holds. */
function driftOf(box: Box): readonly Box[] {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return [0, 0.1, 0.2].map((share) => shift(box, [x * share, y * share]));
}

/** A zone of a narrow screen, where its card has no room: one mark with a count. */
export function zoneGroup(frame: SceneFrame, placeId: string, sites: readonly SiteRecord[]): SiteNode | null {
  const place = frame.cluster.place(placeId);
  return place?.lngLat
    ? groupNode(frame, sites.length === 1 && sites[0] ? sites[0].id : `${placeId}:sites`, sites, place.lngLat, frame.words.name(place.short))
    : null;
}

/** One mark for sites at a point: a disc, with a count for several, or a ring of shares for a crowd. */
export function groupNode(frame: SceneFrame, id: string, sites: readonly SiteRecord[], lngLat: readonly [number, number], name: string): SiteNode {
  const isCrowd = sites.length >= CROWD_RING.from;
  const wide = isCrowd ? CROWD_RING.leastPx + CROWD_RING.perTenfoldPx * Math.log10(sites.length) : sites.length > 1 ? 26 : 24;
  const discPx = wide * Math.min(frame.scale, 1.3);
  const label: Label = {
    lines: [{ text: name, tone: 'plain' }],
    side: 'right',
    sizePx: 20 * frame.scale,
    gapPx: discPx / 2 + 5,
    priority: 70,
    pinned: false,
  };
  return { ...siteMark(id, sites), lngLat, offsetPx: [0, 0], discPx, isCrowd, label };
}

/** Boxes of located marks and their labels in world px. */
export function boxesOf(frame: SceneFrame, nodes: readonly SiteNode[]): readonly Box[] {
  return nodes.flatMap((node) => {
    const { x, y } = frame.px(node.lngLat);
    return [boxAround(x, y, node.discPx / 2), ...(node.label ? [shift(labelBox(node.label), [x, y])] : [])];
  });
}
