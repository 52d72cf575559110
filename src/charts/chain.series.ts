import { CHAIN_STATES, type Chain } from '../analysis/chain.ts';
import { chainWords } from '../locale/chain-words.ts';
import type { Locale } from '../locale/locale.ts';
import type { ComponentStatus } from '../sources/records.ts';
import { type Item, itemOf } from './series.ts';

/** One segment as a bar: how many of its components stand in each state, missing first; states without any are left out. */
export interface ChainBar {
  readonly total: Item;
  readonly parts: readonly { readonly status: ComponentStatus; readonly item: Item }[];
}

/** The segments of a chain as bars on one scale. */
export interface ChainSeries {
  readonly bars: readonly ChainBar[];
}

/** The counts of a chain for a chart. */
export function chainSeries(chain: Chain, locale: Locale): ChainSeries {
  const words = chainWords[locale.lang];
  return {
    bars: chain.segments.map(({ segment, counts, total }) => ({
      total: itemOf(segment, locale.term(words.segments, segment), total, locale),
      parts: CHAIN_STATES.filter((status) => (counts[status].value ?? 0) > 0).map((status) => ({
        status,
        item: itemOf(`${segment}-${status}`, locale.words.componentStatuses[status], counts[status], locale),
      })),
    })),
  };
}
