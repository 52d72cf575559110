import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { feature, writeFeatures } from '../geometry.mjs';
import { sourcePath } from '../sources.mjs';
import { exact, GEO, mapshaper, readJson, run, WINDOW, work } from '../tools.mjs';

/** South-east Asia and its seas: drawn at zoom 4 to 6, so finer than the rest of the world. */
const NEAR = [91, -11.5, 128, 33];

const bbox = (box) => `bbox=${box.join(',')}`;

function ringOf([west, south, east, north]) {
  return [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
}

/** Natural Earth's land cut at the date line, thinned to about `metres`, written as `name`. */
function worldLand(name, metres, minArea) {
  const [cut, thinned] = [work('world-cut.json'), work(name)];
  rmSync(cut, { force: true });
  run('ogr2ogr', ['-f', 'GeoJSON', '-lco', 'RFC7946=NO', '-clipsrc', '-180', '-85.5', '180', '84', cut, sourcePath('land')]);
  mapshaper(
    cut,
    '-simplify',
    'dp',
    `interval=${metres}`,
    'keep-shapes',
    '-filter-islands',
    `min-area=${minArea}`,
    '-dissolve2',
    '-o',
    thinned,
    ...exact(2),
  );
  return thinned;
}

/** One land out of pieces of different detail: each later piece replaces what lies under its box. */
function fuse(name, base, pieces) {
  let fused = base;
  for (const [index, { path, box }] of pieces.entries()) {
    const [frame, rest, next] = [
      work(`frame-${index}.json`),
      work(`rest-${index}.json`),
      work(index === pieces.length - 1 ? name : `fused-${index}.json`),
    ];
    writeFeatures(frame, [feature({ type: 'Polygon', coordinates: [ringOf(box)] })]);
    const clipped = work(`piece-${index}.json`);
    mapshaper(path, '-clip', bbox(box), '-o', clipped, 'format=geojson');
    mapshaper(fused, '-erase', frame, '-o', rest, 'format=geojson');
    mapshaper(
      rest,
      clipped,
      'combine-files',
      '-merge-layers',
      'force',
      '-dissolve2',
      'gap-fill-area=0',
      '-filter-slivers',
      'min-area=0.02km2',
      '-o',
      next,
      ...exact(4),
    );
    fused = next;
  }
  return fused;
}

/** OpenStreetMap's land in the window: the window less the sea. */
function windowLand() {
  const [frame, sea, land] = [work('window.json'), work('window-sea.json'), work('window-land.json')];
  writeFeatures(frame, [feature({ type: 'Polygon', coordinates: [ringOf(WINDOW)] })]);
  mapshaper(sourcePath('seas'), '-clip', bbox(WINDOW), '-o', sea, 'format=geojson');
  mapshaper(frame, '-erase', sea, '-filter-islands', 'min-area=0.05km2', '-dissolve2', '-o', land, ...exact(4));
  return land;
}

function onlyGeometry(path) {
  const data = readJson(path);
  const polygons = (data.geometries ?? data.features.map((one) => one.geometry)).flatMap((geometry) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  );
  return { type: 'MultiPolygon', coordinates: polygons };
}

/** Writes the world's land with the finer coast in the window, the coast lines of the window, and the plain world's land. */
export function buildLand() {
  const far = worldLand('world-far.json', 7000, '25km2');
  const near = worldLand('world-near.json', 1000, '3km2');
  const fused = fuse('fused.json', far, [
    { path: near, box: NEAR },
    { path: windowLand(), box: WINDOW },
  ]);
  const coast = work('coast.json');
  mapshaper(fused, '-lines', '-clip', bbox(WINDOW), '-dissolve', '-explode', '-o', coast, 'format=geojson');
  writeFeatures(join(GEO, 'guangxi/land.geojson'), [feature(onlyGeometry(fused), { id: 'land' })], 6);
  writeFeatures(join(GEO, 'world/land.geojson'), [feature(onlyGeometry(far), { id: 'land' })], 6);
  const lines = readJson(coast);
  const shore = (lines.geometries ?? lines.features.map((one) => one.geometry)).map((geometry) => feature(geometry, {}));
  writeFeatures(join(GEO, 'guangxi/coast.geojson'), shore, 4);
}
