import type { Results } from '../analysis/results.ts';
import type { Cluster } from '../model/cluster.ts';
import type { LngLat, SceneRecord } from '../sources/records.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import { cityBounds } from './focus.ts';
import { globeZoom } from './globe.ts';
import { LEVELS, type Level } from './map-scene.ts';
import type { Padding, Target } from './map-view.ts';
import { fromWorldPx, type Viewport, worldPx, zoomToFit } from './mercator.ts';
import { cheapest } from './placement.ts';
import type { View } from '../model/state.ts';

/** Zooms to look at a zone and at a site with its own point. */
const ZONE_ZOOM = 11;
const SITE_ZOOM = 12.5;
/** Room around a city and its ports, degrees. */
const PORT_MARGIN = 0.2;
/** Largest zoom to look at a city with its ports. */
const PORT_CITY_ZOOM = 8.25;
/** Largest zoom to look at a leg of a route. */
const LEG_ZOOM = 8;
/** Steps in which the globe is turned away from the region, at most how many of them, and how far a market must face the reader (cosine). */
const GLOBE_TURN = { degrees: 5, furthest: 8, facing: 0.3 } as const;
/** Room for the column of sites that are known to the city only, and for cards on the other side, px. */
export const COLUMN_ROOM = { left: 250, right: 120 };

/** Where the camera goes for a level: the world, the markets around the sea, the region, the largest base. */
export function levelTarget(level: Level, cluster: Cluster, results: Results): Target {
  const { bounds } = cluster.records.package;
  if (level === 'region') return { bounds };
  if (level === 'world') return { globe: globeCentre(results, bounds) };
  if (level === 'wide') return { bounds: wideBounds(results, bounds), maxZoom: 5 };
  const base = results.bases[0]?.place;
  return (base && placeTarget(base.id, cluster)) ?? { bounds };
}

/** Where the camera goes to show an entity; `null` when nobody says where it is. */
export function entityTarget(id: string, cluster: Cluster, results: Results): Target | null {
  const entity = cluster.entity(id);
  if (!entity) return null;
  if (entity.type === 'place') return id === cluster.records.package.region ? { bounds: cluster.records.package.bounds } : placeTarget(id, cluster);
  if (entity.type === 'site')
    return entity.record.lngLat ? { center: entity.record.lngLat, zoom: SITE_ZOOM } : placeTarget(entity.record.place, cluster);
  if (entity.type === 'route') return { bounds: lineBounds(entity.record.line, cluster), maxZoom: LEG_ZOOM };
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
  const ports = cluster.records.places.flatMap(({ kind, parent, lngLat }) => (kind === 'port' && parent === id && lngLat ? [lngLat] : []));
  const [lng, lat] = place.lngLat;
  return ports.length > 0 ? { bounds: boundsOf(ports, [lng, lat, lng, lat], PORT_MARGIN), maxZoom: PORT_CITY_ZOOM } : { center: place.lngLat, zoom };
}

/** A base city with its zones in view. */
function cityTarget(id: string, cluster: Cluster): Target | null {
  const bounds = cityBounds(cluster, id);
  return bounds && { bounds: atLeast(bounds, 0.5), maxZoom: 9.8, room: COLUMN_ROOM };
}

/** Where the globe is turned so that most markets are on its near side while the region is not far from its middle. */
function globeCentre(results: Results, [west, south, east, north]: Bounds): LngLat {
  const home: LngLat = [(west + east) / 2, (south + north) / 2];
  const lat = home[1] / 2;
  const turns = Array.from({ length: 2 * GLOBE_TURN.furthest + 1 }, (_, step) => home[0] + (step - GLOBE_TURN.furthest) * GLOBE_TURN.degrees);
  const toward = ([lng, at]: LngLat, to: number) =>
    Math.sin((lat * Math.PI) / 180) * Math.sin((at * Math.PI) / 180) +
    Math.cos((lat * Math.PI) / 180) * Math.cos((at * Math.PI) / 180) * Math.cos(((lng - to) * Math.PI) / 180);
  const hidden = (lng: number) => results.markets.filter((market) => toward(market.lngLat, lng) < GLOBE_TURN.facing).length;
  const best = cheapest(turns, (lng) => hidden(lng) + Math.abs(lng - home[0]) / 1000) ?? home[0];
  return [best, lat];
}

/** The region, and the markets within 40 degrees of it. */
function wideBounds(results: Results, region: Bounds): Bounds {
  const middle: LngLat = [(region[0] + region[2]) / 2, (region[1] + region[3]) / 2];
  const near = results.markets
    .map((market) => market.lngLat)
    .filter(([lng, lat]) => Math.abs(lng - middle[0]) < 20 && Math.abs(lat - middle[1]) < 40);
  return boundsOf(near, region, 1.5);
}

/** The box, widened around its middle to at least `span` degrees in longitude. */
function atLeast([west, south, east, north]: Bounds, span: number): Bounds {
  const missing = Math.max(0, span - (east - west)) / 2;
  return [west - missing, south, east + missing, north];
}

/** The view that shows a target in a viewport with some of it covered: what a map's camera will come to rest at. */
export function viewOf(target: Target, viewport: Viewport, padding: Padding): View {
  if ('center' in target) return { center: target.center, zoom: target.zoom };
  const free = {
    widthPx: Math.max(40, viewport.widthPx - padding.left - padding.right),
    heightPx: Math.max(40, viewport.heightPx - padding.top - padding.bottom),
  };
  if ('globe' in target) return { center: target.globe, zoom: globeZoom(target.globe[1], viewport, free) };
  const zoom = Math.min(zoomToFit(target.bounds, free), target.maxZoom ?? 22);
  const [west, south, east, north] = target.bounds;
  const low = worldPx([west, south], zoom);
  const high = worldPx([east, north], zoom);
  const middle = { x: (low.x + high.x) / 2 + (padding.right - padding.left) / 2, y: (low.y + high.y) / 2 + (padding.bottom - padding.top) / 2 };
  return { center: fromWorldPx(middle, zoom), zoom };
}

/** The padding with a target's own room in it, as far as the viewport has room to give. */
export function paddingWith(target: Target, padding: Padding, { widthPx }: Viewport): Padding {
  if (!('bounds' in target) || !target.room || widthPx < 800) return padding;
  const share = Math.min(1, (widthPx - padding.left - padding.right) / 1000);
  return { ...padding, left: padding.left + target.room.left * share, right: padding.right + target.room.right * share };
}

/** Where the camera goes for a scene of a briefing. */
export function briefingTarget(scene: SceneRecord, cluster: Cluster, results: Results): Target {
  if (scene.target === 'markets') return levelTarget('wide', cluster, results);
  if (scene.target === 'corridor') return corridorTarget(cluster);
  const level = LEVELS.find((name) => name === scene.level);
  return entityTarget(scene.target, cluster, results) ?? levelTarget(level ?? 'region', cluster, results);
}

/** Where the camera goes for the corridor: the land legs of its spine, or the region where there is none. */
export function corridorTarget(cluster: Cluster): Target {
  return { bounds: corridorBounds(cluster) };
}

function corridorBounds(cluster: Cluster): Bounds {
  const points = cluster.records.routes.filter((route) => route.role === 'spine' && route.mode !== 'sea').flatMap((route) => route.line);
  return lineBounds(points, cluster);
}

function lineBounds(points: readonly LngLat[], cluster: Cluster): Bounds {
  const first = points[0];
  return first ? boundsOf(points, [first[0], first[1], first[0], first[1]], 0.35) : cluster.records.package.bounds;
}
