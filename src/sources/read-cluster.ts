import { checkPackage, checkTables } from './check-tables.ts';
import { COMPILED_VERSION, isCompiled, parseCompiled } from './compile.ts';
import type { Checked } from './issue.ts';
import { IssueList } from './issue-list.ts';
import { parseCsv } from './parse-csv.ts';
import { parseJson } from './parse-json.ts';
import { parsePackage } from './parse-package.ts';
import type { RawTable } from './raw-table.ts';
import { readFile, type ReadOptions } from './read-file.ts';
import type { ClusterRecords } from './records.ts';
import { isObject } from './row.ts';
import { TABLE_NAMES } from './schema.ts';
import { toWgs84 } from './to-wgs84.ts';

/**
 * Reads a cluster from the URL of a `datapackage.json` or of a compiled `cluster.json` and checks all of it. Missing, broken and wrong
 * files are issues; only an abort rejects (`AbortError`). Positions come in WGS-84 whatever datum they are declared in. A relative URL is taken from the page.
 */
export async function readCluster(url: string, options: ReadOptions = {}): Promise<Checked<ClusterRecords>> {
  const issues = new IssueList();
  const page = globalThis.document?.baseURI;
  if (!URL.canParse(url, page)) {
    issues.error('file-missing', { table: url }, url, 'URL: datapackage.json | cluster.json');
    return { value: null, issues: issues.all() };
  }
  const base = new URL(url, page).href;
  const file = base.split(/[?#]/)[0]?.split('/').at(-1) || base;
  const text = await readFile(base, file, 'json', options, issues);
  const json = text === null ? undefined : parseJson(text, file, issues);
  if (json === undefined) return { value: null, issues: issues.all() };
  return toWgs84(isCompiled(json) ? readCompiled(json, base, file) : await readFolder(json, base, options, issues));
}

/** Checks a cluster given as an object: `{package, tables}` as the element's `data` takes it, or a compiled cluster. Relative URLs are taken from `baseUrl`. */
export async function readClusterObject(object: unknown, baseUrl: string): Promise<Checked<ClusterRecords>> {
  if (isCompiled(object)) return toWgs84(readCompiled(object, baseUrl, 'data'));
  const fields = isObject(object) ? object : {};
  return toWgs84(checkTables(fields, baseUrl));
}

function readCompiled(json: unknown, baseUrl: string, file: string): Checked<ClusterRecords> {
  const version = isObject(json) ? json.formatVersion : undefined;
  if (version === COMPILED_VERSION) return checkTables(parseCompiled(json), baseUrl);
  const issues = new IssueList();
  issues.error('json-broken', { table: file, field: 'formatVersion' }, version, String(COMPILED_VERSION));
  return { value: null, issues: issues.all() };
}

async function readFolder(json: unknown, base: string, options: ReadOptions, issues: IssueList): Promise<Checked<ClusterRecords>> {
  const file = parsePackage(json, base, issues);
  const href = (path: string): string => new URL(path, base).href;
  const readJson = async (path: string): Promise<unknown> => {
    const text = await readFile(href(path), path, 'json', options, issues);
    return text === null ? undefined : parseJson(text, path, issues);
  };
  const named = TABLE_NAMES.flatMap((name) => {
    const path = file.resources.get(name);
    return path === undefined ? [] : [{ name, path }];
  });
  const routesPath = file.resources.get('routes');
  const [texts, routes, briefings] = await Promise.all([
    Promise.all(named.map(({ path }) => readFile(href(path), path, 'csv', options, issues))),
    routesPath === undefined ? undefined : readJson(routesPath),
    Promise.all(file.briefings.map(async (path) => ({ file: path, json: await readJson(path) }))),
  ]);
  const tables: RawTable[] = [];
  for (const [i, { name, path }] of named.entries()) {
    const text = texts[i] ?? null;
    tables.push(text === null ? { name, file: path, columns: [], rows: [], unread: true } : await parseCsv(text, name, path, issues));
  }
  const found = briefings.filter((briefing) => briefing.json !== undefined);
  return checkPackage({ file, tables: new Map(tables.map((table) => [table.name, table])), routes, briefings: found }, issues);
}
