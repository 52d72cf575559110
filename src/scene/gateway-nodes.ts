import type { PlaceRecord } from '../sources/records.ts';
import { MOST_FAR_SCALE } from './base-nodes.ts';
import { labelBox } from './label-box.ts';
import type { GatewayNode, LabelLine, Side } from './map-scene.ts';
import { type Box, boxAround, cheapest, grow, overlapWith, shift } from './placement.ts';
import type { SceneFrame } from './scene-input.ts';

/** A port city nearer to its port than this is left to the ground's own names, px. */
const MERGE_PX = 30;
const CITY_DOT_PX = 8;
const SMALLEST_PORT_PX = 12;
const SIDES: readonly Side[] = ['right', 'left', 'below', 'above'];

/**
 * Ports, and port cities that stand apart from their port; each label is on the side where it covers least. Far off and on a phone, where they would
 * stand on each other, the port at the end of the corridor alone is drawn and names the others. `soft` is in world px.
 */
export function gatewayNodes(frame: SceneFrame, soft: readonly Box[]): readonly GatewayNode[] {
  if (frame.level === 'world') return [];
  const places = frame.cluster.records.places;
  const ports = places.filter((place) => place.kind === 'port' && place.lngLat && isInRegion(frame, place));
  const cities = places.filter((place) => place.role === 'gateway' && place.lngLat);
  if (frame.level === 'wide' || frame.isPhone) {
    const main = mainPort(frame, ports);
    return placeLabels(
      frame,
      main,
      soft,
      cities.filter((city) => main.every((port) => port.parent !== city.id)),
    );
  }
  const apart = cities.filter((city) => !ports.some((port) => port.parent === city.id && apartPx(frame, city, port) < MERGE_PX));
  return placeLabels(frame, [...ports, ...apart], soft);
}

/** `named` are port cities without a mark of their own: each label names them in a line under its own. */
function placeLabels(
  frame: SceneFrame,
  places: readonly PlaceRecord[],
  soft: readonly Box[],
  named: readonly PlaceRecord[] = [],
): readonly GatewayNode[] {
  const marks = places.map((place) => ({ place, ...frame.px(place.lngLat ?? [0, 0]), discPx: discPx(frame, place, places) }));
  const placed: Box[] = marks.map((mark) => boxAround(mark.x, mark.y, mark.discPx / 2 + 2));
  return marks.map(({ place, x, y, discPx: size }, rank) => {
    const nodes = SIDES.flatMap((side) =>
      (frame.isPhone ? [false] : [true, false]).map((hasLatin) => node(frame, { place, size, side, rank, hasLatin, named })),
    );
    const chosen = cheapest(nodes, ({ label }) => {
      const box = shift(labelBox(label), [x, y]);
      return overlapWith(grow(box, 2), placed) * 40 + overlapWith(box, soft) * 3 + SIDES.indexOf(label.side) * 8 + (label.lines.length > 1 ? 0 : 40);
    });
    const placedNode = chosen ?? node(frame, { place, size, side: 'right', rank, hasLatin: false, named });
    placed.push(shift(labelBox(placedNode.label), [x, y]));
    return placedNode;
  });
}

/** Diameter of a port's disc: smaller where two ports would touch. */
function discPx(frame: SceneFrame, place: PlaceRecord, all: readonly PlaceRecord[]): number {
  if (place.kind !== 'port') return CITY_DOT_PX;
  const nearest = Math.min(...all.filter((other) => other !== place).map((other) => apartPx(frame, place, other)));
  const full = (frame.level === 'wide' ? 24 : 26) * Math.min(frame.scale, 1.4);
  return Math.max(SMALLEST_PORT_PX, Math.min(full, nearest - 3));
}

/** The port at which the corridor's spine ends. */
function mainPort({ cluster }: SceneFrame, ports: readonly PlaceRecord[]): readonly PlaceRecord[] {
  const ends = cluster.records.routes.filter((route) => route.role === 'spine').map((route) => route.to);
  return ports.filter((port) => ends.includes(port.id)).slice(0, 1);
}

interface NodeParts {
  readonly place: PlaceRecord;
  readonly size: number;
  readonly side: Side;
  readonly rank: number;
  readonly hasLatin: boolean;
  readonly named: readonly PlaceRecord[];
}

function node(frame: SceneFrame, { place, size, side, rank, hasLatin, named }: NodeParts): GatewayNode {
  const { words, scale, isPhone, level } = frame;
  const isPort = place.kind === 'port';
  const lines: LabelLine[] = [{ text: words.name(place.short), tone: 'name' }];
  if (hasLatin) lines.push({ text: words.otherName(place.short), tone: 'latin' });
  if (named.length > 0) lines.push({ text: words.listed(named.map((city) => words.name(city.short))), tone: 'quiet' });
  return {
    id: place.id,
    lngLat: place.lngLat ?? [0, 0],
    kind: isPort ? 'port' : 'city',
    discPx: size,
    label: {
      lines: lines.filter((line) => line.text !== ''),
      side,
      sizePx: (isPort ? 15 : 14) * (level === 'wide' ? Math.min(scale, MOST_FAR_SCALE) : scale) * (isPhone ? 0.95 : 1),
      gapPx: size / 2 + 6,
      priority: 20 + rank,
      pinned: true,
    },
  };
}

function apartPx(frame: SceneFrame, a: PlaceRecord, b: PlaceRecord): number {
  if (!a.lngLat || !b.lngLat) return Number.POSITIVE_INFINITY;
  const [from, to] = [frame.px(a.lngLat), frame.px(b.lngLat)];
  return Math.hypot(from.x - to.x, from.y - to.y);
}

function isInRegion({ cluster }: SceneFrame, place: PlaceRecord): boolean {
  return cluster.ancestry(place.id).some((ancestor) => ancestor.id === cluster.records.package.region);
}
