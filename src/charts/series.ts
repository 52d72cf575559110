import type { Quantity } from '../analysis/quantity.ts';
import type { Locale } from '../locale/locale.ts';

/** One amount of a chart: its name, its length on the scale, and what is written beside it. */
export interface Item {
  readonly id: string;
  readonly name: string;
  /** In the chart's unit. */
  readonly value: number;
  /** Comparator and digits, without the unit. */
  readonly text: string;
  /** Text and unit, for sentences and tables. */
  readonly full: string;
  readonly isDerived: boolean;
  /** Hue rank of the maker; `null` where no maker stands behind the amount. */
  readonly rank: number | null;
  readonly quantity: Quantity;
}

/** The length of a quantity on a scale: its value, else the far end of its range, else nothing. */
export function lengthOf(quantity: Quantity): number {
  return quantity.value ?? quantity.max ?? quantity.min ?? 0;
}

/** An amount of a chart from a quantity. */
export function itemOf(id: string, name: string, quantity: Quantity, locale: Locale, rank: number | null = null): Item {
  const { short, full } = locale.spell(quantity);
  return { id, name, value: lengthOf(quantity), text: short, full, isDerived: quantity.formula !== null, rank, quantity };
}
