/** Pairs of a zoom and a width in px; between two zooms the width is interpolated. */
export type Stops = readonly (readonly [zoom: number, px: number])[];

/** Widths of lines in px at the zooms of the levels (4 wide, 6.5 region, 9.5 city). */
export const LINE_WIDTHS = {
  region: [
    [2, 0.8],
    [4, 1.3],
    [9.5, 1.3],
  ],
  prefecture: [
    [5, 0],
    [6.5, 0.9],
    [9.5, 1.3],
  ],
  county: [
    [7.5, 0],
    [9.5, 0.7],
  ],
  coast: [
    [2, 0.5],
    [6.5, 0.8],
    [9.5, 1],
  ],
  river: [
    [4, 0.6],
    [5, 1],
    [6.5, 1.7],
    [8, 4],
    [9.5, 8.5],
    [12, 18],
  ],
  riverCasing: [
    [7.6, 0],
    [8, 5.4],
    [9.5, 11],
    [12, 21],
  ],
  tributary: [
    [5.5, 0.3],
    [6.5, 0.7],
    [9.5, 2],
    [12, 4],
  ],
  roadGlow: [
    [2, 8],
    [4, 14],
    [6.5, 16],
    [9.5, 18],
  ],
  roadCasing: [
    [4, 0],
    [5.5, 5.4],
    [6.5, 7.5],
    [9.5, 8.5],
  ],
  road: [
    [2, 3],
    [4, 7],
    [5.5, 4.6],
    [6.5, 5],
    [9.5, 6],
    [13, 8],
  ],
  rail: [
    [5, 0],
    [5.8, 1.2],
    [6.5, 1.5],
    [9.5, 1.6],
  ],
  branch: [
    [4, 0.8],
    [6.5, 1.4],
    [9.5, 2],
  ],
  market: [
    [1, 1.1],
    [4, 2.2],
    [7, 2.2],
  ],
  marketGlow: [
    [1, 4],
    [4, 9],
    [7, 9],
  ],
} as const satisfies Record<string, Stops>;

/** Opacity of the glow of the corridor by zoom: strong where it is the only line, faint where it has a casing. */
export const ROAD_GLOW_OPACITY: Stops = [
  [4, 0.25],
  [5.5, 0.14],
  [6.5, 0.12],
];
/** Widths in px of the water lines along a coast, from the widest to the narrowest, at the level of the region. */
export const WATER_LINE_WIDTHS = [44, 26, 12] as const;
/** Ticks across a railway: length and distance in px. */
export const RAIL_TICK = { lengthPx: 7, everyPx: 11, widthPx: 1.3 } as const;
/** Zooms between which the relief disappears: its data is coarse. */
export const RELIEF_FADE = { from: 8.4, to: 9.6 } as const;

/** The bright marks that run along a route toward its end. */
export const COMET = { lengthPx: 30, everyPx: 62, pxPerSecond: 24, framesPerSecond: 20 } as const;

/** Camera flights: length in ms and the two control points of the cubic Bezier curve. */
export const FLIGHT = { ms: 900, curve: [0.4, 0, 0.1, 1] } as const;
