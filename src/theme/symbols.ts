/** Glyphs of site kinds on a 24 x 24 grid, stroked at 1.75 with round caps: SVG path data. */
export const GLYPHS = {
  vehicles:
    'M3 15.5v-3.2l1.9-.6 2-3.7a1.6 1.6 0 0 1 1.4-.9h6.2a1.6 1.6 0 0 1 1.3.6l2.6 3.5 2 .5a1 1 0 0 1 .7 1v2.8h-2M3 15.5h2.2M9.4 15.5h5.2M5.2 15.5a2.1 2.1 0 1 0 4.2 0 2.1 2.1 0 1 0-4.2 0M14.6 15.5a2.1 2.1 0 1 0 4.2 0 2.1 2.1 0 1 0-4.2 0M7 11.5h9.6',
  'special-vehicles':
    'M2.5 16.5V6.5h11.5v10M2.5 16.5h2.2M8.9 16.5h5.4M14 9.5h3.6l3.4 3.8v3.2h-1.5M4.7 16.5a2.1 2.1 0 1 0 4.2 0 2.1 2.1 0 1 0-4.2 0M14.7 16.5a2.1 2.1 0 1 0 4.2 0 2.1 2.1 0 1 0-4.2 0',
  parts:
    'M12 8.8a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 1 0 0-6.4M12 5.8a6.2 6.2 0 1 0 0 12.4 6.2 6.2 0 1 0 0-12.4M12 3v2.8M12 18.2V21M3 12h2.8M18.2 12H21M5.6 5.6l2 2M16.4 16.4l2 2M18.4 5.6l-2 2M7.6 16.4l-2 2',
  battery: 'M3 8h15.5v8.5H3zM18.5 10.7H21v3.1h-2.5M11.5 9.5l-3 3.2h4.2l-2.6 2.8',
  research: 'M9.5 3.5h5M10.5 3.5v6l-5 8.6a1.6 1.6 0 0 0 1.4 2.4h10.2a1.6 1.6 0 0 0 1.4-2.4l-5-8.6v-6M8 14.5h8',
  park: 'M3 20V11l5.5 3.6V11l5.5 3.6V4.5h5V20zM7 17.3h.01M11 17.3h.01M15 17.3h.01',
  port: 'M12 8.2V20.5M12 3.6a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 1 0 0-4.6M8 11.2h8M4 13.5c0 4 3.6 7 8 7s8-3 8-7M4 13.5l-1.2 2.2M4 13.5l2.2 1.2M20 13.5l1.2 2.2M20 13.5l-2.2 1.2',
  project: 'M6 21V3.5M6 4.5h11.5l-3 4.2 3 4.2H6',
} as const;

/** Glyphs of the ways of doing business abroad on a 24 x 24 grid, plainer than those of sites for they stand smaller: SVG path data. */
export const MARKET_GLYPHS = {
  vehicles:
    'M10.2 17h3.6M5.4 17H2.8v-5l3-1.1L8.6 6.5h7l3.2 4.4 2.6 1V17h-2.6M5.4 17a2.4 2.4 0 1 0 4.8 0 2.4 2.4 0 1 0-4.8 0M13.8 17a2.4 2.4 0 1 0 4.8 0 2.4 2.4 0 1 0-4.8 0',
  kits: 'M12 3.2l8.2 4.4v8.8L12 20.8l-8.2-4.4V7.6zM3.8 7.6L12 12l8.2-4.4M12 12v8.8',
  plant: 'M3 20.5V9.5l6 4v-4l6 4V3.5h5.5v17z',
  parts: 'M12 2.8l8 4.6v9.2l-8 4.6-8-4.6V7.4zM12 8.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 1 0 0-6.8',
  sales: 'M3.5 3.5h8.3l8.9 8.9-8.3 8.3-8.9-8.9zM8 8h.01',
} as const;
/** A way of doing business abroad that has a glyph. */
export type MarketGlyph = keyof typeof MARKET_GLYPHS;

/** Radius in px of a base's disc for one square root of a unit of capacity, by level. */
export const BASE_RADIUS_K = { region: 2.7, wide: 1.35, phone: 1.9, wall: 4.1 } as const;
/** Radius in px of the dashed ring of a base without a number. */
export const BASE_UNKNOWN_RADIUS = 19;
/** Diameters in px of a site's disc, by where it stands. */
export const SITE_DISC = { region: 27, plate: 26, fan: 28, site: 44 } as const;
/** How strongly what the filters leave out is still drawn, 0 to 1: its mark, and its name. */
export const GHOST = { mark: 0.16, name: 0.25 } as const;
/** How strongly what steps back is drawn while something else is singled out, 0 to 1: mark, name, route. */
export const STEP_BACK = { mark: 0.32, name: 0.4, route: 0.22 } as const;
/** A ring of shares for a crowd: sites from which it is drawn, least diameter, what each tenfold adds, width of the band, px. */
export const CROWD_RING = { from: 10, leastPx: 26, perTenfoldPx: 6, bandPx: 5 } as const;
/** Radii in px of a market node with one, two and three or more actors. */
export const MARKET_RADIUS = [15, 21, 27] as const;
