import { SITE_KINDS, type SiteKind, type Status } from '../sources/records.ts';
import type { Flavour } from '../theme/flavour.ts';
import { GLYPHS } from '../theme/symbols.ts';
import { textWidthPx } from '../util/text-width.ts';
import { el } from './svg.ts';
import type { Point } from './projection.ts';
import type { Pen } from './style.ts';

const EDGE_PX = 1.6;
const BADGE_PX = 12;
/** Smaller discs are drawn without a glyph, px. */
const LEAST_WITH_GLYPH_PX = 22;
const ROUND = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;

/** What a site's disc looks like. */
export interface DiscStyle {
  readonly kind: SiteKind;
  readonly status: Status;
  readonly discPx: number;
}

/** A site's disc: the kind is its glyph, the status its outline. */
export function siteDisc({ kind, status, discPx }: DiscStyle, at: Point, { flavour, idPrefix }: Pick<Pen, 'flavour' | 'idPrefix'>): string {
  const radius = discPx / 2;
  const filled = status === 'existing';
  const ink = flavour.pictogram;
  return [
    circle(at, radius + EDGE_PX, { fill: flavour.pictogramPaper }),
    filled ? circle(at, radius, { fill: ink }) : '',
    ...outline(status, at, radius, ink),
    discPx < LEAST_WITH_GLYPH_PX
      ? ''
      : glyph(kind, at, discPx * (status === 'building' ? 0.62 : 0.7), filled ? flavour.pictogramPaper : ink, idPrefix),
    status === 'closed' ? strike(at, radius, ink) : '',
  ].join('');
}

/** The rings of a status: one, two, dots, dashes; an existing site has none. */
function outline(status: Status, at: Point, radius: number, stroke: string): readonly string[] {
  const ring = (inset: number, width: number, dashes?: string) =>
    circle(at, radius - inset - width / 2, {
      fill: 'none',
      stroke,
      'stroke-width': width,
      'stroke-dasharray': dashes,
      'stroke-linecap': dashes ? 'round' : null,
    });
  switch (status) {
    case 'existing':
      return [];
    case 'building':
      return [ring(0, 1.5), ring(2.9, 1.1)];
    case 'planned':
    case 'closed':
      return [ring(0, 1.5)];
    case 'exploring':
      return [ring(0, 1.9, evenDots(radius - 0.95))];
    case 'unknown':
      return [ring(0, 1.2, '3 2.5')];
  }
}

/** Dots about 4 px apart that close without a gap. */
function evenDots(radius: number): string {
  const around = 2 * Math.PI * radius;
  return `0 ${(around / Math.max(1, Math.round(around / 4))).toFixed(3)}`;
}

/** The glyphs that discs refer to. */
export function glyphDefs(idPrefix: string): string {
  return SITE_KINDS.map((kind) => el('path', { id: `${idPrefix}glyph-${kind}`, d: GLYPHS[kind], fill: 'none', 'stroke-width': 1.75, ...ROUND })).join(
    '',
  );
}

function glyph(kind: SiteKind, at: Point, sizePx: number, stroke: string, idPrefix: string): string {
  const scale = sizePx / 24;
  const transform = `translate(${(at.x - sizePx / 2).toFixed(1)} ${(at.y - sizePx / 2).toFixed(1)}) scale(${scale.toFixed(3)})`;
  return el('use', { href: `#${idPrefix}glyph-${kind}`, transform, stroke });
}

/** A glyph of the 24 grid in a box around a point. */
export function strokedGlyph(path: string, at: Point, sizePx: number, stroke: string): string {
  const scale = sizePx / 24;
  const transform = `translate(${(at.x - sizePx / 2).toFixed(1)} ${(at.y - sizePx / 2).toFixed(1)}) scale(${scale.toFixed(3)})`;
  return el('path', { d: path, transform, fill: 'none', stroke, 'stroke-width': Math.max(1.75, 1.15 / scale), ...ROUND });
}

function strike(at: Point, radius: number, stroke: string): string {
  const reach = radius * 0.62;
  return el('path', {
    d: `M${(at.x - reach).toFixed(1)} ${(at.y + reach).toFixed(1)}l${(2 * reach).toFixed(1)} ${(-2 * reach).toFixed(1)}`,
    stroke,
    'stroke-width': 1.5,
  });
}

/** How many sites a disc stands for, at its upper right, filled with ink where they are a part only; nothing for a whole of one. Drawn after all discs, so that no neighbour covers it. */
export function countBadge(count: number, discPx: number, at: Point, flavour: Flavour, isPartial = false): string {
  if (count < 2 && !isPartial) return '';
  const [paper, ink] = isPartial ? [flavour.pictogram, flavour.pictogramPaper] : [flavour.pictogramPaper, flavour.pictogram];
  const text = String(count);
  const [x, y] = [at.x + discPx * 0.39, at.y - discPx * 0.39];
  const half = Math.max(8, textWidthPx(text, BADGE_PX) / 2 + 4);
  const pill = el('rect', {
    x: x - half,
    y: y - 8,
    width: half * 2,
    height: 16,
    rx: 8,
    fill: paper,
    stroke: ink,
    'stroke-width': 1.2,
  });
  return pill + el('text', { x, y: y + BADGE_PX * 0.36, 'font-size': BADGE_PX, 'font-weight': 700, 'text-anchor': 'middle', fill: ink }, text);
}

/** A circle. */
export function circle(at: Point, radius: number, attributes: Readonly<Record<string, string | number | null | undefined>>): string {
  return el('circle', { cx: at.x, cy: at.y, r: Math.max(0, radius), ...attributes });
}

/** The ring around what is selected, 5 px outside its mark. */
export function selectionRing(at: Point, radius: number, flavour: Flavour): string {
  const ring = (stroke: string, width: number) => circle(at, radius + 5, { fill: 'none', stroke, 'stroke-width': width });
  return el('g', { 'data-selected': '' }, ring(flavour.land, 4.5), ring(flavour.spine, 2.5));
}

/** The thinner ring around what belongs to it. */
export function relatedRing(at: Point, radius: number, flavour: Flavour): string {
  return circle(at, radius + 3.5, { fill: 'none', stroke: flavour.spine, 'stroke-width': 1.5, 'data-related': '' });
}
