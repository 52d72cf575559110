import { geoCircle } from 'd3';
import type { MapScene, Plate } from '../scene/map-scene.ts';
import { ghostsOf } from '../scene/site-parts.ts';
import { GHOST, SITE_DISC } from '../theme/symbols.ts';
import { circle, siteDisc } from './disc.ts';
import { drawCallout, mark, toneOf } from './nodes.layer.ts';
import { linePath, pathData } from './path-data.ts';
import type { Point } from './projection.ts';
import type { Pen } from './style.ts';
import { el, escapeXml } from './svg.ts';

/** Mean radius of the earth, km (IUGG). */
const EARTH_RADIUS_KM = 6371.0088;
const HEAD_PX = 34;
const PADDING_PX = 16;

/** Circles of how far off each zone's point may be; they lie under the routes. */
export function drawErrorCircles(scene: MapScene, pen: Pen): string {
  const { flavour, frame, scale } = pen;
  const ghosts = ghostsOf(scene);
  const drawn = scene.plates.map((plate) => {
    const shape = geoCircle()
      .center([plate.lngLat[0], plate.lngLat[1]])
      .radius(((plate.errorKm / EARTH_RADIUS_KM) * 180) / Math.PI)
      .precision(3)();
    return el('path', {
      d: pathData(shape, frame),
      opacity: ghosts.has(plate.id) ? GHOST.name : null,
      fill: flavour.base,
      'fill-opacity': 0.1,
      stroke: flavour.base,
      'stroke-width': 1.3 * scale,
      'stroke-dasharray': '3 3',
    });
  });
  return el('g', { 'data-layer': 'circles' }, ...drawn);
}

/** Lines from the zones to their cards; they lie under everything that is written. */
export function drawLeaders(scene: MapScene, pen: Pen): string {
  const ghosts = ghostsOf(scene);
  return el('g', { 'data-layer': 'leaders' }, ...platesInView(scene, pen).map((plate) => drawLeader(plate, pen, ghosts.has(plate.id))));
}

/** The cards of the zones and the name of what is selected, above all else. */
export function drawPlates(scene: MapScene, pen: Pen): string {
  const ghosts = ghostsOf(scene);
  return el(
    'g',
    { 'data-layer': 'plates' },
    ...platesInView(scene, pen).map((plate) => drawPlate(plate, scene, pen, ghosts)),
    scene.callout ? drawCallout(scene.callout, pen) : '',
  );
}

/** The cards whose zones are in view: the leader of another would come from nowhere. */
export function platesInView({ plates }: Pick<MapScene, 'plates'>, { frame }: Pen): readonly Plate[] {
  return plates.filter(({ lngLat }) => {
    const { x, y } = frame.place(lngLat);
    return x >= 0 && y >= 0 && x <= frame.widthPx && y <= frame.heightPx;
  });
}

/** The box of a plate's card in px of the drawing. */
export function plateBox(plate: Plate, pen: Pen) {
  const anchor = pen.frame.place(plate.lngLat);
  const [left, top] = [anchor.x + plate.offsetPx[0], anchor.y + plate.offsetPx[1]];
  return { left, top, right: left + plate.widthPx, bottom: top + plate.heightPx };
}

/** Where a zone's leader begins and ends, px. */
export function leaderOf(plate: Plate, pen: Pen): readonly [Point, Point] {
  const anchor = pen.frame.place(plate.lngLat);
  const { left, top, right, bottom } = plateBox(plate, pen);
  const beside = anchor.x < left || anchor.x > right;
  const end = {
    x: Math.max(left, Math.min(right, anchor.x)),
    y: beside ? Math.max(top + 12, Math.min(top + HEAD_PX, anchor.y)) : anchor.y < top ? top : bottom,
  };
  return [anchor, end];
}

function drawLeader(plate: Plate, pen: Pen, isGhost: boolean): string {
  const [anchor, end] = leaderOf(plate, pen);
  const leader = el('path', { d: linePath([anchor, end]), fill: 'none', stroke: pen.flavour.base, 'stroke-width': 1.3 * pen.scale });
  const dot = circle(anchor, 4 * pen.scale, { fill: pen.flavour.base, stroke: pen.flavour.pictogramPaper, 'stroke-width': 1.4 });
  return el('g', { 'data-id': plate.id, opacity: isGhost ? GHOST.name : null }, leader, dot);
}

function drawPlate(plate: Plate, scene: MapScene, pen: Pen, ghosts: ReadonlySet<string>): string {
  const { flavour, scale, idPrefix } = pen;
  const { left, top, right } = plateBox(plate, pen);
  const frame = { x: left, y: top, width: plate.widthPx, height: plate.heightPx, rx: 10, fill: flavour.panel };
  const selected = plate.id === scene.selected;
  const edge = selected
    ? { stroke: flavour.spine, 'stroke-width': 2.5 }
    : flavour.isDark
      ? { stroke: flavour.rule, 'stroke-width': 1 }
      : { filter: `url(#${idPrefix}card)` };
  const base = top + PADDING_PX + 15 * scale;
  const title = el('tspan', { 'font-size': 17 * scale, 'font-weight': 700, fill: flavour.ink }, escapeXml(plate.title));
  const latin = plate.latin ? el('tspan', { dx: 8, 'font-size': 12 * scale, fill: flavour.ink3 }, escapeXml(plate.latin)) : '';
  const rows = plate.rows.map((row) => {
    const at = { x: left + row.x, y: top + row.y };
    const discPx = SITE_DISC.plate * scale;
    const name = text(row.name, at.x + discPx / 2 + 8, at.y + 4.6 * scale, { 'font-size': 13 * scale, fill: flavour.ink });
    const drawn = siteDisc({ kind: row.kind, status: row.status, discPx }, at, pen) + name;
    return mark(row.id, toneOf(scene, row.id), at, discPx / 2, pen, ghosts.has(row.id) ? el('g', { opacity: GHOST.name }, drawn) : drawn);
  });
  return el(
    'g',
    { 'data-id': plate.id },
    el('rect', { ...frame, ...edge }),
    el('rect', { x: left - 1.5, y: top + PADDING_PX - 2, width: 3, height: 22 * scale, fill: flavour.base }),
    el('text', { x: left + PADDING_PX, y: base }, title, latin),
    text(plate.errorText, right - PADDING_PX, base, { 'font-size': 12 * scale, fill: flavour.ink2, 'text-anchor': 'end' }),
    ...rows,
  );
}

/** One line of text at its baseline. */
function text(content: string, x: number, y: number, attributes: Readonly<Record<string, string | number>>): string {
  return el('text', { x, y, ...attributes }, escapeXml(content));
}
