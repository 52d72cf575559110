import { join } from 'node:path';
import { feature, smooth, thin, writeFeatures } from '../geometry.mjs';
import { GEO, table } from '../tools.mjs';

/** Pieces of a line between two way points. */
const SAMPLES = 12;
/** Bases of way points as the tables of the network name them: a measured point, a station that is documented but not its point, or one set by hand. */
const BASES = {
  schematic: 'inferred',
  'geonames-or-station-table': 'other-source',
  'openstreetmap-station': 'other-source',
  'station-on-line': 'other-source',
};

/** Way points of a line of the network, in order: `{ name, nameEn, position, uncertaintyKm, basis }`. */
export function waypointsOf(line) {
  const names = new Map(table('waypoint-names.csv').map((row) => [row.name_zh, row.name_en]));
  const rows = [...table('waypoints.csv'), ...table('corridor.csv')].filter((row) => row.line === line);
  if (rows.length === 0) throw new Error(`no way points for line ${line}`);
  return rows
    .sort((a, b) => Number(a.order) - Number(b.order))
    .map((row) => ({
      name: row.name_zh,
      nameEn: names.get(row.name_zh),
      position: [Number(row.lon), Number(row.lat)],
      uncertaintyKm: Number(row.uncertainty_km),
      basis: BASES[row.basis] ?? row.basis,
    }));
}

/** A schematic line through way points: smooth, also where it goes on from `before` or on to `after`, without needless points. */
export function schematic(positions, before, after) {
  const line = smooth([before, ...positions, after].filter(Boolean), SAMPLES);
  return { type: 'LineString', coordinates: thin(line.slice(before ? SAMPLES : 0, after ? -SAMPLES : undefined), 0.0004) };
}

/** Writes the roads and railways of the corridor's network as schematic lines. */
export function buildNetwork() {
  const modes = new Map(table('waypoints.csv').map((row) => [row.line, row.mode]));
  const lines = table('network.csv').map(({ line, id, name_zh, name_en }) => {
    const points = waypointsOf(line);
    const properties = {
      id,
      name_zh,
      name_en,
      mode: modes.get(line),
      schematic: true,
      uncertainty_km: Math.max(...points.map((point) => point.uncertaintyKm)),
    };
    return feature(schematic(points.map((point) => point.position)), properties, id);
  });
  writeFeatures(
    join(GEO, 'guangxi/roads.geojson'),
    lines.filter((line) => line.properties.mode === 'road'),
  );
  writeFeatures(
    join(GEO, 'guangxi/rails.geojson'),
    lines.filter((line) => line.properties.mode === 'rail'),
  );
}
