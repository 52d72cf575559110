import { isId, type IdIndex } from './id-index.ts';
import type { IssueList } from './issue-list.ts';
import { JsonFields } from './json-fields.ts';
import { isInWorld, lngLatOf } from './parse-geometry.ts';
import { type LngLat, type RouteRecord, STATUSES } from './records.ts';
import { isObject } from './row.ts';
import type { TableName } from './schema.ts';

/** What issues about routes are filed under. */
export const ROUTES_FILE = 'routes.geojson';

const ENDS: readonly TableName[] = ['places', 'sites'];

/** Reads the legs of a `FeatureCollection` of lines; a fault's row is the place of its feature, the first being 1. */
export function parseRoutes(json: unknown, ids: IdIndex, issues: IssueList): readonly RouteRecord[] {
  if (json === undefined || json === null) return [];
  if (!isObject(json) || json.type !== 'FeatureCollection' || !Array.isArray(json.features)) {
    issues.error('geometry-malformed', { table: ROUTES_FILE }, json, 'FeatureCollection');
    return [];
  }
  const seen = new Set<string>();
  return json.features.map((feature: unknown, i) => parseRoute(feature, i + 1, seen, ids, issues));
}

function parseRoute(feature: unknown, row: number, seen: Set<string>, ids: IdIndex, issues: IssueList): RouteRecord {
  const holder = isObject(feature) ? feature : {};
  const fields = new JsonFields(holder.properties ?? {}, { table: ROUTES_FILE, row }, issues);
  const end = (field: 'from' | 'to'): string => {
    const id = fields.text(field, true);
    if (id !== '' && !ENDS.some((table) => ids.get(table)?.has(id))) issues.error('id-unknown', fields.at(field), id, 'id: places.csv, sites.csv');
    return id;
  };
  const source = fields.text('source');
  if (source === '') issues.error('citation-missing', fields.at('source'), '', 'id: sources.csv');
  else if (!ids.get('sources')?.has(source)) issues.error('id-unknown', fields.at('source'), source, 'id: sources.csv');
  const id = fields.text('id', true);
  if (id !== '' && !isId(id)) issues.error('id-malformed', fields.at('id'), id, 'a-z 0-9 -');
  if (id !== '' && seen.has(id)) issues.error('id-duplicate', fields.at('id'), id, `≠ ${[...seen].join(', ')}`);
  seen.add(id);
  return {
    id,
    name: fields.names('name', true),
    mode: fields.word('mode', ['road', 'rail', 'sea']),
    from: end('from'),
    to: end('to'),
    status: fields.word('status', STATUSES),
    basis: fields.text('basis', true),
    source,
    role: fields.word('role', ['spine', 'branch', 'market']),
    publishedKm: fields.number(['published_km', 'publishedKm'], 0, 50_000),
    uncertaintyKm: fields.number(['uncertainty_km', 'uncertaintyKm'], 0, 50_000),
    line: lineOf(holder.geometry, row, issues),
  };
}

function lineOf(geometry: unknown, row: number, issues: IssueList): readonly LngLat[] {
  const place = { table: ROUTES_FILE, row, field: 'geometry' };
  const coordinates = isObject(geometry) && geometry.type === 'LineString' ? geometry.coordinates : null;
  const points = Array.isArray(coordinates) ? coordinates.map(lngLatOf) : [];
  const line = points.filter((point) => point !== null);
  if (line.length < 2 || line.length < points.length) {
    issues.error('geometry-malformed', place, isObject(geometry) ? geometry.type : geometry, 'LineString [[lng, lat], …]');
    return [];
  }
  const outside = line.find((point) => !isInWorld(point));
  if (outside) issues.error('coordinate-outside', place, outside.join(', '), '-360 … 360, -90 … 90');
  return line;
}
