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
