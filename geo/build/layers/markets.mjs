import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chainKm, distanceKm, feature, roundCorners, smooth, thin } from '../geometry.mjs';
import { landTest } from '../on-land.mjs';
import { SeaGraph } from '../sea-graph.mjs';
import { sourcePath } from '../sources.mjs';
import { GEO, readJson, table } from '../tools.mjs';

/** A lane is led round by a way point that makes it longer by less than this, kilometres. */
const DETOUR_KM = 12;
/** How wide the corners of a leg are rounded where there is room, the widest first, kilometres. */
const CORNER_KM = [600, 420, 280, 180, 110, 60, 30];
/** Points of a finished leg nearer to its line than this are left out, degrees: less than a pixel where legs part. */
const THIN = 0.003;

const points = (text) =>
  text
    .trim()
    .split(/;\s*/)
    .filter(Boolean)
    .map((pair) => pair.split(' ').map(Number));

/** Countries, the point each is shown by, and the port its sea leg ends at. */
export function marketPorts() {
  const cities = readJson(sourcePath('cities'));
  const find = (spec) => {
    const [country, name] = spec.split(':');
    const found = cities.find((city) => city.country === country && city.name === name);
    if (found === undefined) throw new Error(`no such place: ${spec}`);
    return [Number(found.lng), Number(found.lat)];
  };
  return table('market-ports.csv').map((row) => {
    const point = row.lon === '' ? find(row.point_source) : [Number(row.lon), Number(row.lat)];
    const port = row.port_lon !== '' ? [Number(row.port_lon), Number(row.port_lat)] : row.port_source === '' ? point : find(row.port_source);
    return { ...row, point, port, portZh: row.port_zh || row.point_zh, portEn: row.port_en || row.point_en };
  });
}

/** Writes the countries' points for the data's places table. */
export function writeMarketPorts() {
  const cell = (value) => (String(value).includes(',') ? `"${value}"` : value);
  const rows = marketPorts().map((one) =>
    [
      one.country,
      one.iso3,
      one.country_zh,
      one.country_en,
      one.kind,
      one.point_zh,
      one.point_en,
      one.point[0].toFixed(4),
      one.point[1].toFixed(4),
      one.portZh,
      one.portEn,
      one.port[0].toFixed(4),
      one.port[1].toFixed(4),
      one.lon === '' ? 'cities-json' : 'by hand',
    ]
      .map(cell)
      .join(','),
  );
  const header = 'id,iso3,name_zh,name_en,kind,point_zh,point_en,lon,lat,sea_end_zh,sea_end_en,sea_end_lon,sea_end_lat,source';
  writeFileSync(join(GEO, 'guangxi/market-ports.csv'), `${[header, ...rows].join('\n')}\n`);
}

/** Way points by hand between lanes and land: id, then positions from the sea inward. */
function handMade() {
  return new Map(table('sea-waypoints.csv').map((row) => [row.id, points(row.points)]));
}

/** Puts a way point into the stretch of lane that passes near it, where the lane runs over an island. */
function withDetours(chain, detours) {
  return chain.flatMap((point, index) => {
    const next = chain[index + 1];
    if (next === undefined) return [point];
    const around = detours.filter((detour) => distanceKm(point, detour) + distanceKm(detour, next) < distanceKm(point, next) + DETOUR_KM);
    return [point, ...around];
  });
}

/** Longitudes that go on past 180 instead of jumping. */
function unwrap(chain) {
  const line = [];
  for (const [lon, lat] of chain) {
    const before = line.at(-1)?.[0] ?? lon;
    line.push([lon + Math.round((before - lon) / 360) * 360, lat]);
  }
  return line;
}

/** Thins a family of ways from one start alike, so that shared stretches stay the same line; `fixed` points stay. */
function thinTogether(ways, tolerance, fixed) {
  const id = (point) => `${(((point[0] % 360) + 360) % 360).toFixed(3)},${point[1].toFixed(3)}`;
  const next = new Map();
  for (const way of ways) {
    way.forEach((point, index) => {
      const followers = next.get(id(point)) ?? new Set();
      followers.add(index + 1 < way.length ? id(way[index + 1]) : 'end');
      next.set(id(point), followers);
    });
  }
  const stays = new Set(fixed.map(id));
  const keeps = (point) => next.get(id(point)).size > 1 || stays.has(id(point));
  return ways.map((way) => {
    const kept = [];
    let from = 0;
    way.forEach((point, index) => {
      if (index === 0 || (!keeps(point) && index !== way.length - 1)) return;
      kept.push(...thin(way.slice(from, index + 1), tolerance).slice(0, -1));
      from = index;
    });
    return [...kept, way.at(-1)];
  });
}

/** The sea legs: the trunk out of the gulf, and one leg to every market country. Longitudes may pass 180. */
export function seaLegs() {
  const hand = handMade();
  const trunk = hand.get('trunk');
  const graph = new SeaGraph(readJson(sourcePath('lanes')));
  for (const exit of hand.get('exits')) graph.join(trunk.at(-1), graph.nearest(exit).position);
  const moves = [...hand].filter(([id]) => id.startsWith('move-')).map(([, chain]) => chain);
  const detours = [...hand].filter(([id]) => id.startsWith('detour-')).flatMap(([, chain]) => chain);
  const wayTo = graph.waysFrom(trunk.at(-1));
  const markets = marketPorts();
  const ways = markets.map((market) => {
    const own = hand.get(`way-${market.country}`);
    if (own !== undefined) return unwrap([...own, market.port]);
    const approach = [...points(market.approach), market.port];
    const lane = wayTo(graph.nearest(approach[0]).position).map((point) => moves.find(([from]) => distanceKm(from, point) < 1)?.[1] ?? point);
    const round = withDetours(lane, detours);
    return unwrap([...trunk.slice(0, -1), ...round, ...approach].filter((point, index, all) => index === 0 || distanceKm(point, all[index - 1]) > 1));
  });
  const onLand = landTest();
  const thinned = thinTogether(ways, 0.05, [...trunk, ...detours]);
  const legs = markets.map((market, index) => {
    const line = dense(thin(smooth(dense(roundCorners(thinned[index], CORNER_KM, onLand), 220), 4), THIN), 500);
    return feature(
      { type: 'LineString', coordinates: line },
      {
        id: `sea-${market.country}`,
        name_zh: `钦州港–${market.portZh} 海路`,
        name_en: `Sea: Qinzhou Port – ${market.portEn}`,
        mode: 'sea',
        from: 'qinzhou-port',
        to: market.country,
        status: 'existing',
        basis: 'inferred',
        source: 'corridor-notes',
        role: 'market',
        published_km: null,
        published_source: null,
        uncertainty_km: 100,
        ends_at_zh: market.portZh,
        ends_at_en: market.portEn,
        length_km: Math.round(chainKm(line)),
      },
    );
  });
  const gulf = thin(smooth(dense(trunk, 220), 8), THIN);
  return [
    feature(
      { type: 'LineString', coordinates: gulf },
      {
        id: 'sea-gulf',
        name_zh: '钦州港–北部湾口 海路',
        name_en: 'Sea: Qinzhou Port – mouth of the Beibu Gulf',
        mode: 'sea',
        from: 'qinzhou-port',
        to: 'beibu-gulf',
        status: 'existing',
        basis: 'geography',
        source: 'corridor-notes',
        role: 'spine',
        published_km: null,
        published_source: null,
        uncertainty_km: 20,
        ends_at_zh: '北部湾口',
        ends_at_en: 'mouth of the Beibu Gulf',
        length_km: Math.round(chainKm(gulf)),
      },
    ),
    ...legs,
  ];
}

/** Adds points on the great circle where two points lie far apart, so that both renderers draw the same line. */
function dense(chain, stepKm) {
  return chain.flatMap((point, index) => {
    const next = chain[index + 1];
    if (next === undefined) return [point];
    const steps = Math.ceil(distanceKm(point, next) / stepKm);
    return Array.from({ length: steps }, (_, step) => alongGreatCircle(point, next, step / steps));
  });
}

function alongGreatCircle(a, b, share) {
  if (share === 0) return a;
  const [lon, lat] = interpolate(a, b, share);
  return [lon + Math.round((a[0] + (b[0] - a[0]) * share - lon) / 360) * 360, lat];
}

function interpolate(a, b, share) {
  const radians = Math.PI / 180;
  const vector = ([lon, lat]) => [
    Math.cos(lat * radians) * Math.cos(lon * radians),
    Math.cos(lat * radians) * Math.sin(lon * radians),
    Math.sin(lat * radians),
  ];
  const [u, v] = [vector(a), vector(b)];
  const angle = Math.acos(Math.min(1, u[0] * v[0] + u[1] * v[1] + u[2] * v[2]));
  const [p, q] = [Math.sin((1 - share) * angle) / Math.sin(angle), Math.sin(share * angle) / Math.sin(angle)];
  const [x, y, z] = [0, 1, 2].map((axis) => p * u[axis] + q * v[axis]);
  return [Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians];
}
