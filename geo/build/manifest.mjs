import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GEO, readJson, work } from './tools.mjs';

const NATURAL_EARTH = { text_zh: 'Natural Earth', text_en: 'Natural Earth', licence: 'public domain', url: 'https://www.naturalearthdata.com/' };

const ATTRIBUTION = [
  NATURAL_EARTH,
  { text_zh: '© OpenStreetMap 贡献者', text_en: '© OpenStreetMap contributors', licence: 'ODbL-1.0', url: 'https://www.openstreetmap.org/copyright' },
  { text_zh: '天地图 2024', text_en: 'Tianditu 2024', licence: 'terms not stated', url: 'https://www.tianditu.gov.cn/' },
  { text_zh: 'GSHHG', text_en: 'GSHHG', licence: 'LGPL-3.0-or-later', url: 'https://www.soest.hawaii.edu/pwessel/gshhg/' },
  { text_zh: 'GeoNames', text_en: 'GeoNames', licence: 'CC-BY-4.0', url: 'https://www.geonames.org/' },
  { text_zh: 'NASA SRTM', text_en: 'NASA SRTM', licence: 'public domain', url: 'https://www.earthdata.nasa.gov/' },
];

const LAYERS = [
  'land',
  'region',
  'prefectures',
  'prefecture-lines',
  'county-lines',
  'coast',
  'rivers',
  'tributaries',
  'seats',
  'water-names',
  'neighbour-names',
  'roads',
  'rails',
];

function write(path, manifest) {
  writeFileSync(join(GEO, path), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Writes the manifests the element reads: the region's ground and the plain world. */
export function writeManifests() {
  const relief =
    existsSync(join(GEO, 'guangxi/relief.webp')) && existsSync(work('relief-corners.json'))
      ? { relief: { url: 'relief.webp', coordinates: readJson(work('relief-corners.json')) } }
      : {};
  write('guangxi/ground.json', {
    name: 'guangxi',
    title_zh: '广西',
    title_en: 'Guangxi',
    datum: 'WGS-84',
    bounds: [104.446, 20.9, 112.057, 26.387],
    window: [103.5, 19.8, 113.2, 27.3],
    region: { id: 'guangxi', code: '450000', name_zh: '广西壮族自治区', name_en: 'Guangxi' },
    layers: Object.fromEntries(LAYERS.map((layer) => [layer, `${layer}.geojson`])),
    ...relief,
    attribution: relief.relief ? ATTRIBUTION : ATTRIBUTION.slice(0, -1),
  });
  write('world/ground.json', {
    name: 'world',
    title_zh: '世界',
    title_en: 'World',
    datum: 'WGS-84',
    bounds: [-180, -60, 180, 78],
    layers: { land: 'land.geojson' },
    attribution: [NATURAL_EARTH],
  });
}
