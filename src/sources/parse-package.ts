import { checkPlain } from './check-text.ts';
import { type Datum, datumOf, EXPECTED_DATUM } from './datum.ts';
import { isId } from './id-index.ts';
import type { IssueList, IssuePlace } from './issue-list.ts';
import type { Names, PackageRecord } from './records.ts';
import { isObject } from './row.ts';

/** What issues about the package itself are filed under. */
export const PACKAGE_FILE = 'datapackage.json';

/** The package's own facts and the files it names, by resource name. */
export interface PackageFile {
  readonly record: PackageRecord;
  /** Path of each resource, relative to the package. */
  readonly resources: ReadonlyMap<string, string>;
  /** Paths of its briefings, relative to the package. */
  readonly briefings: readonly string[];
}

/** Reads `datapackage.json`, noting every fault; faults leave empty values behind. */
export function parsePackage(json: unknown, baseUrl: string, issues: IssueList): PackageFile {
  const file = isObject(json) ? json : {};
  if (!isObject(json)) issues.error('json-broken', { table: PACKAGE_FILE }, json, '{ name, resources, cluster }');
  const cluster = isObject(file.cluster) ? file.cluster : {};
  if (isObject(json) && !isObject(file.cluster)) {
    issues.error('value-missing', { table: PACKAGE_FILE, field: 'cluster' }, file.cluster, '{ region, bounds, targetYear, … }');
  }
  const at = (field: string): { table: string; field: string } => ({ table: PACKAGE_FILE, field });
  const text = (holder: Readonly<Record<string, unknown>>, field: string, name: string): string => {
    const value = holder[field] ?? '';
    if (typeof value !== 'string') issues.error('json-broken', at(name), value, '"…"');
    return typeof value === 'string' && checkPlain(value, at(name), issues) ? value : '';
  };
  const id = (field: string, must: boolean): string => {
    const value = text(cluster, field, `cluster.${field}`);
    if (value === '' && must) issues.error('value-missing', at(`cluster.${field}`), '', 'id');
    if (value !== '' && !isId(value)) issues.error('id-malformed', at(`cluster.${field}`), value, 'a-z 0-9 -');
    return value;
  };
  const hasCluster = isObject(file.cluster);
  const record: PackageRecord = {
    name: text(file, 'name', 'name'),
    title: titleOf(file, issues),
    version: text(file, 'version', 'version'),
    region: id('region', hasCluster),
    ground: groundUrl(text(cluster, 'ground', 'cluster.ground'), baseUrl, issues),
    reviewNumber: text(cluster, 'reviewNumber', 'cluster.reviewNumber'),
    targetYear: hasCluster ? yearOf(cluster.targetYear, issues) : 0,
    capacityMetric: id('capacityMetric', false),
    targetMetric: id('targetMetric', false),
    datum: hasCluster ? declaredDatum(cluster.datum, at('cluster.datum'), issues) : 'WGS-84',
    bounds: hasCluster ? boundsOf(cluster.bounds, issues) : [-180, -90, 180, 90],
  };
  if (isObject(json) && record.name === '') issues.error('value-missing', at('name'), '', 'a-z 0-9 -');
  return { record, resources: resourcesOf(file.resources, issues), briefings: pathsOf(cluster.briefings, issues) };
}

/** The datum that positions are declared in; none, or one that nobody knows, is an error: points in GCJ-02 or BD-09 lie up to 1,200 m off WGS-84. */
export function declaredDatum(value: unknown, place: IssuePlace, issues: IssueList): Datum {
  const datum = datumOf(value);
  if (datum === null) issues.error(value === undefined || value === '' ? 'datum-undeclared' : 'datum-unknown', place, value, EXPECTED_DATUM);
  return datum ?? 'WGS-84';
}

function titleOf(file: Readonly<Record<string, unknown>>, issues: IssueList): Names {
  const titles = isObject(file.titles) ? file.titles : {};
  const [zh, en] = [titles['zh-CN'] ?? titles.zh, titles.en].map((title) => {
    const value = title ?? file.title ?? file.name ?? '';
    if (typeof value !== 'string') issues.error('json-broken', { table: PACKAGE_FILE, field: 'titles' }, value, '"…"');
    return typeof value === 'string' && checkPlain(value, { table: PACKAGE_FILE, field: 'titles' }, issues) ? value : '';
  });
  return { zh: zh ?? '', en: en ?? '' };
}

function groundUrl(path: string, baseUrl: string, issues: IssueList): string | null {
  if (path === '') return null;
  const url = URL.canParse(path, baseUrl) ? new URL(path, baseUrl) : null;
  if (url && ['http:', 'https:', 'file:', 'blob:', 'data:'].includes(url.protocol)) return url.href;
  issues.error('file-unreadable', { table: PACKAGE_FILE, field: 'cluster.ground' }, path, 'URL: ground.json');
  return null;
}

function yearOf(value: unknown, issues: IssueList): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2200) return value;
  issues.error(
    value === undefined ? 'value-missing' : 'number-malformed',
    { table: PACKAGE_FILE, field: 'cluster.targetYear' },
    value,
    '1900 … 2200',
  );
  return 0;
}

function boundsOf(value: unknown, issues: IssueList): PackageRecord['bounds'] {
  const place = { table: PACKAGE_FILE, field: 'cluster.bounds' };
  const [west, south, east, north, ...more] = Array.isArray(value) ? value.filter((edge) => typeof edge === 'number' && Number.isFinite(edge)) : [];
  if (west === undefined || south === undefined || east === undefined || north === undefined || more.length > 0) {
    issues.error(value === undefined ? 'value-missing' : 'number-malformed', place, value, '[west, south, east, north]');
    return [-180, -90, 180, 90];
  }
  if (Math.max(Math.abs(west), Math.abs(east)) > 180 || Math.max(Math.abs(south), Math.abs(north)) > 90) {
    issues.error('coordinate-outside', place, value, '-180 … 180, -90 … 90');
  } else if (west >= east || south >= north) issues.error('range-reversed', place, value, 'west < east, south < north');
  return [west, south, east, north];
}

function resourcesOf(value: unknown, issues: IssueList): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  if (value === undefined) return paths;
  if (!Array.isArray(value)) issues.error('json-broken', { table: PACKAGE_FILE, field: 'resources' }, value, '[{ name, path }]');
  for (const [i, resource] of (Array.isArray(value) ? value : []).entries()) {
    const place = { table: PACKAGE_FILE, field: `resources[${i}]` };
    if (!isObject(resource) || typeof resource.name !== 'string' || typeof resource.path !== 'string') {
      issues.error('json-broken', place, resource, '{ name, path }');
    } else if (checkPath(resource.path, place, issues)) paths.set(resource.name, resource.path);
  }
  return paths;
}

function pathsOf(value: unknown, issues: IssueList): readonly string[] {
  if (value === undefined) return [];
  const place = { table: PACKAGE_FILE, field: 'cluster.briefings' };
  if (!Array.isArray(value)) issues.error('json-broken', place, value, '["briefings/….json"]');
  return (Array.isArray(value) ? value : []).filter((path: unknown): path is string => {
    if (typeof path !== 'string') issues.error('json-broken', place, path, '"…"');
    return typeof path === 'string' && checkPath(path, place, issues);
  });
}

/** A path stays inside the package, as the Data Package standard asks: relative, with no step up. */
function checkPath(path: string, place: { table: string; field: string }, issues: IssueList): boolean {
  const inside = path !== '' && !/^[/\\]|^[a-z][a-z0-9+.-]*:|(^|[/\\])\.\.([/\\]|$)/i.test(path);
  if (!inside) issues.error('file-unreadable', place, path, 'folder/file');
  return inside;
}
