import { derived, printed, type Quantity } from '../analysis/quantity.ts';
import type { BaseSummary, Disagreement } from '../analysis/results.ts';
import type { Locale } from '../locale/locale.ts';
import type { FigureRecord } from '../sources/records.ts';
import { type Item, itemOf } from './series.ts';

/** One of several statements on the same thing: one figure, or the figures of one line added up. */
export interface Statement {
  readonly item: Item;
  /** More than one when the line states it in parts. */
  readonly parts: readonly Item[];
  readonly figures: readonly FigureRecord[];
  /** Whether a printed total closes with this statement. */
  readonly closes: boolean;
}

/** Statements on one scale. */
export interface DisagreementSeries {
  readonly subject: string;
  readonly statements: readonly Statement[];
  readonly unit: string;
  /** Hue rank of the maker concerned; `null` for none. */
  readonly rank: number | null;
}

/**
 * Bars for figures that disagree on one thing: same subject, metric and unit, in more than one line.
 * `null` where the figures measure different things, so that no scale could hold them together.
 */
export function disagreementSeries(
  disagreement: Disagreement,
  bases: readonly BaseSummary[],
  subject: string,
  rank: number | null,
  locale: Locale,
): DisagreementSeries | null {
  const [first] = disagreement.figures;
  if (!first || disagreement.conflict.kind !== 'differs') return null;
  const alike = disagreement.figures.every(
    (figure) => figure.subject === first.subject && figure.metric === first.metric && figure.unit === first.unit && figure.value !== null,
  );
  const lines = [...new Set(disagreement.figures.map((figure) => `${figure.source}:${figure.line}`))];
  if (!alike || lines.length < 2) return null;
  const closing = new Set(bases.filter((base) => base.closes).flatMap((base) => base.parts.map((part) => part.quantity.figure?.id)));
  const statements = lines.map((line) => {
    const figures = disagreement.figures.filter((figure) => `${figure.source}:${figure.line}` === line);
    const items = figures.map((figure) => itemOf(figure.id, locale.name(figure.scope), printed(figure), locale, rank));
    const whole = items.length > 1 ? itemOf(line, subject, total(figures), locale, rank) : items[0];
    return whole && { item: whole, parts: items.length > 1 ? items : [], figures, closes: figures.some((figure) => closing.has(figure.id)) };
  });
  return { subject, statements: statements.filter((statement) => statement !== undefined), unit: first.unit, rank };
}

function total(figures: readonly FigureRecord[]): Quantity {
  const sum = figures.reduce((running, figure) => running + (figure.value ?? 0), 0);
  return derived(sum, figures[0]?.unit ?? '', { kind: 'sum', inputs: figures.map((figure) => figure.id) });
}
