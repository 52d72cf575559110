import type { Feature, FeatureCollection, LineString, Position } from 'geojson';
import { wholeLines } from '../util/whole-lines.ts';
import type { Areas, GroundLayers, Lines, Points } from '../sources/ground.ts';

/** An empty collection: what a layer draws until there is data. */
export const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Rings of every polygon of a layer. */
export function ringsOf(areas: Areas): Position[][] {
  return areas.features.flatMap(({ geometry }) => (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()));
}

function linesOf(lines: Lines): Position[][] {
  return lines.features.flatMap(({ geometry }) => (geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates));
}

function line(coordinates: Position[]): Feature<LineString> {
  return { type: 'Feature', geometry: { type: 'LineString', coordinates }, properties: {} };
}

/** The boundary of a region without the parts that it shares, vertex by vertex, with the coast. */
export function landSide(region: Areas, coast: Lines): FeatureCollection<LineString> {
  const wet = new Set(
    linesOf(coast)
      .flat()
      .map((point) => point.join()),
  );
  const features: Feature<LineString>[] = [];
  for (const ring of ringsOf(region)) {
    let run: Position[] = [];
    ring.forEach((point, i) => {
      const last = ring[i - 1];
      const onCoast = last !== undefined && wet.has(last.join()) && wet.has(point.join());
      if (onCoast) {
        if (run.length > 1) features.push(line(run));
        run = [];
      }
      run.push(point);
    });
    if (run.length > 1) features.push(line(run));
  }
  return { type: 'FeatureCollection', features };
}

/** Gives every feature its id as a property too: the engine keeps text ids only there. */
export function withIds<T extends FeatureCollection>(collection: T): T {
  const features = collection.features.map((feature) =>
    feature.id === undefined || feature.properties?.id !== undefined
      ? feature
      : { ...feature, properties: { ...feature.properties, id: String(feature.id) } },
  );
  return { ...collection, features };
}

/** Chinese names of waters set wide by spaces between their characters, so that the name in Latin letters under them keeps its own spacing. */
function spaced(names: Points): Points {
  const features = names.features.map((feature) => {
    const zh: unknown = feature.properties?.name_zh;
    return typeof zh === 'string' ? { ...feature, properties: { ...feature.properties, spaced_zh: [...zh].join('\u2002') } } : feature;
  });
  return { ...names, features };
}

/** Data of each ground source by its name; derived layers included. */
export function groundData(layers: GroundLayers): Readonly<Record<string, FeatureCollection>> {
  return {
    land: layers.land,
    shore: layers.land,
    region: layers.region,
    'region-line': landSide(layers.region, layers.coast),
    prefectures: withIds(layers.prefectures),
    'prefecture-lines': layers.prefectureLines,
    'county-lines': layers.countyLines,
    rivers: layers.rivers,
    'river-names': wholeLines(layers.rivers),
    tributaries: layers.tributaries,
    roads: layers.roads,
    rails: layers.rails,
    seats: withIds(layers.seats),
    'water-names': spaced(layers.waterNames),
    'neighbour-names': layers.neighbourNames,
  };
}

/** Names of the ground's sources. */
export const GROUND_SOURCES = [
  'land',
  'shore',
  'region',
  'region-line',
  'prefectures',
  'prefecture-lines',
  'county-lines',
  'rivers',
  'river-names',
  'tributaries',
  'roads',
  'rails',
  'seats',
  'water-names',
  'neighbour-names',
] as const;
