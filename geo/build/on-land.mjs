import { join } from 'node:path';
import { GEO, readJson } from './tools.mjs';

function boxOf(ring) {
  const [lons, lats] = [0, 1].map((axis) => ring.map((point) => point[axis]));
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

function inRing([lon, lat], ring) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [a, b] = [ring[i], ring[j]];
    if (a[1] > lat !== b[1] > lat && lon < ((b[0] - a[0]) * (lat - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
  }
  return inside;
}

/** Tells of a position whether it is on land, by the ground's own land; longitudes may pass 180. */
export function landTest() {
  const polygons = readJson(join(GEO, 'guangxi/land.geojson'))
    .features.flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates))
    .map((rings) => ({ rings, box: boxOf(rings[0]) }));
  return ([lon, lat]) => {
    const point = [((((lon + 180) % 360) + 360) % 360) - 180, lat];
    return polygons.some(({ rings, box }) => {
      if (point[0] < box[0] || point[0] > box[2] || point[1] < box[1] || point[1] > box[3]) return false;
      return rings.filter((ring) => inRing(point, ring)).length % 2 === 1;
    });
  };
}
