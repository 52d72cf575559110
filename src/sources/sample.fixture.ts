import type { ClusterInput } from './check-tables.ts';
import type { Row } from './row.ts';

type Tables = Record<string, Record<string, string | number>[]>;

/** A small whole cluster of nowhere, made anew at every call so that a test may spoil it. */
export function sample(): Omit<ClusterInput, 'package' | 'tables'> & {
  package: { cluster: Record<string, unknown> } & Record<string, unknown>;
  tables: Tables;
} {
  return {
    package: {
      name: 'sample',
      titles: { 'zh-CN': '样例', en: 'Sample' },
      version: '1.0.0',
      cluster: {
        region: 'vale',
        datum: 'WGS-84',
        ground: '../geo/vale/ground.json',
        targetYear: 2030,
        capacityMetric: 'capacity',
        targetMetric: 'output',
        bounds: [10, 20, 12, 22],
      },
    },
    tables: {
      sources: [
        { id: 'plan', title_zh: '规划', title_en: 'The plan', short_zh: '谷地规划', short_en: 'Vale plan', kind: 'plan', published: '2024-05' },
        { id: 'names', title_zh: '地名录', kind: 'gazetteer' },
      ],
      sections: [{ source: 'plan', line: 1, level: 1, title_zh: '第一章', title_en: 'Chapter 1' }],
      places: [
        { id: 'vale', kind: 'region', name_zh: '谷地', name_en: 'Vale', parent: '', lon: '', lat: '', position_source: '', role: '' },
        {
          id: 'mill',
          kind: 'city',
          name_zh: '磨坊市',
          name_en: 'Mill',
          short_zh: '磨坊',
          parent: 'vale',
          lon: '11',
          lat: '21',
          position_source: 'survey',
          role: 'base',
        },
        {
          id: 'quay',
          kind: 'port',
          name_zh: '码头',
          name_en: 'Quay',
          parent: 'vale',
          lon: 11.5,
          lat: 20.5,
          position_source: 'survey',
          role: 'gateway',
        },
      ],
      organizations: [
        {
          id: 'wheel',
          kind: 'maker',
          name_zh: '车轮公司',
          name_en: 'Wheel Works',
          aliases: '轮;轮子',
          parent: '',
          home: 'mill',
          source: 'plan',
          line: 3,
        },
      ],
      sites: [
        {
          id: 'wheel-one',
          organization: 'wheel',
          place: 'mill',
          kind: 'vehicles',
          name_zh: '一厂',
          short_en: 'No. 1',
          status: 'existing',
          lon: '',
          lat: '',
          precision: 'city',
          source: 'plan',
          line: 3,
        },
        {
          id: 'wheel-two',
          organization: 'wheel',
          place: 'mill',
          kind: 'parts',
          name_zh: '二厂',
          status: 'planned',
          lon: '11.01',
          lat: '21.02',
          precision: 'street',
          position_source: 'survey',
          source: 'plan',
          line: 4,
        },
      ],
      metrics: [
        { id: 'capacity', name_zh: '产能', name_en: 'Capacity' },
        { id: 'output', name_zh: '产量', name_en: 'Output' },
      ],
      figures: [
        figure({ id: 'whole', subject: 'mill', value: '30' }),
        figure({ id: 'part-a', subject: 'wheel-one', value: '20', part_of: 'whole' }),
        figure({ id: 'part-b', subject: 'wheel-two', value: 100000, unit: '辆/年', part_of: 'whole', as_written: '100 000 辆' }),
        figure({
          id: 'aim',
          metric: 'output',
          subject: 'vale',
          value: '',
          min: 3,
          max: 5,
          comparator: 'range',
          unit: '万辆',
          kind: 'target',
          period: '2026/2030',
        }),
      ],
      conflicts: [
        {
          id: 'two-lines',
          figures: 'whole;part-a',
          kind: 'differs',
          explanation_zh: '两行不同',
          explanation_en: 'Two lines differ',
          lines: 'plan:3;plan:4',
        },
      ],
      events: [
        {
          id: 'opening',
          date: '2024-05',
          title_zh: '一厂投产',
          title_en: 'No. 1 opens',
          kind: 'plant',
          subject: 'wheel-one',
          source: 'plan',
          line: 3,
          as_written: '2024 年 5 月',
        },
      ],
    },
    routes: {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: {
            id: 'mill-quay',
            name_zh: '磨坊至码头',
            name_en: 'Mill to Quay',
            mode: 'road',
            from: 'mill',
            to: 'quay',
            status: 'existing',
            basis: 'document',
            source: 'plan',
            role: 'spine',
            published_km: 80,
          },
          geometry: {
            type: 'LineString',
            coordinates: [
              [11, 21],
              [11.2, 20.8],
              [11.5, 20.5],
            ],
          },
        },
      ],
    },
    briefings: [
      {
        id: 'tour',
        title_zh: '一览',
        title_en: 'Tour',
        scenes: [
          {
            id: 'start',
            title_zh: '开始',
            title_en: 'Start',
            target: 'region',
            level: 'region',
            selected: null,
            layers: ['bases'],
            hero: 'whole',
            figures: ['part-a'],
            chart: 'none',
            duration_s: 20,
          },
        ],
      },
    ],
  };
}

/** The rows as CSV text, cells with commas, quotes or line breaks in quotes. */
export function csvOf(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells: readonly unknown[]): string => cells.map((cell) => quote(String(cell ?? ''))).join(',');
  return [line(columns), ...rows.map((row) => line(columns.map((column) => row[column])))].join('\n');
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function figure(fields: Record<string, string | number>): Record<string, string | number> {
  const given = {
    metric: 'capacity',
    min: '',
    max: '',
    comparator: 'eq',
    unit: '万辆/年',
    period: '',
    kind: 'actual',
    part_of: '',
    within: '',
    source: 'plan',
    line: 5,
  };
  return { ...given, as_written: `${fields.value} 万辆`, ...fields };
}
