import type { IssueList } from './issue-list.ts';
import type { RawTable } from './raw-table.ts';
import type { Row } from './row.ts';
import type { TableName } from './schema.ts';

/**
 * Reads a CSV table: UTF-8, commas, `"` around cells with commas or line breaks, one header row, as many cells in every row.
 * Every row that is not so is an issue with its spreadsheet row; wholly empty rows are passed over.
 */
export async function parseCsv(text: string, name: TableName, file: string, issues: IssueList): Promise<RawTable> {
  // The parser is fetched only when there is a CSV: a page that shows a compiled cluster never loads it.
  const { default: papa } = await import('papaparse');
  const { data, errors } = papa.parse<string[]>(text, { delimiter: ',', quoteChar: '"', header: false, skipEmptyLines: false });
  const broken = new Set<number>();
  for (const { row } of errors) {
    const line = data[row ?? 0];
    issues.error('csv-broken', { table: file, row: (row ?? 0) + 1 }, line?.join(','), '"…"');
    broken.add(row ?? 0);
  }
  const header = data[0] ?? [];
  checkHeader(header, file, issues);
  const rows: Row[] = [];
  const rowNumbers: number[] = [];
  const brokenRows = new Set<number>();
  for (let i = 1; i < data.length; i += 1) {
    const cells = data[i] ?? [];
    if (cells.every((cell) => cell === '')) continue;
    if (cells.length !== header.length && !broken.has(i)) {
      issues.error('csv-broken', { table: file, row: i + 1 }, cells.join(','), `${header.length} × "," (${cells.length})`);
      broken.add(i);
    }
    if (broken.has(i)) brokenRows.add(rows.length);
    rows.push(Object.fromEntries(header.map((column, j) => [column, cells[j] ?? ''])));
    rowNumbers.push(i + 1);
  }
  return { name, file, columns: header, rows, rowNumbers, broken: brokenRows };
}

function checkHeader(header: readonly string[], file: string, issues: IssueList): void {
  const place = { table: file, row: 1 };
  const [first = ''] = header;
  if (header.length < 2 && /[;\t|]/.test(first)) issues.error('csv-broken', place, first, ','); // saved with another separator
  const seen = new Set<string>();
  for (const column of header) {
    if (seen.has(column)) issues.error('csv-broken', { ...place, field: column }, column, `1 × ${column}`);
    seen.add(column);
  }
}
