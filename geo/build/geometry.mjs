import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { geoArea, geoDistance } from 'd3';

const EARTH_RADIUS_KM = 6371.0088;

/** Great-circle distance of two points, kilometres. */
export function distanceKm(a, b) {
  return geoDistance(a, b) * EARTH_RADIUS_KM;
}

/** Length of a chain of points, kilometres. */
export function chainKm(points) {
  return points.slice(1).reduce((sum, point, index) => sum + distanceKm(points[index], point), 0);
}

/** Calls `change` on every position of nested GeoJSON coordinates. */
export function mapPositions(coordinates, change) {
  return typeof coordinates[0] === 'number' ? change(coordinates) : coordinates.map((part) => mapPositions(part, change));
}

/** Rounds every position; drops points that repeat the one before, and rings and lines that vanish. */
export function round(geometry, decimals) {
  const scale = 10 ** decimals;
  const position = ([lon, lat]) => [Math.round(lon * scale) / scale, Math.round(lat * scale) / scale];
  const line = (points) =>
    points.map(position).filter((point, index, all) => index === 0 || point[0] !== all[index - 1][0] || point[1] !== all[index - 1][1]);
  const rings = (polygon) => polygon.map(line).filter((ring) => ring.length >= 4);
  const { type, coordinates } = geometry;
  const rounded = {
    Point: () => position(coordinates),
    LineString: () => line(coordinates),
    MultiLineString: () => coordinates.map(line).filter((part) => part.length > 1),
    Polygon: () => rings(coordinates),
    MultiPolygon: () => coordinates.map(rings).filter((polygon) => polygon.length > 0),
  }[type]();
  return { type, coordinates: rounded };
}

const reversed = (ring) => [...ring].reverse();

/** Turns rings the way d3-geo reads them on the sphere: outer rings clockwise, holes the other way. MapLibre accepts either. */
export function windForSphere(geometry) {
  const smallerThanHalf = (ring) => geoArea({ type: 'Polygon', coordinates: [ring] }) < 2 * Math.PI;
  const polygon = (rings) => rings.map((ring, index) => (smallerThanHalf(ring) === (index === 0) ? ring : reversed(ring)));
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: polygon(geometry.coordinates) };
  if (geometry.type === 'MultiPolygon') return { ...geometry, coordinates: geometry.coordinates.map(polygon) };
  return geometry;
}

/** Writes features as a compact, rounded collection, one feature a line so that changes can be read. */
export function writeFeatures(path, features, decimals = 4) {
  const lines = features.map(({ id, properties, geometry }) =>
    JSON.stringify({ type: 'Feature', ...(id === undefined ? {} : { id }), properties, geometry: windForSphere(round(geometry, decimals)) }),
  );
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`);
}

/** A GeoJSON feature. */
export function feature(geometry, properties = {}, id = undefined) {
  return { type: 'Feature', ...(id === undefined ? {} : { id }), properties, geometry };
}

/**
 * A line whose corners are rounded as wide as `radii` (km, the widest first) and the room beside them allow without a point that `isBarred`;
 * each arc is a quadratic Bezier curve inside its corner, so a line that parts from another leaves it along a tangent.
 */
export function roundCorners(points, radii, isBarred) {
  return points.flatMap((corner, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (before === undefined || after === undefined) return [corner];
    const room = 0.45 * Math.min(distanceKm(before, corner), distanceKm(corner, after));
    const arcs = radii.map((radius) => arcAround(before, corner, after, Math.min(radius, room)));
    return arcs.find((arc) => !arc.some(isBarred)) ?? [corner];
  });
}

function arcAround(before, corner, after, km) {
  const toward = (to) => {
    const share = km / Math.max(distanceKm(corner, to), 1e-6);
    return [corner[0] + (to[0] - corner[0]) * share, corner[1] + (to[1] - corner[1]) * share];
  };
  const [from, to] = [toward(before), toward(after)];
  return Array.from({ length: 9 }, (_, step) => {
    const t = step / 8;
    return [0, 1].map((axis) => (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * corner[axis] + t * t * to[axis]);
  });
}

/** A smooth line through points: centripetal Catmull-Rom, `samples` pieces between each two points. */
export function smooth(points, samples = 10) {
  if (points.length < 3) return points;
  const mirror = (a, b) => [2 * a[0] - b[0], 2 * a[1] - b[1]];
  const all = [mirror(points[0], points[1]), ...points, mirror(points.at(-1), points.at(-2))];
  const line = [points[0]];
  for (let index = 1; index < all.length - 2; index += 1) {
    const piece = catmullRom(all[index - 1], all[index], all[index + 1], all[index + 2]);
    for (let step = 1; step <= samples; step += 1) line.push(step === samples ? all[index + 1] : piece(step / samples));
  }
  return line;
}

function catmullRom(p0, p1, p2, p3) {
  const knot = (t, a, b) => t + Math.max(Math.hypot(b[0] - a[0], b[1] - a[1]) ** 0.5, 1e-6);
  const t1 = knot(0, p0, p1);
  const t2 = knot(t1, p1, p2);
  const t3 = knot(t2, p2, p3);
  const mix = (a, b, from, to, t) => [0, 1].map((axis) => (a[axis] * (to - t) + b[axis] * (t - from)) / (to - from));
  return (share) => {
    const t = t1 + share * (t2 - t1);
    const a = mix(p0, p1, 0, t1, t);
    const b = mix(p1, p2, t1, t2, t);
    const c = mix(p2, p3, t2, t3, t);
    return mix(mix(a, b, 0, t2, t), mix(b, c, t1, t3, t), t1, t2, t);
  };
}

/** Douglas-Peucker: leaves out points nearer than `tolerance` degrees to the line; the ends stay. */
export function thin(points, tolerance) {
  if (points.length < 3) return points;
  const [a, b] = [points[0], points.at(-1)];
  let [far, at] = [0, 0];
  for (let index = 1; index < points.length - 1; index += 1) {
    const away = offLine(points[index], a, b);
    if (away > far) [far, at] = [away, index];
  }
  if (far <= tolerance) return [a, b];
  return [...thin(points.slice(0, at + 1), tolerance).slice(0, -1), ...thin(points.slice(at), tolerance)];
}

function offLine(p, a, b) {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length2 = dx * dx + dy * dy;
  const share = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length2));
  return Math.hypot(p[0] - a[0] - share * dx, p[1] - a[1] - share * dy);
}

/** Points no further apart than `stepKm` kilometres. */
export function densify(points, stepKm = 1) {
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    if (next === undefined) return [point];
    const steps = Math.max(1, Math.ceil(distanceKm(point, next) / stepKm));
    return Array.from({ length: steps }, (_, step) => [0, 1].map((axis) => point[axis] + ((next[axis] - point[axis]) * step) / steps));
  });
}
