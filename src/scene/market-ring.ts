import type { MarketNode } from '../analysis/results.ts';
import type { Status } from '../sources/records.ts';
import type { MarketGlyph } from '../theme/symbols.ts';
import type { MarketArc } from './map-scene.ts';

const WHOLE = 2 * Math.PI;
const GAP_PX = 3;
const MOST_WIDTH_PX = 8;
/** Width of the arcs as a share of a small ring's radius, so that its middle keeps room. */
const WIDTH_SHARE = 0.4;
const THIN_SHARE = 0.28;
const LEAST_THIN_PX = 1.2;
/** The fourth hue is nearest to the others for some eyes: a hairline through its arc tells it apart. */
const HAIRLINE_RANK = 3;
const HAIRLINE_PX = 1.2;
/** A smaller hole in the ring has room for a dot only, px across. */
const LEAST_HOLE_PX = 17;
const GLYPH_SHARE = 0.74;

/** From the furthest along to the least. */
const BY_PROGRESS: readonly Status[] = ['existing', 'building', 'planned', 'exploring', 'unknown', 'closed'];
/** From the deepest presence to the lightest. */
const BY_DEPTH: readonly MarketGlyph[] = ['plant', 'kits', 'parts', 'vehicles', 'sales'];
const GLYPH_OF_MODE: Readonly<Record<string, MarketGlyph>> = {
  vehicles: 'vehicles',
  kd: 'kits',
  ckd: 'kits',
  skd: 'kits',
  plant: 'plant',
  parts: 'parts',
  sales: 'sales',
};

/** One stroke of a ring: a piece of a circle, in radians clockwise from the top. */
export interface RingStroke {
  readonly rank: number;
  readonly from: number;
  readonly to: number;
  readonly radiusPx: number;
  readonly widthPx: number;
  /** Drawn in paper over a hue. */
  readonly isPaper: boolean;
  /** Step from dot to dot, px; `null` for a line without breaks. */
  readonly dotStepPx: number | null;
}

/** The status that is furthest along; `unknown` for none. */
export function furthest(statuses: readonly Status[]): Status {
  return BY_PROGRESS.find((status) => statuses.includes(status)) ?? 'unknown';
}

/** One arc for each actor of a country, with the furthest status of that actor's own rows there. */
export function marketArcs({ actors, markets }: MarketNode): readonly MarketArc[] {
  return actors.map(({ organization, rank }) => ({
    rank,
    status: furthest(markets.filter(({ actor }) => actor === organization.id).map(({ status }) => status)),
  }));
}

/** Modes of business that are equally far along. */
export interface ModesAt {
  readonly status: Status;
  readonly modes: readonly string[];
}

/** Each mode of a country once, with the furthest status of that mode's own rows; those furthest along first. */
export function modesByProgress({ markets }: Pick<MarketNode, 'markets'>): readonly ModesAt[] {
  const modes = [...new Set(markets.map(({ mode }) => mode))];
  const statusOf = (mode: string) => furthest(markets.filter((row) => row.mode === mode).map(({ status }) => status));
  return BY_PROGRESS.map((status) => ({ status, modes: modes.filter((mode) => statusOf(mode) === status) })).filter((at) => at.modes.length > 0);
}

/** The glyph of a mode of business abroad; `null` for a mode that has none. */
export function glyphOfMode(mode: string): MarketGlyph | null {
  return GLYPH_OF_MODE[mode] ?? null;
}

/** What a country's business mainly is: the deepest mode among the rows that are furthest along. */
export function mainGlyph({ markets }: Pick<MarketNode, 'markets'>): MarketGlyph | null {
  const status = furthest(markets.map((row) => row.status));
  const there = markets.filter((row) => row.status === status).map(({ mode }) => glyphOfMode(mode));
  return BY_DEPTH.find((glyph) => there.includes(glyph)) ?? null;
}

/** Side of the box for a glyph inside a ring, px; 0 where the ring has no room for one. */
export function ringGlyphPx(radiusPx: number): number {
  const hole = 2 * (radiusPx - arcWidth(radiusPx));
  return hole < LEAST_HOLE_PX ? 0 : hole * GLYPH_SHARE;
}

/**
 * The strokes of a ring of actors, told apart without colour: filled = existing, two thin arcs = under way, one thin arc = planned, dots = explored,
 * as the outlines of sites are. `hues` is how many actor hues there are.
 */
export function ringStrokes(arcs: readonly MarketArc[], radiusPx: number, hues: number): readonly RingStroke[] {
  const width = arcWidth(radiusPx);
  const gap = arcs.length > 1 ? GAP_PX / (radiusPx - width / 2) : 0;
  const step = WHOLE / Math.max(1, arcs.length);
  return arcs.flatMap(({ rank, status }, index) => {
    const span = { rank, from: index * step + gap / 2, to: (index + 1) * step - gap / 2 };
    return strokesOf(status, radiusPx, width, rank % hues === HAIRLINE_RANK).map((stroke) => ({ ...span, ...stroke, ...evenDots(stroke, span) }));
  });
}

type Piece = Omit<RingStroke, 'rank' | 'from' | 'to'>;

function strokesOf(status: Status, radiusPx: number, width: number, hasHairline: boolean): readonly Piece[] {
  const thin = Math.max(LEAST_THIN_PX, width * THIN_SHARE);
  const line = (fromEdgePx: number, widthPx: number): Piece => ({
    radiusPx: radiusPx - fromEdgePx - widthPx / 2,
    widthPx,
    isPaper: false,
    dotStepPx: null,
  });
  const middle = (widthPx: number): Piece => line((width - widthPx) / 2, widthPx);
  switch (status) {
    case 'existing':
      return hasHairline ? [line(0, width), { ...middle(Math.min(HAIRLINE_PX, width / 4)), isPaper: true }] : [line(0, width)];
    case 'building':
      return [line(0, thin), line(width - thin, thin)];
    case 'planned':
      return [line(0, thin)];
    case 'exploring':
      return [{ ...line(0, thin), dotStepPx: thin * 2.1 }];
    case 'unknown':
    case 'closed':
      return [line(0, LEAST_THIN_PX / 2)];
  }
}

/** Dots that close without a half one. */
function evenDots({ dotStepPx, radiusPx }: Piece, { from, to }: { readonly from: number; readonly to: number }): Pick<RingStroke, 'dotStepPx'> {
  if (dotStepPx === null) return { dotStepPx };
  const lengthPx = (to - from) * radiusPx;
  return { dotStepPx: lengthPx / Math.max(1, Math.round(lengthPx / dotStepPx)) };
}

function arcWidth(radiusPx: number): number {
  return Math.min(MOST_WIDTH_PX, radiusPx * WIDTH_SHARE);
}
