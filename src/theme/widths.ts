/** Opacity of the glow around a leg of the corridor that is selected or under the pointer. */
export const CHOSEN_GLOW = { selected: 0.34, hover: 0.2 } as const;
/** How much wider than a single leg a lane is that some legs share: pairs of their number and a factor. */
export const LANE_LOADS: readonly (readonly [legs: number, factor: number])[] = [
  [1, 0.72],
  [3, 1],
  [8, 1.45],
  [24, 2.1],
];

/** Ticks across a railway: length and distance in px. */
export const RAIL_TICK = { lengthPx: 7, everyPx: 11, widthPx: 1.3 } as const;
/** Width of the edge of a station's square, px, and the share of each side that is open where its point is computed. */
export const STATION_EDGE = { widthPx: 1.4, open: 0.42 } as const;
/** The bright marks that run along a route toward its end. */
export const COMET = { lengthPx: 30, everyPx: 62, pxPerSecond: 24, framesPerSecond: 20 } as const;

/** Camera flights: length in ms and the two control points of the cubic Bezier curve. */
export const FLIGHT = { ms: 900, curve: [0.4, 0, 0.1, 1] } as const;
