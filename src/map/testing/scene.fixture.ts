import type { FeatureCollection } from 'geojson';
import type { Label, MapScene } from '../../scene/map-scene.ts';
import type { Ground } from '../../sources/ground.ts';
import type { LngLat } from '../../sources/records.ts';

const nothing = <T extends FeatureCollection>(): T => ({ type: 'FeatureCollection', features: [] as unknown[] }) as T;

function box(west: number, south: number, east: number, north: number): [number, number][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/** A label with one bold name. */
export function name(text: string, more: Partial<Label> = {}): Label {
  return { lines: [{ text, tone: 'name' }], side: 'right', sizePx: 20, gapPx: 30, priority: 1, pinned: true, ...more };
}

/** A square region in a square land, with one prefecture, one river and one seat. */
export const smallGround: Ground = {
  name: 'small',
  layers: {
    land: {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [box(100, 21, 118, 30)] } }],
    },
    region: {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', id: 'guangxi', properties: {}, geometry: { type: 'Polygon', coordinates: [box(105, 21, 112, 26)] } }],
    },
    prefectures: {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', id: 'liuzhou', properties: {}, geometry: { type: 'Polygon', coordinates: [box(108.5, 23.8, 110.2, 26)] } }],
    },
    prefectureLines: nothing(),
    countyLines: nothing(),
    coast: {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: {},
          geometry: {
            type: 'LineString',
            coordinates: [
              [100, 21],
              [105, 21],
              [112, 21],
              [118, 21],
            ],
          },
        },
      ],
    },
    rivers: {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { name_zh: '柳江', name_en: 'Liu River', rank: 1 },
          geometry: {
            type: 'LineString',
            coordinates: [
              [109.2, 26],
              [109.4, 24.3],
              [110, 23.2],
            ],
          },
        },
      ],
    },
    tributaries: nothing(),
    roads: nothing(),
    rails: nothing(),
    seats: {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: 'yulin',
          properties: { name_zh: '玉林', name_en: 'Yulin', rank: 1 },
          geometry: { type: 'Point', coordinates: [110.15, 22.63] },
        },
      ],
    },
    waterNames: nothing(),
    neighbourNames: nothing(),
  },
  relief: null,
  datum: 'WGS-84',
  reviewNumber: '',
  attribution: [],
};

const liuzhou: LngLat = [109.41, 24.33];

/** A small scene with one of everything at the level of the region. */
export const smallScene: MapScene = {
  level: 'region',
  lang: 'zh-CN',
  flavour: 'light',
  scale: 1,
  ground: smallGround,
  tints: [{ id: 'liuzhou', tone: 'focus' }],
  bases: [
    { id: 'liuzhou', lngLat: liuzhou, capacityRadiusPx: 33, targetRadiusPx: 47, radiusPx: 47, label: name('柳州') },
    { id: 'nanning', lngLat: [108.32, 22.82], capacityRadiusPx: null, targetRadiusPx: null, radiusPx: 19, label: name('南宁') },
  ],
  sites: [
    {
      id: 'engine-works',
      sites: ['engine-works'],
      parts: [{ kind: 'parts', status: 'existing', count: 1 }],
      lngLat: liuzhou,
      offsetPx: [-90, 0],
      kind: 'parts',
      status: 'existing',
      discPx: 28,
      isCrowd: false,
      label: null,
    },
    {
      id: 'liuzhou:research',
      sites: ['lab-a', 'lab-b'],
      parts: [
        { kind: 'research', status: 'building', count: 1 },
        { kind: 'research', status: 'planned', count: 1 },
      ],
      lngLat: liuzhou,
      offsetPx: [-80, -60],
      kind: 'research',
      status: 'building',
      discPx: 28,
      isCrowd: false,
      label: null,
    },
  ],
  points: null,
  fans: [
    {
      id: 'liuzhou',
      lngLat: liuzhou,
      hairlines: [
        { id: 'engine-works', from: [-47, 0], to: [-76, 0] },
        { id: 'liuzhou:research', from: [-38, -28], to: [-68, -52] },
      ],
      note: null,
    },
  ],
  plates: [
    {
      id: 'xinxing',
      lngLat: [109.3, 22.6],
      errorKm: 8,
      offsetPx: [80, 30],
      widthPx: 180,
      heightPx: 96,
      title: '新兴',
      latin: 'Xinxing',
      errorText: '± 8 km',
      rows: [{ id: 'xinxing-park', kind: 'park', status: 'existing', name: '新兴工业园', x: 29, y: 66 }],
    },
  ],
  corridorCard: null,
  gateways: [{ id: 'qinzhou-port', lngLat: [108.62, 21.72], kind: 'port', discPx: 31, label: name('钦州港', { gapPx: 20, sizePx: 16 }) }],
  markets: [
    {
      id: 'vietnam',
      lngLat: [106.2, 21.5],
      radiusPx: 21,
      arcs: [
        { rank: 0, status: 'existing' },
        { rank: 3, status: 'planned' },
      ],
      glyph: 'kits',
      label: name('越南', { side: 'left', sizePx: 16 }),
    },
  ],
  stations: [{ id: 'station:来宾', lngLat: [109.24, 23.73], name: '来宾', second: 'Laibin', isComputed: false, rank: 1 }],
  routes: [
    { id: 'road', mode: 'road', role: 'spine', status: 'existing', line: [liuzhou, [109.2, 23.7], [108.9, 22.5], [108.62, 21.72]] },
    { id: 'rail', mode: 'rail', role: 'spine', status: 'existing', line: [liuzhou, [109.4, 23.7], [109.3, 23], [108.62, 21.72]] },
    {
      id: 'sea',
      mode: 'sea',
      role: 'market',
      status: 'existing',
      line: [
        [108.62, 21.72],
        [108.5, 20.5],
        [108, 19],
      ],
    },
  ],
  names: { seats: true, waters: true, neighbours: true },
  marked: ['liuzhou', 'nanning', 'qinzhou-port'],
  notes: {},
  filters: { kinds: [], statuses: [] },
  callout: null,
  selected: null,
  related: [],
  lit: [],
};
