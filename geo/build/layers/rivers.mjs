import { join } from 'node:path';
import { geoContains } from 'd3';
import { chainKm, densify, distanceKm, feature, thin, writeFeatures } from '../geometry.mjs';
import { readRivers } from '../gshhg.mjs';
import { sourcePath } from '../sources.mjs';
import { GEO, mapshaper, readJson, table, WINDOW, work } from '../tools.mjs';
import { meet, trueCourses } from './river-courses.mjs';
import { withWidths } from './river-widths.mjs';

/** Two drawings of one river lie nearer than this, kilometres. */
const SAME_RIVER_KM = 2.5;
/** A river that comes back to the region within so many points has not left it: it is the border. */
const BORDER_POINTS = 12;
/** How far a named point may lie from the line it names, kilometres. */
const NAMED_KM = 8;

const linesOf = (geometry) => (geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates);

function namedRivers() {
  const names = new Map(table('rivers.csv').map((row) => [row.source_name, row]));
  const clipped = work('rivers.json');
  mapshaper(sourcePath('rivers'), '-clip', `bbox=${WINDOW.join(',')}`, '-o', clipped, 'format=geojson');
  const properties = ({ id, name_zh, name_en, rank }) => ({ id, name_zh, name_en, rank: Number(rank) });
  return readJson(clipped).features.flatMap(({ properties: { name }, geometry }) => {
    const row = names.get(name);
    if (row === undefined) return [];
    const lines = [...linesOf(geometry)];
    if (row.below === '') return [feature({ type: 'MultiLineString', coordinates: lines }, properties(row), row.id)];
    // The source keeps the upper name too far down: below the cut the river has the name of the next one.
    const cut = [Number(row.cut_lon), Number(row.cut_lat)];
    cutNearest(lines, cut);
    const [upper, lower] = [row, names.get(row.below)];
    const isUpper = (points) => Math.max(...points.map(([, lat]) => lat)) > cut[1] + 0.1;
    return lines
      .map((points) => (isUpper(points) ? upper : lower))
      .map((one, index) => feature({ type: 'LineString', coordinates: lines[index] }, properties(one), one.id));
  });
}

/** GSHHG's lines joined end to end across its bins, in the window. */
function joinedLines() {
  const lines = readRivers(sourcePath('tributaries'), WINDOW).filter(({ level }) => level >= 2 && level <= 4);
  const [raw, joined] = [work('gshhg.json'), work('gshhg-joined.json')];
  writeFeatures(
    raw,
    lines.map(({ points }) => feature({ type: 'LineString', coordinates: points })),
    4,
  );
  mapshaper(raw, '-clip', `bbox=${WINDOW.join(',')}`, '-dissolve', '-explode', '-o', joined, 'format=geojson');
  const data = readJson(joined);
  return (data.geometries ?? data.features.map((one) => one.geometry)).flatMap(linesOf);
}

function nearestKm(point, points) {
  return points.reduce((least, other) => (Math.abs(other[1] - point[1]) > 0.2 ? least : Math.min(least, distanceKm(point, other))), Infinity);
}

/** Cuts a line into the pieces that do not run along a river drawn already; a short touch at a confluence stays. */
function notDrawnYet(points, drawn) {
  const near = points.map((point) => nearestKm(point, drawn) < SAME_RIVER_KM);
  const pieces = [];
  let piece = [];
  points.forEach((point, index) => {
    if (!near[index]) {
      if (piece.length === 0 && index > 0) piece.push(points[index - 1]);
      piece.push(point);
      return;
    }
    if (piece.length > 0) pieces.push([...piece, point]);
    piece = [];
  });
  if (piece.length > 1) pieces.push(piece);
  return pieces.filter((one) => chainKm(one) > 12);
}

/** Writes the named rivers of the window and the unnamed tributaries that touch the region. */
export function buildRivers() {
  const named = namedRivers();
  const region = readJson(join(GEO, 'guangxi/region.geojson')).features[0];
  const drawn = named.flatMap((one) => linesOf(one.geometry)).flatMap((points) => densify(points));
  const streams = joinedLines()
    .flatMap((points) => notDrawnYet(points, drawn))
    .filter((points) => points.some((point) => geoContains(region, point)));
  const rows = table('named-tributaries.csv');
  for (const row of rows.filter((one) => one.cut_lon !== '')) cutNearest(streams, [Number(row.cut_lon), Number(row.cut_lat)]);
  const claimed = new Set();
  for (const row of rows) {
    const near = [Number(row.near_lon), Number(row.near_lat)];
    const [best] = streams.map((points, index) => ({ index, km: nearestKm(near, points) })).sort((a, b) => a.km - b.km);
    if (best.km > NAMED_KM || claimed.has(best.index)) throw new Error(`no line for ${row.name_zh}: nearest ${best.km.toFixed(1)} km`);
    claimed.add(best.index);
    const { id, name_zh, name_en, rank } = row;
    named.push(feature({ type: 'LineString', coordinates: streams[best.index] }, { id, name_zh, name_en, rank: Number(rank) }, id));
  }
  const unnamed = streams.filter((_, index) => !claimed.has(index)).map((points) => ({ points, properties: { rank: 4 } }));
  const known = named.flatMap(({ geometry, properties }) => linesOf(geometry).map((points) => ({ points, properties })));
  const drawnLines = [...known, ...unnamed];
  const courses = withWidths(meet(trueCourses(drawnLines), drawnLines));
  const write = (name, isHere) => {
    const pieces = courses.filter(({ properties }) => isHere(properties.rank)).flatMap((course) => besideBorder(course, region));
    writeFeatures(
      join(GEO, `guangxi/${name}.geojson`),
      pieces.map(({ points, properties }) => feature({ type: 'LineString', coordinates: points }, properties)),
    );
  };
  write('rivers', (rank) => rank < 4);
  write('tributaries', (rank) => rank === 4);
}

/** Thins a course and cuts it where it crosses the region's border: `outside` marks what is beyond. */
function besideBorder({ points, properties }, region) {
  const line = thin(points, properties.rank > 3 ? 0.002 : 0.0006);
  const inside = line.map((point) => geoContains(region, point));
  const outside = line.map((_, index) => !inside.slice(Math.max(0, index - BORDER_POINTS), index + BORDER_POINTS + 1).some(Boolean));
  const pieces = [];
  let start = 0;
  for (let at = 1; at < line.length; at += 1) {
    if (at < line.length - 1 && outside[at] === outside[start]) continue;
    pieces.push({ points: line.slice(start, at + 1), properties: { ...properties, ...(outside[start] ? { outside: true } : {}) } });
    start = at;
  }
  return pieces;
}

/** Cuts the line nearest to a point in two there: where a river changes its name. */
function cutNearest(lines, point) {
  const [best] = lines.map((points, index) => ({ index, km: nearestKm(point, points) })).sort((a, b) => a.km - b.km);
  const points = lines[best.index];
  const at = points.reduce((nearest, one, index) => (distanceKm(one, point) < distanceKm(points[nearest], point) ? index : nearest), 0);
  lines.splice(best.index, 1, points.slice(0, at + 1), points.slice(at));
}
