import type { LngLat } from './records.ts';

/** The datums that positions and grounds may be declared in: GPS's own, that of AMap and Tencent, and Baidu's. */
export const DATUMS = ['WGS-84', 'GCJ-02', 'BD-09'] as const;
/** Name of a datum. */
export type Datum = (typeof DATUMS)[number];

/** What an issue about a datum says was expected. */
export const EXPECTED_DATUM = DATUMS.join(' | ');

/** Other spellings; CGCS2000 (EPSG:4490) differs from WGS-84 by less than a metre and is taken as such. */
const SPELLINGS: Readonly<Record<string, Datum>> = {
  WGS84: 'WGS-84',
  EPSG4326: 'WGS-84',
  CRS84: 'WGS-84',
  OGCCRS84: 'WGS-84',
  CGCS2000: 'WGS-84',
  EPSG4490: 'WGS-84',
  GCJ02: 'GCJ-02',
  BD09: 'BD-09',
};

/** The datum that a text names, in any of its usual spellings; `null` for any other value. */
export function datumOf(value: unknown): Datum | null {
  if (typeof value !== 'string') return null;
  const key = value.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return Object.hasOwn(SPELLINGS, key) ? (SPELLINGS[key] ?? null) : null;
}

/** Turns points of WGS-84 into those of a datum, and back; degrees. */
export interface DatumShift {
  readonly datum: Datum;
  readonly fromWgs84: (point: LngLat) => LngLat;
  readonly toWgs84: (point: LngLat) => LngLat;
}

/**
 * The conversion to and from a datum by gcoord (https://github.com/hujiulong/gcoord), read only when it is asked for. The way back is
 * iterated, so that both ways together end within a centimetre. Points outside of China's box stay as they are in GCJ-02.
 */
export async function loadShift(datum: Exclude<Datum, 'WGS-84'>): Promise<DatumShift> {
  const { default: gcoord } = await import('gcoord');
  const other = datum === 'GCJ-02' ? gcoord.GCJ02 : gcoord.BD09;
  const fromWgs84 = ([lng, lat]: LngLat): LngLat => {
    const [x, y] = gcoord.transform<[number, number]>([lng, lat], gcoord.WGS84, other);
    return [x, y];
  };
  return { datum, fromWgs84, toWgs84: (point) => inverse(fromWgs84, point) };
}

/** The point that a near-identity conversion takes to the given one, by fixed-point steps. */
function inverse(forward: (point: LngLat) => LngLat, [lng, lat]: LngLat): LngLat {
  let guess: LngLat = [lng, lat];
  for (let step = 0; step < 6; step += 1) {
    const [x, y] = forward(guess);
    guess = [guess[0] + lng - x, guess[1] + lat - y];
  }
  return guess;
}
