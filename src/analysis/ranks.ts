import { descending } from 'd3-array';
import type { Cluster } from '../model/cluster.ts';

/**
 * Hue rank by organization: the holder of the largest capacity is 0, the next 1, and so on; organizations without a
 * capacity follow in the order in which they first appear among the markets. The same maker keeps its hue in every chart and mark.
 */
export function rankOrganizations(cluster: Cluster): ReadonlyMap<string, number> {
  const { figures, markets, package: descriptor } = cluster.records;
  const holders = figures
    .filter((figure) => figure.metric === descriptor.capacityMetric && figure.partOf !== null && cluster.organization(figure.subject) !== undefined)
    .sort((a, b) => descending(a.value ?? 0, b.value ?? 0))
    .map((figure) => figure.subject);
  const sellers = markets.flatMap((market) => market.actor ?? []);
  return new Map([...new Set([...holders, ...sellers])].map((id, rank) => [id, rank]));
}
