import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';
import type { Datum } from './datum.ts';
import type { LngLat, Names } from './records.ts';

/** Polygons of a ground layer. */
export type Areas = FeatureCollection<Polygon | MultiPolygon>;
/** Lines of a ground layer. */
export type Lines = FeatureCollection<LineString | MultiLineString>;
/** Points of a ground layer. */
export type Points = FeatureCollection<Point>;

/** The layers a ground may have; a layer that the manifest does not name is an empty collection. */
export interface GroundLayers {
  readonly land: Areas;
  readonly region: Areas;
  readonly prefectures: Areas;
  readonly prefectureLines: Lines;
  readonly countyLines: Lines;
  readonly coast: Lines;
  readonly rivers: Lines;
  readonly tributaries: Lines;
  readonly roads: Lines;
  readonly rails: Lines;
  readonly seats: Points;
  readonly waterNames: Points;
  readonly neighbourNames: Points;
}

/** A shaded relief picture in web mercator, laid between its four corners (top left, top right, bottom right, bottom left). */
export interface Relief {
  readonly url: string;
  readonly corners: readonly [LngLat, LngLat, LngLat, LngLat];
}

/** What the cluster stands on: coast, land, lines of the region, rivers, names, relief. */
export interface Ground {
  readonly name: string;
  /** Datum of its layers and relief; everything else on the map is converted to it. */
  readonly datum: Datum;
  /** Map review number of the ground itself; empty for none. */
  readonly reviewNumber: string;
  readonly layers: GroundLayers;
  readonly relief: Relief | null;
  /** Who made the data, as it must be shown on the map. */
  readonly attribution: readonly Names[];
}
