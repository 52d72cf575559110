import { length as lengthOf, lineString } from '@turf/turf';
import type { Cluster } from '../model/cluster.ts';
import { derived } from './quantity.ts';
import type { CorridorLeg } from './results.ts';

/** The legs of the corridor and the sea routes, each with the geodesic (haversine) length of its drawn line in whole km. */
export function analyseCorridor(cluster: Cluster): readonly CorridorLeg[] {
  return cluster.records.routes.map((route) => ({
    route,
    length: derived(
      Math.round(lengthOf(lineString(route.line.map(([lng, lat]) => [lng, lat])), { units: 'kilometers' })),
      'km',
      { kind: 'length', inputs: [route.id] },
      'approx',
    ),
  }));
}
