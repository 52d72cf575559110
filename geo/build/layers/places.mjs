import { join } from 'node:path';
import { geoContains } from 'd3';
import { feature, writeFeatures } from '../geometry.mjs';
import { sourcePath } from '../sources.mjs';
import { GEO, readJson, table } from '../tools.mjs';

const point = (lon, lat) => ({ type: 'Point', coordinates: [Number(lon), Number(lat)] });

function finder() {
  const cities = readJson(sourcePath('cities')).filter((city) => city.country === 'CN' && city.admin1 === '16');
  return (name, area) => cities.find((city) => city.name === name && geoContains(area, [Number(city.lng), Number(city.lat)]));
}

/** Writes the 14 prefecture seats (rank 1) and the county seats that GeoNames has (rank 2). */
export function buildSeats() {
  const find = finder();
  const prefectures = readJson(join(GEO, 'guangxi/prefectures.geojson')).features;
  const counties = readJson(sourcePath('counties')).features;
  const seats = table('prefectures.csv').map(({ id, code, name_zh, name_en, seat_name, seat_lon, seat_lat }) => {
    const found =
      seat_name === ''
        ? { lng: seat_lon, lat: seat_lat }
        : find(
            seat_name,
            prefectures.find((one) => one.id === id),
          );
    if (found === undefined) throw new Error(`no seat for ${name_zh}`);
    return feature(point(found.lng, found.lat), { id, code, name_zh, name_en, rank: 1 }, id);
  });
  for (const { code, name_zh, name_en, source_name } of table('county-seats.csv')) {
    const county = counties.find((one) => one.properties.gb === `156${code}`);
    const found = find(source_name, county);
    if (found === undefined) {
      console.log(`  no position for the seat of ${name_zh}`);
      continue;
    }
    const id = `seat-${code}`;
    seats.push(feature(point(found.lng, found.lat), { id, code, name_zh, name_en, rank: 2 }, id));
  }
  writeFeatures(join(GEO, 'guangxi/seats.geojson'), seats);
}

/** Writes the anchors of the names of waters and of the neighbouring provinces. */
export function buildNames() {
  const waters = table('water-names.csv').map(({ id, name_zh, name_en, lon, lat, rank }) =>
    feature(point(lon, lat), { id, name_zh, name_en, rank: Number(rank) }, id),
  );
  writeFeatures(join(GEO, 'guangxi/water-names.geojson'), waters);
  const neighbours = table('neighbour-names.csv').map(({ id, name_zh, name_en, lon, lat }) => feature(point(lon, lat), { id, name_zh, name_en }, id));
  writeFeatures(join(GEO, 'guangxi/neighbour-names.geojson'), neighbours);
}
