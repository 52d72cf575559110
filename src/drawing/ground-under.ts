import type { Position } from 'geojson';
import type { Areas, Ground } from '../sources/ground.ts';
import type { LngLat } from '../sources/records.ts';

/** What lies under a point: the region, other land, or the sea. */
export type Under = 'region' | 'land' | 'sea';

/** What lies under a point of the ground; the sea where there is no ground. */
export function groundUnder(ground: Ground | null, lngLat: LngLat): Under {
  if (ground === null) return 'sea';
  if (inside(ground.layers.region, lngLat)) return 'region';
  return inside(ground.layers.land, lngLat) ? 'land' : 'sea';
}

function inside(areas: Areas, lngLat: LngLat): boolean {
  return areas.features.some(({ geometry }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return polygons.some((rings) => rings.reduce((odd, ring) => odd !== crosses(ring, lngLat), false));
  });
}

/** Whether a line going east from the point crosses the ring an odd number of times. */
function crosses(ring: readonly Position[], [lng, lat]: LngLat): boolean {
  let odd = false;
  let [lastX, lastY] = ring.at(-1) ?? [0, 0];
  for (const [x = 0, y = 0] of ring) {
    const spans = y > lat !== (lastY ?? 0) > lat;
    if (spans && lng < (((lastX ?? 0) - x) * (lat - y)) / ((lastY ?? 0) - y) + x) odd = !odd;
    [lastX, lastY] = [x, y];
  }
  return odd;
}
