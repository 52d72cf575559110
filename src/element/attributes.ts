import type { LngLat } from '../sources/records.ts';

/** Reads `"109.4,24.3"` as WGS-84 degrees; `null` when it is not two numbers inside the world. */
export function parseCenter(text: string | null): LngLat | null {
  const [lng, lat, ...rest] = (text ?? '').split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (lng === undefined || lat === undefined || rest.length > 0) return null;
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 85 ? [lng, lat] : null;
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

/** The value when it is one of the allowed words; otherwise warns once and gives the fallback. */
export function wordOr<const T extends string>(tag: string, name: string, allowed: readonly T[], value: unknown, fallback: T): T {
  const word = oneOf(allowed, value);
  if (word === undefined) warnOnce(tag, name, value, fallback);
  return word ?? fallback;
}
