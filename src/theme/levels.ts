/** The zoom levels, each of which shows one idea. */
export const LEVELS = ['world', 'wide', 'region', 'city', 'site'] as const;
/** A zoom level. */
export type Level = (typeof LEVELS)[number];

/**
 * Where levels begin: `region`, `city` and `site` in zooms from the one at which the region just fits the screen, so that a phone and a wall
 * change level at the same picture; `wide` at a zoom of its own, where the globe gives way to the flat world.
 */
export const LEVEL_STARTS = { wide: 3, region: -0.8, city: 1.7, site: 5 } as const;
