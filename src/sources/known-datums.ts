import type { Datum } from './datum.ts';

/** Hosts whose tiles are known to be in another datum than WGS-84 (AMap, Tencent, Baidu). */
const HOSTS: readonly (readonly [host: string, datum: Datum])[] = [
  ['autonavi.com', 'GCJ-02'],
  ['amap.com', 'GCJ-02'],
  ['map.gtimg.com', 'GCJ-02'],
  ['map.qq.com', 'GCJ-02'],
  ['map.baidu.com', 'BD-09'],
  ['bdimg.com', 'BD-09'],
  ['bdstatic.com', 'BD-09'],
];

/** The datum that a URL's host is known for, when it is not WGS-84; `null` for every other host. */
export function knownDatum(url: string): Datum | null {
  if (!URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  return HOSTS.find(([host]) => hostname === host || hostname.endsWith(`.${host}`))?.[1] ?? null;
}
