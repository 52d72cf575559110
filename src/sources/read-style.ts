import type { Datum } from './datum.ts';
import { EXPECTED_DATUM } from './datum.ts';
import { BASEMAP_PLACE, type ForeignGround, type StylePart } from './foreign-ground.ts';
import type { Checked } from './issue.ts';
import { IssueList } from './issue-list.ts';
import { knownDatum } from './known-datums.ts';
import { parseJson } from './parse-json.ts';
import { plainText } from './plain-text.ts';
import { readFile, type ReadOptions } from './read-file.ts';
import { isObject } from './row.ts';

/** Fields of a TileJSON (https://github.com/mapbox/tilejson-spec) that a source takes over. */
const TILEJSON_FIELDS = ['tiles', 'minzoom', 'maxzoom', 'bounds', 'scheme', 'attribution', 'tileSize', 'encoding'];

/**
 * Reads a MapLibre style as a ground, with the TileJSON files that its sources name, so that every origin and every maker is known before
 * the first tile is asked for. `datum` is what the page declares; `null` is WGS-84, and then tiles of hosts known to be in another datum are refused.
 */
export async function readStyle(url: string, datum: Datum | null, options: ReadOptions): Promise<Checked<ForeignGround>> {
  const issues = new IssueList();
  refuseUndeclared([url], datum, issues);
  if (issues.failed) return { value: null, issues: issues.all() };
  const json = await readJson(url, options, issues);
  if (json === undefined) return { value: null, issues: issues.all() };
  if (!isStyle(json)) {
    issues.error('style-broken', { table: url }, isObject(json) ? (json.version ?? '') : json, '{ version: 8, sources: { … }, layers: [ … ] }');
    return { value: null, issues: issues.all() };
  }
  const entries = await Promise.all(
    Object.entries(json.sources).map(async ([id, source]) => [id, await wholeSource(source, url, options, issues)] as const),
  );
  const sources: Readonly<Record<string, StylePart>> = Object.fromEntries(entries);
  const glyphs = typeof json.glyphs === 'string' ? absolute(json.glyphs, url) : undefined;
  refuseUndeclared(Object.values(sources).flatMap(urlsOf), datum, issues);
  const attribution = Object.values(sources).flatMap(({ attribution: maker }) => (typeof maker === 'string' ? plainText(maker) : []));
  const ground: ForeignGround = {
    kind: 'style',
    datum: datum ?? 'WGS-84',
    attribution: [...new Set(attribution.filter((maker) => maker !== ''))],
    sources,
    layers: json.layers,
    ...(json.sprite === undefined ? {} : { sprite: absoluteSprite(json.sprite, url) }),
    ...(glyphs === undefined ? {} : { glyphs }),
  };
  return { value: issues.failed ? null : ground, issues: issues.all() };
}

interface StyleJson extends StylePart {
  readonly sources: Readonly<Record<string, StylePart>>;
  readonly layers: readonly StylePart[];
}

/** Whether a JSON value has the outline of a style: version 8, sources with a type, layers with an id and a type. The engine checks the rest. */
function isStyle(json: unknown): json is StyleJson {
  if (!isObject(json) || json.version !== 8 || !isObject(json.sources) || !Array.isArray(json.layers)) return false;
  const isTyped = (part: unknown): boolean => isObject(part) && typeof part.type === 'string';
  return (
    Object.values(json.sources).every(isTyped) &&
    json.layers.every((layer: unknown) => isTyped(layer) && isObject(layer) && typeof layer.id === 'string')
  );
}

async function readJson(url: string, options: ReadOptions, issues: IssueList): Promise<unknown> {
  const text = await readFile(url, url, 'json', options, issues);
  return text === null ? undefined : parseJson(text, url, issues);
}

/** A source with absolute URLs, and with what its TileJSON says in place of the TileJSON's URL. */
async function wholeSource(source: StylePart, base: string, options: ReadOptions, issues: IssueList): Promise<StylePart> {
  const { url, ...rest } = withAbsoluteUrls(source, base);
  const isTileJson = typeof url === 'string' && /^https?:/.test(url) && ['vector', 'raster', 'raster-dem'].includes(String(source.type));
  if (!isTileJson) return { ...rest, ...(url === undefined ? {} : { url }) };
  const json = await readJson(url, options, issues);
  const facts = isObject(json) ? TILEJSON_FIELDS.flatMap((field) => (json[field] === undefined ? [] : [[field, json[field]]])) : [];
  return { ...withAbsoluteUrls(Object.fromEntries(facts), url), ...rest };
}

function withAbsoluteUrls(source: StylePart, base: string): StylePart {
  const { url, data, tiles, ...rest } = source;
  return {
    ...rest,
    ...(url === undefined ? {} : { url: typeof url === 'string' ? absolute(url, base) : url }),
    ...(data === undefined ? {} : { data: typeof data === 'string' ? absolute(data, base) : data }),
    ...(tiles === undefined
      ? {}
      : { tiles: Array.isArray(tiles) ? tiles.map((tile: unknown) => (typeof tile === 'string' ? absolute(tile, base) : tile)) : tiles }),
  };
}

function absoluteSprite(sprite: unknown, base: string): unknown {
  if (typeof sprite === 'string') return absolute(sprite, base);
  if (!Array.isArray(sprite)) return sprite;
  return sprite.map((part: unknown) => (isObject(part) && typeof part.url === 'string' ? { ...part, url: absolute(part.url, base) } : part));
}

/** A URL as seen from another one; the `{z}` of a template stays as it is written. */
function absolute(url: string, base: string): string {
  return URL.canParse(url, base) ? new URL(url, base).href.replace(/%7B/gi, '{').replace(/%7D/gi, '}') : url;
}

function urlsOf({ url, data, tiles }: StylePart): readonly string[] {
  return [url, data, ...(Array.isArray(tiles) ? tiles : [])].filter((each: unknown): each is string => typeof each === 'string');
}

/** Notes once each known datum that is met and was not declared. */
function refuseUndeclared(urls: readonly string[], datum: Datum | null, issues: IssueList): void {
  if (datum !== null) return;
  const met = new Map(urls.flatMap((url) => (knownDatum(url) === null ? [] : [[knownDatum(url), new URL(url).host] as const])));
  for (const [known, host] of met) {
    issues.error('ground-datum-undeclared', { table: BASEMAP_PLACE, field: 'basemap-datum' }, host, `${known} (${EXPECTED_DATUM})`);
  }
}
