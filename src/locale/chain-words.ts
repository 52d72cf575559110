import type { Lang } from '../model/state.ts';

/** Words of the parts chain. */
export interface ChainWords {
  readonly title: string;
  readonly lead: string;
  readonly named: string;
  readonly missing: string;
  readonly chart: string;
  /** Row head of the counts over all segments. */
  readonly all: string;
  readonly segment: string;
  readonly status: string;
  readonly part: string;
  readonly total: string;
  readonly countNote: string;
  readonly actorNote: string;
  readonly none: string;
  readonly nothingKept: string;
  readonly site: string;
  readonly conflict: (part: string) => string;
  /** One segment in a sentence: its name, its total, its states. */
  readonly bar: (segment: string, total: string, states: readonly string[]) => string;
  readonly picture: (bars: readonly string[]) => string;
  /** Segments of the chain; a word that is missing here is shown as it stands in the data. */
  readonly segments: Readonly<Record<string, string>>;
}

/** The parts chain in both languages. */
export const chainWords: Readonly<Record<Lang, ChainWords>> = {
  'zh-CN': {
    title: '零部件配套链',
    lead: '文件点名的零部件：哪些缺、哪些正在引进、哪些本地已有。',
    named: '点名的零部件',
    missing: '其中缺失',
    chart: '各环节的零部件，按状态',
    all: '全部',
    segment: '环节',
    status: '状态',
    part: '零部件',
    total: '合计',
    countNote: '数目按数据包的行计数，为推算',
    actorNote: '没有写企业的，是文件没有点名。',
    none: '这个数据包没有零部件表',
    nothingKept: '没有同时符合两项选择的零部件',
    site: '场所',
    conflict: (part) => `${part}：口径与不一致`,
    bar: (segment, total, states) => `${segment} ${total} 项（${states.join('、')}）`,
    picture: (bars) => `${bars.join('；')}。`,
    segments: { passenger: '乘用车', commercial: '商用车', 'new-energy': '新能源', connected: '智能网联', foundation: '基础件' },
  },
  en: {
    title: 'Parts chain',
    lead: 'Parts that the documents name: what is missing, what is being brought in, what is made here.',
    named: 'Parts named',
    missing: 'Of which missing',
    chart: 'Parts of each segment by state',
    all: 'All',
    segment: 'Segment',
    status: 'State',
    part: 'Part',
    total: 'Total',
    countNote: 'Counted from the rows of the package, therefore derived',
    actorNote: 'Where no company stands, the documents name none.',
    none: 'This package has no table of parts',
    nothingKept: 'No part meets both choices',
    site: 'site',
    conflict: (part) => `${part}: scope and disagreement`,
    bar: (segment, total, states) => `${segment} ${total} (${states.join(', ')})`,
    picture: (bars) => `${bars.join('; ')}.`,
    segments: {
      passenger: 'Passenger',
      commercial: 'Commercial',
      'new-energy': 'New energy',
      connected: 'Connected',
      foundation: 'Foundation',
    },
  },
};
