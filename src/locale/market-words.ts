import type { Lang } from '../model/state.ts';
import type { Status } from '../sources/records.ts';

/** Words of the matrix of markets. */
export interface MarketWords {
  readonly title: string;
  readonly lead: string;
  /** Label of the count of all countries named. */
  readonly named: string;
  readonly matrix: string;
  /** What a screen reader says of the matrix: how many rows and actors. */
  readonly caption: (countries: number, actors: number) => string;
  readonly country: string;
  readonly countriesOf: string;
  readonly printed: string;
  readonly notPrinted: string;
  readonly noneNamed: string;
  readonly noCountry: string;
  readonly wider: string;
  readonly numbers: string;
  readonly more: (count: number) => string;
  readonly context: string;
  readonly contextNote: string;
  readonly namedNote: string;
  readonly none: string;
  readonly cell: (actor: string, place: string, mode: string, status: string) => string;
  readonly empty: string;
  readonly mode: string;
  readonly detail: string;
  readonly legend: string;
  /** Modes short enough for a cell; a word that is missing here is shown as it stands in the data. */
  readonly modes: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  /** "In place: sales" on the map: how far along, and what. */
  readonly progress: (status: string, modes: string) => string;
}

/** The matrix of markets in both languages. */
export const marketWords: Readonly<Record<Lang, MarketWords>> = {
  'zh-CN': {
    title: '海外市场',
    lead: '谁在哪里，以什么方式，走到哪一步。点国家或企业，地图转到那里，相关标记随之亮起。',
    named: '文件点名的国家',
    matrix: '企业与国家',
    caption: (countries, actors) => `${actors} 家企业在 ${countries} 个国家及若干地区的业务；每格是方式与状态，可打开来源`,
    country: '国家或地区',
    countriesOf: '点名的国家',
    printed: '文件印出的数',
    notPrinted: '未写明',
    noneNamed: '未点名',
    noCountry: '未点名国家',
    wider: '跨区域与其他',
    numbers: '文件里的海外数字',
    more: (count) => `其他海外数字 ${count} 项`,
    context: '仅作背景',
    contextNote: '文件只作背景提到，没有企业的业务，不进矩阵。',
    namedNote: '只数文件点名的国家，不等于全部出口国；文件印出的国家数照原样并列。',
    none: '这个数据包没有市场表',
    cell: (actor, place, mode, status) => `${actor}，${place}：${mode}，${status}，查看来源`,
    empty: '无',
    mode: '方式',
    detail: '内容',
    legend: '方式写在格内，边框是状态',
    modes: { vehicles: '整车', kd: 'KD', ckd: 'CKD', skd: 'SKD', plant: '工厂', parts: '零部件', sales: '销售' },
    statuses: { existing: '已有', building: '推进中', planned: '规划', exploring: '探索', closed: '已关闭', unknown: '未说明' },
    progress: (status, modes) => `${status}：${modes}`,
  },
  en: {
    title: 'Markets abroad',
    lead: 'Who is where, in which way and how far. Choose a country or a company: the map goes there and what belongs to it lights up.',
    named: 'Countries the documents name',
    matrix: 'Company by country',
    caption: (countries, actors) =>
      `Business of ${actors} ${actors === 1 ? 'company' : 'companies'} in ${countries} ${countries === 1 ? 'country' : 'countries'} and in wider areas; each cell gives mode and state and opens its source`,
    country: 'Country or area',
    countriesOf: 'Countries named',
    printed: 'Number printed',
    notPrinted: 'not stated',
    noneNamed: 'none named',
    noCountry: 'no country named',
    wider: 'Wider areas and others',
    numbers: 'Printed numbers on business abroad',
    more: (count) => `${count} other printed ${count === 1 ? 'number' : 'numbers'}`,
    context: 'Context only',
    contextNote: 'Named as background; no company is said to be there, so it is not in the matrix.',
    namedNote: 'Counts only countries that are named, which need not be all; the number a document prints stands beside it as printed.',
    none: 'This package has no table of markets',
    cell: (actor, place, mode, status) => `${actor}, ${place}: ${mode}, ${status}, open source`,
    empty: 'none',
    mode: 'Mode',
    detail: 'What',
    legend: 'The word is the mode, the outline the state',
    modes: { vehicles: 'Vehicles', kd: 'KD', ckd: 'CKD', skd: 'SKD', plant: 'Plant', parts: 'Parts', sales: 'Sales' },
    statuses: { existing: 'In place', building: 'Under way', planned: 'Planned', exploring: 'Exploring', closed: 'Closed', unknown: 'Not stated' },
    progress: (status, modes) => `${status}: ${modes}`,
  },
};
