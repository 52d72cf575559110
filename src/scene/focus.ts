import type { BaseSummary, Results } from '../analysis/results.ts';
import type { Cluster } from '../model/cluster.ts';
import type { LngLat } from '../sources/records.ts';
import { type Bounds, boundsOf } from './bounds.ts';

/** Furthest that a base may be from the middle of a near view and still be what the view is about, degrees. */
const REACH_DEGREES = 1.2;

/** The base city that a view around a point is about, if any is near. */
export function focusBase(results: Results, [lng, lat]: LngLat): BaseSummary | null {
  const away = ({ place }: BaseSummary) => (place.lngLat ? Math.hypot(place.lngLat[0] - lng, place.lngLat[1] - lat) : Number.POSITIVE_INFINITY);
  const nearest = [...results.bases].sort((a, b) => away(a) - away(b))[0];
  return nearest && away(nearest) <= REACH_DEGREES ? nearest : null;
}

/** The box in degrees that a city and its zones with sites fill. */
export function cityBounds(cluster: Cluster, cityId: string): Bounds | null {
  const city = cluster.place(cityId)?.lngLat;
  if (!city) return null;
  const points = cluster.sitesIn(cityId).flatMap((site): LngLat[] => {
    const point = site.lngLat ?? cluster.place(site.place)?.lngLat;
    return point ? [point] : [];
  });
  return boundsOf(points, [city[0], city[1], city[0], city[1]], 0.1);
}
