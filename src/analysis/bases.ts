import { descending } from 'd3-array';
import { STATUSES, type FigureRecord, type PlaceRecord, type SiteRecord, type Status } from '../sources/records.ts';
import type { Cluster } from '../model/cluster.ts';
import { addsUp, derived, printed, type Quantity } from './quantity.ts';
import type { BaseSummary, CapacityPart } from './results.ts';

/** The base cities with capacity, target, gap and sites; those with numbers first, largest first. */
export function analyseBases(cluster: Cluster, ranks: ReadonlyMap<string, number>): readonly BaseSummary[] {
  return cluster.records.places
    .filter((place) => place.role === 'base')
    .map((place) => summarise(cluster, place, ranks))
    .sort((a, b) => descending(weight(a), weight(b)));
}

function summarise(cluster: Cluster, place: PlaceRecord, ranks: ReadonlyMap<string, number>): BaseSummary {
  const { capacityMetric, targetMetric, targetYear } = cluster.records.package;
  const figures = cluster.figuresOf(place.id);
  const capacityFigure = figures.find((figure) => figure.metric === capacityMetric && figure.kind === 'actual') ?? null;
  const targetFigure =
    figures.find((figure) => figure.metric === targetMetric && figure.kind === 'target' && figure.period.startsWith(String(targetYear))) ?? null;
  const partFigures = capacityFigure ? cluster.records.figures.filter((figure) => figure.partOf === capacityFigure.id) : [];
  const sites = cluster.sitesIn(place.id);
  return {
    place,
    capacity: capacityFigure && printed(capacityFigure),
    target: targetFigure && printed(targetFigure),
    gap: gapOf(targetFigure, capacityFigure),
    parts: partFigures
      .flatMap((figure) => capacityPart(cluster, figure, ranks))
      .sort((a, b) => descending(a.quantity.value ?? 0, b.quantity.value ?? 0)),
    closes: capacityFigure !== null && addsUp(partFigures, capacityFigure),
    sites,
    siteCounts: countByStatus(sites),
  };
}

function capacityPart(cluster: Cluster, figure: FigureRecord, ranks: ReadonlyMap<string, number>): readonly CapacityPart[] {
  const organization = cluster.organization(figure.subject);
  return organization ? [{ organization, quantity: printed(figure), rank: ranks.get(organization.id) ?? ranks.size }] : [];
}

/** Target less capacity in the target's unit; capacity and output are counted differently, so the gap is a guide only. */
function gapOf(target: FigureRecord | null, capacity: FigureRecord | null): Quantity | null {
  if (target?.value == null || capacity?.value == null) return null;
  if (perYear(target.unit) !== perYear(capacity.unit)) return null;
  return derived(target.value - capacity.value, target.unit, { kind: 'difference', inputs: [target.id, capacity.id] });
}

/** The unit without its "a year": an output of a year and a yearly capacity are compared in it. */
function perYear(unit: string): string {
  return unit.split('/')[0] ?? unit;
}

function weight(base: BaseSummary): number {
  return base.target?.value ?? base.capacity?.value ?? -1;
}

function countByStatus(sites: readonly SiteRecord[]): Readonly<Record<Status, number>> {
  const counts: Record<Status, number> = { existing: 0, building: 0, planned: 0, exploring: 0, closed: 0, unknown: 0 };
  for (const status of STATUSES) counts[status] = sites.filter((site) => site.status === status).length;
  return counts;
}
