import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { area, bbox, booleanPointInPolygon, kinks, length, nearestPointOnLine, point, polygon } from '@turf/turf';
import { geoArea, geoContains, geoDistance } from 'd3';
import type { Feature, FeatureCollection, LineString, MultiPolygon, Point, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';

const GEO = new URL('../geo/', import.meta.url);
const EARTH_RADIUS_KM = 6371;
const LAYERS = [
  'land',
  'region',
  'prefectures',
  'prefecture-lines',
  'county-lines',
  'coast',
  'rivers',
  'tributaries',
  'seats',
  'water-names',
  'neighbour-names',
  'roads',
  'rails',
];

const text = (path: string): string => readFileSync(new URL(path, GEO), 'utf8');
const read = <T>(path: string): T => JSON.parse(text(path)) as T;
const layer = <G extends Feature['geometry']>(name: string): Feature<G>[] => read<FeatureCollection<G>>(`guangxi/${name}.geojson`).features;
const routes = (): Feature<LineString>[] => read<FeatureCollection<LineString>>('../data/guangxi-auto/routes.geojson').features;
const km = (a: Position, b: Position): number => geoDistance([a[0] ?? 0, a[1] ?? 0], [b[0] ?? 0, b[1] ?? 0]) * EARTH_RADIUS_KM;
const first = <T>(all: readonly T[]): T => {
  const [one] = all;
  if (one === undefined) throw new Error('empty');
  return one;
};
const named = <G extends Feature['geometry']>(features: Feature<G>[], id: string): Feature<G> => first(features.filter((one) => one.id === id));
const starts = (line: Feature<LineString>): Position => first(line.geometry.coordinates);
const ends = (line: Feature<LineString>): Position => first(line.geometry.coordinates.slice(-1));

function positions(value: unknown): Position[] {
  if (!Array.isArray(value)) return [];
  return typeof value[0] === 'number' ? [value as Position] : value.flatMap(positions);
}

/** Points along a line, about every `stepKm` kilometres. */
function every(line: Position[], stepKm: number): Position[] {
  return line.slice(1).flatMap((next, index) => {
    const from = line[index] ?? next;
    const steps = Math.max(1, Math.ceil(km(from, next) / stepKm));
    return Array.from({ length: steps }, (_, step) =>
      [0, 1].map((axis) => (from[axis] ?? 0) + (((next[axis] ?? 0) - (from[axis] ?? 0)) * step) / steps),
    );
  });
}

const ringsOf = ({ geometry }: Feature<Polygon | MultiPolygon>): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

describe('the ground', () => {
  it('is exactly the files whose hashes the provenance names', () => {
    const { layers } = read<{ layers: { file: string; sha256: string }[] }>('provenance.json');
    expect(layers.length).toBeGreaterThan(15);
    for (const { file, sha256 } of layers) {
      const bytes = readFileSync(new URL(file, GEO));
      expect(createHash('sha256').update(bytes).digest('hex'), file).toBe(sha256);
    }
  });

  it('has every layer its manifest names, in WGS-84', () => {
    const ground = read<{ datum: string; layers: Record<string, string>; relief?: { url: string } }>('guangxi/ground.json');
    expect(ground.datum).toBe('WGS-84');
    expect(Object.keys(ground.layers).sort()).toEqual([...LAYERS].sort());
    for (const file of [...Object.values(ground.layers), ground.relief?.url ?? 'land.geojson'])
      expect(existsSync(new URL(`guangxi/${file}`, GEO)), file).toBe(true);
  });

  it.each(['world/land', ...LAYERS.map((name) => `guangxi/${name}`)])('keeps %s inside the world', (name) => {
    const { type, features } = read<FeatureCollection>(`${name}.geojson`);
    expect(type).toBe('FeatureCollection');
    expect(features.length).toBeGreaterThan(0);
    const outside = features
      .flatMap((one) => positions('coordinates' in one.geometry ? one.geometry.coordinates : []))
      .filter(([lon = 999, lat = 999]) => Math.abs(lon) > 180 || Math.abs(lat) > 90);
    expect(outside).toEqual([]);
  });

  it('says for every file where it comes from, without a path of the machine it was made on', () => {
    expect(text('provenance.json')).not.toMatch(/\/(home|root|work|tmp)\//);
  });
});

describe('land', () => {
  it.each(['world/land.geojson', 'guangxi/land.geojson', 'guangxi/region.geojson', 'guangxi/prefectures.geojson'])(
    'of %s is wound so that d3-geo fills the land and not the sea',
    (file) => {
      for (const one of read<FeatureCollection<Polygon | MultiPolygon>>(file).features) {
        expect(geoArea(one)).toBeLessThan(2 * Math.PI);
        for (const rings of ringsOf(one)) expect(geoArea({ type: 'Polygon', coordinates: [first(rings)] })).toBeLessThan(2 * Math.PI);
      }
    },
  );

  it.each(['world/land.geojson', 'guangxi/land.geojson'])('of %s covers the share of the globe that land covers', (file) => {
    const share = read<FeatureCollection>(file).features.reduce((sum, one) => sum + geoArea(one), 0) / (4 * Math.PI);
    expect(share).toBeGreaterThan(0.27);
    expect(share).toBeLessThan(0.3);
  });

  it.each([
    ['Beihai, Shibuling', 109.075, 21.475],
    ['Tieshan port', 109.57, 21.56],
    ['Fangchenggang port', 108.345, 21.605],
    ['Qinzhou port', 108.62, 21.72],
    ['Weizhou island, north shore', 109.115, 21.07],
  ])('has its coast within 3 km of %s', (_, lon, lat) => {
    const nearest = layer<LineString>('coast').map((line) => nearestPointOnLine(line, point([lon, lat])).properties.pointDistance);
    expect(Math.min(...nearest)).toBeLessThan(3);
  });

  it('crosses itself nowhere in the window', () => {
    const inWindow = ([lon = 0, lat = 0]: Position): boolean => lon > 103.5 && lon < 113.2 && lat > 19.8 && lat < 27.3;
    const islands = ringsOf(first(layer<MultiPolygon>('land'))).filter((rings) => first(rings).every(inWindow));
    expect(islands.length).toBeGreaterThan(50);
    for (const coordinates of islands) expect(kinks({ type: 'Polygon', coordinates }).features).toEqual([]);
  });
});

describe('the region', () => {
  it('has the area of Guangxi within two per cent', () => {
    const squareKm = area(first(layer('region'))) / 1e6;
    expect(Math.abs(squareKm / 237_600 - 1)).toBeLessThan(0.02);
  });

  it('is made of its 14 prefectures, by name', () => {
    const prefectures = layer<Polygon | MultiPolygon>('prefectures');
    expect(prefectures.map((one) => one.properties?.name_zh).sort()).toEqual(
      ['南宁', '柳州', '桂林', '梧州', '北海', '防城港', '钦州', '贵港', '玉林', '百色', '贺州', '河池', '来宾', '崇左'].sort(),
    );
    const sum = prefectures.reduce((total, one) => total + area(one), 0);
    expect(Math.abs(sum / area(first(layer('region'))) - 1)).toBeLessThan(0.001);
  });

  it('crosses itself nowhere', () => {
    for (const one of [...layer<Polygon>('region'), ...layer<Polygon>('prefectures')]) expect(kinks(one).features, String(one.id)).toEqual([]);
  });

  it('has each seat inside its prefecture', () => {
    const seats = layer<Point>('seats').filter((seat) => seat.properties?.rank === 1);
    expect(seats).toHaveLength(14);
    const misplaced = seats.filter(
      (seat) => !geoContains(named(layer<Polygon>('prefectures'), String(seat.id)), seat.geometry.coordinates as [number, number]),
    );
    expect(misplaced.map((seat) => seat.id)).toEqual([]);
  });

  it('leaves the Vietnamese shore of the gulf and the Leizhou peninsula outside', () => {
    for (const [lon, lat] of [
      [108.03, 21.49],
      [107.97, 21.53],
      [109.8, 21.1],
    ] as const)
      expect(geoContains(first(layer('region')), [lon, lat])).toBe(false);
  });

  it('names its rivers in Chinese', () => {
    const names = layer('rivers').map((one) => one.properties?.name_zh);
    expect(names).toEqual(expect.arrayContaining(['红水河', '柳江', '黔江', '浔江', '郁江', '邕江', '右江', '左江', '西江', '漓江', '桂江']));
    expect(names.every((name) => /^[一-鿿]+$/.test(String(name)))).toBe(true);
  });

  it.each([
    ['liuzhou', 'liu-river'],
    ['nanning', 'yong-river'],
    ['guilin', 'li-river'],
    ['baise', 'you-river'],
  ] as const)('has %s on its river', (seat, river) => {
    const { coordinates } = named(layer<Point>('seats'), seat).geometry;
    const pieces = layer<LineString>('rivers').filter((piece) => piece.properties?.id === river);
    expect(Math.min(...pieces.map((piece) => nearestPointOnLine(piece, point(coordinates)).properties.pointDistance))).toBeLessThan(1.2);
  });

  it('lets the water widen on its way to the sea', () => {
    const widest = (river: string): number =>
      Math.max(
        ...layer('rivers')
          .filter((piece) => piece.properties?.id === river)
          .map((piece) => Number(piece.properties?.width)),
      );
    for (const way of [
      ['nanpan-river', 'hongshui-river', 'qian-river', 'xun-river', 'xi-river'],
      ['rong-river', 'liu-river', 'qian-river'],
      ['you-river', 'yong-river', 'yu-river', 'xun-river'],
    ]) {
      const widths = way.map(widest);
      expect(widths, way.join()).toEqual([...widths].sort((a, b) => a - b));
      expect(widths.at(-1), way.join()).toBeGreaterThan(widths[0] ?? 0);
    }
  });

  it('spreads its relief over a Mercator rectangle that holds the region', () => {
    const { relief, bounds } = read<{ relief: { coordinates: Position[] }; bounds: number[] }>('guangxi/ground.json');
    const [topLeft, topRight, bottomRight, bottomLeft] = relief.coordinates;
    expect(topLeft?.[1]).toBe(topRight?.[1]);
    expect(bottomLeft?.[1]).toBe(bottomRight?.[1]);
    expect(topLeft?.[0]).toBeLessThan(bounds[0] ?? 0);
    expect(bottomRight?.[1]).toBeLessThan(bounds[1] ?? 0);
  });
});

describe('the corridor', () => {
  it('is near the lengths that are published', () => {
    const published = [
      ['rails', 'rail-litang-qinzhou', 156.25],
      ['roads', 'road-g72', 248.7],
    ] as const;
    for (const [name, id, publishedKm] of published) {
      const drawnKm = length(named(layer<LineString>(name), id));
      expect(Math.abs(drawnKm / publishedKm - 1), id).toBeLessThan(0.05);
    }
    for (const [id, publishedKm] of [
      ['road-liujing-qinzhou-port', 139.1],
      ['road-g7212', 345],
      ['rail-litang-qinzhou', 156.25],
    ] as const) {
      const leg = named(routes(), id);
      expect(leg.properties?.published, id).toContainEqual(expect.objectContaining({ km: publishedKm, whole: true }));
      expect(Math.abs(length(leg) / publishedKm - 1), id).toBeLessThan(0.01);
    }
  });

  it.each(['corridor-road', 'corridor-rail'])('runs from Liuzhou to Qinzhou Port without a gap: %s', (id) => {
    const { ways } = read<{ ways: { id: string; legs: string[] }[] }>('../data/guangxi-auto/routes.geojson');
    const legs = first(ways.filter((way) => way.id === id)).legs.map((leg) => named(routes(), leg));
    const liuzhou = named(layer<Point>('seats'), 'liuzhou').geometry.coordinates;
    for (const leg of legs) expect(leg.properties).toMatchObject({ role: 'spine', status: 'existing', source: 'corridor-notes', schematic: true });
    legs.slice(1).forEach((leg, index) => {
      expect(km(ends(legs[index] ?? leg), starts(leg))).toBeLessThan(0.1);
    });
    expect(km(starts(first(legs)), liuzhou)).toBeLessThan(5);
    expect(km(ends(first(legs.slice(-1))), [108.5988, 21.7316])).toBeLessThan(10);
  });

  it('says of every leg on land what it rests on, in both languages, and how far its points may be off', () => {
    for (const leg of routes().filter((one) => one.properties?.mode !== 'sea')) {
      expect(['document', 'other-source', 'inferred'], String(leg.id)).toContain(leg.properties?.basis);
      expect(`${leg.properties?.basis_note_zh}`.length, String(leg.id)).toBeGreaterThan(8);
      expect(`${leg.properties?.basis_note_en}`.length, String(leg.id)).toBeGreaterThan(8);
      for (const point of leg.properties?.via ?? []) expect(point.error_km, `${leg.id} ${point.name_en}`).toBeGreaterThan(0);
    }
  });

  it('is one line on the ground: no two neighbouring points are far apart', () => {
    for (const leg of routes()) {
      const { coordinates } = leg.geometry;
      const longest = Math.max(...coordinates.slice(1).map((next, index) => km(coordinates[index] ?? next, next)));
      expect(longest, String(leg.id)).toBeLessThan(leg.properties?.mode === 'sea' ? 600 : 120);
      const jumps = coordinates.slice(1).filter((next, index) => Math.abs((next[0] ?? 0) - (coordinates[index]?.[0] ?? 0)) > 20);
      expect(jumps, String(leg.id)).toEqual([]);
    }
  });

  it('marks what is inferred, and what is being built', () => {
    expect(named(routes(), 'rail-litang-qinzhou').properties?.basis).toBe('inferred');
    for (const id of ['road-zong5-qintang', 'road-zong5-port', 'canal-pinglu']) expect(named(routes(), id).properties?.status, id).toBe('building');
  });
});

describe('the sea legs', () => {
  const market = (): Feature<LineString>[] => routes().filter((leg) => leg.properties?.role === 'market');

  it('lead from Qinzhou Port to every country that the plan names', () => {
    const countries = [
      'vietnam',
      'myanmar',
      'thailand',
      'cambodia',
      'malaysia',
      'indonesia',
      'philippines',
      'india',
      'egypt',
      'mexico',
      'colombia',
      'brazil',
      'argentina',
      'chile',
      'peru',
      'bolivia',
      'tunisia',
      'syria',
      'nigeria',
      'ghana',
      'ethiopia',
      'rwanda',
      'united-arab-emirates',
      'saudi-arabia',
    ];
    expect(
      market()
        .map((leg) => leg.properties?.to)
        .sort(),
    ).toEqual(countries.sort());
    for (const leg of market()) expect(km(starts(leg), [108.5988, 21.7316]), String(leg.id)).toBeLessThan(1);
  });

  it('end at the ports of the table of countries', () => {
    const rows = text('guangxi/market-ports.csv')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    for (const row of rows) {
      const leg = first(market().filter((one) => one.properties?.to === row[0]));
      expect(km(ends(leg), [Number(row[11]), Number(row[12])]), row[0]).toBeLessThan(1);
    }
  });

  it('cross no land that is seen, but for the Suez canal', () => {
    const islands = ringsOf(first(layer<MultiPolygon>('land'))).map((coordinates) => polygon(coordinates, {}, { bbox: bbox(polygon(coordinates)) }));
    const isLand = (place: Position): boolean => islands.some((island) => booleanPointInPolygon(place, island));
    for (const leg of market()) {
      const onLand = every(leg.geometry.coordinates, 15).filter(([lon = 0, lat = 0]) => {
        const nearEnd = [starts(leg), ends(leg)].some((end) => km(end, [lon, lat]) < 60);
        const suez = lon > 32 && lon < 33 && lat > 29.5 && lat < 31.6;
        return !nearEnd && !suez && isLand([lon > 180 ? lon - 360 : lon, lat]);
      });
      expect(onLand, String(leg.id)).toEqual([]);
    }
  }, 60_000);
});
