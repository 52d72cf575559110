import type { Areas, Lines, Points } from './ground.ts';
import { isInWorld, lngLatOf } from './parse-geometry.ts';
import { isObject } from './row.ts';

/** What a ground layer's file must hold, and what stands in for one that is not there. */
export interface LayerShape<T> {
  /** Geometry types in the words of GeoJSON. */
  readonly expected: string;
  readonly is: (json: unknown) => json is T;
  readonly empty: T;
}

/** Layers of polygons. */
export const AREAS: LayerShape<Areas> = {
  expected: 'FeatureCollection: Polygon | MultiPolygon',
  is: (json): json is Areas => isCollection(json, { Polygon: 2, MultiPolygon: 3 }),
  empty: { type: 'FeatureCollection', features: [] },
};

/** Layers of lines. */
export const LINES: LayerShape<Lines> = {
  expected: 'FeatureCollection: LineString | MultiLineString',
  is: (json): json is Lines => isCollection(json, { LineString: 1, MultiLineString: 2 }),
  empty: { type: 'FeatureCollection', features: [] },
};

/** Layers of points. */
export const POINTS: LayerShape<Points> = {
  expected: 'FeatureCollection: Point',
  is: (json): json is Points => isCollection(json, { Point: 0 }),
  empty: { type: 'FeatureCollection', features: [] },
};

/** `depths` says how deep a geometry's coordinates are nested before a position is reached. */
function isCollection(json: unknown, depths: Readonly<Record<string, number>>): boolean {
  if (!isObject(json) || json.type !== 'FeatureCollection' || !Array.isArray(json.features)) return false;
  return json.features.every((feature: unknown) => {
    if (!isObject(feature) || feature.type !== 'Feature' || !isObject(feature.geometry)) return false;
    const { type, coordinates } = feature.geometry;
    const depth = typeof type === 'string' && Object.hasOwn(depths, type) ? depths[type] : undefined;
    return depth !== undefined && arePositions(coordinates, depth);
  });
}

function arePositions(coordinates: unknown, depth: number): boolean {
  if (depth > 0) return Array.isArray(coordinates) && coordinates.every((part: unknown) => arePositions(part, depth - 1));
  const point = lngLatOf(coordinates);
  return point !== null && isInWorld(point);
}
