import { join } from 'node:path';
import { feature, writeFeatures } from '../geometry.mjs';
import { sourcePath } from '../sources.mjs';
import { exact, GEO, mapshaper, readJson, table, WINDOW, work } from '../tools.mjs';

/** Open water and shore of the region: from the Beilun's mouth, north of the Tra Co spit, round Weizhou, to Yingluo bay. Rivers' islands further north are no coast. */
const SHORE = [
  [108.06, 22],
  [109.85, 22],
  [109.85, 21.4],
  [109.5, 21.4],
  [109.5, 20.8],
  [108.2, 20.8],
  [108.2, 21.515],
  [108.06, 21.515],
  [108.06, 22],
];

const gbCode = (properties) => properties.gb.slice(3);

function saveAs(name, features) {
  writeFeatures(work(name), features, 6);
  return work(name);
}

/** The southernmost corner that two territories share: where their border meets the sea. */
function borderEnd(a, b) {
  const corners = new Set(a.geometry.coordinates.flat(2).map(String));
  const shared = b.geometry.coordinates.flat(2).filter((point) => corners.has(String(point)));
  return shared.reduce((south, point) => (point[1] < south[1] ? point : south));
}

/** Strips of the coast, one a prefecture, west to east, divided where the borders meet the sea. */
function coastStrips(prefectures, neighbour) {
  const byCode = (code) => prefectures.find((one) => one.properties.code === code);
  const west = ['450600', '450700', '450500'].map(byCode);
  const ends = [...west.slice(1), neighbour].map((next, index) => borderEnd(west[index], next)[0]);
  return west.map((one, index) => {
    const [left, right] = [index === 0 ? SHORE[0][0] : ends[index - 1], ends[index]];
    const ring = [
      [left, WINDOW[1]],
      [left, WINDOW[3]],
      [right, WINDOW[3]],
      [right, WINDOW[1]],
      [left, WINDOW[1]],
    ];
    return feature({ type: 'Polygon', coordinates: [ring] }, { code: one.properties.code });
  });
}

/** Writes the region, its 14 prefectures and their inner lines: land borders as surveyed, the coast as OpenStreetMap draws it. */
export function buildRegion() {
  const names = new Map(table('prefectures.csv').map((row) => [row.code, row]));
  const counties = readJson(sourcePath('counties')).features.filter((one) => gbCode(one.properties).startsWith('45'));
  const provinces = readJson(sourcePath('provinces')).features;
  const land = work('fused.json');

  const countyFile = saveAs(
    'counties.json',
    counties.map((one) => feature(one.geometry, { code: gbCode(one.properties), prefecture: `${gbCode(one.properties).slice(0, 4)}00` })),
  );
  const rawFile = work('prefectures-raw.json');
  mapshaper(countyFile, '-dissolve', 'prefecture', '-rename-fields', 'code=prefecture', '-o', rawFile, 'format=geojson');
  const raw = readJson(rawFile).features.map((one) => ({
    ...one,
    geometry: one.geometry.type === 'Polygon' ? { type: 'MultiPolygon', coordinates: [one.geometry.coordinates] } : one.geometry,
  }));

  const strips = saveAs(
    'coast-strips.json',
    coastStrips(
      raw,
      provinces.find((one) => one.properties.gb === '156440000'),
    ),
  );
  const claimed = saveAs(
    'claimed.json',
    provinces.filter((one) => ['156450000', '156440000'].includes(one.properties.gb)).map((one) => feature(one.geometry)),
  );
  const unclaimed = work('unclaimed.json');
  const shore = saveAs('shore.json', [feature({ type: 'Polygon', coordinates: [SHORE] })]);
  mapshaper(strips, '-clip', shore, '-clip', land, '-erase', claimed, '-o', unclaimed, 'format=geojson');

  const clipped = work('prefectures.json');
  mapshaper(
    rawFile,
    unclaimed,
    'combine-files',
    '-merge-layers',
    'force',
    '-dissolve2',
    'code',
    '-clip',
    land,
    '-filter-slivers',
    'min-area=0.02km2',
    '-o',
    clipped,
    ...exact(4),
  );
  const innerLines = work('prefecture-lines.json');
  mapshaper(clipped, '-innerlines', '-dissolve', '-explode', '-o', innerLines, 'format=geojson');
  const whole = work('region.json');
  mapshaper(clipped, '-dissolve2', '-filter-islands', 'min-area=0.05km2', '-o', whole, ...exact(4));
  const countyLines = work('county-lines.json');
  mapshaper(
    countyFile,
    '-clip',
    land,
    '-simplify',
    'dp',
    'interval=250',
    '-innerlines',
    'where=A.prefecture==B.prefecture',
    '-dissolve',
    '-explode',
    '-o',
    countyLines,
    'format=geojson',
  );

  const prefectures = readJson(clipped).features.map(({ geometry, properties }) => {
    const { code, id, name_zh, name_en } = names.get(properties.code);
    return feature(geometry, { id, code, name_zh, name_en }, id);
  });
  const shape = readJson(whole);
  const geometry = shape.geometries?.[0] ?? shape.features[0].geometry;
  writeFeatures(join(GEO, 'guangxi/prefectures.geojson'), prefectures, 6);
  writeFeatures(
    join(GEO, 'guangxi/region.geojson'),
    [feature(geometry, { id: 'guangxi', code: '450000', name_zh: '广西壮族自治区', name_en: 'Guangxi' }, 'guangxi')],
    6,
  );
  writeLines('prefecture-lines', innerLines);
  writeLines('county-lines', countyLines);
}

function writeLines(name, path) {
  const data = readJson(path);
  const lines = (data.geometries ?? data.features.map((one) => one.geometry)).map((geometry) => feature(geometry));
  writeFeatures(join(GEO, `guangxi/${name}.geojson`), lines, name === 'county-lines' ? 3 : 4);
}
