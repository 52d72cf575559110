import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBand, soften, writeBands } from '../raster.mjs';
import { sourcePath } from '../sources.mjs';
import { GEO, run, work } from '../tools.mjs';

/** The picture's bounds, degrees: wider than the window so that it fades out softly. */
const [WEST, SOUTH, EAST, NORTH] = [102, 19.2, 114.6, 28.2];
const PIXEL_M = 1900;
const TILE_DEGREES = 22.5;
/** Lights: degrees from north, and their weights. */
const LIGHTS = [
  [315, 0.55],
  [270, 0.2],
  [360, 0.15],
  [225, 0.1],
];
const LIGHT_HEIGHT = 45;
const EXAGGERATION = 10;
const SHADOW = [0x58, 0x4a, 0x3c];
const LIT = [0xff, 0xff, 0xfc];
/** Strength outside the region: 22 % against 62 % inside. */
const OUTSIDE = 22 / 62;
/** Widths of the soft edges, pixels: of the region, and of the picture. */
const REGION_EDGE = 3;
const PICTURE_EDGE = 45;
/** Transparency is kept in steps, which the eye does not see and the file does: of 255. */
const ALPHA_STEP = 8;

/** The tiles keep heights as grey; compared with known heights, metres are nearly ((grey - 100) / 2.15) squared, good to 2,500 m. */
const metres = (grey) => (grey > 100 ? ((grey - 100) / 2.15) ** 2 : 0);

function heights() {
  const parts = [];
  const pad = (number) => String(number).padStart(6, '0');
  for (let row = Math.floor((90 - NORTH) / TILE_DEGREES); row * TILE_DEGREES < 90 - SOUTH; row += 1) {
    for (let column = Math.floor((WEST + 180) / TILE_DEGREES); column * TILE_DEGREES < EAST + 180; column += 1) {
      const part = work(`srtm-${row}-${column}.tif`);
      const [west, north] = [column * TILE_DEGREES - 180, 90 - row * TILE_DEGREES];
      const tile = join(sourcePath('relief'), pad(row), `${pad(row)}_${pad(column)}.jpg`);
      run('gdal_translate', ['-q', '-a_srs', 'EPSG:4326', '-a_ullr', west, north, west + TILE_DEGREES, north - TILE_DEGREES, tile, part].map(String));
      parts.push(part);
    }
  }
  const [mosaic, crop, raw, dem] = [work('srtm.vrt'), work('srtm-crop.tif'), work('srtm-metres.bin'), work('dem.tif')];
  run('gdalbuildvrt', ['-q', '-overwrite', mosaic, ...parts]);
  const box = [WEST - 1, NORTH + 1, EAST + 1, SOUTH - 1];
  run('gdal_translate', ['-q', '-projwin', ...box, mosaic, crop].map(String));
  const { width, height, values } = readBand(crop, 'Byte', work('srtm-crop.bin'));
  const sharp = Float32Array.from(values, metres);
  const soft = soften(sharp, width, height, 1, 1);
  writeBands(raw, width, height, [sharp.map((value, index) => 0.4 * value + 0.6 * soft[index])], 'Float32');
  const placed = work('srtm-metres.tif');
  run('gdal_translate', ['-q', '-a_srs', 'EPSG:4326', '-a_ullr', ...box, raw, placed].map(String));
  rmSync(dem, { force: true });
  const bounds = ['-te', WEST, SOUTH, EAST, NORTH, '-te_srs', 'EPSG:4326'];
  run('gdalwarp', ['-q', '-t_srs', 'EPSG:3857', ...bounds, '-tr', PIXEL_M, PIXEL_M, '-r', 'cubicspline', placed, dem].map(String));
  return dem;
}

function mask(dem, { width, height }, source, name) {
  const path = work(`mask-${name}.tif`);
  rmSync(path, { force: true });
  const { lowerLeft, upperRight } = JSON.parse(run('gdalinfo', ['-json', dem])).cornerCoordinates;
  const projected = work(`mask-${name}.json`);
  rmSync(projected, { force: true });
  run('ogr2ogr', ['-f', 'GeoJSON', '-t_srs', 'EPSG:3857', '-lco', 'RFC7946=NO', '-clipsrc', WEST, SOUTH, EAST, NORTH, projected, source].map(String));
  run('gdal_rasterize', ['-q', '-burn', 255, '-ot', 'Byte', '-te', ...lowerLeft, ...upperRight, '-ts', width, height, projected, path].map(String));
  return readBand(path, 'Byte', work(`mask-${name}.bin`)).values;
}

function edgeFade(index, width, height) {
  const [x, y] = [index % width, Math.floor(index / width)];
  const share = Math.min(1, Math.min(x, y, width - 1 - x, height - 1 - y) / PICTURE_EDGE);
  return share * share * (3 - 2 * share);
}

/** Writes the relief: shadow and light with transparency, lit from four sides, faint outside the region, none at sea. */
export function buildRelief() {
  const dem = heights();
  const shades = LIGHTS.map(([azimuth, weight], index) => {
    const path = work(`shade-${index}.tif`);
    run('gdaldem', ['hillshade', '-q', '-z', EXAGGERATION, '-az', azimuth, '-alt', LIGHT_HEIGHT, '-compute_edges', dem, path].map(String));
    return { ...readBand(path, 'Byte', work(`shade-${index}.bin`)), weight };
  });
  const { width, height } = shades[0];
  const flat = Math.sin((LIGHT_HEIGHT * Math.PI) / 180);
  const land = soften(mask(dem, shades[0], join(GEO, 'guangxi/land.geojson'), 'land'), width, height, 1, 1);
  const region = soften(mask(dem, shades[0], join(GEO, 'guangxi/region.geojson'), 'region'), width, height, REGION_EDGE);
  const bands = Array.from({ length: 4 }, () => new Uint8Array(width * height));
  for (let index = 0; index < width * height; index += 1) {
    const shade = shades.reduce((sum, { values, weight }) => sum + (weight * values[index]) / 255, 0);
    const depth = shade < flat ? (flat - shade) / flat : (shade - flat) / (1 - flat);
    const place = (land[index] / 255) * (OUTSIDE + (1 - OUTSIDE) * (region[index] / 255)) * edgeFade(index, width, height);
    const colour = shade < flat ? SHADOW : LIT;
    for (let band = 0; band < 3; band += 1) bands[band][index] = colour[band];
    bands[3][index] = Math.round((255 * Math.min(1, depth) * place) / ALPHA_STEP) * ALPHA_STEP;
  }
  writePicture(bands, width, height);
  const { cornerCoordinates } = JSON.parse(run('gdalinfo', ['-json', dem]));
  writeFileSync(work('relief-corners.json'), JSON.stringify(corners(cornerCoordinates)));
}

/** The picture's corners in degrees: top left, top right, bottom right, bottom left, as MapLibre wants them. */
function corners({ upperLeft, upperRight, lowerRight, lowerLeft }) {
  const radius = 6378137;
  const degrees = 180 / Math.PI;
  return [upperLeft, upperRight, lowerRight, lowerLeft].map(([x, y]) =>
    [(x / radius) * degrees, (2 * Math.atan(Math.exp(y / radius)) - Math.PI / 2) * degrees].map((value) => Number(value.toFixed(6))),
  );
}

function writePicture(bands, width, height) {
  const [raw, tagged] = [work('relief.bin'), work('relief.vrt')];
  writeBands(raw, width, height, bands, 'Byte');
  run('gdal_translate', ['-q', '-of', 'VRT', '-colorinterp', 'red,green,blue,alpha', raw, tagged]);
  run('gdal_translate', ['-q', '-of', 'WEBP', '-co', 'QUALITY=50', tagged, join(GEO, 'guangxi/relief.webp')]);
  rmSync(join(GEO, 'guangxi/relief.webp.aux.xml'), { force: true });
}
