import type { Lang } from '../model/state.ts';

/** Words of bullet charts and of the lists of products and parts beside them. */
export interface BulletWords {
  /** Heading of a chart that holds several metrics. */
  readonly title: string;
  /** The same for totals over several years. */
  readonly spanTitle: (period: string) => string;
  readonly chartTitle: (unit: string) => string;
  /** The sentence that stands in for a chart. */
  readonly sentence: (items: readonly string[]) => string;
  readonly key: { readonly actual: string; readonly aim: string; readonly band: string };
  readonly components: string;
  readonly makerless: string;
  readonly productKinds: Readonly<Record<string, string>>;
}

/** The words of bullet charts in both languages. */
export const bulletWords: Readonly<Record<Lang, BulletWords>> = {
  'zh-CN': {
    title: '数量，同一尺度',
    spanTitle: (period) => `${period}合计，同一尺度`,
    chartTitle: (unit) => `子弹图，单位：${unit}`,
    sentence: (items) => `同一尺度：${items.join('；')}。`,
    key: { actual: '实际', aim: '规划或目标', band: '区间' },
    components: '零部件',
    makerless: '未写明企业的产品',
    productKinds: {
      brand: '品牌',
      model: '车型',
      type: '产品类别',
      platform: '平台',
      technology: '技术',
      programme: '工程',
      strategy: '战略',
      system: '系统',
      engine: '发动机',
      service: '服务',
    },
  },
  en: {
    title: 'Amounts on one scale',
    spanTitle: (period) => `Totals ${period}, on one scale`,
    chartTitle: (unit) => `Bullet chart, unit: ${unit}`,
    sentence: (items) => `On one scale: ${items.join('; ')}.`,
    key: { actual: 'Actual', aim: 'Plan or target', band: 'Range' },
    components: 'Parts',
    makerless: 'Products of no named maker',
    productKinds: {
      brand: 'Brands',
      model: 'Models',
      type: 'Types of product',
      platform: 'Platforms',
      technology: 'Technologies',
      programme: 'Programmes',
      strategy: 'Strategies',
      system: 'Systems',
      engine: 'Engines',
      service: 'Services',
    },
  },
};
