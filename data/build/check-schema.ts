import type { Issue } from '../../src/sources/issue.ts';
import { IssueList } from '../../src/sources/issue-list.ts';
import { PACKAGE_FILE } from '../../src/sources/parse-package.ts';
import { isObject } from '../../src/sources/row.ts';
import { TABLE_NAMES, TABLES } from '../../src/sources/schema.ts';

/** Checks that the Table Schema of each resource names the columns that the format has, and the very columns of the file's header in their order. */
export function checkSchema(datapackage: unknown, headers: ReadonlyMap<string, readonly string[]>): readonly Issue[] {
  const issues = new IssueList();
  const resources: unknown = isObject(datapackage) ? datapackage.resources : [];
  for (const resource of Array.isArray(resources) ? resources : []) {
    const table = TABLE_NAMES.find((name) => isObject(resource) && resource.name === name);
    const header = table && headers.get(table);
    if (!table || !header) continue;
    const place = { table: PACKAGE_FILE, field: `resources.${table}.schema` };
    const schema: unknown = isObject(resource) ? resource.schema : undefined;
    const fields: unknown = isObject(schema) ? schema.fields : undefined;
    const named = (Array.isArray(fields) ? fields : []).map((field) => (isObject(field) ? String(field.name) : ''));
    if (named.join() !== header.join()) issues.error('column-missing', place, named.join(), header.join());
    const known = TABLES[table].columns.map((column) => column.name);
    for (const name of named) if (!known.includes(name)) issues.error('column-unknown', place, name, known.join(' | '));
  }
  return issues.all();
}
