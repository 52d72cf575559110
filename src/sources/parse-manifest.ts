import type { Datum } from './datum.ts';
import type { GroundLayers, Relief } from './ground.ts';
import type { IssueList } from './issue-list.ts';
import { JsonFields } from './json-fields.ts';
import { isInWorld, lngLatOf } from './parse-geometry.ts';
import { declaredDatum } from './parse-package.ts';
import type { Names } from './records.ts';
import { isObject } from './row.ts';

/** Name of a ground layer. */
export type LayerName = keyof GroundLayers;

const LAYER_NAMES: readonly LayerName[] = [
  'land',
  'region',
  'prefectures',
  'prefectureLines',
  'countyLines',
  'coast',
  'rivers',
  'tributaries',
  'roads',
  'rails',
  'seats',
  'waterNames',
  'neighbourNames',
];

/** What a ground's manifest (`ground.json`) says, with URLs made absolute. */
export interface Manifest {
  readonly name: string;
  readonly datum: Datum;
  readonly reviewNumber: string;
  readonly layers: ReadonlyMap<LayerName, string>;
  readonly relief: Relief | null;
  readonly attribution: readonly Names[];
}

/** Reads a ground's manifest: layer names in camelCase or kebab-case, a relief picture, attribution, a review number of its own, and the datum, which must be declared. */
export function parseManifest(json: unknown, file: string, baseUrl: string, issues: IssueList): Manifest {
  const fields = new JsonFields(json, { table: file }, issues);
  const manifest = {
    name: fields.text('name'),
    datum: declaredDatum(fields.raw('datum', 'crs'), fields.at('datum'), issues),
    reviewNumber: fields.text('reviewNumber'),
    layers: layersOf(fields, baseUrl, issues),
    relief: reliefOf(fields, baseUrl, issues),
    attribution: attributionOf(fields, file, issues),
  };
  if (!manifest.layers.has('land') && !issues.failed) issues.error('value-missing', fields.at('layers.land'), '', 'land.geojson');
  return manifest;
}

function layersOf(fields: JsonFields, baseUrl: string, issues: IssueList): ReadonlyMap<LayerName, string> {
  const layers = fields.raw('layers');
  const urls = new Map<LayerName, string>();
  if (!isObject(layers))
    issues.error(layers === undefined ? 'value-missing' : 'json-broken', fields.at('layers'), layers, '{ land: "land.geojson", … }');
  for (const [key, path] of Object.entries(isObject(layers) ? layers : {})) {
    const name = LAYER_NAMES.find((known) => known === key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()));
    const url = typeof path === 'string' ? absolute(path, baseUrl) : null;
    if (name === undefined) issues.warn('column-unknown', fields.at(`layers.${key}`), key, LAYER_NAMES.join(' | '));
    else if (url === null) issues.error('json-broken', fields.at(`layers.${key}`), path, '"….geojson"');
    else urls.set(name, url);
  }
  return urls;
}

function reliefOf(fields: JsonFields, baseUrl: string, issues: IssueList): Relief | null {
  const relief = fields.raw('relief') ?? null;
  if (relief === null) return null;
  const inner = new JsonFields(relief, fields.at('relief'), issues);
  const url = absolute(inner.text('url', true), baseUrl);
  const given = inner.raw('corners', 'coordinates');
  const [topLeft, topRight, bottomRight, bottomLeft, ...more] = (Array.isArray(given) ? given : []).map(lngLatOf);
  if (!url || !topLeft || !topRight || !bottomRight || !bottomLeft || more.length > 0) {
    issues.error('geometry-malformed', inner.at('corners'), given, '4 × [lng, lat]');
    return null;
  }
  const corners = [topLeft, topRight, bottomRight, bottomLeft] as const;
  if (!corners.every(isInWorld)) issues.error('coordinate-outside', inner.at('corners'), given, '-180 … 180, -90 … 90');
  return { url, corners };
}

function attributionOf(fields: JsonFields, file: string, issues: IssueList): readonly Names[] {
  const given = fields.raw('attribution') ?? [];
  if (!Array.isArray(given)) issues.error('json-broken', fields.at('attribution'), given, '[{ text_zh, text_en, licence }]');
  return (Array.isArray(given) ? given : []).map((line: unknown, i) =>
    new JsonFields(line, { table: file, field: `attribution[${i}]` }, issues).names('text', true),
  );
}

function absolute(path: string, baseUrl: string): string | null {
  if (path === '' || !URL.canParse(path, baseUrl)) return null;
  const url = new URL(path, baseUrl);
  return ['http:', 'https:', 'file:', 'blob:', 'data:'].includes(url.protocol) ? url.href : null;
}
