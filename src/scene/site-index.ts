import KDBush from 'kdbush';
import type { Cluster } from '../model/cluster.ts';
import type { PlaceRecord, SiteRecord } from '../sources/records.ts';
import { once } from '../util/once.ts';
import type { PointCloud } from './map-scene.ts';
import { worldPx } from './mercator.ts';
import { type Box, overlap } from './placement.ts';

/** Sites of a city (or of a country abroad) as the map needs them; made once for a cluster. */
export interface CityEntry {
  readonly city: PlaceRecord;
  readonly sites: readonly SiteRecord[];
  /** Those with a point of their own. */
  readonly located: readonly SiteRecord[];
  /** Box around the points in world px at zoom 0; `null` without any. */
  readonly box: Box | null;
}

/** Least number of sites with points from which every point is also drawn as a dot. */
const CLOUD_FROM = 1000;

/** The cities of a cluster with their sites, in the order of the sites. */
export const citiesOf = once((cluster: Cluster): readonly CityEntry[] => {
  const byCity = new Map<string, { city: PlaceRecord; sites: SiteRecord[] }>();
  for (const site of cluster.records.sites) {
    const city = cluster.cityOf(site.place);
    if (!city) continue;
    const entry = byCity.get(city.id);
    if (entry) entry.sites.push(site);
    else byCity.set(city.id, { city, sites: [site] });
  }
  return [...byCity.values()].map(({ city, sites }) => {
    const located = sites.filter((site) => site.lngLat !== null);
    return { city, sites, located, box: boxOf(located) };
  });
});

/** The entry of one city; an empty one when it has no sites. */
export function cityEntry(cluster: Cluster, city: PlaceRecord): CityEntry {
  return citiesOf(cluster).find((entry) => entry.city.id === city.id) ?? { city, sites: [], located: [], box: null };
}

/** Whether anything of a city may lie in a box of world px at a zoom. */
export function reaches({ box }: CityEntry, within: Box, zoom: number): boolean {
  if (!box) return false;
  const times = 2 ** zoom;
  const grown = { left: box.left * times - 1, top: box.top * times - 1, right: box.right * times + 1, bottom: box.bottom * times + 1 };
  return overlap(grown, within) > 0;
}

/** Every point of a cluster that has so many that marks alone cannot show them; `null` for fewer. */
export const cloudOf = once((cluster: Cluster): PointCloud | null => {
  const located = cluster.records.sites.filter((site) => site.lngLat !== null);
  if (located.length < CLOUD_FROM) return null;
  const index = new KDBush(located.length);
  for (const { lngLat } of located) {
    const { x, y } = worldPx(lngLat ?? [0, 0], 0);
    index.add(x / 512, y / 512);
  }
  index.finish();
  return { sites: located.map(({ id, kind, status, lngLat }) => ({ id, kind, status, lngLat: lngLat ?? [0, 0] })), index };
});

function boxOf(sites: readonly SiteRecord[]): Box | null {
  if (sites.length === 0) return null;
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { lngLat } of sites) {
    const { x, y } = worldPx(lngLat ?? [0, 0], 0);
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  }
  return { left, top, right, bottom };
}
