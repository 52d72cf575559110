import { LEVEL_STARTS, type Level } from '../theme/levels.ts';

/**
 * The level at a zoom, measured from the zoom at which the region just fits the viewport: a phone shows the region at a lower zoom than a wall.
 * Levels begin where the table of levels says; the wide view at least two zooms below the region's fit.
 */
export function levelAt(zoom: number, regionZoom: number): Level {
  const step = zoom - regionZoom;
  if (step >= LEVEL_STARTS.site) return 'site';
  if (step >= LEVEL_STARTS.city) return 'city';
  if (step >= LEVEL_STARTS.region) return 'region';
  return zoom >= Math.min(LEVEL_STARTS.wide, regionZoom - 2) ? 'wide' : 'world';
}
