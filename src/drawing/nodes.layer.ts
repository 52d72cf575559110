import { pathRound } from 'd3';
import { labelBox } from '../scene/label-box.ts';
import type { BaseNode, Callout, Fan, GatewayNode, MapScene, MarketMark, SiteNode } from '../scene/map-scene.ts';
import { ringGlyphPx, ringStrokes } from '../scene/market-ring.ts';
import { isDim } from '../scene/related.ts';
import { ghostsOf, keptOf } from '../scene/site-parts.ts';
import { mix } from '../theme/mix.ts';
import { GHOST, MARKET_GLYPHS, STEP_BACK } from '../theme/symbols.ts';
import { drawCrowd } from './crowd.ts';
import { circle, countBadge, relatedRing, selectionRing, siteDisc, strokedGlyph } from './disc.ts';
import { linePath } from './path-data.ts';
import type { Point } from './projection.ts';
import type { Pen } from './style.ts';
import { el, escapeXml } from './svg.ts';

const LEAST_GATEWAY_GLYPH_PX = 22;
/** A base without a number that is smaller than this looks like a seat. */
const SEAT_LIKE_RADIUS_PX = 14;

/** Where a site's disc stands: its own point, or its step from the place that is known. */
export function siteCentre(site: SiteNode, pen: Pen): Point {
  const anchor = pen.frame.place(site.lngLat);
  return { x: anchor.x + site.offsetPx[0], y: anchor.y + site.offsetPx[1] };
}

/** Everything that stands on the ground, from below to above: hairlines, gateways, bases, markets, sites. */
export function drawNodes(scene: MapScene, pen: Pen): string {
  const ghosts = ghostsOf(scene);
  const dimmed = (id: string) => (isDim(scene, id) ? STEP_BACK.mark : null);
  const sites = scene.sites
    .filter((site) => !isCut(site, pen))
    .map((site) => ({
      site,
      at: siteCentre(site, pen),
      kept: keptOf(site, scene.filters),
      opacity: ghosts.has(site.id) ? GHOST.mark : dimmed(site.id),
    }));
  const node = (id: string, at: Point, radius: number, drawn: string) =>
    mark(id, toneOf(scene, id), at, radius, pen, dimmed(id) === null ? drawn : el('g', { opacity: dimmed(id) }, drawn));
  return el(
    'g',
    { 'data-layer': 'nodes' },
    ...scene.fans.map((fan) => drawFan(fan, pen, ghosts)),
    ...scene.gateways.map((each) => node(each.id, pen.frame.place(each.lngLat), each.discPx / 2, drawGateway(each, pen))),
    ...scene.bases.map((each) => node(each.id, pen.frame.place(each.lngLat), each.radiusPx, drawBase(each, pen))),
    ...scene.markets.map((each) => node(each.id, pen.frame.place(each.lngLat), each.radiusPx, drawMarket(each, pen))),
    ...sites.map(({ site, at, kept: { count, kind, status }, opacity }) => {
      const disc = site.isCrowd
        ? drawCrowd(site, scene, at, pen)
        : siteDisc({ discPx: site.discPx, ...(count > 0 ? { kind, status } : site) }, at, pen);
      return mark(site.id, toneOf(scene, site.id, site.sites), at, site.discPx / 2, pen, opacity === null ? disc : el('g', { opacity }, disc));
    }),
    ...sites.map(({ site, at, kept, opacity }) => {
      if (site.isCrowd) return '';
      const badge = countBadge(kept.isPartial ? kept.count : site.sites.length, site.discPx, at, pen.flavour, kept.isPartial);
      return badge === '' || opacity === null ? badge : el('g', { opacity }, badge);
    }),
  );
}

/** Whether the edge of the drawing would cut a site's disc. */
export function isCut(site: SiteNode, pen: Pen): boolean {
  const { x, y } = siteCentre(site, pen);
  const room = site.discPx / 2 + 2;
  return x < room || y < room || x > pen.frame.widthPx - room || y > pen.frame.heightPx - room;
}

/** A mark that can be picked: it carries the id of what it stands for, and a ring when that is selected or belongs to it. */
export function mark(id: string, tone: Tone, at: Point, radius: number, pen: Pen, drawn: string): string {
  const ring = tone === 'selected' ? selectionRing(at, radius, pen.flavour) : tone === 'related' ? relatedRing(at, radius, pen.flavour) : '';
  return el('g', { 'data-id': id }, drawn, ring);
}

/** Whether a mark is singled out, or belongs to what is. */
export type Tone = 'selected' | 'related' | null;

/** The tone of a mark: a group is selected with any of its sites. */
export function toneOf({ selected, related }: MapScene, id: string, members: readonly string[] = []): Tone {
  if (selected !== null && (id === selected || members.includes(selected))) return 'selected';
  return related.includes(id) ? 'related' : null;
}

function drawFan(fan: Fan, pen: Pen, ghosts: ReadonlySet<string>): string {
  const anchor = pen.frame.place(fan.lngLat);
  const lines = (isGhost: boolean) => {
    const drawn = fan.hairlines.filter(({ id }) => ghosts.has(id) === isGhost);
    const d = drawn.map(({ from, to }) => linePath([from, to].map(([x, y]) => ({ x: anchor.x + x, y: anchor.y + y })))).join('');
    const opacity = isGhost ? 0.65 * GHOST.mark : 0.65;
    return d && el('path', { d, fill: 'none', stroke: pen.flavour.ink2, 'stroke-width': 0.8 * pen.scale, 'stroke-opacity': opacity });
  };
  return lines(false) + lines(true);
}

/** The name of what is selected on the ground's colour, with a dot where no mark stands. */
export function drawCallout({ id, lngLat, offsetPx, label, dotted }: Callout, { frame, flavour }: Pen): string {
  const anchor = frame.place(lngLat);
  const at = { x: anchor.x + offsetPx[0], y: anchor.y + offsetPx[1] };
  const { left, top, right, bottom } = labelBox(label, [at.x, at.y]);
  const card = { x: left - 6, y: top - 1, width: right - left + 12, height: bottom - top + 2, rx: 9, fill: flavour.land, 'fill-opacity': 0.88 };
  const text = { x: left, y: (top + bottom) / 2 + label.sizePx * 0.36, 'font-size': label.sizePx, 'font-weight': 700, fill: flavour.ink };
  return el(
    'g',
    { 'data-id': id, 'data-callout': '' },
    dotted ? circle(at, 5.75, { fill: flavour.land, stroke: flavour.spine, 'stroke-width': 2.5 }) : '',
    el('rect', card),
    el('text', text, escapeXml(label.lines.map((line) => line.text).join(' '))),
  );
}

/** A base: the disc's area is the capacity, the ring's the target; dashed where no document names a number. */
function drawBase({ lngLat, capacityRadiusPx, targetRadiusPx, radiusPx }: BaseNode, { frame, flavour, plate }: Pen): string {
  const at = frame.place(lngLat);
  const strokePx = Math.max(2, radiusPx * 0.05);
  const ring = (radius: number, stroke: string, dashes: string | null = null) =>
    circle(at, radius - strokePx / 2, { fill: 'none', stroke, 'stroke-width': strokePx, 'stroke-dasharray': dashes });
  if (capacityRadiusPx === null && targetRadiusPx === null) {
    const paper = circle(at, radiusPx, { fill: plate.paper });
    if (radiusPx < SEAT_LIKE_RADIUS_PX) return paper + ring(radiusPx, flavour.ink) + circle(at, radiusPx * 0.4, { fill: flavour.ink });
    return paper + ring(radiusPx, flavour.base, evenDashes(radiusPx - strokePx / 2)) + circle(at, 3.6, { fill: flavour.base });
  }
  return [
    circle(at, radiusPx + 1.2, { fill: flavour.land, 'fill-opacity': 0.85 }),
    targetRadiusPx === null
      ? ''
      : circle(at, targetRadiusPx, { fill: mix(flavour.land, flavour.base, plate.ring) }) + ring(targetRadiusPx, flavour.base),
    capacityRadiusPx === null ? '' : circle(at, capacityRadiusPx, { fill: flavour.baseDisc }),
  ].join('');
}

/** Dashes of 5 with gaps of 4 px, or as near to it as closes without a seam. */
function evenDashes(radius: number): string {
  const around = 2 * Math.PI * radius;
  const step = around / Math.round(around / 9);
  return `${((step * 5) / 9).toFixed(3)} ${((step * 4) / 9).toFixed(3)}`;
}

function drawGateway({ lngLat, discPx }: GatewayNode, pen: Pen): string {
  const { frame, flavour, scale } = pen;
  const at = frame.place(lngLat);
  if (discPx >= LEAST_GATEWAY_GLYPH_PX) return siteDisc({ kind: 'port', status: 'existing', discPx }, at, pen);
  return circle(at, discPx / 2, { fill: flavour.pictogramPaper, stroke: flavour.pictogram, 'stroke-width': 1.5 * scale });
}

/** A market: one arc an actor in the actor's hue, whose stroke tells how far that actor is there; in the middle what the business mainly is. */
function drawMarket({ lngLat, radiusPx, arcs, glyph }: MarketMark, { frame, flavour, plate }: Pen): string {
  const at = frame.place(lngLat);
  const strokes = ringStrokes(arcs, radiusPx, flavour.actors.length).map(({ rank, from, to, radiusPx: radius, widthPx, isPaper, dotStepPx }) => {
    const line = pathRound(2);
    line.arc(0, 0, radius, from - Math.PI / 2, to - Math.PI / 2);
    const dots = dotStepPx === null ? {} : { 'stroke-dasharray': `0 ${dotStepPx.toFixed(3)}`, 'stroke-linecap': 'round' };
    const stroke = isPaper ? plate.paper : (flavour.actors[rank % flavour.actors.length] ?? flavour.ink);
    return el('path', { d: line.toString(), fill: 'none', stroke, 'stroke-width': widthPx, ...dots });
  });
  const glyphPx = glyph ? ringGlyphPx(radiusPx) : 0;
  return [
    circle(at, radiusPx + 2, { fill: plate.paper }),
    el('g', { transform: `translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})` }, ...strokes),
    glyph && glyphPx > 0
      ? strokedGlyph(MARKET_GLYPHS[glyph], at, glyphPx, flavour.ink)
      : circle(at, Math.max(2.4, radiusPx * 0.27), { fill: flavour.ink }),
  ].join('');
}
