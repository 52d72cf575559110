import type { IssueList } from './issue-list.ts';
import { type RawTable, type RawTables, rowNumber } from './raw-table.ts';
import { cellText } from './row.ts';
import { TABLES } from './schema.ts';

/** Checks that every row that states a fact is cited, by line too where its source is a plan whose text has lines. */
export function checkCitations(tables: RawTables, issues: IssueList): void {
  const plans = new Set((tables.get('sources')?.rows ?? []).filter((row) => row.kind === 'plan').map((row) => cellText(row.id)));
  for (const table of tables.values()) {
    const cited = TABLES[table.name].columns.filter((column) => ['source', 'line'].includes(column.name) && !column.required);
    if (cited.length < 2 || table.unread) continue;
    if (!table.columns.includes('source')) {
      if (table.rows.length > 0) issues.error('column-missing', { table: table.file, field: 'source' }, '', 'source');
      continue;
    }
    table.rows.forEach((row, i) => {
      if (table.broken?.has(i)) return;
      const place = { table: table.file, row: rowNumber(table, i) };
      const source = cellText(row.source);
      if (source === '') issues.error('citation-missing', { ...place, field: 'source' }, '', 'id: sources.csv');
      else if (plans.has(source) && cellText(row.line) === '')
        issues.error('citation-missing', { ...place, field: 'line' }, '', `${source}: line >= 1`);
    });
  }
}

/** Checks that a column that names another row of its own table never leads back to where it started. */
export function checkNoCycle(table: RawTable, field: string, issues: IssueList): void {
  const next = new Map<string, string>();
  for (const row of table.rows) next.set(cellText(row.id) ?? '', cellText(row[field]) ?? '');
  const fine = new Set<string>(['']);
  table.rows.forEach((row, i) => {
    const path = new Set<string>();
    let id = cellText(row.id) ?? '';
    while (!fine.has(id) && !path.has(id)) {
      path.add(id);
      id = next.get(id) ?? '';
    }
    if (!fine.has(id)) {
      const loop = [...path].slice([...path].indexOf(id));
      issues.error('id-unknown', { table: table.file, row: rowNumber(table, i), field }, [...loop, id].join(' → '), `${field} ≠ ${id}`);
    }
    for (const member of path) fine.add(member);
  });
}
