import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature, round } from '../geometry.mjs';
import { GEO, readJson, table } from '../tools.mjs';
import { seaLegs, writeMarketPorts } from './markets.mjs';
import { schematic, waypointsOf } from './network.mjs';

/** Places that a leg may start or end at: `{ name, nameEn, position, uncertaintyKm, basis }` by id. */
function anchors() {
  const seats = readJson(join(GEO, 'guangxi/seats.geojson')).features.map(({ id, geometry, properties }) => [
    id,
    { name: properties.name_zh, nameEn: properties.name_en, position: geometry.coordinates, uncertaintyKm: 1, basis: 'other-source' },
  ]);
  const ports = table('ports.csv').map(({ id, name_zh, name_en, lon, lat }) => [
    id,
    { name: name_zh, nameEn: name_en, position: [Number(lon), Number(lat)], uncertaintyKm: 4, basis: 'other-source' },
  ]);
  return new Map([...seats, ...ports]);
}

/** Way points of a path such as `@liuzhou|G72:a>b|@qinzhou-port`: `@` a place, else a stretch of a line by the names of its ends. */
function pathPoints(path, places) {
  return path.split('|').flatMap((part) => {
    if (part.startsWith('@')) {
      const place = places.get(part.slice(1));
      if (!place) throw new Error(`no such place: ${part}`);
      return [place];
    }
    const [line, stretch] = part.split(':');
    const [from, to] = stretch.split('>');
    const points = waypointsOf(line);
    const [first, last] = [from, to].map((name) => points.findIndex((point) => point.name === name));
    if (first < 0 || last < first) throw new Error(`no such stretch: ${part}`);
    return points.slice(first, last + 1);
  });
}

/** The lengths that sources give for a leg or a way, every source its own. */
function publishedFor(id) {
  return table('published-lengths.csv')
    .filter((row) => row.of === id)
    .map(({ km, of_zh, of_en, whole, source_zh, source_en, url }) => ({
      km: Number(km),
      of_zh,
      of_en,
      whole: whole === 'yes',
      source_zh,
      source_en,
      url,
    }));
}

/** The way point before a leg's first one and the one after its last, on the first way that runs through the leg. */
function neighbours(id, pointsOf) {
  const legs = ways().find((way) => way.legs.includes(id))?.legs ?? [];
  const at = legs.indexOf(id);
  return [pointsOf(legs[at - 1])?.at(-2)?.position, pointsOf(legs[at + 1])?.[1]?.position];
}

function landLeg(row, rows, places) {
  const pointsOf = (id) => {
    const found = rows.find((one) => one.id === id);
    return found && pathPoints(found.path, places);
  };
  const points = pointsOf(row.id);
  const { id, name_zh, name_en, mode, from, to, status, basis, role, basis_note_zh, basis_note_en } = row;
  return feature(
    schematic(
      points.map((point) => point.position),
      ...neighbours(id, pointsOf),
    ),
    {
      id,
      name_zh,
      name_en,
      mode,
      ...(from && { from }),
      ...(to && { to }),
      status,
      basis,
      basis_note_zh,
      basis_note_en,
      source: 'corridor-notes',
      role,
      schematic: true,
      published: publishedFor(id),
      uncertainty_km: Math.max(...points.map((point) => point.uncertaintyKm)),
      via: points.map(({ name, nameEn, position, uncertaintyKm, basis: pointBasis }) => ({
        name_zh: name,
        name_en: nameEn,
        at: position,
        error_km: uncertaintyKm,
        basis: pointBasis,
      })),
    },
  );
}

/** The ways from Liuzhou to a port: legs in order. */
function ways() {
  return table('ways.csv').map(({ legs, ...row }) => ({ ...row, legs: legs.split(';'), published: publishedFor(row.id) }));
}

/** Writes the legs of the export corridor, on land and at sea, the ways that they make up, and the countries' points. */
export function buildRoutes() {
  const places = anchors();
  const rows = table('land-legs.csv');
  const legs = [...rows.map((row) => landLeg(row, rows, places)), ...seaLegs()];
  writeMarketPorts();
  writeRoutes(legs, ways());
}

/** One leg and one way to a line, so that changes can be read. */
function writeRoutes(legs, all) {
  const lines = legs.map(({ properties, geometry }) =>
    JSON.stringify({ type: 'Feature', id: properties.id, properties, geometry: round(geometry, 3) }),
  );
  const notes = JSON.stringify({ tasks: table('corridor-tasks.csv').map((row) => row.task), unsaid: table('corridor-unsaid.csv') });
  const text = `{"type":"FeatureCollection","corridor":${notes},"ways":[\n${all.map((way) => JSON.stringify(way)).join(',\n')}\n],"features":[\n${lines.join(',\n')}\n]}\n`;
  writeFileSync(join(GEO, '../data/guangxi-auto/routes.geojson'), text);
}
