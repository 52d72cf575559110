import type { LngLat } from '../sources/records.ts';

/** A point in px: x to the right, y down. */
export interface PointPx {
  readonly x: number;
  readonly y: number;
}

/** Size of the box a map fills, CSS px. */
export interface Viewport {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Web mercator (EPSG:3857) position at a zoom, in px of a world 512 * 2^zoom wide, as MapLibre counts it. */
export function worldPx([lng, lat]: LngLat, zoom: number): PointPx {
  const size = 512 * 2 ** zoom;
  const sine = Math.sin((lat * Math.PI) / 180);
  return { x: ((lng + 180) / 360) * size, y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size };
}

/** The inverse of `worldPx`. */
export function fromWorldPx({ x, y }: PointPx, zoom: number): LngLat {
  const size = 512 * 2 ** zoom;
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / size))) * 180) / Math.PI;
  return [(x / size) * 360 - 180, lat];
}

/** The largest zoom at which a box of degrees fits into a viewport. */
export function zoomToFit([west, south, east, north]: readonly [number, number, number, number], { widthPx, heightPx }: Viewport): number {
  const low = worldPx([west, south], 0);
  const high = worldPx([east, north], 0);
  const scale = Math.min(widthPx / (high.x - low.x), heightPx / (low.y - high.y));
  return Math.log2(Math.max(scale, 1e-6));
}

/** Ground length of one px at a latitude and zoom, metres (WGS-84 equatorial radius 6,378,137 m). */
export function metresPerPx(lat: number, zoom: number): number {
  return (Math.cos((lat * Math.PI) / 180) * 2 * Math.PI * 6378137) / (512 * 2 ** zoom);
}
