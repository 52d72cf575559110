import type { Cluster } from '../model/cluster.ts';
import { analyseCorridor, analyseWays } from './corridor.ts';
import { analyseMarkets } from './markets.ts';
import { analyseBases } from './bases.ts';
import { analyseRegion } from './region.ts';
import { rankOrganizations } from './ranks.ts';
import type { Disagreement, Results } from './results.ts';

const computed = new WeakMap<Cluster, Results>();

/** Every number that is shown anywhere; computed once per cluster. */
export function analyse(cluster: Cluster): Results {
  const known = computed.get(cluster);
  if (known) return known;
  const ranks = rankOrganizations(cluster);
  const corridor = analyseCorridor(cluster);
  const results: Results = {
    region: analyseRegion(cluster),
    bases: analyseBases(cluster, ranks),
    corridor,
    ways: analyseWays(cluster, corridor),
    markets: analyseMarkets(cluster, ranks),
    disagreements: disagreementsOf(cluster),
    ranks,
  };
  computed.set(cluster, results);
  return results;
}

function disagreementsOf(cluster: Cluster): readonly Disagreement[] {
  return cluster.records.conflicts.map((conflict) => ({
    conflict,
    figures: conflict.figures.flatMap((id) => cluster.figure(id) ?? []),
  }));
}
