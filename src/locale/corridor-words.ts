import type { Lang } from '../model/state.ts';

/** Words of the topic of the corridor. */
export interface CorridorWords {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly strip: string;
  /** Said over the strips: lines are schematic, and what the marks are. */
  readonly stripNote: string;
  readonly key: { readonly derived: string; readonly published: string; readonly error: string; readonly unopened: string };
  /** Sentence that stands in for the strips. */
  readonly stripSentence: (ways: readonly string[]) => string;
  /** "Road by Liujing, about 314 km, of which under construction: ..." */
  readonly waySentence: (name: string, length: string, unopened: readonly string[]) => string;
  readonly axis: string;
  readonly ways: string;
  readonly legs: string;
  /** What the bases mean, and how many legs a plan documents. */
  readonly legsNote: (documented: number) => string;
  readonly schematic: string;
  readonly derived: string;
  /** "± 8 km" beside a length. */
  readonly error: (km: number) => string;
  readonly errorAbout: (name: string) => string;
  readonly published: string;
  readonly noPublished: string;
  readonly differ: string;
  readonly difference: (km: string, percent: string) => string;
  readonly differenceAbout: (name: string) => string;
  readonly part: string;
  readonly via: (count: number) => string;
  readonly viaColumns: readonly [point: string, km: string, error: string, basis: string];
  readonly columns: readonly [way: string, length: string, error: string, published: string, status: string];
  readonly legColumns: readonly [leg: string, basisAndStatus: string, length: string, published: string];
  /** Caption of the table of legs. */
  readonly legTable: string;
  readonly sea: string;
  readonly seaNote: (port: string) => string;
  readonly seaEnd: (port: string) => string;
  readonly ports: string;
  readonly facts: string;
  readonly factsNote: string;
  readonly unsaid: string;
  readonly askedFor: string;
  readonly bases: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<string, string>>;
  /** Call-out on the map. */
  readonly callOut: (from: string, to: string) => string;
}

/** The topic of the corridor in both languages. */
export const corridorWords: Readonly<Record<Lang, CorridorWords>> = {
  'zh-CN': {
    title: '通道',
    lead: '文件对通道怎么写，各条线路有什么依据、多长。线形为示意，长度由图上线路量算，公布的里程并列。',
    none: '这个数据包没有通道。',
    strip: '各条线路，同一把公里尺',
    stripNote: '示意：刻度为途经点到起点的公里数，由图上线路量算。点一段，地图随之亮起。',
    key: { derived: '量算长度（推算）', published: '公布里程', error: '量算误差', unopened: '在建' },
    stripSentence: (ways) => `${ways.length} 条线路：${ways.join('；')}。`,
    waySentence: (name, length, unopened) => `${name} ${length}${unopened.length > 0 ? `，在建：${unopened.join('、')}` : ''}`,
    axis: '距起点 km',
    ways: '线路一览',
    legs: '逐段：有据、另有来源还是推断',
    legsNote: (documented) =>
      `“其他来源”指规划之外的报道、网页；“推断”指没有来源写明，由地理关系推得。${documented === 0 ? '没有一段出自规划。' : `出自规划的 ${documented} 段。`}`,
    schematic: '示意',
    derived: '推算',
    error: (km) => `± ${km} km`,
    errorAbout: (name) => `${name}的长度误差`,
    published: '公布',
    noPublished: '没有查到公布的里程',
    differ: '来源不一',
    difference: (km, percent) => `量算差 ${km}（${percent}）`,
    differenceAbout: (name) => `与公布里程之差：${name}`,
    part: '不是同一区段，不作比较',
    via: (count) => `途经点 ${count} 个`,
    viaColumns: ['途经点', '距段首', '位置误差', '依据'],
    columns: ['线路', '量算', '误差', '公布', '状态'],
    legColumns: ['路段', '依据、状态', '量算', '公布'],
    legTable: '逐段一览',
    sea: '港口到各市场的海路',
    seaNote: (port) => `自${port}沿海上航路量算，不是船舶航迹。`,
    seaEnd: (port) => `到 ${port}`,
    ports: '港口',
    facts: '有日期可查的事',
    factsNote: '出自规划之外的报道，各附网页。',
    unsaid: '没有来源写明的',
    askedFor: '规划怎么写',
    bases: { document: '规划', 'other-source': '其他来源', inferred: '推断', geography: '按地理' },
    statuses: { existing: '已通', building: '在建', planned: '规划', exploring: '探索', closed: '停用', unknown: '未说明' },
    callOut: (from, to) => `${from} → ${to} 物流通道`,
  },
  en: {
    title: 'Corridor',
    lead: 'What the documents say of the way to the sea, what each route rests on and how long it is. Lines are schematic; lengths are measured on them and stand beside the published ones.',
    none: 'This package has no corridor.',
    strip: 'Every route on one scale of km',
    stripNote: 'Schematic: ticks are way points, placed by km from the start as measured on the drawn line. Choose a leg and the map lights it.',
    key: { derived: 'Measured length (derived)', published: 'Published length', error: 'Error of the measured one', unopened: 'Under construction' },
    stripSentence: (ways) => `${ways.length} routes: ${ways.join('; ')}.`,
    waySentence: (name, length, unopened) => `${name}, ${length}${unopened.length > 0 ? `, under construction: ${unopened.join(', ')}` : ''}`,
    axis: 'km from the start',
    ways: 'Routes at a glance',
    legs: 'Leg by leg: document, other source or inferred',
    legsNote: (documented) =>
      `"Other source" is a report or page outside the plans; "inferred" means that no source says so and geography suggests it. ${documented === 0 ? 'No leg comes from the plans.' : `${documented} ${documented === 1 ? 'leg comes' : 'legs come'} from the plans.`}`,
    schematic: 'Schematic',
    derived: 'Derived',
    error: (km) => `± ${km} km`,
    errorAbout: (name) => `error of the length: ${name}`,
    published: 'Published',
    noPublished: 'No published length was found',
    differ: 'Sources differ',
    difference: (km, percent) => `measured: ${km} (${percent})`,
    differenceAbout: (name) => `difference from the published length: ${name}`,
    part: 'Not the same stretch, so not compared',
    via: (count) => `${count} way points`,
    viaColumns: ['Way point', 'From start of leg', 'Position error', 'Basis'],
    columns: ['Route', 'Measured', 'Error', 'Published', 'State'],
    legColumns: ['Leg', 'Basis, state', 'Measured', 'Published'],
    legTable: 'Legs at a glance',
    sea: 'By sea from the port to each market',
    seaNote: (port) => `Measured from ${port} along sea lanes; not the track of a ship.`,
    seaEnd: (port) => `to ${port}`,
    ports: 'Ports',
    facts: 'What is dated',
    factsNote: 'From reports outside the plans, each with its page.',
    unsaid: 'What no source says',
    askedFor: 'What the plans ask for',
    bases: { document: 'Plan', 'other-source': 'Other source', inferred: 'Inferred', geography: 'By geography' },
    statuses: {
      existing: 'Open',
      building: 'Under construction',
      planned: 'Planned',
      exploring: 'Being explored',
      closed: 'Closed',
      unknown: 'Not stated',
    },
    callOut: (from, to) => `${from} → ${to} corridor`,
  },
};
