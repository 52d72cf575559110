/** One row of a table as it comes from outside: column name to cell, where a cell should be text, a number or nothing. */
export type Row = Readonly<Record<string, unknown>>;

/** Whether a value from outside is a plain object whose fields may be asked for. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A cell as text: empty for nothing or blanks only; `null` where the cell is neither text nor a finite number. */
export function cellText(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? '' : value;
  if (value === undefined || value === null) return '';
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : null;
}

const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** A number written plainly (`-1.5`, `2e3`; no spaces, no thousands marks); `null` for everything else. */
export function plainNumber(text: string): number | null {
  if (!NUMBER.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/** The words of a `;`-separated cell, without blanks around them and without empty ones. */
export function listOf(text: string): readonly string[] {
  return text
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
