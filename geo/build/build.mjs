import { rmSync } from 'node:fs';
import { buildLand } from './layers/land.mjs';
import { buildNetwork } from './layers/network.mjs';
import { buildNames, buildSeats } from './layers/places.mjs';
import { buildRegion } from './layers/region.mjs';
import { buildRelief } from './layers/relief.mjs';
import { buildRivers } from './layers/rivers.mjs';
import { buildRoutes } from './layers/routes.mjs';
import { writeManifests } from './manifest.mjs';
import { writeProvenance } from './provenance.mjs';
import { installMapshaper, requireProgram, WORK } from './tools.mjs';

const STEPS = {
  land: buildLand,
  region: buildRegion,
  rivers: buildRivers,
  seats: buildSeats,
  names: buildNames,
  network: buildNetwork,
  routes: buildRoutes,
  relief: buildRelief,
  manifests: writeManifests,
  provenance: writeProvenance,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in STEPS));
if (unknown.length > 0) {
  console.error(`unknown step: ${unknown.join(', ')}. Steps: ${Object.keys(STEPS).join(', ')}`);
  process.exit(1);
}

try {
  for (const program of ['ogr2ogr', 'gdalwarp', 'gdaldem', 'gdalmdiminfo', 'gdalbuildvrt']) requireProgram(program, 'gdal-bin');
  for (const [program, name] of [
    ['dpkg', 'dpkg'],
    ['apt-get', 'apt'],
    ['tar', 'tar'],
  ])
    requireProgram(program, name);
  installMapshaper();
  if (asked.length === 0) rmSync(WORK, { recursive: true, force: true });
  for (const [name, step] of Object.entries(STEPS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(name);
    await step();
  }
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
