import { chainKm, densify, distanceKm, smooth, thin } from '../geometry.mjs';
import { sourcePath } from '../sources.mjs';
import { mapshaper, readJson, table, WINDOW, work } from '../tools.mjs';

/** Points of a course while it is moved lie this far apart, kilometres. */
const STEP_KM = 0.4;
/** Passes over a course: how far away water still moves it, and the reach along the course over which it does, kilometres. */
const PASSES = [
  { awayKm: 2.2, reachKm: 1.6 },
  { awayKm: 2, reachKm: 1.3 },
  { awayKm: 1.6, reachKm: 1 },
  { awayKm: 1.4, reachKm: 0.8 },
  { awayKm: 1.2, reachKm: 0.7 },
  { awayKm: 1, reachKm: 0.6 },
];
/** Least area of a piece of river surface, square kilometres: smaller ones are ponds as often as rivers. */
const LEAST_KM2 = 0.02;
/** How strongly a course stays where it was drawn, beside the weight of one piece of water. */
const STAYS = 0.25;
/** Ends nearer than this to another river are its mouth, kilometres. */
const MEETS_KM = 4;

const KM = 111.195;
const kmPerLon = (lat) => KM * Math.cos((lat * Math.PI) / 180);

/** Pieces of river surface in the window as points inside them, each with its weight; a piece weighs 1 at half a square kilometre. */
export function waterPoints() {
  const clipped = work('waters.json');
  mapshaper(sourcePath('waters'), '-clip', `bbox=${WINDOW.join(',')}`, '-explode', '-o', clipped, 'format=geojson');
  const data = readJson(clipped);
  return (data.geometries ?? data.features.map((one) => one.geometry)).flatMap(({ coordinates: [ring] }) => inside(ring));
}

function inside(ring) {
  const lats = ring.map(([, lat]) => lat);
  const [lat] = ring[0].slice(1);
  const across = kmPerLon(lat);
  const area = Math.abs(ring.slice(1).reduce((sum, [x, y], index) => sum + ring[index][0] * y - x * ring[index][1], 0) / 2) * KM * across;
  if (area < LEAST_KM2) return [];
  const points = [];
  const step = 0.3 / KM;
  for (let y = Math.min(...lats) + step / 2; y < Math.max(...lats); y += step) {
    const cuts = ring
      .slice(1)
      .flatMap(([x2, y2], index) => {
        const [x1, y1] = ring[index];
        return y1 > y === y2 > y ? [] : [x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)];
      })
      .sort((a, b) => a - b);
    for (let index = 1; index < cuts.length; index += 2) points.push([(cuts[index - 1] + cuts[index]) / 2, y]);
  }
  const weight = Math.min(1, Math.sqrt(area / 0.5)) / Math.max(1, points.length);
  return points.map((point) => ({ point, weight }));
}

/** The place on a densified course nearest to a point: its index and the step from there to the point, kilometres. */
function nearest(course, [lon, lat]) {
  const across = kmPerLon(lat);
  let best = { km: Infinity };
  course.forEach(([x, y], index) => {
    const [dx, dy] = [(lon - x) * across, (lat - y) * KM];
    const km = Math.hypot(dx, dy);
    if (km < best.km) best = { km, index, dx, dy };
  });
  return best;
}

function boxAround(course, marginKm) {
  const margin = marginKm / 90;
  const [lons, lats] = [0, 1].map((axis) => course.map((point) => point[axis]));
  const least = (values) => values.reduce((a, b) => Math.min(a, b));
  const most = (values) => values.reduce((a, b) => Math.max(a, b));
  const [west, south, east, north] = [least(lons) - margin, least(lats) - margin, most(lons) + margin, most(lats) + margin];
  return ([lon, lat]) => lon > west && lon < east && lat > south && lat < north;
}

/** Moves a course toward the water on both its sides: what pulls at a point is the mean of the steps around it along the course. */
function pulled(course, waters, { awayKm, reachKm }) {
  const points = densify(course, STEP_KM);
  const [x, y, weights] = [new Float64Array(points.length), new Float64Array(points.length), new Float64Array(points.length)];
  const span = Math.ceil((3 * reachKm) / STEP_KM);
  for (const { point, weight } of waters) {
    const { km, index, dx, dy } = nearest(points, point);
    if (km > awayKm) continue;
    for (let at = Math.max(0, index - span); at <= Math.min(points.length - 1, index + span); at += 1) {
      const pull = weight * Math.exp(-0.5 * (((at - index) * STEP_KM) / reachKm) ** 2);
      x[at] += pull * dx;
      y[at] += pull * dy;
      weights[at] += pull;
    }
  }
  return points.map(([lon, lat], index) => {
    const total = weights[index] + STAYS;
    return [lon + x[index] / total / kmPerLon(lat), lat + y[index] / total / KM];
  });
}

/** Puts the part that a person traced from piece to piece of water in the place of what lies between its two ends. */
function traced(course, way) {
  const [from, to] = [nearest(course, way[0]).index, nearest(course, way.at(-1)).index];
  const forward = from <= to ? way : [...way].reverse();
  const [start, end] = [Math.min(from, to), Math.max(from, to)];
  return [...course.slice(0, start), ...forward, ...course.slice(end + 1)];
}

function tracedWays() {
  const ways = new Map();
  for (const { way, river, lon, lat } of table('river-courses.csv')) {
    if (!ways.has(way)) ways.set(way, { river, points: [] });
    ways.get(way).points.push([Number(lon), Number(lat)]);
  }
  return [...ways.values()];
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Median distance in kilometres from the pieces of water within `withinKm` of the first courses to a set of courses. */
function offKm(waters, first, courses, withinKm) {
  const near = (lines) => lines.map((points) => ({ isNear: boxAround(points, withinKm + 2), points: densify(points, STEP_KM) }));
  const [before, after] = [near(first), near(courses)];
  const off = (lines, point) => Math.min(Infinity, ...lines.filter(({ isNear }) => isNear(point)).map(({ points }) => nearest(points, point).km));
  const judged = waters.filter(({ point, weight }) => weight > 0.02 && off(before, point) < withinKm);
  return [before, after].map((lines) => median(judged.map(({ point }) => off(lines, point))));
}

/**
 * Named rivers pulled to the pieces of their real surface, then smoothed; the others are only smoothed. Prints how far the water lies
 * from the courses before and after.
 */
export function trueCourses(rivers) {
  const waters = waterPoints();
  const ways = tracedWays();
  const courses = rivers.map(({ points, properties }) => {
    if (properties.rank > 3) return { points: smooth(points, 4), properties };
    const start = ways
      .filter(({ river, points: way }) => river === properties.id && nearest(densify(points, STEP_KM), way[0]).km < 3)
      .reduce((course, way) => traced(densify(course, STEP_KM), way.points), points);
    const isNear = boxAround(start, 3);
    const here = waters.filter(({ point }) => isNear(point));
    const course = PASSES.reduce((line, pass) => pulled(line, here, pass), start);
    return { points: chainKm(course) < 2 ? course : smooth(thin(course, 0.0012), 5), properties };
  });
  const named = (lines) => lines.filter(({ properties }) => properties.rank < 4).map(({ points }) => points);
  const [before, after] = offKm(waters, named(rivers), named(courses), 2);
  console.log(`  pieces of water off the named rivers, median: ${before.toFixed(2)} km before, ${after.toFixed(2)} km after`);
  return courses;
}

/** Joins each end to the river it runs into: ends that lay near another line are carried to it. */
export function meet(courses) {
  return courses.map(({ points, properties }, self) => {
    const ends = [points[0], points.at(-1)].map((end) => {
      const others = courses.filter((_, index) => index !== self);
      const places = others.flatMap((other) => (boxAround(other.points, MEETS_KM + 1)(end) ? [nearestPlace(end, other.points)] : []));
      const [best] = places.sort((a, b) => a.km - b.km);
      return best && best.km < MEETS_KM && best.km > 0 ? best.place : null;
    });
    return { points: [...(ends[0] ? [ends[0]] : []), ...points, ...(ends[1] ? [ends[1]] : [])], properties };
  });
}

function nearestPlace(point, line) {
  return line.reduce(
    (best, place) => {
      const km = distanceKm(point, place);
      return km < best.km ? { km, place } : best;
    },
    { km: Infinity, place: line[0] },
  );
}
