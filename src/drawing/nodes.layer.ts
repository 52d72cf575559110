import { arc } from 'd3';
import type { BaseNode, Fan, GatewayNode, MapScene, MarketMark, SiteNode } from '../scene/map-scene.ts';
import type { Flavour } from '../theme/flavour.ts';
import { circle, selectionRing, siteDisc } from './disc.ts';
import { linePath } from './path-data.ts';
import type { Point } from './projection.ts';
import type { Pen } from './style.ts';
import { el, group } from './svg.ts';

const MARKET_ARC_PX = 8;
const MARKET_GAP_PX = 3;
const LEAST_GATEWAY_GLYPH_PX = 22;

/** Where a site's disc stands: its own point, or its step from the place that is known. */
export function siteCentre(site: SiteNode, pen: Pen): Point {
  const anchor = pen.frame.place(site.lngLat);
  return { x: anchor.x + site.offsetPx[0], y: anchor.y + site.offsetPx[1] };
}

/** Everything that stands on the ground, from below to above: hairlines, gateways, bases, markets, sites. */
export function drawNodes(scene: MapScene, pen: Pen): string {
  return group(
    {},
    ...scene.fans.map((fan) => drawFan(fan, pen)),
    ...scene.gateways.map((node) => mark(node.id, scene, pen.frame.place(node.lngLat), node.discPx / 2, pen, drawGateway(node, pen))),
    ...scene.bases.map((node) => mark(node.id, scene, pen.frame.place(node.lngLat), node.radiusPx, pen, drawBase(node, pen))),
    ...scene.markets.map((node) => mark(node.id, scene, pen.frame.place(node.lngLat), node.radiusPx, pen, drawMarket(node, pen))),
    ...scene.sites
      .filter((site) => !isCut(site, pen))
      .map((site) => mark(site.id, scene, siteCentre(site, pen), site.discPx / 2, pen, siteDisc(site, siteCentre(site, pen), pen))),
  );
}

/** Whether the edge of the drawing would cut a site's disc. */
export function isCut(site: SiteNode, pen: Pen): boolean {
  const { x, y } = siteCentre(site, pen);
  const room = site.discPx / 2 + 2;
  return x < room || y < room || x > pen.frame.widthPx - room || y > pen.frame.heightPx - room;
}

/** A mark that can be picked: it carries the id of what it stands for, and a ring when that is selected or belongs to it. */
export function mark(id: string, scene: MapScene, at: Point, radius: number, pen: Pen, drawn: string): string {
  const ring =
    id === scene.selected ? selectionRing(at, radius, pen.flavour) : scene.related.includes(id) ? relatedRing(at, radius, pen.flavour) : '';
  return el('g', { 'data-id': id }, drawn, ring);
}

function relatedRing(at: Point, radius: number, flavour: Flavour): string {
  return circle(at, radius + 4.5, { fill: 'none', stroke: flavour.spine, 'stroke-width': 1.3, 'stroke-dasharray': '3 3' });
}

function drawFan(fan: Fan, pen: Pen): string {
  const anchor = pen.frame.place(fan.lngLat);
  const d = fan.hairlines.map(({ from, to }) => linePath([from, to].map(([x, y]) => ({ x: anchor.x + x, y: anchor.y + y })))).join('');
  return d && el('path', { d, fill: 'none', stroke: pen.flavour.ink2, 'stroke-width': 0.8 * pen.scale, 'stroke-opacity': 0.65 });
}

/** A base: the disc's area is the capacity, the ring's the target; dashed where no document names a number. */
function drawBase({ lngLat, capacityRadiusPx, targetRadiusPx, radiusPx }: BaseNode, { frame, flavour, scale }: Pen): string {
  const at = frame.place(lngLat);
  const outer = targetRadiusPx ?? capacityRadiusPx;
  if (outer === null) {
    const ring = circle(at, radiusPx - 1, {
      fill: flavour.pictogramPaper,
      stroke: flavour.base,
      'stroke-width': 2 * scale,
      'stroke-dasharray': '5 4',
    });
    return ring + circle(at, 3 * scale, { fill: flavour.base });
  }
  const strokePx = Math.max(2, outer * 0.05);
  return [
    circle(at, outer + 1, { fill: flavour.pictogramPaper, 'fill-opacity': 0.85 }),
    circle(at, outer, { fill: flavour.base, 'fill-opacity': 0.16 }),
    targetRadiusPx === null ? '' : circle(at, targetRadiusPx - strokePx / 2, { fill: 'none', stroke: flavour.base, 'stroke-width': strokePx }),
    capacityRadiusPx === null ? '' : circle(at, capacityRadiusPx, { fill: flavour.baseDisc }),
  ].join('');
}

function drawGateway({ lngLat, discPx }: GatewayNode, pen: Pen): string {
  const { frame, flavour, scale } = pen;
  const at = frame.place(lngLat);
  if (discPx >= LEAST_GATEWAY_GLYPH_PX) return siteDisc({ kind: 'port', status: 'existing', discPx }, at, pen);
  return circle(at, discPx / 2, { fill: flavour.pictogramPaper, stroke: flavour.pictogram, 'stroke-width': 1.5 * scale });
}

/** A market: one arc an actor in the actor's hue, hollow while nobody is there yet. */
function drawMarket({ lngLat, radiusPx, ranks, status }: MarketMark, { frame, flavour, scale }: Pen): string {
  const at = frame.place(lngLat);
  const solid = status === 'existing';
  const gap = ranks.length > 1 ? MARKET_GAP_PX / radiusPx : 0;
  const step = (2 * Math.PI) / Math.max(1, ranks.length);
  const arcs = ranks.map((rank, index) => {
    const span = { startAngle: index * step + gap / 2, endAngle: (index + 1) * step - gap / 2 };
    const hue = flavour.actors[rank] ?? flavour.ink3;
    const band = arc()({ innerRadius: radiusPx - MARKET_ARC_PX * scale, outerRadius: radiusPx, ...span }) ?? '';
    const middle = radiusPx - (MARKET_ARC_PX * scale) / 2;
    const hairline = arc()({ innerRadius: middle - 0.6, outerRadius: middle + 0.6, ...span }) ?? '';
    return [
      el('path', { d: band, fill: solid ? hue : flavour.panel, stroke: solid ? null : hue, 'stroke-width': solid ? null : 1.6 }),
      // The fourth hue is nearest to the others for some eyes: a hairline through its middle tells it apart.
      rank === 3 && solid ? el('path', { d: hairline, fill: flavour.panel }) : '',
    ].join('');
  });
  return [
    circle(at, radiusPx + 1.6, { fill: flavour.panel }),
    el('g', { transform: `translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})` }, ...arcs),
    circle(at, Math.min(5.5 * scale, (radiusPx - MARKET_ARC_PX * scale) * 0.6), { fill: flavour.ink }),
  ].join('');
}
