import { analyse } from '../analysis/analyse.ts';
import type { Results } from '../analysis/results.ts';
import { type Cluster, createCluster } from '../model/cluster.ts';
import { exampleRecords, figure, market, organization, place, site } from '../model/cluster.fixture.ts';
import type { ClusterRecords, OrganizationRecord } from '../sources/records.ts';

const NO_NAME = { zh: '', en: '' };

/** A region with the shape and size of the real figures: a target of 350 in three parts, a city of 150.5 in four, two statements on one maker. */
export function autoRecords(over: Partial<ClusterRecords> = {}): ClusterRecords {
  const capacity = { kind: 'actual', unit: '万辆/年', period: '', line: 109 } as const;
  const total = { kind: 'actual', period: '2016/2020', line: 113, scope: { zh: '五年合计，全部基地', en: 'Five-year total, all bases' } } as const;
  return exampleRecords({
    places: [
      place('world', { kind: 'world', parent: null, name: { zh: '全球', en: 'World' } }),
      place('shire', { kind: 'region', parent: 'world', name: { zh: '示例区', en: 'Shire' } }),
      place('liuzhou', { role: 'base', name: { zh: '柳州市', en: 'Liuzhou' } }),
      place('nanning', { role: 'base', name: { zh: '南宁市', en: 'Nanning' } }),
      place('liudong', { kind: 'zone', parent: 'liuzhou', errorKm: 8, name: { zh: '柳东', en: 'Liudong' } }),
      place('harbour', { role: 'gateway', name: { zh: '钦州市', en: 'Qinzhou' } }),
      place('farland', { kind: 'country', parent: 'world', lngLat: [106.8, -6.2], name: { zh: '印度尼西亚', en: 'Indonesia' } }),
    ],
    organizations: [
      maker('sgmw', '上汽通用五菱', 'SGMW'),
      maker('dflzm', '东风柳汽', 'Dongfeng Liuzhou'),
      maker('faw', '一汽解放柳州分公司', 'FAW Jiefang Liuzhou'),
      maker('gag', '广西汽车集团', 'Guangxi Auto Group'),
    ],
    sites: [
      site('hexi', 'liuzhou', { organization: 'sgmw', kind: 'vehicles', name: { zh: '河西总部', en: 'Hexi headquarters' }, line: 113 }),
      site('baojun', 'liudong', {
        organization: 'sgmw',
        kind: 'vehicles',
        precision: 'zone',
        name: { zh: '宝骏基地', en: 'Baojun base' },
        line: 113,
      }),
      site('lab', 'nanning', { kind: 'research', status: 'planned', name: { zh: '研发平台', en: 'R&D platform' }, line: 23 }),
    ],
    metrics: [
      metric('capacity', '整车生产能力', 'Vehicle capacity'),
      metric('output', '汽车产量', 'Vehicle output'),
      metric('sales', '汽车销量', 'Vehicle sales'),
      metric('cars', '乘用车产量', 'Passenger-vehicle output'),
      metric('heavy', '重型卡车产量', 'Heavy-truck output'),
      metric('logistics', '物流货车产量', 'Logistics-truck output'),
      metric('premium', '中高端汽车产量', 'Output of mid- to high-end vehicles'),
      metric('green', '新能源汽车产量', 'New-energy vehicle output'),
      metric('exports', '汽车出口量', 'Vehicle exports'),
      metric('local', '零部件本地配套率', 'Local sourcing rate of parts'),
    ],
    figures: [
      figure('all', 'shire', 'output', 350, { line: 9, asWritten: '350万辆' }),
      figure('cars', 'shire', 'cars', 310, { line: 9, partOf: 'all' }),
      figure('heavy', 'shire', 'heavy', 20, { line: 9, partOf: 'all' }),
      figure('logistics', 'shire', 'logistics', 20, { line: 9, partOf: 'all' }),
      figure('premium', 'shire', 'premium', 30, { line: 9, within: 'all' }),
      figure('green', 'shire', 'green', 50, { line: 9, within: 'all' }),
      figure('exports', 'shire', 'exports', 15, { line: 9, comparator: 'gt' }),
      figure('local', 'shire', 'local', 70, { line: 10, comparator: 'ge', unit: '%' }),
      figure('lz-capacity', 'liuzhou', 'capacity', 150.5, { ...capacity, asWritten: '150.5 万辆' }),
      figure('lz-output', 'liuzhou', 'output', 300, { line: 211, within: 'all' }),
      figure('sgmw-capacity', 'sgmw', 'capacity', 108, {
        ...capacity,
        partOf: 'lz-capacity',
        scope: { zh: '不含青岛、重庆', en: 'Without Qingdao and Chongqing' },
      }),
      figure('dflzm-capacity', 'dflzm', 'capacity', 39.5, { ...capacity, partOf: 'lz-capacity' }),
      figure('faw-capacity', 'faw', 'capacity', 2, { ...capacity, partOf: 'lz-capacity' }),
      figure('gag-capacity', 'gag', 'capacity', 1, { ...capacity, partOf: 'lz-capacity' }),
      figure('dflzm-commercial', 'dflzm', 'capacity', 10, { ...capacity, line: 117, scope: { zh: '商用车', en: 'Commercial vehicles' } }),
      figure('dflzm-passenger', 'dflzm', 'capacity', 40, { ...capacity, line: 117, scope: { zh: '乘用车', en: 'Passenger vehicles' } }),
      figure('sgmw-output', 'sgmw', 'output', 948, total),
      figure('sgmw-sales', 'sgmw', 'sales', 960, total),
    ],
    tasks: [
      {
        id: 'task',
        title: { zh: '打造汽车城', en: 'Build the car city' },
        theme: 'bases',
        actor: null,
        place: 'liuzhou',
        status: 'planned',
        responsible: [],
        source: 'plan',
        line: 339,
      },
    ],
    markets: [market('m1', 'sgmw', 'farland', { mode: 'plant', line: 113 }), market('m2', 'gag', 'farland', { mode: 'parts', line: 121 })],
    conflicts: [
      {
        id: 'two-capacities',
        figures: ['dflzm-capacity', 'dflzm-commercial', 'dflzm-passenger'],
        kind: 'differs',
        lines: [],
        explanation: { zh: '两处数字不同', en: 'Two lines differ' },
      },
      { id: 'split', figures: ['all', 'lz-output'], kind: 'scope', lines: [], explanation: { zh: '不得相加', en: 'Not to be added' } },
      {
        id: 'ports',
        figures: ['harbour'],
        kind: 'missing',
        lines: [{ source: 'plan', line: 49 }],
        explanation: { zh: '没有点名港口', en: 'No port is named' },
      },
    ],
    routes: [],
    ways: [],
    corridor: { tasks: [], unsaid: [] },
    ...over,
  });
}

/** The fixture as a cluster with its results. */
export function autoCluster(over: Partial<ClusterRecords> = {}): { readonly cluster: Cluster; readonly results: Results } {
  const cluster = createCluster(autoRecords(over));
  return { cluster, results: analyse(cluster) };
}

function maker(id: string, zh: string, en: string): OrganizationRecord {
  return { ...organization(id), name: { zh: `${zh}有限公司`, en: `${en} Co., Ltd.` }, short: { zh, en }, home: 'liuzhou', line: 113 };
}

function metric(id: string, zh: string, en: string): ClusterRecords['metrics'][number] {
  return { id, name: { zh, en }, note: NO_NAME };
}
