import type { Quantity } from '../analysis/quantity.ts';
import type { RegionSummary } from '../analysis/results.ts';
import type { Locale } from '../locale/locale.ts';
import type { Cluster } from '../model/cluster.ts';
import { type Item, itemOf } from './series.ts';

/** A whole, its additive parts, and the overlapping amounts inside it. */
export interface CompositionSeries {
  readonly whole: Item;
  readonly parts: readonly Item[];
  readonly within: readonly Item[];
}

/** The headline of a region with what it is made of; `null` where no headline is printed. */
export function compositionSeries(region: RegionSummary, cluster: Cluster, locale: Locale): CompositionSeries | null {
  if (!region.target) return null;
  const item = (quantity: Quantity, index: number): Item =>
    itemOf(quantity.figure?.id ?? `${index}`, partName(quantity, cluster, locale), quantity, locale);
  return { whole: item(region.target, 0), parts: region.parts.map(item), within: region.within.map(item) };
}

/** What a part is called: the thing that its metric counts. */
function partName(quantity: Quantity, cluster: Cluster, locale: Locale): string {
  const metric = quantity.figure && cluster.metric(quantity.figure.metric);
  return metric ? locale.counted(locale.name(metric.name)) : (quantity.figure?.metric ?? '');
}
