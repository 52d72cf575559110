import type { BaseSummary } from '../analysis/results.ts';
import type { Locale } from '../locale/locale.ts';
import { type Item, itemOf } from './series.ts';

/** A capacity by maker, with the target it is held against and the derived gap between them. */
export interface CapacitySeries {
  readonly total: Item;
  readonly parts: readonly Item[];
  readonly target: Item | null;
  /** `null` when there is no target or it is reached. */
  readonly gap: Item | null;
  /** As printed, of the capacity. */
  readonly unit: string;
}

/** The capacity of a base city; `null` where no document names one, so that nothing is drawn. */
export function capacitySeries(base: BaseSummary, locale: Locale): CapacitySeries | null {
  const { capacity, target, gap, parts } = base;
  if (!capacity) return null;
  const { chart } = locale.words;
  return {
    total: itemOf('total', chart.total, capacity, locale),
    parts: parts.map((part) => itemOf(part.organization.id, makerName(part.organization, locale), part.quantity, locale, part.rank)),
    target: target && itemOf('target', chart.target, target, locale),
    gap: gap && (gap.value ?? 0) > 0 ? itemOf('gap', chart.gap, gap, locale) : null,
    unit: capacity.unit,
  };
}

function makerName(organization: BaseSummary['parts'][number]['organization'], locale: Locale): string {
  return locale.name(organization.short) || locale.name(organization.name);
}

/** One sentence for the stacked bar. */
export function describeCapacity(series: CapacitySeries, locale: Locale): string {
  const parts = series.parts.map((part) => `${part.name} ${part.full}`);
  return locale.words.chart.capacity(series.total.full, parts, series.target?.full ?? null, series.gap?.full ?? null);
}

/** One sentence for the waterfall. */
export function describeWaterfall(series: CapacitySeries, locale: Locale): string {
  const parts = series.parts.map((part) => `${part.name} ${part.full}`);
  return locale.words.chart.waterfall(parts, series.total.full, series.target?.full ?? null, series.gap?.full ?? null);
}
