import type { ForeignGround, StylePart } from './foreign-ground.ts';

/** Where a key is asked for; what an issue about a missing one points to. */
export const TIANDITU_KEYS = 'https://console.tianditu.gov.cn';

const HOSTS = [0, 1, 2, 3, 4, 5, 6, 7];

/** Tiles of one of Tianditu's layers in web mercator (EPSG:3857), 256 px, zoom 1 to 18 (http://lbs.tianditu.gov.cn/server/MapService.html). */
function tiles(layer: string, key: string): StylePart {
  const query = `T=${layer}&x={x}&y={y}&l={z}&tk=${encodeURIComponent(key)}`;
  return {
    type: 'raster',
    tiles: HOSTS.map((n) => `https://t${n}.tianditu.gov.cn/DataServer?${query}`),
    tileSize: 256,
    minzoom: 1,
    maxzoom: 18,
  };
}

/** Tianditu's vector map with its names in Chinese or English. Its datum is CGCS2000, which lies within a metre of WGS-84 and is taken as that. */
export function tiandituGround(key: string, lang: 'zh-CN' | 'en'): ForeignGround {
  return {
    kind: 'tianditu',
    datum: 'WGS-84',
    attribution: [],
    sources: { map: tiles('vec_w', key), names: tiles(lang === 'en' ? 'eva_w' : 'cva_w', key) },
    layers: [
      { id: 'map', type: 'raster', source: 'map' },
      { id: 'names', type: 'raster', source: 'names' },
    ],
  };
}
