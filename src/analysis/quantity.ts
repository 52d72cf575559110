import type { Comparator, FigureRecord } from '../sources/records.ts';

/** How a derived number was made, as data: `locale/` writes it out. */
export interface Formula {
  readonly kind: 'sum' | 'difference' | 'ratio' | 'bound' | 'length' | 'error' | 'count';
  /** Ids of the figures (or routes, or other rows) it was made from, in the order of the formula. */
  readonly inputs: readonly string[];
  /** The amounts of the formula in order, where the inputs are no figures. */
  readonly amounts?: readonly Pick<Quantity, 'value' | 'min' | 'max' | 'comparator' | 'unit'>[];
}

/** A number that may be shown anywhere: printed in a document, or derived with its formula. */
export interface Quantity {
  /** In `unit`; `null` for a range (see `min`, `max`). */
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly comparator: Comparator;
  /** As printed: `万辆/年`, `亿元`, `%`, or `km` for lengths of ours. */
  readonly unit: string;
  /** The figure that prints it; `null` when it is derived. */
  readonly figure: FigureRecord | null;
  /** How it was derived; `null` when it is printed. */
  readonly formula: Formula | null;
}

/** A printed figure as a quantity. */
export function printed(figure: FigureRecord): Quantity {
  const { value, min, max, comparator, unit } = figure;
  return { value, min, max, comparator, unit, figure, formula: null };
}

/** A number of our own making, with its formula. */
export function derived(value: number, unit: string, formula: Formula, comparator: Comparator = 'eq'): Quantity {
  return { value: roundAway(value), min: null, max: null, comparator, unit, figure: null, formula };
}

/** Whether printed parts sum to their printed whole; never true of ranges, bounds or no parts at all. */
export function addsUp(parts: readonly FigureRecord[], whole: FigureRecord): boolean {
  if (parts.length === 0 || whole.value === null || whole.comparator !== 'eq') return false;
  const sum = parts.reduce((total, part) => total + (part.value ?? Number.NaN), 0);
  return roundAway(sum) === roundAway(whole.value);
}

/** Rounds off what binary fractions add: 108 + 39.5 + 2 + 1 is 150.5, not 150.50000000000003. */
function roundAway(value: number): number {
  return Number(value.toPrecision(12));
}
