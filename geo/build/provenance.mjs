import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { SOURCES, sourcePath, sourceVersion } from './sources.mjs';
import { GEO, sha256 } from './tools.mjs';

const OURS = { licence: 'MIT; way points are facts, each with its uncertainty' };

/** What each derived file is made from and how. */
const LAYERS = [
  {
    file: 'guangxi/land.geojson',
    sources: ['land', 'seas'],
    done: 'Natural Earth cut at the date line and thinned to 7 km (1 km in 91-128 E, 11.5 S-33 N); OpenStreetMap coast in the window 103.5-113.2 E, 19.8-27.3 N; dissolved',
  },
  { file: 'guangxi/coast.geojson', sources: ['land', 'seas'], done: 'outline of the land in the window' },
  {
    file: 'guangxi/region.geojson',
    sources: ['counties', 'provinces', 'seas'],
    done: 'counties dissolved; shore land of no province given to the region; clipped to the OpenStreetMap coast',
  },
  {
    file: 'guangxi/prefectures.geojson',
    sources: ['counties', 'provinces', 'seas'],
    done: 'counties dissolved by prefecture; shore land divided where borders meet the sea; clipped to the OpenStreetMap coast',
  },
  { file: 'guangxi/prefecture-lines.geojson', sources: ['counties', 'seas'], done: 'inner lines of the prefectures' },
  {
    file: 'guangxi/county-lines.geojson',
    sources: ['counties', 'seas'],
    done: 'inner lines of the counties inside each prefecture, thinned to 250 m',
  },
  {
    file: 'guangxi/rivers.geojson',
    sources: ['rivers', 'tributaries', 'waters'],
    done: 'named rivers of Natural Earth with Chinese names by hand; five more from GSHHG, named by a point each; each moved to the pieces of its real surface that OpenStreetMap has, smoothed, and cut into pieces with a width by the water above them',
  },
  {
    file: 'guangxi/tributaries.geojson',
    sources: ['tributaries'],
    done: 'GSHHG levels 2-4 that touch the region, less the named rivers, thinned to 0.002 degrees',
  },
  {
    file: 'guangxi/seats.geojson',
    sources: ['cities', 'counties'],
    done: 'places matched by name inside their prefecture or county; Fangchenggang by hand',
  },
  { file: 'guangxi/water-names.geojson', sources: [], done: 'anchors of names, by hand' },
  { file: 'guangxi/neighbour-names.geojson', sources: [], done: 'anchors of names, by hand' },
  { file: 'guangxi/roads.geojson', sources: [], done: 'schematic: centripetal Catmull-Rom through build/tables/waypoints.csv' },
  { file: 'guangxi/rails.geojson', sources: [], done: 'schematic: centripetal Catmull-Rom through build/tables/waypoints.csv' },
  { file: 'guangxi/market-ports.csv', sources: ['cities'], done: 'one point a country: its main port, or its capital where it has no coast' },
  {
    file: 'guangxi/relief.webp',
    sources: ['relief'],
    done: 'grey calibrated to metres, EPSG:3857 at 1,900 m, shaded from four sides, faint outside the region',
  },
  { file: 'world/land.geojson', sources: ['land'], done: 'Natural Earth cut at the date line, thinned to 7 km' },
  {
    file: '../data/guangxi-auto/routes.geojson',
    sources: ['lanes', 'cities'],
    done: 'land legs: Catmull-Rom through way points; sea legs: shortest way on the lane network, by hand in the gulf and across the Pacific, corners rounded where no land is near; longitudes may pass 180',
  },
];

/** Hash of a file, or of all files under a folder in the order of their names. */
function hashOf(path) {
  if (!statSync(path).isDirectory()) return sha256(path);
  const hash = createHash('sha256');
  const names = readdirSync(path, { recursive: true }).map(String).sort();
  for (const name of names) if (statSync(join(path, name)).isFile()) hash.update(readFileSync(join(path, name)));
  return hash.digest('hex');
}

function sourceEntry(id) {
  const { package: spec, file, licence } = SOURCES[id];
  return { id, package: spec.replace(/@[\d.]+$/, ''), version: sourceVersion(id), file, licence, sha256: hashOf(sourcePath(id)) };
}

/** Writes `provenance.json`: every source with its hash, every derived file with its hash, sizes and what was done. */
export function writeProvenance() {
  const sources = Object.keys(SOURCES).map(sourceEntry);
  const layers = LAYERS.filter(({ file }) => existsSync(join(GEO, file))).map(({ file, sources: from, done }) => {
    const path = join(GEO, file);
    return {
      file,
      sources: from,
      ...(from.length === 0 ? OURS : {}),
      done,
      bytes: statSync(path).size,
      bytesGzip: gzipSync(readFileSync(path), { level: 9 }).length,
      sha256: sha256(path),
    };
  });
  writeFileSync(
    join(GEO, 'provenance.json'),
    `${JSON.stringify({ datum: 'WGS-84', note: 'EPSG:4490 (CGCS2000) of the administrative source is taken as WGS-84: they differ by less than a metre.', sources, layers }, null, 2)}\n`,
  );
}
