import type { Citation, LngLat, Names } from './records.ts';
import { cellText, listOf, plainNumber, type Row } from './row.ts';

/** Typed access to the cells of one checked row. */
export class Cells {
  readonly #row: Row;

  constructor(row: Row) {
    this.#row = row;
  }

  /** The cell as text; empty for nothing. */
  text(column: string): string {
    return cellText(this.#row[column]) ?? '';
  }

  /** The cell as text; `null` for nothing. */
  id(column: string): string | null {
    return this.text(column) || null;
  }

  /** The cell as a number; `null` for nothing. */
  number(column: string): number | null {
    return plainNumber(this.text(column));
  }

  /** The words of a `;`-separated cell. */
  list(column: string): readonly string[] {
    return listOf(this.text(column));
  }

  /** The cell as one of a vocabulary that it was checked against. */
  word<T extends string>(column: string, words: readonly T[]): T {
    const word = words.find((candidate) => candidate === this.text(column));
    if (word === undefined) throw new Error(`unchecked ${column}: ${this.text(column)}`);
    return word;
  }

  /** Chinese and English beside each other. */
  names(column: string): Names {
    return { zh: this.text(`${column}_zh`), en: this.text(`${column}_en`) };
  }

  /** Chinese and English; the Chinese stands in where there is no English. */
  title(column: string): Names {
    const { zh, en } = this.names(column);
    return { zh, en: en || zh };
  }

  /** The row's point; `null` where it has none. */
  lngLat(): LngLat | null {
    const [lng, lat] = [this.number('lon'), this.number('lat')];
    return lng === null || lat === null ? null : [lng, lat];
  }

  /** Where the row was read. */
  citation(): Citation {
    return { source: this.text('source'), line: this.number('line') };
  }
}
