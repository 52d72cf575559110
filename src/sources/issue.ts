/** Why a value was refused; `locale/` has a sentence for each. */
export const ISSUE_REASONS = [
  'file-missing',
  'file-unreadable',
  'json-broken',
  'csv-broken',
  'column-missing',
  'column-unknown',
  'value-missing',
  'id-malformed',
  'id-duplicate',
  'id-unknown',
  'vocabulary',
  'number-malformed',
  'number-too-large',
  'coordinate-outside',
  'coordinate-invented',
  'unit-unknown',
  'unit-mismatch',
  'sum-differs',
  'citation-missing',
  'range-reversed',
  'geometry-malformed',
  'markup',
  'too-many-rows',
  'datum-unknown',
  'datum-undeclared',
  'datum-converted',
  'ground-datum-undeclared',
  'ground-key-missing',
  'ground-unanswered',
  'style-broken',
  'issues-omitted',
] as const;
/** Why a value was refused. */
export type IssueReason = (typeof ISSUE_REASONS)[number];

/** One fault in the data, as a value: what, where, and what was expected instead. */
export interface Issue {
  /** An `error` keeps the package from being shown; a `warning` does not. */
  readonly severity: 'error' | 'warning';
  readonly reason: IssueReason;
  /** File name inside the package (`sites.csv`), or the URL that was asked for. */
  readonly table: string;
  /** 1-based line of the record as a spreadsheet shows it (the header is row 1); `null` for the whole file. */
  readonly row: number | null;
  readonly field: string | null;
  /** The value as found, cut at 80 characters. */
  readonly value: string;
  /** What was expected, in terms that need no translation: a vocabulary, a range, an id. */
  readonly expected: string;
}

/** A result that may come with faults; `value` is `null` when an error kept it from being built. */
export interface Checked<T> {
  readonly value: T | null;
  readonly issues: readonly Issue[];
}
