import type { Results } from '../analysis/results.ts';
import type { Cluster } from '../model/cluster.ts';
import type { LngLat } from '../sources/records.ts';
import type { Level } from './map-scene.ts';
import type { Target } from './map-view.ts';

type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Zooms to look at a zone and at a site with its own point. */
const ZONE_ZOOM = 11;
const SITE_ZOOM = 12.5;

/** Where the camera goes for a level: the world, the markets around the sea, the region, the largest base. */
export function levelTarget(level: Level, cluster: Cluster, results: Results): Target {
  const { bounds } = cluster.records.package;
  if (level === 'region') return { bounds };
  if (level === 'world') return { bounds: boundsOf(results.markets.map((market) => market.lngLat), bounds, 2), maxZoom: 2.9 };
  if (level === 'wide') return { bounds: wideBounds(results, bounds), maxZoom: 5 };
  const base = results.bases[0]?.place;
  return (base && placeTarget(base.id, cluster)) ?? { bounds };
}

/** Where the camera goes to show an entity; `null` when nobody says where it is. */
export function entityTarget(id: string, cluster: Cluster, results: Results): Target | null {
  const entity = cluster.entity(id);
  if (!entity) return null;
  if (entity.type === 'place') return id === cluster.records.package.region ? { bounds: cluster.records.package.bounds } : placeTarget(id, cluster);
  if (entity.type === 'site') return entity.record.lngLat ? { center: entity.record.lngLat, zoom: SITE_ZOOM } : placeTarget(entity.record.place, cluster);
  const bases = new Set(results.bases.map((base) => base.place.id));
  const cities = cluster.sitesOf(id).flatMap((site) => cluster.cityOf(site.place)?.id ?? []);
  const home = cities.find((city) => bases.has(city)) ?? cluster.cityOf(entity.record.home ?? '')?.id;
  return home ? placeTarget(home, cluster) : null;
}

function placeTarget(id: string, cluster: Cluster): Target | null {
  const place = cluster.place(id);
  if (!place) return null;
  if (place.role === 'base') return cityTarget(id, cluster);
  if (!place.lngLat) return place.parent ? placeTarget(place.parent, cluster) : null;
  const zoom = { zone: ZONE_ZOOM, county: 9.5, port: 9.5, city: 8.5, sea: 6.5, country: 4.5, region: 6.5, 'world-region': 3, world: 2 }[place.kind];
  return { center: place.lngLat, zoom };
}

/** A base city with its zones in view. */
function cityTarget(id: string, cluster: Cluster): Target | null {
  const city = cluster.place(id);
  if (!city?.lngLat) return null;
  const zones = cluster.records.places.filter((place) => place.lngLat && cluster.cityOf(place.id)?.id === id && cluster.sitesIn(place.id).length > 0);
  const points = zones.flatMap((zone) => zone.lngLat ?? []).length > 0 ? zones.flatMap((zone) => (zone.lngLat ? [zone.lngLat] : [])) : [];
  const bounds = boundsOf(points, [city.lngLat[0], city.lngLat[1], city.lngLat[0], city.lngLat[1]], 0.12);
  return { bounds: atLeast(bounds, 0.5), maxZoom: 9.8 };
}

/** The region, and the markets within 40 degrees of it. */
function wideBounds(results: Results, region: Bounds): Bounds {
  const middle: LngLat = [(region[0] + region[2]) / 2, (region[1] + region[3]) / 2];
  const near = results.markets.map((market) => market.lngLat).filter(([lng, lat]) => Math.abs(lng - middle[0]) < 20 && Math.abs(lat - middle[1]) < 40);
  return boundsOf(near, region, 1.5);
}

/** The box around points and a first box, larger by a margin in degrees. */
export function boundsOf(points: readonly LngLat[], first: Bounds, margin: number): Bounds {
  const [west, south, east, north] = points.reduce<Bounds>(
    (box, [lng, lat]) => [Math.min(box[0], lng), Math.min(box[1], lat), Math.max(box[2], lng), Math.max(box[3], lat)],
    first,
  );
  return [west - margin, Math.max(-80, south - margin), east + margin, Math.min(80, north + margin)];
}

/** The box, widened around its middle to at least `span` degrees in longitude. */
function atLeast([west, south, east, north]: Bounds, span: number): Bounds {
  const missing = Math.max(0, span - (east - west)) / 2;
  return [west - missing, south, east + missing, north];
}
