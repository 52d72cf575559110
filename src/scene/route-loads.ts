import type { Cluster } from '../model/cluster.ts';
import type { LngLat } from '../sources/records.ts';
import { once } from '../util/once.ts';
import type { RoutePiece } from './map-scene.ts';

const key = ([lng, lat]: LngLat, [toLng, toLat]: LngLat): string => `${lng},${lat} ${toLng},${toLat}`;

/** The pieces of a cluster's lanes to its markets by id of the route; a cluster does not change, so they are cut once. */
export const marketPieces = once((cluster: Cluster): ReadonlyMap<string, readonly RoutePiece[]> => {
  const lanes = cluster.records.routes.filter(({ role }) => role === 'market');
  const pieces = loadedPieces(lanes.map(({ line }) => line));
  return new Map(lanes.map(({ id }, index) => [id, pieces[index] ?? []]));
});

/**
 * Lines that leave from one place as pieces with the number of lines that share them: a lane is as thick as what goes along it.
 * The number never rises on the way out, so a bend of one line alone does not make its lane thin where others come back to it.
 */
export function loadedPieces(lines: readonly (readonly LngLat[])[]): readonly (readonly RoutePiece[])[] {
  const shared = new Map<string, number>();
  for (const line of lines) for (const id of stepsOf(line)) shared.set(id, (shared.get(id) ?? 0) + 1);
  const seen = new Set<string>();
  return lines.map((line) => {
    const steps = stepsOf(line);
    const loads = steps.map((id) => shared.get(id) ?? 1);
    for (let i = loads.length - 2; i >= 0; i -= 1) loads[i] = Math.max(loads[i] ?? 1, loads[i + 1] ?? 1);
    const leads = steps.map((id) => !seen.has(id));
    for (const id of steps) seen.add(id);
    return cut(line, loads, leads);
  });
}

function stepsOf(line: readonly LngLat[]): readonly string[] {
  return line.slice(1).map((point, index) => key(line[index] ?? point, point));
}

function cut(line: readonly LngLat[], loads: readonly number[], leading: readonly boolean[]): readonly RoutePiece[] {
  const pieces: { load: number; leads: boolean; line: LngLat[] }[] = [];
  loads.forEach((load, index) => {
    const [from, to, leads] = [line[index], line[index + 1], leading[index] ?? true];
    const last = pieces.at(-1);
    if (!from || !to) return;
    if (last?.load === load && last.leads === leads) last.line.push(to);
    else pieces.push({ load, leads, line: [from, to] });
  });
  return pieces;
}
