import type { Feature, FeatureCollection } from 'geojson';
import type { MapScene, Plate, RouteLine } from '../scene/map-scene.ts';
import type { Box } from '../scene/placement.ts';
import type { LngLat } from '../sources/records.ts';
import type { FlavourName } from '../theme/flavour.ts';
import { STATION_PX } from '../theme/label-tones.ts';
import { geodesicRing } from './geodesic-ring.ts';
import type { MarkImages } from './icons/mark-image.ts';
import { labelFeatures } from './label.features.ts';
import { fanFeatures, markFeatures, marksOf } from './marks.ts';

type Part = keyof MapScene;

/** Sources that a scene feeds, and the parts of the scene each of them is made of. */
export const SCENE_SOURCES = {
  routes: ['routes'],
  stations: ['stations', 'flavour', 'scale'],
  zones: ['plates'],
  fans: ['fans', 'flavour'],
  marks: ['bases', 'sites', 'gateways', 'markets', 'flavour'],
  labels: ['bases', 'sites', 'gateways', 'markets', 'fans'],
} as const satisfies Record<string, readonly Part[]>;

/** Name of a source that a scene feeds. */
export type SceneSource = keyof typeof SCENE_SOURCES;

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

function routeFeatures(routes: readonly RouteLine[]): Feature[] {
  return routes.flatMap(({ id, mode, role, status, line, pieces }) =>
    (pieces ?? [{ line, load: 1, leads: true }]).map(
      (piece): Feature => ({
        type: 'Feature',
        geometry: { type: 'LineString', coordinates: piece.line.map((point) => [...point]) },
        properties: { id, mode, role, status, load: pieces ? piece.load : null, leads: piece.leads },
      }),
    ),
  );
}

function stationFeatures({ stations, scale, flavour }: MapScene, images: MarkImages): Feature[] {
  return stations.map(({ id, lngLat, name, second, isComputed, rank }) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...lngLat] },
    properties: { id, name, second, rank, image: images.name({ shape: 'station', sidePx: STATION_PX * scale, isComputed }, flavour) },
  }));
}

/** Circles of the error in km around zones, the largest first so that the smaller lie on top, then the zones' points with the room of their cards. */
export function zoneFeatures(plates: readonly Plate[], images: MarkImages, flavour: FlavourName): Feature[] {
  const bySize = [...plates].sort((a, b) => b.errorKm - a.errorKm);
  const rings = bySize.filter((plate) => plate.errorKm > 0);
  return [
    ...rings.map(
      ({ id, lngLat, errorKm }): Feature => ({
        type: 'Feature',
        geometry: { type: 'Polygon', coordinates: [geodesicRing(lngLat, errorKm)] },
        properties: { id },
      }),
    ),
    ...bySize.map(
      ({ id, lngLat, offsetPx: [x, y], widthPx, heightPx }): Feature => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [...lngLat] },
        properties: { id, offset: [x + widthPx / 2, y + heightPx / 2], room: images.name({ shape: 'room', widthPx, heightPx }, flavour) },
      }),
    ),
  ];
}

/** The room of boxes of the page, px from a point of the ground. */
export function pageRooms(boxes: readonly Box[], middle: LngLat, images: MarkImages, flavour: FlavourName): FeatureCollection {
  return collection(
    boxes.map(({ left, top, right, bottom }): Feature => {
      const [widthPx, heightPx] = [Math.ceil(right - left), Math.ceil(bottom - top)];
      return {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [...middle] },
        properties: { offset: [(left + right) / 2, (top + bottom) / 2], room: images.name({ shape: 'room', widthPx, heightPx }, flavour) },
      };
    }),
  );
}

/** Data of one of a scene's sources. */
export function sceneData(source: SceneSource, scene: MapScene, images: MarkImages): FeatureCollection {
  switch (source) {
    case 'routes':
      return collection(routeFeatures(scene.routes));
    case 'stations':
      return collection(stationFeatures(scene, images));
    case 'zones':
      return collection(zoneFeatures(scene.plates, images, scene.flavour));
    case 'fans':
      return collection(fanFeatures(scene, images));
    case 'marks':
      return collection(markFeatures(marksOf(scene), scene, images));
    case 'labels':
      return collection(labelFeatures(scene));
  }
}

/** Sources whose parts are not the same objects in two scenes. */
export function changedSources(before: MapScene, after: MapScene): SceneSource[] {
  const names: readonly SceneSource[] = ['routes', 'stations', 'zones', 'fans', 'marks', 'labels'];
  return names.filter((name) => SCENE_SOURCES[name].some((part) => before[part] !== after[part]));
}
