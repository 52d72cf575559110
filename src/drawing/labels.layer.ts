import { labelRows, lineSizePx } from '../scene/label-box.ts';
import type { LabelLine, MapScene } from '../scene/map-scene.ts';
import { type Box, boxAround, boxesAlong } from '../scene/placement.ts';
import { isDim } from '../scene/related.ts';
import { ghostsOf } from '../scene/site-parts.ts';
import type { Flavour } from '../theme/flavour.ts';
import { HALO_PX, LABEL_TONES } from '../theme/label-tones.ts';
import { GHOST, STEP_BACK } from '../theme/symbols.ts';
import { SANS, SERIF } from '../theme/type.ts';
import { circle } from './disc.ts';
import { groundUnder, type Under } from './ground-under.ts';
import { type NameRequest, nameRequests, PHONE_WIDTH_PX, seatDot } from './name-requests.ts';
import { isCut, siteCentre } from './nodes.layer.ts';
import { type PlacedLabel, placeLabels } from './place-labels.ts';
import { leaderOf, plateBox, platesInView } from './plates.layer.ts';
import { drawRiverNames } from './river-names.ts';
import { drawStation, roomForStations, stationName } from './stations.layer.ts';
import type { Pen } from './style.ts';
import { el, escapeXml, group } from './svg.ts';

/** What the id of a fan's note ends with. */
const NOTE = ':note';

const EDGE_PX = 4;
const LINE_HEIGHT = 1.25;

/** Everything that is written on the ground, each beside its mark and none over another, nor in a box that is to be clear. */
export function drawLabels(scene: MapScene, pen: Pen, clear: readonly Box[] = []): string {
  const requests = new Map([...markRequests(scene, pen), ...nameRequests(scene, pen)].map((request) => [`${request.hand}/${request.id}`, request]));
  const seats = [...requests.values()].filter(({ hand, at }) => hand === 'seat' && isInside(at, pen));
  const surroundings = {
    obstacles: [...clear, ...markBoxes(scene, pen), ...seats.map((seat) => seatDot(seat, pen))],
    soft: [
      ...spineBoxes(scene, pen),
      ...hairlineBoxes(scene, pen),
      ...platesInView(scene, pen).flatMap((plate) => boxesAlong(leaderOf(plate, pen), 3, 6)),
    ],
    within: { left: EDGE_PX, top: EDGE_PX, right: pen.frame.widthPx - EDGE_PX, bottom: pen.frame.heightPx - EDGE_PX },
  };
  const wanted = [...requests.values()].filter(({ at }) => isInside(at, pen));
  const placed = placeLabels(wanted, surroundings);
  const opacityOf = nameOpacity(scene);
  const filled = [...surroundings.obstacles, ...placed.map(({ box }) => box)];
  const stations = roomForStations(scene, pen, filled).filter(({ at }) => isInside(at, pen));
  const stationNames = stations.map((station) => stationName(station, pen));
  const around = { ...surroundings, obstacles: [...filled, ...stations.map(({ box }) => box)] };
  const all = [...placed, ...placeLabels(stationNames, around)];
  const asked = [...wanted, ...stationNames];
  const written = all.flatMap((label) => {
    const request = asked.find((candidate) => candidate === label.request);
    return request ? [drawLabel(label, request, scene, pen, opacityOf)] : [];
  });
  const taken = [...around.obstacles, ...all.map(({ box }) => box), ...surroundings.soft];
  return group(
    { 'data-layer': 'labels', 'font-family': SANS, 'stroke-linejoin': 'round', 'paint-order': 'stroke' },
    scene.names.waters && pen.frame.widthPx >= PHONE_WIDTH_PX ? drawRiverNames(scene, pen, taken) : '',
    ...stations.map((station) => drawStation(station, pen)),
    ...seats.map(({ at }) =>
      circle(at, 2.9 * pen.scale, { fill: pen.flavour.pictogramPaper, stroke: pen.flavour.ink2, 'stroke-width': 1.3 * pen.scale }),
    ),
    ...written,
  );
}

function markRequests(scene: MapScene, pen: Pen): readonly NameRequest[] {
  const { frame } = pen;
  const named = [...scene.bases, ...scene.gateways, ...scene.markets].map(({ id, lngLat, label }) => ({
    id,
    lngLat,
    label,
    at: frame.place(lngLat),
  }));
  const sites = scene.sites.flatMap((site) =>
    site.label && !isCut(site, pen) ? [{ id: site.id, lngLat: site.lngLat, label: site.label, at: siteCentre(site, pen) }] : [],
  );
  const notes = scene.fans.flatMap(({ id, lngLat, note }) => {
    if (!note) return [];
    const { x, y } = frame.place(lngLat);
    const label = { ...note.label, lines: note.label.lines.map((line) => ({ ...line, text: scene.notes[id] ?? line.text })) };
    return [{ id: `${id}${NOTE}`, lngLat, label, at: { x: x + note.offsetPx[0], y: y + note.offsetPx[1] } }];
  });
  return [...named, ...sites, ...notes].map((request) => ({ ...request, hand: 'mark', tracking: 0 }));
}

function markBoxes(scene: MapScene, pen: Pen): readonly Box[] {
  const around = ({ x, y }: { x: number; y: number }, radius: number) => boxAround(x, y, radius);
  return [
    ...scene.bases.map((base) => around(pen.frame.place(base.lngLat), base.radiusPx)),
    ...scene.gateways.map((node) => around(pen.frame.place(node.lngLat), node.discPx / 2)),
    ...scene.markets.map((node) => around(pen.frame.place(node.lngLat), node.radiusPx)),
    ...scene.sites.map((site) => around(siteCentre(site, pen), site.discPx / 2)),
    ...platesInView(scene, pen).map((plate) => plateBox(plate, pen)),
    ...scene.plates.map((plate) => around(pen.frame.place(plate.lngLat), 6)),
  ];
}

function hairlineBoxes(scene: MapScene, { frame }: Pen): readonly Box[] {
  return scene.fans.flatMap(({ lngLat, hairlines }) => {
    const anchor = frame.place(lngLat);
    return hairlines.flatMap(({ from, to }) =>
      boxesAlong(
        [from, to].map(([x, y]) => ({ x: anchor.x + x, y: anchor.y + y })),
        1.5,
        4,
      ),
    );
  });
}

function spineBoxes(scene: MapScene, pen: Pen): readonly Box[] {
  return scene.routes
    .filter(({ role }) => role !== 'branch')
    .flatMap(({ line }) =>
      boxesAlong(
        line.map((point) => pen.frame.project(point)).filter((point) => isInside(point, pen)),
        6,
        12,
      ),
    );
}

function isInside({ x, y }: { x: number; y: number }, { frame }: Pen): boolean {
  return x >= 0 && y >= 0 && x <= frame.widthPx && y <= frame.heightPx;
}

function drawLabel({ box, side }: PlacedLabel, request: NameRequest, scene: MapScene, pen: Pen, opacityOf: (id: string) => number | null): string {
  const { flavour, frame } = pen;
  const under = groundUnder(scene.ground, frame.unproject({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }));
  const x = side === 'right' ? box.left : side === 'left' ? box.right : (box.left + box.right) / 2;
  const anchor = side === 'right' ? 'start' : side === 'left' ? 'end' : 'middle';
  let top = box.top;
  const rows = rowsOf(request).map((row) => {
    const sizePx = Math.max(...row.map((line) => lineSizePx(request.label, line)));
    const baseline = top + sizePx * 0.98;
    top += sizePx * LINE_HEIGHT;
    const spans = (side === 'left' ? [...row].reverse() : row).map((line, index) => span(line, index, request, flavour));
    return el('text', { x, y: baseline }, ...spans);
  });
  const noteOf = request.id.endsWith(NOTE) ? request.id.slice(0, -NOTE.length) : null;
  const owner = request.hand === 'mark' && noteOf === null ? request.id : null;
  const opacity = owner === null ? null : opacityOf(owner);
  const style = { 'text-anchor': anchor, 'font-family': request.hand === 'water' ? SERIF : null };
  return el('g', { ...style, ...(request.hand === 'water' ? {} : halo(under, flavour)), 'data-id': owner, 'data-note': noteOf, opacity }, ...rows);
}

/** How strongly a mark's name is written, `null` for in full: names of ghosts fade, and what the callout names is not written twice. */
export function nameOpacity(scene: MapScene): (id: string) => number | null {
  const ghosts = ghostsOf(scene);
  return (id) => (id === scene.callout?.id ? 0 : ghosts.has(id) ? GHOST.name : isDim(scene, id) ? STEP_BACK.name : null);
}

/** Names of waters stand one language under the other, everything else as the scene says. */
function rowsOf({ hand, label }: NameRequest): readonly (readonly LabelLine[])[] {
  return hand === 'water' ? label.lines.map((line) => [line]) : labelRows(label);
}

function span(line: LabelLine, index: number, { hand, label, tracking }: NameRequest, flavour: Flavour): string {
  const tone = LABEL_TONES[line.tone];
  const letterSpacing = tracking === 0 ? null : `${line.tone === 'name' ? tracking : 0.12}em`;
  const attributes = {
    'font-size': Math.max(tone.minPx, label.sizePx * tone.scale),
    'font-weight': hand === 'mark' ? tone.weight : 400,
    'letter-spacing': letterSpacing,
    dx: index > 0 ? 4 : null,
    fill: inkOf(line, hand, flavour),
  };
  return el('tspan', attributes, escapeXml(line.text));
}

function inkOf({ tone }: LabelLine, hand: NameRequest['hand'], flavour: Flavour): string {
  if (hand === 'water') return flavour.waterName;
  if (hand === 'neighbour') return flavour.neighbourName;
  return flavour[hand === 'seat' ? 'ink2' : LABEL_TONES[tone].ink];
}

/** A halo in the colour of the ground under a name. */
export function halo(under: Under, flavour: Flavour) {
  const hue = { region: flavour.land, land: flavour.landOutside, sea: flavour.sea }[under];
  return { stroke: hue, 'stroke-width': HALO_PX * 2, 'stroke-opacity': 0.9 };
}
