import type { Feature, Point, Position } from 'geojson';
import type { Label, MapScene, SiteNode } from '../scene/map-scene.ts';
import type { Ground } from '../sources/ground.ts';
import { type LngLat, SITE_KINDS, STATUSES } from '../sources/records.ts';

const box = (west: number, south: number, east: number, north: number): Position[][] => [
  [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ],
];

const areas = (id: string, name: string, coordinates: Position[][]): Ground['layers']['land'] => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', id, properties: { id, name_zh: name, name_en: id }, geometry: { type: 'Polygon', coordinates } }],
});

const lines = (...coordinates: Position[][]): Ground['layers']['coast'] => ({
  type: 'FeatureCollection',
  features: coordinates.map((line) => ({
    type: 'Feature',
    properties: { id: 'river', name_zh: '长河', name_en: 'Long River', rank: 1 },
    geometry: { type: 'LineString', coordinates: line },
  })),
});

const points = (...features: readonly (readonly [id: string, zh: string, at: Position])[]): Ground['layers']['seats'] => ({
  type: 'FeatureCollection',
  features: features.map(
    ([id, name_zh, coordinates]): Feature<Point> => ({
      type: 'Feature',
      id,
      properties: { id, name_zh, name_en: id, rank: 1 },
      geometry: { type: 'Point', coordinates },
    }),
  ),
});

/** A square land with a square region on it, a river, a seat, a sea and a neighbour. */
export function squareGround(): Ground {
  const none = lines();
  return {
    name: 'square',
    relief: null,
    datum: 'WGS-84',
    reviewNumber: '',
    attribution: [],
    layers: {
      land: areas('land', '陆地', box(100, 20, 116, 30)),
      region: areas('region', '方区', box(104, 22, 112, 27)),
      prefectures: areas('middle', '中市', box(107, 23, 110, 26)),
      prefectureLines: none,
      countyLines: none,
      coast: none,
      rivers: lines([
        [104.2, 26.2],
        [111.8, 26.4],
      ]),
      tributaries: none,
      roads: none,
      rails: none,
      seats: points(['seat', '西县', [105, 24.5]]),
      waterNames: points(['sea', '南湾', [108, 18.9]]),
      neighbourNames: points(['north', '北省', [102.5, 27.4]]),
    },
  };
}

/** A label of one name. */
export function nameLabel(text: string, more: Partial<Label> = {}): Label {
  return { lines: [{ text, tone: 'name' }], side: 'right', sizePx: 14, gapPx: 18, priority: 5, pinned: false, ...more };
}

/** A site of every kind in every state, in a grid of degrees. */
export function everySite(): readonly SiteNode[] {
  return SITE_KINDS.flatMap((kind, column) =>
    STATUSES.map((status, row): SiteNode => {
      const lngLat: LngLat = [104.6 + column * 0.35, 22.4 + row * 0.35];
      return {
        id: `${kind}-${status}`,
        sites: [`${kind}-${status}`],
        parts: [{ kind, status, count: 1 }],
        lngLat,
        offsetPx: [0, 0],
        kind,
        status,
        discPx: 27,
        isCrowd: false,
        label: null,
      };
    }),
  );
}

/** A scene with one of everything; parts of it can be replaced. */
export function squareScene(parts: Partial<MapScene> = {}): MapScene {
  const line: LngLat[] = [
    [109, 24.5],
    [108.6, 22.5],
    [108.6, 20.2],
  ];
  return {
    level: 'region',
    lang: 'zh-CN',
    flavour: 'light',
    scale: 1,
    ground: squareGround(),
    tints: [{ id: 'middle', tone: 'focus' }],
    bases: [
      {
        id: 'known',
        lngLat: [109, 24.5],
        capacityRadiusPx: 33,
        targetRadiusPx: 46,
        radiusPx: 46,
        label: nameLabel('中市', { gapPx: 55, sizePx: 24, pinned: true, priority: 0 }),
      },
      {
        id: 'unknown',
        lngLat: [111, 23],
        capacityRadiusPx: null,
        targetRadiusPx: null,
        radiusPx: 19,
        label: nameLabel('东市', { gapPx: 28, pinned: true, priority: 1 }),
      },
    ],
    sites: everySite(),
    points: null,
    fans: [
      {
        id: 'known',
        lngLat: [109, 24.5],
        hairlines: [{ id: 'vehicles-existing', from: [48, 0], to: [80, 0] }],
        note: { label: nameLabel('三处'), offsetPx: [0, -90] },
      },
    ],
    plates: [
      {
        id: 'zone',
        lngLat: [110.5, 25.6],
        errorKm: 8,
        offsetPx: [40, -60],
        widthPx: 220,
        heightPx: 90,
        title: '片区',
        latin: 'Zone',
        errorText: '± 8 km',
        rows: [{ id: 'plant', kind: 'vehicles', status: 'existing', name: '一厂', x: 29, y: 60 }],
      },
    ],
    corridorCard: null,
    gateways: [{ id: 'port', lngLat: [108.6, 22.1], kind: 'port', discPx: 26, label: nameLabel('港口', { pinned: true }) }],
    markets: [
      {
        id: 'market',
        lngLat: [106, 20.8],
        radiusPx: 21,
        arcs: [
          { rank: 0, status: 'existing' },
          { rank: 3, status: 'planned' },
        ],
        glyph: 'kits',
        label: nameLabel('彼国'),
      },
    ],
    stations: [],
    routes: [
      { id: 'road', mode: 'road', role: 'spine', status: 'existing', line },
      { id: 'rail', mode: 'rail', role: 'spine', status: 'existing', line },
      { id: 'new-road', mode: 'road', role: 'branch', status: 'building', line },
      {
        id: 'lane',
        mode: 'sea',
        role: 'market',
        status: 'existing',
        line: [
          [108.6, 20.2],
          [107, 18],
        ],
      },
    ],
    names: { seats: true, waters: true, neighbours: true },
    marked: [],
    notes: {},
    filters: { kinds: [], statuses: [] },
    callout: null,
    selected: null,
    related: [],
    lit: [],
    ...parts,
  };
}
