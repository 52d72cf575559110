import type { Issue, IssueReason } from './issue.ts';

/** Most issues that a list shows; what is past it is counted in a last one. */
export const MAX_ISSUES = 500;

/** Where a fault stands: table, spreadsheet row, field. */
export interface IssuePlace {
  readonly table: string;
  readonly row?: number | null;
  readonly field?: string | null;
}

/** Collects every fault of a reading, errors before warnings where there is no room for all. */
export class IssueList {
  readonly #errors: Issue[] = [];
  readonly #warnings: Issue[] = [];
  #errorCount = 0;
  #warningCount = 0;

  /** Whether something keeps the result from being built. */
  get failed(): boolean {
    return this.#errorCount > 0;
  }

  /** Notes a fault that keeps the result from being built. */
  error(reason: IssueReason, place: IssuePlace, value: unknown, expected: string): void {
    this.add(issue('error', reason, place, value, expected));
  }

  /** Notes a fault that the result can live with. */
  warn(reason: IssueReason, place: IssuePlace, value: unknown, expected: string): void {
    this.add(issue('warning', reason, place, value, expected));
  }

  /** Takes over a fault found elsewhere. */
  add(found: Issue): void {
    const isError = found.severity === 'error';
    if (isError) this.#errorCount += 1;
    else this.#warningCount += 1;
    const list = isError ? this.#errors : this.#warnings;
    if (list.length < MAX_ISSUES) list.push(found);
  }

  /** Errors, then warnings, in the order found; at most {@link MAX_ISSUES} and one more that says how many were left out. */
  all(): readonly Issue[] {
    const shown = [...this.#errors, ...this.#warnings].slice(0, MAX_ISSUES);
    const more = this.#errorCount + this.#warningCount - shown.length;
    if (more === 0) return shown;
    const severity = this.#errorCount > MAX_ISSUES ? 'error' : 'warning';
    return [...shown, issue(severity, 'issues-omitted', { table: '*' }, String(more), `<= ${MAX_ISSUES}`)];
  }
}

/** A fault as a value, with what was found cut at 80 characters. */
export function issue(severity: Issue['severity'], reason: IssueReason, place: IssuePlace, value: unknown, expected: string): Issue {
  return { severity, reason, table: place.table, row: place.row ?? null, field: place.field ?? null, value: shorten(value), expected };
}

function shorten(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const letters = [...text.slice(0, 400)];
  return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : letters.join('');
}
