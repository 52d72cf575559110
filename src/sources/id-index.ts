import type { IssueList } from './issue-list.ts';
import { type RawTable, type RawTables, rowNumber } from './raw-table.ts';
import { cellText } from './row.ts';
import { TABLE_NAMES, TABLES, type TableName } from './schema.ts';

/** Every id of a package, by table. */
export type IdIndex = ReadonlyMap<TableName, { readonly has: (id: string) => boolean }>;

/** Stands for the ids of a table that is missing or has none: one fault is told once, not again at every row that leads there. */
const ANY_ID = { has: () => true };

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a text is an id: lower-case words and digits joined by single hyphens. */
export function isId(text: string): boolean {
  return text.length <= 100 && ID.test(text);
}

/** Gathers the ids of all tables and notes each that stands twice where it must be unique. */
export function indexIds(tables: RawTables, issues: IssueList): IdIndex {
  const index = new Map<TableName, { readonly has: (id: string) => boolean }>();
  const entities = new Map<string, string>();
  for (const name of TABLE_NAMES) {
    const table = tables.get(name);
    const { ids, required } = TABLES[name];
    if (!table) {
      if (required) index.set(name, ANY_ID);
    } else if (ids === 'none') {
      if (name === 'sections') checkSectionsOnce(table, issues);
    } else if (table.unread || !table.columns.includes('id')) index.set(name, ANY_ID);
    else index.set(name, idsOf(table, ids === 'entity' ? entities : new Map(), issues));
  }
  return index;
}

function idsOf(table: RawTable, seen: Map<string, string>, issues: IssueList): ReadonlySet<string> {
  const ids = new Set<string>();
  table.rows.forEach((row, i) => {
    const id = cellText(row.id);
    if (!id) return;
    const place = { table: table.file, row: rowNumber(table, i), field: 'id' };
    const first = seen.get(id);
    if (first) issues.error('id-duplicate', place, id, `≠ ${first}`);
    else seen.set(id, `${table.file}:${place.row}`);
    ids.add(id);
  });
  return ids;
}

/** A source has at most one heading on a line. */
function checkSectionsOnce(table: RawTable, issues: IssueList): void {
  const seen = new Map<string, number>();
  table.rows.forEach((row, i) => {
    const key = `${cellText(row.source)}:${cellText(row.line)}`;
    const first = seen.get(key);
    if (first) issues.error('id-duplicate', { table: table.file, row: rowNumber(table, i), field: 'line' }, key, `≠ ${table.file}:${first}`);
    else seen.set(key, rowNumber(table, i));
  });
}
