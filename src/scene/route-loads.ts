import type { LngLat } from '../sources/records.ts';
import type { RoutePiece } from './map-scene.ts';

const key = ([lng, lat]: LngLat, [toLng, toLat]: LngLat): string => `${lng},${lat} ${toLng},${toLat}`;

/**
 * Lines that leave from one place as pieces with the number of lines that share them: a lane is as thick as what goes along it.
 * The number never rises on the way out, so a bend of one line alone does not make its lane thin where others come back to it.
 */
export function loadedPieces(lines: readonly (readonly LngLat[])[]): readonly (readonly RoutePiece[])[] {
  const shared = new Map<string, number>();
  for (const line of lines) for (const id of stepsOf(line)) shared.set(id, (shared.get(id) ?? 0) + 1);
  return lines.map((line) => {
    const loads = stepsOf(line).map((id) => shared.get(id) ?? 1);
    for (let i = loads.length - 2; i >= 0; i -= 1) loads[i] = Math.max(loads[i] ?? 1, loads[i + 1] ?? 1);
    return cut(line, loads);
  });
}

function stepsOf(line: readonly LngLat[]): readonly string[] {
  return line.slice(1).map((point, index) => key(line[index] ?? point, point));
}

function cut(line: readonly LngLat[], loads: readonly number[]): readonly RoutePiece[] {
  const pieces: { load: number; line: LngLat[] }[] = [];
  loads.forEach((load, index) => {
    const [from, to] = [line[index], line[index + 1]];
    const last = pieces.at(-1);
    if (!from || !to) return;
    if (last?.load === load) last.line.push(to);
    else pieces.push({ load, line: [from, to] });
  });
  return pieces;
}
