import type { LngLat } from './records.ts';

/** A position from outside as longitude and latitude, or `null` where it is none; longitudes may pass 180 to keep a line whole. */
export function lngLatOf(value: unknown): LngLat | null {
  if (!Array.isArray(value) || value.length < 2) return null;
  const lng: unknown = value[0];
  const lat: unknown = value[1];
  return typeof lng === 'number' && typeof lat === 'number' && Number.isFinite(lng) && Number.isFinite(lat) ? [lng, lat] : null;
}

/** Whether a point lies on the globe; longitudes may pass 180 by one turn. */
export function isInWorld([lng, lat]: LngLat): boolean {
  return Math.abs(lng) <= 360 && Math.abs(lat) <= 90;
}
