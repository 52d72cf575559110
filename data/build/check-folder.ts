import { readFile } from 'node:fs/promises';
import type { Checked } from '../../src/sources/issue.ts';
import { IssueList } from '../../src/sources/issue-list.ts';
import { parseCsv } from '../../src/sources/parse-csv.ts';
import { parsePackage } from '../../src/sources/parse-package.ts';
import { readCluster } from '../../src/sources/read-cluster.ts';
import type { ClusterRecords } from '../../src/sources/records.ts';
import { TABLE_NAMES } from '../../src/sources/schema.ts';
import { checkSchema } from './check-schema.ts';
import { fileFetch } from './file-fetch.ts';
import type { PackageFolder } from './packages.ts';

/** Checks a package as the element does, and its Table Schema against the format and the headers of its files. */
export async function checkFolder({ url }: PackageFolder): Promise<Checked<ClusterRecords>> {
  const { value, issues } = await readCluster(url, { fetch: fileFetch });
  const found = [...issues, ...(await schemaIssues(url))];
  return { value: found.some((issue) => issue.severity === 'error') ? null : value, issues: found };
}

async function schemaIssues(url: string): Promise<Checked<never>['issues']> {
  const json = await readJson(url);
  if (json === undefined) return [];
  const { resources } = parsePackage(json, url, new IssueList());
  const headers = new Map<string, readonly string[]>();
  for (const name of TABLE_NAMES) {
    const path = resources.get(name);
    const text = path === undefined ? null : await readFile(new URL(path, url), 'utf8').catch(() => null);
    if (path !== undefined && text !== null) headers.set(name, (await parseCsv(text, name, path, new IssueList())).columns);
  }
  return checkSchema(json, headers);
}

/** The JSON of a file; `undefined` where it cannot be read, which reading the cluster reports. */
async function readJson(url: string): Promise<unknown> {
  try {
    const json: unknown = JSON.parse(await readFile(new URL(url), 'utf8'));
    return json;
  } catch {
    return undefined;
  }
}
