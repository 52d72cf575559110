import type { LngLat } from '../sources/records.ts';

/** Mean radius of the earth in km (IUGG). */
const EARTH_KM = 6371.0088;

/**
 * A closed ring of points at a distance in km around a point on the sphere, counter-clockwise; the direct problem of great circles
 * (https://en.wikipedia.org/wiki/Great-circle_navigation#Finding_way-points).
 */
export function geodesicRing([lng, lat]: LngLat, radiusKm: number, points = 64): [number, number][] {
  const rad = Math.PI / 180;
  const [sinLat, cosLat] = [Math.sin(lat * rad), Math.cos(lat * rad)];
  const [sinArc, cosArc] = [Math.sin(radiusKm / EARTH_KM), Math.cos(radiusKm / EARTH_KM)];
  return Array.from({ length: points + 1 }, (_, i) => {
    const course = -((i % points) / points) * 2 * Math.PI;
    const y = sinLat * cosArc + cosLat * sinArc * Math.cos(course);
    const across = Math.sin(course) * sinArc * cosLat;
    return [lng + Math.atan2(across, cosArc - sinLat * y) / rad, Math.asin(y) / rad];
  });
}
