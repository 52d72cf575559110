import { printed } from '../analysis/quantity.ts';
import type { Locale } from '../locale/locale.ts';
import type { Cluster } from '../model/cluster.ts';
import type { FigureRecord } from '../sources/records.ts';
import { type Item, itemOf } from './series.ts';

/** Totals over several years that share period, scope, unit and line, so that one scale holds them. */
export interface TotalsSeries {
  readonly period: string;
  readonly scope: string;
  readonly unit: string;
  readonly rows: readonly Item[];
  readonly figures: readonly FigureRecord[];
}

/** The totals of a subject over periods of several years; yearly capacity and five-year totals never share an axis. */
export function totalsSeries(figures: readonly FigureRecord[], cluster: Cluster, rank: number | null, locale: Locale): readonly TotalsSeries[] {
  const long = figures.filter((figure) => figure.period.includes('/') && figure.unit !== '%' && figure.value !== null);
  const key = (figure: FigureRecord): string => [figure.period, figure.unit, figure.scope.zh, figure.source, figure.line].join('|');
  return [...new Set(long.map(key))].flatMap((group) => {
    const members = long.filter((figure) => key(figure) === group);
    const [first] = members;
    if (!first || members.length < 2) return [];
    const rows = members.map((figure) => itemOf(figure.id, metricName(figure, cluster, locale), printed(figure), locale, rank));
    return [{ period: first.period, scope: locale.name(first.scope), unit: first.unit, rows, figures: members }];
  });
}

function metricName(figure: FigureRecord, cluster: Cluster, locale: Locale): string {
  const metric = cluster.metric(figure.metric);
  return metric ? locale.name(metric.name) : figure.metric;
}
