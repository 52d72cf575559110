import { buildRecords } from './build-records.ts';
import { checkCells } from './check-cells.ts';
import { checkFigures } from './check-figures.ts';
import { checkCitations, checkNoCycle } from './check-links.ts';
import { checkPositions } from './check-positions.ts';
import { indexIds } from './id-index.ts';
import type { Checked } from './issue.ts';
import { IssueList } from './issue-list.ts';
import { PACKAGE_FILE, type PackageFile, parsePackage } from './parse-package.ts';
import { parseBriefing } from './parse-briefing.ts';
import { parseRoutes } from './parse-routes.ts';
import { parseCorridorNotes, parseWays } from './parse-ways.ts';
import { type RawTable, type RawTables, tableOfRows } from './raw-table.ts';
import type { ClusterRecords } from './records.ts';
import { isObject, type Row } from './row.ts';
import { MAX_ROWS, TABLE_NAMES, TABLES, type TableName } from './schema.ts';

/** A cluster package held in memory: `datapackage.json`, rows keyed by the column names of the CSV files, and the JSON files beside them. */
export interface ClusterInput {
  /** What `datapackage.json` holds. */
  readonly package: unknown;
  /** Rows by table name; values are strings or numbers. Only `sources` and `places` must be there. */
  readonly tables: Readonly<Record<string, readonly Row[]>>;
  /** What `routes.geojson` holds. */
  readonly routes?: unknown;
  /** What each file of `briefings/` holds. */
  readonly briefings?: readonly unknown[];
  /** Search keys by id (pinyin, initials), as a compiled cluster has them. */
  readonly search?: unknown;
}

/** A briefing's JSON and the file that it came from. */
export interface BriefingFile {
  readonly file: string;
  readonly json: unknown;
}

/** A package whose files have been read and not yet checked. */
export interface RawPackage {
  readonly file: PackageFile;
  readonly tables: RawTables;
  readonly routes: unknown;
  readonly briefings: readonly BriefingFile[];
  readonly search?: unknown;
}

/** Checks a cluster given as an object and builds its records; relative URLs in it are taken from `baseUrl`. Lists all faults, not only the first. */
export function checkTables(input: { readonly [field in keyof ClusterInput]?: unknown }, baseUrl: string): Checked<ClusterRecords> {
  const issues = new IssueList();
  const file = parsePackage(input.package, baseUrl, issues);
  const tables = new Map<TableName, RawTable>();
  const given = input.tables;
  if (!isObject(given)) issues.error('value-missing', { table: 'tables' }, given, '{ sources: [], places: [], … }');
  for (const [name, rows] of Object.entries(isObject(given) ? given : {})) {
    const table = TABLE_NAMES.find((known) => known === name);
    if (table === undefined) issues.warn('column-unknown', { table: 'tables', field: name }, name, TABLE_NAMES.join(' | '));
    else if (!Array.isArray(rows)) issues.error('json-broken', { table: `${name}.csv` }, rows, '[{ … }]');
    else tables.set(table, tableOfRows(table, objectsOf(rows, `${name}.csv`, issues)));
  }
  const briefings = (Array.isArray(input.briefings) ? input.briefings : []).map((json: unknown, i) => ({ file: `briefings[${i}]`, json }));
  return checkPackage({ file, tables, routes: input.routes, briefings, search: input.search }, issues);
}

/** Checks a package whose files have been read, adding to the faults that reading found. */
export function checkPackage(raw: RawPackage, issues: IssueList): Checked<ClusterRecords> {
  const tables = inOrder(raw.tables, issues);
  const ids = indexIds(tables, issues);
  for (const table of tables.values()) if (!table.unread && table.rows.length > 0) checkCells(table, ids, issues);
  checkCitations(tables, issues);
  for (const [name, field] of [
    ['places', 'parent'],
    ['organizations', 'parent'],
    ['figures', 'part_of'],
    ['figures', 'within'],
  ] as const) {
    const table = tables.get(name);
    if (table) checkNoCycle(table, field, issues);
  }
  for (const name of ['places', 'sites'] as const) {
    const table = tables.get(name);
    if (table) checkPositions(table, issues);
  }
  const figures = tables.get('figures');
  if (figures) checkFigures(figures, issues);
  const { record } = raw.file;
  for (const [field, table, id] of [
    ['region', 'places', record.region],
    ['capacityMetric', 'metrics', record.capacityMetric],
    ['targetMetric', 'metrics', record.targetMetric],
  ] as const) {
    if (id === '' || ids.get(table)?.has(id)) continue;
    issues.error('id-unknown', { table: PACKAGE_FILE, field: `cluster.${field}` }, id, `id: ${table}.csv`);
  }
  const routes = parseRoutes(raw.routes, ids, issues);
  const ways = parseWays(raw.routes, routes, issues);
  const corridor = parseCorridorNotes(raw.routes, ids, issues);
  const briefings = raw.briefings.map(({ file, json }) => parseBriefing(json, file, ids, issues));
  if (issues.failed) return { value: null, issues: issues.all() };
  const search = searchOf(raw.search);
  return { value: { package: record, ...buildRecords(tables), routes, ways, corridor, briefings, ...(search && { search }) }, issues: issues.all() };
}

/** The tables in the order of the format, those too long to check without their rows; notes those that must be there and are not. */
function inOrder(tables: RawTables, issues: IssueList): RawTables {
  const ordered = new Map<TableName, RawTable>();
  for (const name of TABLE_NAMES) {
    const table = tables.get(name);
    if (!table) {
      if (TABLES[name].required) issues.error('file-missing', { table: `${name}.csv` }, '', requiredColumns(name));
    } else if (TABLES[name].required && table.rows.length === 0 && !table.unread) {
      issues.error('value-missing', { table: table.file }, '', '>= 1');
    } else if (table.rows.length > MAX_ROWS) {
      issues.error('too-many-rows', { table: table.file }, table.rows.length, `<= ${MAX_ROWS}`);
      ordered.set(name, { ...table, rows: [], unread: true });
    } else ordered.set(name, table);
  }
  return ordered;
}

function requiredColumns(name: TableName): string {
  return TABLES[name].columns
    .filter((column) => column.required)
    .map((column) => column.name)
    .join(', ');
}

function objectsOf(rows: readonly unknown[], file: string, issues: IssueList): readonly Row[] {
  return rows.map((row, i) => {
    if (!isObject(row)) issues.error('json-broken', { table: file, row: i + 2 }, row, '{ … }');
    return isObject(row) ? row : {};
  });
}

function searchOf(value: unknown): ClusterRecords['search'] {
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value).map(([id, keys]): [string, readonly string[]] => [
    id,
    Array.isArray(keys) ? keys.filter((key: unknown) => typeof key === 'string') : [],
  ]);
  return Object.fromEntries(entries);
}
