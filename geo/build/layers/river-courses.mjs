import { existsSync } from 'node:fs';
import { chainKm, densify, distanceKm, smooth, thin } from '../geometry.mjs';
import { sourcePath } from '../sources.mjs';
import { mapshaper, readJson, WINDOW, work } from '../tools.mjs';

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
const MEETS_KM = 3.5;
/** Ends nearer than this to each other are one point, kilometres. */
const SAME_END_KM = 0.9;

const KM = 111.195;
const kmPerLon = (lat) => KM * Math.cos((lat * Math.PI) / 180);

/** Pieces of river surface in the window as points inside them, each with its weight; a piece weighs 1 at half a square kilometre. */
export function waterPoints() {
  const clipped = work('waters.json');
  if (!existsSync(clipped)) mapshaper(sourcePath('waters'), '-clip', `bbox=${WINDOW.join(',')}`, '-explode', '-o', clipped, 'format=geojson');
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

/** A course without the folds that its last passes leave: each point a quarter of the way to each neighbour, twice, 400 m apart. */
function eased(course) {
  const once = (points) =>
    points.map((point, index) => {
      const [last, next] = [points[index - 1], points[index + 1]];
      return last && next ? point.map((value, axis) => (last[axis] + 2 * value + next[axis]) / 4) : point;
    });
  return once(once(densify(course, STEP_KM)));
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
  const courses = rivers.map(({ points, properties }) => {
    if (properties.rank > 3) return { points: smooth(points, 4), properties };
    const isNear = boxAround(points, 3);
    const here = waters.filter(({ point }) => isNear(point));
    const course = PASSES.reduce((line, pass) => pulled(line, here, pass), points);
    return { points: chainKm(course) < 2 ? course : smooth(thin(eased(course), 0.001), 5), properties };
  });
  const named = (lines) => lines.filter(({ properties }) => properties.rank < 4).map(({ points }) => points);
  const [before, after] = offKm(waters, named(rivers), named(courses), 2);
  console.log(`  pieces of water off the named rivers, median: ${before.toFixed(2)} km before, ${after.toFixed(2)} km after`);
  return courses;
}

/**
 * Joins rivers where they meet: ends that were one point stay one point, and an end that lay near the middle of another river is carried
 * to it. Heads of two rivers on both sides of a divide are left apart.
 */
export function meet(courses, drawn) {
  const ends = drawn.flatMap(({ points }, river) => [points[0], points.at(-1)].map((was, side) => ({ river, side, was })));
  const now = ({ river, side }) => courses[river].points.at(side === 0 ? 0 : -1);
  const joined = courses.map(({ points }) => points);
  for (const end of ends) {
    const same = ends.filter((other) => distanceKm(other.was, end.was) < SAME_END_KM);
    const at = same.length > 1 ? mean(same.map(now)) : mouth(now(end), courses, end.river);
    if (at) joined[end.river] = endingAt(joined[end.river], end.side, at);
  }
  return courses.map(({ properties }, index) => ({ points: joined[index], properties }));
}

const mean = (points) => [0, 1].map((axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length);

/** The line with its first or last point at a place, less what lies within a kilometre of it. */
function endingAt(points, side, place) {
  const line = side === 0 ? [...points].reverse() : points;
  const first = line.findIndex((_, index) => line.slice(index).every((point) => distanceKm(point, place) < 1));
  const kept = first < 2 ? line.slice(0, -1) : line.slice(0, first);
  return side === 0 ? [place, ...kept.reverse()] : [...kept, place];
}

/** The point of another river, not at its ends, that is nearest to an end, if it is near enough to be where it runs in. */
function mouth(end, courses, self) {
  const [best] = courses
    .filter(({ points }, index) => index !== self && boxAround(points, MEETS_KM + 1)(end))
    .map(({ points }) => nearestPlace(end, points.slice(3, -3)))
    .sort((a, b) => a.km - b.km);
  return best && best.km < MEETS_KM ? best.place : null;
}

function nearestPlace(point, line) {
  return line.reduce(
    (best, place) => {
      const km = distanceKm(point, place);
      return km < best.km ? { km, place } : best;
    },
    { km: Infinity, place: null },
  );
}
