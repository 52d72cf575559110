import type { Measure, MeasureGroup } from '../analysis/measures.ts';
import { printed, type Quantity } from '../analysis/quantity.ts';
import type { Locale } from '../locale/locale.ts';
import type { FigureRecord } from '../sources/records.ts';
import { type Item, itemOf } from './series.ts';

/** A reported range: from the lesser to the greater end, in the chart's unit. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** One row of a bullet chart. */
export interface BulletRow {
  readonly id: string;
  /** What is measured; in a chart of one metric, what sets the row apart. */
  readonly name: string;
  /** Whose, when, of which kind and scope, where the name does not say it. */
  readonly detail: string;
  /** Reported amount: a bar from zero; `null` where there is only a plan. */
  readonly actual: Item | null;
  /** Plans and targets: ticks on the same scale. */
  readonly aims: readonly Item[];
  /** Ranges, of the amount or of a plan. */
  readonly bands: readonly Band[];
  /** Growth rates as they are written: `+5.4%`. */
  readonly growth: readonly string[];
}

/** A bullet chart: rows on one scale of one unit. */
export interface BulletSeries {
  readonly unit: string;
  /** Period of totals over several years, else empty. */
  readonly span: string;
  /** Names of what is measured, each once. */
  readonly metrics: readonly string[];
  readonly rows: readonly BulletRow[];
  /** Every number of the chart, for its table. */
  readonly items: readonly Item[];
  readonly figures: readonly FigureRecord[];
  /** Hue rank of the maker; `null` for none. */
  readonly rank: number | null;
}

/** How rows are named: the name of what is measured, and whose figure it is where that is not plain. */
export interface BulletNames {
  readonly metric: (figure: FigureRecord) => string;
  readonly owner: (figure: FigureRecord) => string;
}

/** The series of a bullet chart from figures that share a scale. */
export function bulletSeries(group: MeasureGroup, names: BulletNames, rank: number | null, locale: Locale): BulletSeries {
  const drawn = group.measures.map((measure) => rowOf(measure, names, rank, locale));
  const metrics = [...new Set(drawn.map((row) => row.name))];
  const rows = metrics.length > 1 ? drawn : drawn.map((row) => (row.detail === '' ? row : { ...row, name: row.detail, detail: '' }));
  const figures = group.measures.flatMap(({ actual, aims, growth }) => [...(actual ? [actual] : []), ...aims, ...growth]);
  const items = figures.map((figure) => itemOf(figure.id, labelOf(figure, names, locale), printed(figure), locale, rank));
  return { unit: group.unit, span: group.span, metrics, rows, items, figures, rank };
}

function rowOf({ actual, aims, growth }: Measure, names: BulletNames, rank: number | null, locale: Locale): BulletRow {
  const head = actual ?? aims[0];
  const quantities = [actual, ...aims].filter((figure) => figure !== null).map(printed);
  return {
    id: head?.id ?? '',
    name: head ? names.metric(head) : '',
    detail: head ? detailOf(head, names, locale) : '',
    actual: actual && itemOf(actual.id, names.metric(actual), printed(actual), locale, rank),
    aims: aims.map((aim) => itemOf(aim.id, locale.words.figureKinds[aim.kind], printed(aim), locale, rank)),
    bands: quantities.flatMap(bandOf),
    growth: growth.map((rate) => signed(rate, locale)),
  };
}

function labelOf(figure: FigureRecord, names: BulletNames, locale: Locale): string {
  const detail = detailOf(figure, names, locale);
  return detail ? `${names.metric(figure)} · ${detail}` : names.metric(figure);
}

function detailOf(figure: FigureRecord, names: BulletNames, locale: Locale): string {
  const kind = figure.kind === 'actual' ? '' : locale.words.figureKinds[figure.kind];
  return [names.owner(figure), figure.period === '' ? '' : locale.period(figure.period), kind, locale.name(figure.scope)].filter(Boolean).join(' · ');
}

function bandOf({ value, min, max }: Quantity): readonly Band[] {
  return value === null && min !== null && max !== null ? [{ from: min, to: max }] : [];
}

/** A rate with its sign: growth is `+`, decline has the true minus of its digits. */
function signed(rate: FigureRecord, locale: Locale): string {
  const { full, sign } = locale.spell(rate);
  return (rate.value ?? 0) > 0 && sign === '' ? `+${full}` : full;
}
