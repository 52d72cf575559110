import type { Lang } from '../model/state.ts';
import type { EventKind } from '../sources/records.ts';

/** Words of the topic of time. */
export interface TimelineWords {
  readonly title: string;
  readonly subtitle: (first: string, last: string) => string;
  readonly empty: string;
  readonly kinds: Readonly<Record<EventKind, string>>;
  readonly targetYear: (year: number) => string;
  readonly strip: string;
  /** Sentence that stands in for the strip. */
  readonly stripSentence: (first: string, last: string, bands: readonly string[], marks: readonly string[]) => string;
  readonly years: string;
  /** Accessible name of the button of a year. */
  readonly yearButton: (year: number, events: number, figures: number) => string;
  readonly allYears: string;
  readonly shownYear: (year: number) => string;
  readonly nothingIn: (year: number) => string;
  readonly figures: (count: number) => string;
  readonly context: (count: number) => string;
  readonly undated: (count: number) => string;
  readonly series: string;
  readonly seriesNote: string;
  readonly seriesContext: string;
  readonly seriesContextNote: string;
  readonly seriesSentence: (name: string, points: readonly string[]) => string;
  readonly published: (document: string) => string;
}

/** The topic of time in both languages. */
export const timelineWords: Readonly<Record<Lang, TimelineWords>> = {
  'zh-CN': {
    title: '时间轴',
    subtitle: (first, last) => `${first}–${last} 年，只列来源写明日期的内容`,
    empty: '来源没有写明任何日期。',
    kinds: { document: '文件', plant: '工厂', market: '市场', transport: '运输', period: '时期', target: '目标' },
    targetYear: (year) => `${year} 目标年`,
    strip: '时间轴',
    stripSentence: (first, last, bands, marks) =>
      `${first} 年到 ${last} 年。${bands.length ? `时期：${bands.join('；')}。` : ''}${marks.length ? `事件：${marks.join('；')}。` : ''}`,
    years: '选择年份',
    yearButton: (year, events, figures) => `${year} 年，事件 ${events}，数字 ${figures}`,
    allYears: '全部年份',
    shownYear: (year) => `${year} 年`,
    nothingIn: (year) => `来源没有写明 ${year} 年的内容。`,
    figures: (count) => `数字 ${count}`,
    context: (count) => `区外背景数字 ${count}`,
    undated: (count) => `另有 ${count} 个数字，原文没有写明年份，不在时间轴上。`,
    series: '前后对照',
    seriesNote: '同一主体、同一指标的两个年份，纵轴从 0 起。',
    seriesContext: '区外背景的前后对照',
    seriesContextNote: '全球、全国等，不与本集群同图。空心为预测。',
    seriesSentence: (name, points) => `${name}：${points.join('，')}。`,
    published: (document) => `${document}发布`,
  },
  en: {
    title: 'Timeline',
    subtitle: (first, last) => `${first}–${last}, only what the sources date`,
    empty: 'The sources give no dates.',
    kinds: { document: 'Document', plant: 'Plant', market: 'Market', transport: 'Transport', period: 'Period', target: 'Target' },
    targetYear: (year) => `${year} target year`,
    strip: 'Timeline',
    stripSentence: (first, last, bands, marks) =>
      `${first} to ${last}. ${bands.length ? `Periods: ${bands.join('; ')}. ` : ''}${marks.length ? `Events: ${marks.join('; ')}.` : ''}`,
    years: 'Choose a year',
    yearButton: (year, events, figures) => `${year}, ${events} events, ${figures} figures`,
    allYears: 'All years',
    shownYear: (year) => `${year}`,
    nothingIn: (year) => `The sources date nothing to ${year}.`,
    figures: (count) => (count === 1 ? '1 figure' : `${count} figures`),
    context: (count) => (count === 1 ? '1 figure of context from outside' : `${count} figures of context from outside`),
    undated: (count) =>
      (count === 1 ? '1 more figure has no year in the text and is' : `${count} more figures have no year in the text and are`) +
      ' not on the timeline.',
    series: 'Then and later',
    seriesNote: 'Two years of one measure of one subject; axes start at 0.',
    seriesContext: 'Then and later: context from outside',
    seriesContextNote: 'World, country and others, never in one chart with the cluster. Hollow: forecast.',
    seriesSentence: (name, points) => `${name}: ${points.join(', ')}.`,
    published: (document) => `${document} published`,
  },
};
