import { isId, type IdIndex } from './id-index.ts';
import type { IssueList } from './issue-list.ts';
import { JsonFields } from './json-fields.ts';
import { isInWorld, lngLatOf } from './parse-geometry.ts';
import { parsePublished } from './parse-ways.ts';
import { type LngLat, type Names, ROUTE_MODES, type RouteRecord, STATUSES, type ViaPoint } from './records.ts';
import { isObject } from './row.ts';
import type { TableName } from './schema.ts';

/** What issues about routes are filed under. */
export const ROUTES_FILE = 'routes.geojson';

const ENDS: readonly TableName[] = ['places', 'sites'];

/** What a leg or a way point may rest on. */
const BASES = ['document', 'other-source', 'inferred', 'geography'] as const;

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
  const via = viaOf(fields, issues);
  const end = (field: 'from' | 'to'): string => {
    const id = fields.text(field, via.length === 0);
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
  const name = fields.names('name', true);
  const short = fields.names('short');
  return {
    id,
    name,
    short: { zh: short.zh || name.zh, en: short.en || name.en },
    mode: fields.word('mode', ROUTE_MODES),
    from: end('from'),
    to: end('to'),
    status: fields.word('status', STATUSES),
    basis: fields.word('basis', BASES),
    basisNote: either(fields, 'basis_note', 'basisNote'),
    source,
    role: fields.word('role', ['spine', 'branch', 'market']),
    schematic: fields.flag('schematic', true),
    published: [...parsePublished(fields, issues), ...singlePublished(fields)],
    uncertaintyKm: fields.number(['uncertainty_km', 'uncertaintyKm'], 0, 50_000),
    via,
    endsAt: either(fields, 'ends_at', 'endsAt'),
    line: lineOf(holder.geometry, row, issues),
  };
}

/** The short form of one published length: `published_km` beside `published_source`. */
function singlePublished(fields: JsonFields): RouteRecord['published'] {
  const km = fields.number(['published_km'], 0, 50_000);
  const url = fields.text('published_source');
  return km === null ? [] : [{ km, of: { zh: '', en: '' }, whole: true, source: { zh: url, en: url }, url }];
}

function viaOf(fields: JsonFields, issues: IssueList): readonly ViaPoint[] {
  return fields.objects('via').map((point) => {
    const at = lngLatOf(point.raw('at'));
    if (at === null) issues.error('geometry-malformed', point.at('at'), point.raw('at'), '[lng, lat]');
    else if (!isInWorld(at)) issues.error('coordinate-outside', point.at('at'), at.join(', '), '-360 … 360, -90 … 90');
    return {
      name: point.names('name', true),
      at: at ?? [0, 0],
      errorKm: point.number(['error_km', 'errorKm'], 0, 20_000),
      basis: point.word('basis', BASES),
    };
  });
}

/** A pair of names under its name in a file, or in a compiled cluster. */
function either(fields: JsonFields, inFile: string, compiled: string): Names {
  return fields.names(fields.raw(compiled) === undefined ? inFile : compiled);
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
