import type { LngLat } from '../sources/records.ts';

/** A box in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The box around points and a first box, larger by a margin in degrees. */
export function boundsOf(points: readonly LngLat[], first: Bounds, margin: number): Bounds {
  const [west, south, east, north] = points.reduce<Bounds>(
    (box, [lng, lat]) => [Math.min(box[0], lng), Math.min(box[1], lat), Math.max(box[2], lng), Math.max(box[3], lat)],
    first,
  );
  return [west - margin, Math.max(-80, south - margin), east + margin, Math.min(80, north + margin)];
}
