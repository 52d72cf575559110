import type { View } from '../model/state.ts';
import type { LngLat } from '../sources/records.ts';

/** Reads `"109.4,24.3"` as WGS-84 degrees; `null` when it is not two numbers inside the world. */
export function parseCenter(text: string | null): LngLat | null {
  const [lng, lat, ...rest] = (text ?? '').split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (lng === undefined || lat === undefined || rest.length > 0) return null;
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 85 ? [lng, lat] : null;
}

/** Zoom of a first view that names a centre alone: a region. */
const REGION_ZOOM = 7;

/** The first view that `center` and `zoom` ask for, each completed from the cluster's own; `null` when they ask for none. Warns once of a value that cannot be. */
export function firstView(tag: string, center: string | null, zoom: number | null, own: () => View): View | null {
  const at = parseCenter(center);
  if (center !== null && center !== '' && !at) warnOnce(tag, 'center', center, 'the cluster');
  const isZoom = zoom !== null && zoom >= 0 && zoom <= 22;
  if (zoom !== null && !isZoom) warnOnce(tag, 'zoom', zoom, 'the cluster');
  if (at) return { center: at, zoom: isZoom ? zoom : REGION_ZOOM };
  return isZoom ? { center: own().center, zoom } : null;
}

const warned = new Set<string>();

/** Says once per tag, name and value that an attribute was not understood and what is used instead. */
export function warnOnce(tag: string, name: string, value: unknown, fallback: string): void {
  const key = `${tag} ${name}=${String(value)}`;
  if (warned.has(key)) return;
  warned.add(key);
  console.warn(`<${tag}> invalid ${name}: "${String(value)}"; using "${fallback}"`);
}

/** The value when it is one of the allowed words, else `undefined`. */
export function oneOf<const T extends string>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((word) => word === value);
}

/** The value when it is one of the allowed words; the fallback when there is none, and with one warning when it is another. */
export function wordOr<const T extends string>(tag: string, name: string, allowed: readonly T[], value: unknown, fallback: T): T {
  const word = oneOf(allowed, value);
  const isGiven = value !== null && value !== undefined && value !== '';
  if (word === undefined && isGiven) warnOnce(tag, name, value, fallback);
  return word ?? fallback;
}
