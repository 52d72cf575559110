import type { Level } from './map-scene.ts';

/** Zoom at which the globe gives way to the flat world. */
const WORLD_END = 3;

/**
 * The level at a zoom, measured from the zoom at which the region just fits the viewport: a phone shows the region at a lower zoom than a wall.
 * Region from 0.8 below that zoom, city from 1.7 above it, site from 5 above it; below the region the wide view, below zoom 3 the world.
 */
export function levelAt(zoom: number, regionZoom: number): Level {
  const step = zoom - regionZoom;
  if (step >= 5) return 'site';
  if (step >= 1.7) return 'city';
  if (step >= -0.8) return 'region';
  return zoom >= Math.min(WORLD_END, regionZoom - 2) ? 'wide' : 'world';
}
