import { bearing, length as lengthOf, lineString } from '@turf/turf';
import type { Cluster } from '../model/cluster.ts';
import type { PublishedLength, RouteRecord, ViaPoint } from '../sources/records.ts';
import { derived, type Quantity } from './quantity.ts';
import type { CorridorLeg, CorridorWay, LengthCheck, Stop } from './results.ts';

/** The legs of the corridor and the sea routes, each with the length of its drawn line in whole km, and the lengths that sources give beside it. */
export function analyseCorridor(cluster: Cluster): readonly CorridorLeg[] {
  return cluster.records.routes.map((route) => {
    const km = Math.round(lengthOf(lineString(route.line.map(([lng, lat]) => [lng, lat])), { units: 'kilometers' }));
    const length = derived(km, 'km', { kind: 'length', inputs: [route.id] }, 'approx');
    return { route, length, error: errorOf(route), checks: checksOf(route.id, length, route.published), stops: stopsOf(route.via, km) };
  });
}

/** The ways that the legs make up, each as long as its legs together. */
export function analyseWays(cluster: Cluster, corridor: readonly CorridorLeg[]): readonly CorridorWay[] {
  const byId = new Map(corridor.map((leg) => [leg.route.id, leg]));
  return cluster.records.ways.map((way) => {
    const legs = way.legs.flatMap((id) => byId.get(id) ?? []);
    const amounts = legs.map((leg) => leg.length);
    const sum = amounts.reduce((total, { value }) => total + (value ?? 0), 0);
    const length = derived(sum, 'km', { kind: 'sum', inputs: way.legs, amounts }, 'approx');
    const errors = legs.flatMap(({ error }) => error ?? []);
    const error = errors.length > 0 ? inKm(Math.hypot(...errors.map(({ value }) => value ?? 0)), way.legs) : null;
    return { way, legs, length, error, checks: checksOf(way.id, length, way.published) };
  });
}

function stopsOf(via: readonly ViaPoint[], km: number): readonly Stop[] {
  const along = via.map((_, index) => (index === 0 ? 0 : lengthOf(lineString(via.slice(0, index + 1).map(({ at }) => [...at])))));
  const total = along.at(-1) ?? 0;
  return via.map((point, index) => ({ point, km: total > 0 ? Math.round(((along[index] ?? 0) / total) * km * 10) / 10 : 0 }));
}

/** Each published length of the same stretch beside ours. */
function checksOf(id: string, length: Quantity, published: readonly PublishedLength[]): readonly LengthCheck[] {
  const ours = length.value ?? 0;
  return published
    .filter(({ whole, km }) => whole && km > 0)
    .map((entry) => {
      const theirs = { value: entry.km, min: null, max: null, comparator: 'eq', unit: 'km' } as const;
      const difference = derived(Math.round(ours - entry.km), 'km', { kind: 'difference', inputs: [id], amounts: [length, theirs] }, 'approx');
      const share = derived(
        Math.round((ours / entry.km - 1) * 1000) / 10,
        '%',
        { kind: 'ratio', inputs: [id], amounts: [difference, theirs] },
        'approx',
      );
      return { published: entry, difference, share };
    });
}

/**
 * How far off a length may be because its way points may be, km. A point that may lie e km off changes the length by at most e times the
 * length of the difference of the two unit vectors along the line at it (1 at an end); the points are independent, so the parts are added as
 * squares. Bends of the road between two points are not in it.
 */
function errorOf(route: RouteRecord): Quantity | null {
  if (route.via.length > 1) return inKm(Math.hypot(...route.via.map((point, index) => partOf(route.via, point, index))), [route.id]);
  return route.uncertaintyKm === null ? null : inKm(route.uncertaintyKm, [route.id]);
}

function partOf(via: readonly ViaPoint[], point: ViaPoint, index: number): number {
  const [before, after] = [via[index - 1], via[index + 1]];
  if (!before || !after) return point.errorKm ?? 0;
  const turn = bearing([...point.at], [...after.at]) - bearing([...before.at], [...point.at]);
  return (point.errorKm ?? 0) * Math.abs(2 * Math.sin((turn * Math.PI) / 360));
}

function inKm(km: number, inputs: readonly string[]): Quantity {
  return derived(Math.max(1, Math.round(km)), 'km', { kind: 'error', inputs }, 'approx');
}
