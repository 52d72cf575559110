import { printed } from '../analysis/quantity.ts';
import type { TimelineSeries } from '../analysis/timeline.ts';
import type { Locale } from '../locale/locale.ts';
import type { Cluster } from '../model/cluster.ts';
import type { FigureKind } from '../sources/records.ts';
import { type Item, itemOf } from './series.ts';

/** One year of a measure. */
export interface ThenLaterPoint {
  readonly item: Item;
  readonly period: string;
  readonly kind: FigureKind;
}

/** One measure of one subject at two or more years, on one axis from zero. */
export interface ThenLaterSeries {
  readonly name: string;
  readonly unit: string;
  /** Hue rank of the maker it is about; `null` for anything else. */
  readonly rank: number | null;
  readonly isContext: boolean;
  readonly points: readonly ThenLaterPoint[];
}

/** A measure at several years, from the figures that print it. */
export function thenLaterSeries(series: TimelineSeries, cluster: Cluster, ranks: ReadonlyMap<string, number>, locale: Locale): ThenLaterSeries {
  const subject = cluster.entity(series.subject);
  const metric = cluster.metric(series.metric);
  const rank = ranks.get(series.subject) ?? null;
  const names = [
    subject ? locale.name(subject.record.short) || locale.name(subject.name) : series.subject,
    metric ? locale.name(metric.name) : series.metric,
  ];
  return {
    name: names.join(' · '),
    unit: series.unit,
    rank: series.isContext ? null : rank,
    isContext: series.isContext,
    points: series.figures.map((figure) => ({
      item: itemOf(figure.id, locale.period(figure.period), printed(figure), locale, rank),
      period: figure.period,
      kind: figure.kind,
    })),
  };
}
