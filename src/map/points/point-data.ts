import type { Filters } from '../../model/state.ts';
import type { PointCloud } from '../../scene/map-scene.ts';
import { worldPx } from '../../scene/mercator.ts';
import { SITE_KINDS, STATUSES } from '../../sources/records.ts';

/** Points as the graphics card takes them. */
export interface PointData {
  readonly count: number;
  /** The middle of the points in web mercator, 0 to 1, in double precision: what is near it keeps single pixels at any zoom. */
  readonly origin: readonly [number, number];
  /** Three numbers a point: x and y from the origin, and kind + 8 x status. */
  readonly values: Float32Array;
}

/** Values of each point of a cloud. */
export function pointData({ sites }: PointCloud): PointData {
  const at = sites.map(({ lngLat }) => worldPx(lngLat, 0));
  const origin = [mean(at.map(({ x }) => x / 512)), mean(at.map(({ y }) => y / 512))] as const;
  const values = new Float32Array(sites.length * 3);
  sites.forEach(({ kind, status }, index) => {
    const { x, y } = at[index] ?? { x: 0, y: 0 };
    values.set([x / 512 - origin[0], y / 512 - origin[1], SITE_KINDS.indexOf(kind) + 8 * STATUSES.indexOf(status)], index * 3);
  });
  return { count: sites.length, origin, values };
}

/** Indices of the two triangles of one square. */
export const INDICES_A_SQUARE = 6;

/**
 * Values of each point four times, once a corner; the shader tells corners by the number of the vertex. A square as an instance of its own
 * would be a draw call of its own where the processor draws.
 */
export function squareVertices(values: Float32Array): Float32Array {
  const vertices = new Float32Array(values.length * 4);
  for (let from = 0; from < values.length; from += 3) {
    const point = values.subarray(from, from + 3);
    for (let corner = 0; corner < 4; corner += 1) vertices.set(point, from * 4 + corner * 3);
  }
  return vertices;
}

/** Vertices of the two triangles of each square, in the order of the points. */
export function squareIndices(count: number): Uint32Array {
  return Uint32Array.from({ length: count * INDICES_A_SQUARE }, (_, index) => {
    const corner = [0, 1, 2, 2, 1, 3][index % INDICES_A_SQUARE] ?? 0;
    return Math.floor(index / INDICES_A_SQUARE) * 4 + corner;
  });
}

/** What filters keep, as one bit for each kind and each status. */
export function masksOf({ kinds, statuses }: Filters): { readonly kinds: number; readonly statuses: number } {
  const mask = <T>(all: readonly T[], kept: readonly T[]) =>
    all.reduce((bits, value, index) => bits | (kept.length === 0 || kept.includes(value) ? 1 << index : 0), 0);
  return { kinds: mask(SITE_KINDS, kinds), statuses: mask(STATUSES, statuses) };
}

/** A projection matrix (column-major) that takes positions from an origin instead of from the corner of the world. */
export function fromOrigin(matrix: ArrayLike<number>, [x, y]: readonly [number, number]): Float32Array {
  const at = (index: number) => matrix[index] ?? 0;
  const moved = Float64Array.from({ length: 16 }, (_, index) => at(index));
  for (let row = 0; row < 4; row++) moved[12 + row] = at(row) * x + at(4 + row) * y + at(12 + row);
  return Float32Array.from(moved);
}

/** Radius of a dot at a zoom, CSS px: it never falls under 3.5, so that shapes can be told apart. */
export function dotRadiusPx(zoom: number, scale: number): number {
  return Math.min(5, Math.max(3.5, 3.5 + (zoom - 10) * 0.4)) * Math.min(scale, 1.5);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
