import type { Row } from './row.ts';
import type { TableName } from './schema.ts';

/** A table before it is checked: its header and rows, and where each row stands in the file. */
export interface RawTable {
  readonly name: TableName;
  /** What issues call it: `sites.csv`. */
  readonly file: string;
  /** Names in the header, in order. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Spreadsheet row of each row; without it rows follow the header one by one. */
  readonly rowNumbers?: readonly number[];
  /** Indexes of rows that already have an issue of their form; their cells are not looked at. */
  readonly broken?: ReadonlySet<number>;
  /** Set where the file could not be read, which is an issue already: nothing else is said of the table, and ids in it are taken for known. */
  readonly unread?: boolean;
}

/** Tables by name; a table that a package does not have is absent. */
export type RawTables = ReadonlyMap<TableName, RawTable>;

/** The row's number as a spreadsheet shows it: the header is row 1. */
export function rowNumber(table: RawTable, index: number): number {
  return table.rowNumbers?.[index] ?? index + 2;
}

/** A table from rows given as objects; its header is every key that any row has. */
export function tableOfRows(name: TableName, rows: readonly Row[]): RawTable {
  const columns = new Set<string>();
  for (const row of rows) for (const column in row) columns.add(column);
  return { name, file: `${name}.csv`, columns: [...columns], rows };
}
