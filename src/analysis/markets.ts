import type { Cluster } from '../model/cluster.ts';
import type { MarketNode } from './results.ts';

/** Countries with at least one actor of the cluster, those with the most actors first; a country of context only is not a market. */
export function analyseMarkets(cluster: Cluster, ranks: ReadonlyMap<string, number>): readonly MarketNode[] {
  const countries = cluster.records.places.filter((place) => place.kind === 'country');
  return countries
    .flatMap((place): MarketNode[] => {
      const markets = cluster.marketsOf(place.id).filter((market) => market.mode !== 'context' && market.actor !== null);
      if (markets.length === 0 || place.lngLat === null) return [];
      const ids = [...new Set(markets.flatMap((market) => market.actor ?? []))];
      const actors = ids
        .flatMap((id) => cluster.organization(id) ?? [])
        .map((organization) => ({ organization, rank: ranks.get(organization.id) ?? ranks.size }))
        .sort((a, b) => a.rank - b.rank);
      return [{ place, lngLat: place.lngLat, markets, actors }];
    })
    .sort((a, b) => b.actors.length - a.actors.length);
}
