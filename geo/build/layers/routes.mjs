import { join } from 'node:path';
import { chainKm, feature, writeFeatures } from '../geometry.mjs';
import { GEO, readJson, table } from '../tools.mjs';
import { seaLegs, writeMarketPorts } from './markets.mjs';
import { schematic, waypointsOf } from './network.mjs';

function anchors() {
  const seats = readJson(join(GEO, 'guangxi/seats.geojson')).features.map((seat) => [seat.id, seat.geometry.coordinates]);
  const ports = table('ports.csv').map(({ id, lon, lat }) => [id, [Number(lon), Number(lat)]]);
  return new Map([...seats, ...ports]);
}

/** Way points of a path such as `@liuzhou|G72:a>b|@qinzhou-port`: `@` a place, else a stretch of a line by the names of its ends. */
function pathPoints(path, places) {
  return path.split('|').flatMap((part) => {
    if (part.startsWith('@')) return [{ position: places.get(part.slice(1)), uncertaintyKm: 1 }];
    const [line, stretch] = part.split(':');
    const [from, to] = stretch.split('>');
    const points = waypointsOf(line);
    const [first, last] = [from, to].map((name) => points.findIndex((point) => point.name === name));
    if (first < 0 || last < first) throw new Error(`no such stretch: ${part}`);
    return points.slice(first, last + 1);
  });
}

function landLeg(row, places) {
  const points = pathPoints(row.path, places);
  const geometry = schematic(points.map((point) => point.position));
  const part =
    row.published_part_km === ''
      ? {}
      : { published_part: { name_zh: row.published_part_zh, name_en: row.published_part_en, km: Number(row.published_part_km) } };
  const { id, name_zh, name_en, mode, from, to, status, basis, role } = row;
  return feature(geometry, {
    id,
    name_zh,
    name_en,
    mode,
    from,
    to,
    status,
    basis,
    source: 'corridor-notes',
    role,
    published_km: row.published_km === '' ? null : Number(row.published_km),
    published_source: row.published_source || null,
    ...part,
    uncertainty_km: Math.max(...points.map((point) => point.uncertaintyKm)),
    length_km: Math.round(chainKm(geometry.coordinates)),
  });
}

/** Writes the legs of the export corridor, on land and at sea, and the countries' points. */
export function buildRoutes() {
  const places = anchors();
  const legs = [...table('land-legs.csv').map((row) => landLeg(row, places)), ...seaLegs()];
  writeMarketPorts();
  writeFeatures(
    join(GEO, '../data/guangxi-auto/routes.geojson'),
    legs.map((leg) => ({ ...leg, id: leg.properties.id })),
    3,
  );
}
