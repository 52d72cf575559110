import { extent } from 'd3';
import type { Position } from 'geojson';
import type { Areas, Ground } from '../sources/ground.ts';
import type { LngLat } from '../sources/records.ts';

/** What lies under a point: the region (all land, where the ground knows no region), other land, or the sea. */
export type Under = 'region' | 'land' | 'sea';

/** What lies under a point of the ground; the sea where there is no ground. */
export function groundUnder(ground: Ground | null, lngLat: LngLat): Under {
  if (ground === null) return 'sea';
  if (inside(ground.layers.region, lngLat)) return 'region';
  if (!inside(ground.layers.land, lngLat)) return 'sea';
  return ground.layers.region.features.length > 0 ? 'land' : 'region';
}

function inside(areas: Areas, lngLat: LngLat): boolean {
  const [lng, lat] = lngLat;
  return shapesOf(areas).some(({ rings, west, east, south, north }) => {
    if (lng < west || lng > east || lat < south || lat > north) return false;
    return rings.reduce((odd, ring) => odd !== crosses(ring, lngLat), false);
  });
}

interface Shape {
  readonly rings: readonly (readonly Position[])[];
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

const measured = new WeakMap<Areas, readonly Shape[]>();

/** The polygons of a layer with their boxes, measured once. */
function shapesOf(areas: Areas): readonly Shape[] {
  const known = measured.get(areas);
  if (known) return known;
  const shapes = areas.features
    .flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates))
    .map((rings): Shape => {
      const [[west, east], [south, north]] = [extent(rings[0] ?? [], ([lng = 0]) => lng), extent(rings[0] ?? [], ([, lat = 0]) => lat)];
      return { rings, west: west ?? 0, east: east ?? 0, south: south ?? 0, north: north ?? 0 };
    });
  measured.set(areas, shapes);
  return shapes;
}

/** Whether a line going east from the point crosses the ring an odd number of times. */
function crosses(ring: readonly Position[], [lng, lat]: LngLat): boolean {
  let odd = false;
  let [lastX, lastY] = ring.at(-1) ?? [0, 0];
  for (const [x = 0, y = 0] of ring) {
    const spans = y > lat !== (lastY ?? 0) > lat;
    if (spans && lng < (((lastX ?? 0) - x) * (lat - y)) / ((lastY ?? 0) - y) + x) odd = !odd;
    [lastX, lastY] = [x, y];
  }
  return odd;
}
