import type { Ground } from './ground.ts';
import type { Checked } from './issue.ts';
import { IssueList } from './issue-list.ts';
import { AREAS, type LayerShape, LINES, POINTS } from './layer-shape.ts';
import { parseJson } from './parse-json.ts';
import { type LayerName, parseManifest } from './parse-manifest.ts';
import { readFile, type ReadOptions } from './read-file.ts';

/**
 * Reads the ground from the URL of its manifest (`ground.json`): layers as GeoJSON files in the datum that it declares. Without land there is no ground;
 * any other layer that cannot be read is a warning and stays empty. Only an abort rejects (`AbortError`).
 */
export async function readGround(url: string, options: ReadOptions = {}): Promise<Checked<Ground>> {
  const issues = new IssueList();
  const page = globalThis.document?.baseURI;
  const base = URL.canParse(url, page) ? new URL(url, page).href : null;
  if (base === null) issues.error('file-missing', { table: url }, url, 'URL: ground.json');
  const file = fileName(url);
  const text = base === null ? null : await readFile(base, file, 'json', options, issues);
  const json = text === null ? undefined : parseJson(text, file, issues);
  if (base === null || json === undefined) return { value: null, issues: issues.all() };
  const { layers, ...facts } = parseManifest(json, file, base, issues);
  if (issues.failed) return { value: null, issues: issues.all() };

  const read = <T>(layer: LayerName, shape: LayerShape<T>): Promise<T> => readLayer(layer, layers.get(layer), shape, options, issues);
  const [land, region, prefectures, prefectureLines, countyLines, coast, rivers, tributaries, roads, rails, seats, waterNames, neighbourNames] =
    await Promise.all([
      read('land', AREAS),
      read('region', AREAS),
      read('prefectures', AREAS),
      read('prefectureLines', LINES),
      read('countyLines', LINES),
      read('coast', LINES),
      read('rivers', LINES),
      read('tributaries', LINES),
      read('roads', LINES),
      read('rails', LINES),
      read('seats', POINTS),
      read('waterNames', POINTS),
      read('neighbourNames', POINTS),
    ]);
  const ground: Ground = {
    ...facts,
    layers: {
      land,
      region,
      prefectures,
      prefectureLines,
      countyLines,
      coast,
      rivers,
      tributaries,
      roads,
      rails,
      seats,
      waterNames,
      neighbourNames,
    },
  };
  return { value: issues.failed ? null : ground, issues: issues.all() };
}

async function readLayer<T>(layer: LayerName, url: string | undefined, shape: LayerShape<T>, options: ReadOptions, issues: IssueList): Promise<T> {
  if (url === undefined) return shape.empty;
  const found = new IssueList();
  const file = fileName(url);
  const text = await readFile(url, file, 'json', options, found);
  const json = text === null ? undefined : parseJson(text, file, found);
  const fits = shape.is(json);
  if (json !== undefined && !fits) found.error('geometry-malformed', { table: file, field: layer }, '', shape.expected);
  for (const fault of found.all()) issues.add(layer === 'land' ? fault : { ...fault, severity: 'warning' });
  return fits ? json : shape.empty;
}

function fileName(url: string): string {
  return url.split(/[?#]/)[0]?.split('/').at(-1) || url;
}
