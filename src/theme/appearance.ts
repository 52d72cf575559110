import type { Level } from './levels.ts';

/** Pairs of a zoom and a value, a width in px unless said otherwise; straight between two stops, even before the first and after the last. */
export type Stops = readonly (readonly [zoom: number, px: number])[];

/** When a thing is on the map and how wide it is there. What is not said holds always. */
export interface Appearance {
  /** Zooms over which it appears: nothing before the first, whole from the second. */
  readonly comes?: readonly [from: number, whole: number];
  /** Zooms over which it leaves: whole until the first, nothing from the second. */
  readonly leaves?: readonly [until: number, gone: number];
  /** Opacity by zoom of what is never quite solid, 0 to 1. */
  readonly strength?: Stops;
  /** Levels at which a scene holds it. */
  readonly levels?: readonly Level[];
  /** Width by zoom, px. */
  readonly width?: Stops;
  /** What takes its place when it leaves. */
  readonly next?: string;
}

const NEAR = ['city', 'site'] as const;
const FROM_REGION = ['region', ...NEAR] as const;
const FROM_WIDE = ['wide', ...FROM_REGION] as const;
const FAR = ['world', 'wide'] as const;

/**
 * The table of levels: what appears, grows and leaves at each zoom (4 wide, 6.5 region, 9.5 city on a desk's screen). Both renderers and the
 * scene read it, and nothing else says a zoom.
 */
export const APPEARANCE = {
  sea: {},
  land: {},
  coast: {
    width: [
      [2, 0.5],
      [6.5, 0.8],
      [9.5, 1],
    ],
  },
  waterLines: {
    width: [
      [1, 5.3],
      [4, 20],
      [6.5, 44],
      [12, 70],
    ],
  },
  reliefOutside: { comes: [4.2, 5.4], leaves: [7.4, 8.6], next: 'countyLines' },
  lift: { comes: [2, 3.5], leaves: [9, 11], next: 'dim' },
  region: {},
  reliefInside: { comes: [3, 4.5], leaves: [7.4, 8.6], next: 'countyLines' },
  tint: { leaves: [7.5, 8.5], next: 'dim' },
  dim: { comes: [7.3, 8.3] },
  countyLines: {
    comes: [7.2, 8.2],
    width: [
      [7.2, 0.6],
      [9.5, 0.9],
      [12, 1.1],
    ],
  },
  prefectureLines: {
    comes: [5, 6],
    width: [
      [5, 0.5],
      [6.5, 0.9],
      [9.5, 1.3],
    ],
  },
  tributaries: {
    comes: [5.5, 6.5],
    width: [
      [5.5, 0.5],
      [6.5, 0.9],
      [9.5, 2.4],
      [12, 5],
    ],
  },
  riverBanks: {
    comes: [7.4, 8],
    width: [
      [7.4, 2.9],
      [8, 5.4],
      [9.5, 11],
      [12, 21],
    ],
  },
  rivers: {
    comes: [4.6, 5.4],
    width: [
      [4, 0.6],
      [5, 1],
      [6.5, 1.8],
      [8, 4],
      [9.5, 8.5],
      [12, 18],
    ],
  },
  regionLine: {
    comes: [0, 4],
    width: [
      [2, 0.8],
      [4, 1.3],
      [9.5, 1.3],
    ],
  },
  roads: { comes: [7, 7.8], width: [[7, 0.8]] },
  rails: { comes: [7, 7.8], width: [[7, 0.8]] },
  corridorGlow: {
    strength: [
      [4, 0.25],
      [5.5, 0.14],
      [6.5, 0.12],
    ],
    width: [
      [2, 8],
      [4, 14],
      [6.5, 16],
      [9.5, 18],
    ],
  },
  corridorChosen: {
    width: [
      [4, 12],
      [6.5, 16],
      [9.5, 18],
    ],
  },
  corridorCasing: {
    comes: [4, 5.2],
    width: [
      [4, 2],
      [5.5, 5.4],
      [6.5, 7.5],
      [9.5, 8.5],
    ],
  },
  corridorRoad: {
    width: [
      [2, 3],
      [4, 7],
      [5.5, 4.6],
      [6.5, 5],
      [9.5, 6],
      [13, 8],
    ],
  },
  corridorRail: {
    comes: [5.2, 5.8],
    width: [
      [5.2, 0.8],
      [6.5, 1.5],
      [9.5, 1.6],
    ],
  },
  corridorRailTicks: {
    comes: [5.2, 5.8],
    width: [
      [5.2, 5],
      [6.5, 6],
      [9.5, 7],
    ],
  },
  branches: {
    levels: FROM_REGION,
    width: [
      [4, 0.8],
      [6.5, 1.4],
      [9.5, 2],
    ],
  },
  marketRoutes: {
    levels: FAR,
    leaves: [5.2, 5.7],
    next: 'seaDots',
    width: [
      [1, 1.1],
      [4, 2.2],
      [7, 2.2],
    ],
  },
  marketGlow: {
    levels: FAR,
    leaves: [5.2, 5.7],
    next: 'seaDots',
    width: [
      [1, 4],
      [4, 9],
      [7, 9],
    ],
  },
  seaDots: {
    comes: [5, 5.5],
    width: [
      [5, 3],
      [9, 3.4],
    ],
  },
  riverNames: { comes: [5.8, 5.8] },
  seaNames: {},
  straitNames: { comes: [4.6, 4.6] },
  bayNames: { comes: [7.4, 7.4] },
  neighbourNames: { comes: [5, 5], levels: ['region'] },
  seats: { comes: [5.6, 5.6], levels: FROM_REGION },
  countySeats: { comes: [8.2, 8.2], levels: NEAR },
  stations: { comes: [7.3, 7.3], levels: FROM_REGION },
  labels: {},
  marks: {},
  bases: {},
  gateways: { levels: FROM_WIDE },
  sites: { levels: FROM_WIDE },
  fans: { levels: FROM_REGION },
  plates: { levels: NEAR },
  markets: { levels: FAR },
} as const satisfies Record<string, Appearance>;

/** A thing of the table of levels. */
export type Thing = keyof typeof APPEARANCE;

/** The table's row of a thing. */
export function appearanceOf(thing: Thing): Appearance {
  return APPEARANCE[thing];
}

/** How much of a thing is there by zoom: stops from 0 to `whole` and back to 0. */
export function presenceOf(thing: Thing, whole = 1): Stops {
  const { comes, leaves, strength } = appearanceOf(thing);
  if (strength) return strength.map(([zoom, share]) => [zoom, share * whole]);
  const coming = comes ? ([...(comes[0] < comes[1] ? [[comes[0], 0] as const] : []), [comes[1], whole] as const] as const) : [];
  const leaving = leaves
    ? ([
        [leaves[0], whole],
        [leaves[1], 0],
      ] as const)
    : [];
  const stops = [...coming, ...leaving];
  return stops.length > 0 ? stops : [[0, whole]];
}

/** Width of a thing by zoom, px; 0 for what has none. */
export function widthOf(thing: Thing): Stops {
  return appearanceOf(thing).width ?? [[0, 0]];
}

/** Whether a scene holds a thing at a level. */
export function isAt(thing: Thing, level: Level): boolean {
  return appearanceOf(thing).levels?.includes(level) ?? true;
}

/** The zoom from which something of a thing is there; 0 for what always is. */
export function startOf(thing: Thing): number {
  return appearanceOf(thing).comes?.[0] ?? 0;
}

/** Widths of the three water lines along a coast as shares of the widest: 44, 26 and 12 px at the level of the region. */
export const WATER_LINE_SHARES = [1, 26 / 44, 12 / 44] as const;
