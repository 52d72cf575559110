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
  readonly one: string;
  readonly all: string;
  readonly scenes: string;
  readonly own: string;
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
  otherLanguage: 'Switch to English',
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
    one: '看一个',
    all: '看全部',
    scenes: '场景',
    own: '场景自带',
  },
};

const english: AppWords = {
  brand: 'Guangxi Automotive Cluster',
  brandOther: '广西汽车产业集群',
  searchLabel: 'Search',
  searchPlaceholder: 'Search companies, projects, places',
  searchPlaceholderShort: 'Search companies, places',
  searchClear: 'Clear',
  noMatch: 'Nothing found',
  matches: (count) => (count === 1 ? '1 match' : `${count} matches`),
  levels: 'Level',
  levelNames: { world: 'World', wide: 'South China and ASEAN', region: 'Region', city: 'City' },
  otherLanguage: '切换到中文',
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
    one: 'One',
    all: 'All',
    scenes: 'Scenes',
    own: 'As the scene says',
  },
};

/** The strings of the pages by language. */
export const appWords: Readonly<Record<Lang, AppWords>> = { 'zh-CN': chinese, en: english };
