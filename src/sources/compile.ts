import type { ClusterRecords, PackageRecord } from './records.ts';
import { isObject, type Row } from './row.ts';
import { TABLE_NAMES, TABLES, type TableName } from './schema.ts';
import type { ClusterInput } from './check-tables.ts';

/** What a compiled cluster's `format` says. */
export const COMPILED_FORMAT = 'industry-cluster';
/** The version of the compiled form that this code writes and reads. */
export const COMPILED_VERSION = 1;

type CompiledCell = string | number | null;

/** A table as one list of columns and a list of cells for each row. */
export interface CompiledTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CompiledCell[])[];
}

/** A whole cluster in one JSON file (`cluster.json`). */
export interface CompiledCluster {
  readonly format: typeof COMPILED_FORMAT;
  readonly formatVersion: typeof COMPILED_VERSION;
  /** SHA-256, in hex, of the JSON of everything below it. */
  readonly sha256: string;
  readonly package: Readonly<Record<string, unknown>>;
  readonly tables: Readonly<Record<string, CompiledTable>>;
  readonly routes: Readonly<Record<string, unknown>>;
  readonly briefings: readonly unknown[];
  readonly search?: Readonly<Record<string, readonly string[]>>;
}

/** Writes a cluster as one JSON value that {@link parseCompiled} reads back to equal records; the ground's URL becomes relative to `baseUrl`. */
export async function compileCluster(records: ClusterRecords, baseUrl: string): Promise<CompiledCluster> {
  const tables = TABLE_NAMES.filter((name) => records[name].length > 0).map((name) => [name, compileTable(name, records[name])]);
  const content = {
    package: compilePackage(records.package, baseUrl),
    tables: Object.fromEntries(tables),
    routes: {
      type: 'FeatureCollection',
      corridor: records.corridor,
      ...(records.ways.length > 0 && { ways: records.ways }),
      features: records.routes.map(({ line, ...properties }) => ({
        type: 'Feature',
        properties,
        geometry: { type: 'LineString', coordinates: line },
      })),
    },
    briefings: records.briefings,
    ...(records.search && { search: records.search }),
  };
  return { format: COMPILED_FORMAT, formatVersion: COMPILED_VERSION, sha256: await sha256(JSON.stringify(content)), ...content };
}

/** Whether a JSON value says of itself that it is a compiled cluster. */
export function isCompiled(json: unknown): boolean {
  return isObject(json) && json.format === COMPILED_FORMAT;
}

/** The tables of a compiled cluster as rows for {@link checkTables}; what is not in form is passed on as it is and refused there. */
export function parseCompiled(json: unknown): ClusterInput {
  const compiled = isObject(json) ? json : {};
  const given = isObject(compiled.tables) ? compiled.tables : {};
  const tables = Object.fromEntries(Object.entries(given).map(([name, table]) => [name, rowsOf(table)]));
  const briefings: readonly unknown[] = Array.isArray(compiled.briefings) ? compiled.briefings : [];
  return { package: compiled.package, tables, routes: compiled.routes, briefings, search: compiled.search };
}

/** The hash that a compiled cluster should carry, to find out whether somebody changed it by hand. */
export async function hashOf(compiled: CompiledCluster): Promise<string> {
  const { format: _, formatVersion: __, sha256: ___, ...content } = compiled;
  return sha256(JSON.stringify(content));
}

function compilePackage(record: PackageRecord, baseUrl: string): Readonly<Record<string, unknown>> {
  const { name, title, version, ground, ...cluster } = record;
  return {
    name,
    title: title.zh,
    titles: { 'zh-CN': title.zh, en: title.en },
    version,
    cluster: { ...cluster, ...(ground !== null && { ground: relativeUrl(ground, baseUrl) }) },
  };
}

/** Cells by the naming rule of the format: `name_zh` is `name.zh`, `part_of` is `partOf`, `lon` and `lat` are `lngLat`, lists are joined by `;`, cited lines are `source:line`. */
function compileTable(name: TableName, records: readonly object[]): CompiledTable {
  const columns = TABLES[name].columns.map((column) => column.name).filter((column) => column !== 'name_en_note');
  const rows = records.map((record) => {
    const fields: Row = Object.fromEntries(Object.entries(record));
    return columns.map((column) => cellOf(fields, column));
  });
  return { columns, rows };
}

function cellOf(fields: Row, column: string): CompiledCell {
  if (column === 'lon' || column === 'lat') {
    const point = fields.lngLat;
    return Array.isArray(point) ? asCell(point[column === 'lon' ? 0 : 1]) : null;
  }
  const field = column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  if (field in fields) return asCell(fields[field]);
  const [base = '', language = ''] = column.split('_');
  const names = fields[base];
  return isObject(names) ? asCell(names[language]) : null;
}

function asCell(value: unknown): CompiledCell {
  if (Array.isArray(value)) return value.map((item) => (isObject(item) ? `${item.source}:${item.line}` : item)).join(';');
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function rowsOf(table: unknown): readonly Row[] {
  if (!isObject(table) || !Array.isArray(table.columns) || !Array.isArray(table.rows)) return [];
  const columns = table.columns.map(String);
  return table.rows.map((cells: unknown) => {
    const values: readonly unknown[] = Array.isArray(cells) ? cells : [];
    return Object.fromEntries(columns.map((column, i) => [column, values[i]]));
  });
}

/** The URL as seen from the base's folder where both are on one host, else the URL itself. */
function relativeUrl(url: string, baseUrl: string): string {
  const [target, base] = [new URL(url), new URL(baseUrl)];
  if (target.protocol !== base.protocol || target.host !== base.host) return url;
  const [to, from] = [target.pathname.split('/'), base.pathname.split('/').slice(0, -1)];
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && to[shared] === from[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/') + target.search;
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
