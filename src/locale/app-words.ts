import type { Lang } from '../model/state.ts';

/** Strings of the pages around the map, in one language. */
export interface AppWords {
  readonly brand: string;
  /** The brand in the other language. */
  readonly brandOther: string;
  readonly searchLabel: string;
  readonly searchPlaceholder: string;
  /** Placeholder where there is little room. */
  readonly searchPlaceholderShort: string;
  readonly searchClear: string;
  readonly noMatch: string;
  /** Said aloud when the list of matches changes. */
  matches(count: number): string;
  readonly levels: string;
  readonly levelNames: Readonly<Record<'world' | 'wide' | 'region' | 'city', string>>;
  readonly otherLanguage: string;
  readonly toDark: string;
  readonly toLight: string;
  readonly brief: string;
  readonly legend: string;
  readonly legendHint: string;
  readonly mapLabel: string;
  readonly skipToMap: string;
  readonly gallery: GalleryWords;
}

/** Strings of the gallery of named scenes. */
export interface GalleryWords {
  readonly title: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'own' | 'auto' | 'light' | 'dark' | 'wall' | 'print', string>>;
  readonly size: string;
  readonly sizes: Readonly<Record<'own' | 'fill', string>>;
  /** The entry that shows every scene, one below the other. */
  readonly all: string;
  readonly previous: string;
  readonly next: string;
  readonly scenes: string;
  readonly sceneNames: Readonly<Record<string, string>>;
}

const chinese: AppWords = {
  brand: '广西汽车产业集群',
  brandOther: 'Guangxi Automotive Cluster',
  searchLabel: '搜索',
  searchPlaceholder: '搜索企业、项目、地点、拼音首字母',
  searchPlaceholderShort: '搜索企业、项目、地点',
  searchClear: '清除',
  noMatch: '没有找到',
  matches: (count) => `找到 ${count} 项`,
  levels: '层级',
  levelNames: { world: '世界', wide: '华南与东盟', region: '区域', city: '城市' },
  otherLanguage: '中 / EN · Switch to English',
  toDark: '换成深色',
  toLight: '换成浅色',
  brief: '讲解',
  legend: '图例',
  legendHint: '图例与更多',
  mapLabel: '广西汽车产业集群地图',
  skipToMap: '跳到地图',
  gallery: {
    title: '场景画廊',
    language: '语言',
    theme: '配色',
    themes: { own: '场景自带', auto: '跟随系统', light: '浅色', dark: '深色', wall: '大屏', print: '印刷' },
    size: '尺寸',
    sizes: { own: '场景自带', fill: '撑满' },
    all: '全部场景',
    previous: '上一个',
    next: '下一个',
    scenes: '场景',
    sceneNames: {
      'level-world': '层级：世界',
      'level-wide': '层级：华南与东盟',
      'level-region': '层级：区域',
      'level-city': '层级：城市',
      'level-site': '层级：厂区',
      region: '全区',
      'region-dark': '全区，深色',
      'region-english': '全区，英文',
      'region-print': '全区，印刷',
      liuzhou: '柳州',
      nanning: '南宁：规划未列数字',
      maker: '东风柳汽：两种产能',
      site: '上汽通用五菱',
      qinzhou: '钦州',
      filtered: '筛选：在建和规划的零部件、电池',
      chain: '配套链',
      corridor: '通道',
      markets: '市场',
      tasks: '任务',
      timeline: '时间',
      sources: '来源',
      'south-china': '华南与东盟',
      world: '世界',
      phone: '手机',
      'phone-city': '手机，柳州',
      narrow: '窄手机，英文',
      embed: '嵌入网页',
      'brief-region': '讲解：全区目标',
      'brief-liuzhou': '讲解：柳州',
      'brief-markets': '讲解：海外，英文',
      'brief-projector': '讲解：通道，投影仪',
      wall: '讲解：大屏',
      example: '另一个集群',
      missing: '数据缺失',
    },
  },
};

const english: AppWords = {
  brand: 'Guangxi Automotive Cluster',
  brandOther: '广西汽车产业集群',
  searchLabel: 'Search',
  searchPlaceholder: 'Search companies, places',
  searchPlaceholderShort: 'Search companies, places',
  searchClear: 'Clear',
  noMatch: 'Nothing found',
  matches: (count) => (count === 1 ? '1 match' : `${count} matches`),
  levels: 'Level',
  levelNames: { world: 'World', wide: 'South China and ASEAN', region: 'Region', city: 'City' },
  otherLanguage: '中 / EN · 切换到中文',
  toDark: 'Switch to dark',
  toLight: 'Switch to light',
  brief: 'Briefing',
  legend: 'Legend',
  legendHint: 'Legend and more',
  mapLabel: 'Map of the Guangxi automotive cluster',
  skipToMap: 'Skip to the map',
  gallery: {
    title: 'Gallery of scenes',
    language: 'Language',
    theme: 'Theme',
    themes: { own: 'As the scene says', auto: 'System', light: 'Light', dark: 'Dark', wall: 'Wall', print: 'Print' },
    size: 'Size',
    sizes: { own: 'As the scene says', fill: 'Fill' },
    all: 'All scenes',
    previous: 'Previous',
    next: 'Next',
    scenes: 'Scenes',
    sceneNames: {
      'level-world': 'Level: world',
      'level-wide': 'Level: South China and ASEAN',
      'level-region': 'Level: region',
      'level-city': 'Level: city',
      'level-site': 'Level: site',
      region: 'Region',
      'region-dark': 'Region, dark',
      'region-english': 'Region, English',
      'region-print': 'Region, print',
      liuzhou: 'Liuzhou',
      nanning: 'Nanning: no number in the plan',
      maker: 'Dongfeng Liuzhou: two capacities',
      site: 'SAIC-GM-Wuling',
      qinzhou: 'Qinzhou',
      filtered: 'Filter: parts and batteries under way or planned',
      chain: 'Parts',
      corridor: 'Corridor',
      markets: 'Markets',
      tasks: 'Tasks',
      timeline: 'Time',
      sources: 'Sources',
      'south-china': 'South China and ASEAN',
      world: 'World',
      phone: 'Phone',
      'phone-city': 'Phone, Liuzhou',
      narrow: 'Narrow phone, English',
      embed: 'In a page',
      'brief-region': 'Briefing: target of the region',
      'brief-liuzhou': 'Briefing: Liuzhou',
      'brief-markets': 'Briefing: markets, English',
      'brief-projector': 'Briefing: corridor, projector',
      wall: 'Briefing: wall',
      example: 'Another cluster',
      missing: 'Data missing',
    },
  },
};

/** The strings of the pages by language. */
export const appWords: Readonly<Record<Lang, AppWords>> = { 'zh-CN': chinese, en: english };
