import type { CitedTable } from '../analysis/outline.ts';
import type { Lang } from '../model/state.ts';

/** Words of the sources: outline, disagreements, context figures. */
export interface OutlineWords {
  readonly title: string;
  readonly lead: string;
  readonly views: Readonly<Record<'outline' | 'disagreements' | 'context', string>>;
  /** Accessible name of the row of views. */
  readonly viewsLabel: string;
  /** Accessible name of the row of choices. */
  readonly kindsLabel: string;
  readonly all: string;
  readonly kinds: Readonly<Record<'taken' | 'disagrees' | 'leftOut', string>>;
  /** The same in the head of a column. */
  readonly columns: Readonly<Record<'taken' | 'disagrees' | 'leftOut', string>>;
  /** What a screen reader says of a section's counts. */
  readonly counted: (taken: number, disagrees: number, leftOut: number) => string;
  readonly tables: Readonly<Record<CitedTable, (count: number) => string>>;
  readonly lines: (from: number, to: number | null) => string;
  readonly beforeHeadings: string;
  readonly nothing: string;
  readonly nothingOfKind: string;
  readonly otherSources: string;
  readonly otherSourcesNote: string;
  readonly published: string;
  readonly disagreementsLead: (count: number) => string;
  readonly noDisagreements: string;
  readonly kindMeanings: Readonly<Record<string, string>>;
  readonly noRow: string;
  readonly contextTitle: string;
  readonly contextLead: string;
  readonly noContext: string;
  readonly contextColumns: { readonly what: string; readonly value: string; readonly source: string };
}

/** The words of the sources in both languages. */
export const outlineWords: Readonly<Record<Lang, OutlineWords>> = {
  'zh-CN': {
    title: '来源',
    lead: '逐节列出每一行收录了什么、哪里有分歧、哪些数字没有收录。',
    views: { outline: '逐节', disagreements: '分歧', context: '背景数字' },
    viewsLabel: '来源的几种看法',
    kindsLabel: '只看',
    all: '全部',
    kinds: { taken: '已收录', disagrees: '有分歧', leftOut: '未收录' },
    columns: { taken: '收录', disagrees: '分歧', leftOut: '未收' },
    counted: (taken, disagrees, leftOut) => `收录${taken}项，分歧${disagrees}处，未收录${leftOut}个数字`,
    tables: {
      figures: (count) => `数字 ${count}`,
      organizations: (count) => `单位 ${count}`,
      sites: (count) => `点位 ${count}`,
      products: (count) => `产品 ${count}`,
      components: (count) => `零部件 ${count}`,
      tasks: (count) => `任务 ${count}`,
      markets: (count) => `市场 ${count}`,
      events: (count) => `时间点 ${count}`,
    },
    lines: (from, to) => (to === null ? `第${from}行起` : from === to ? `第${from}行` : `第${from}–${to}行`),
    beforeHeadings: '首个标题之前',
    nothing: '没有从本节收录内容。',
    nothingOfKind: '这份文件里没有这一类。',
    otherSources: '其他数据',
    otherSourcesNote: '只用于位置和线路，不作为规划数字的出处。',
    published: '发布',
    disagreementsLead: (count) => `两份文件之间、同一文件之内共${count}处分歧、口径、缺项和笔误。各行并列，不判断谁对。`,
    noDisagreements: '数据包没有列出分歧。',
    kindMeanings: {
      differs: '同一件事有两种说法。',
      scope: '范围或口径不同，不能相比、相加或相除。',
      status: '一处说在建，一处说已建成。',
      slip: '原文的笔误，照录并说明。',
      missing: '该有而没有写的内容。',
    },
    noRow: '本行没有单独收录的条目',
    contextTitle: '背景数字：只作参考，从不与本集群相比',
    contextLead: '全球和各国的数字，照文件原样列出；不与本集群的数字相加、相比，也不放在同一张图里。',
    noContext: '文件没有给出背景数字。',
    contextColumns: { what: '内容', value: '数值', source: '出处' },
  },
  en: {
    title: 'Sources',
    lead: 'Section by section: what was taken from each line, what disagrees, and which numbers were left out.',
    views: { outline: 'By section', disagreements: 'Disagreements', context: 'Context' },
    viewsLabel: 'Views of the sources',
    kindsLabel: 'Show only',
    all: 'All',
    kinds: { taken: 'Taken', disagrees: 'Disagrees', leftOut: 'Left out' },
    columns: { taken: 'Taken', disagrees: 'Differs', leftOut: 'Left out' },
    counted: (taken, disagrees, leftOut) =>
      `${plural(taken, 'row', 'rows')} taken, ${plural(disagrees, 'disagreement', 'disagreements')}, ${plural(leftOut, 'number', 'numbers')} left out`,
    tables: {
      figures: (count) => plural(count, 'figure', 'figures'),
      organizations: (count) => plural(count, 'organization', 'organizations'),
      sites: (count) => plural(count, 'site', 'sites'),
      products: (count) => plural(count, 'product', 'products'),
      components: (count) => plural(count, 'part', 'parts'),
      tasks: (count) => plural(count, 'task', 'tasks'),
      markets: (count) => plural(count, 'market', 'markets'),
      events: (count) => plural(count, 'date', 'dates'),
    },
    lines: (from, to) => (to === null ? `from line ${from}` : from === to ? `line ${from}` : `lines ${from}–${to}`),
    beforeHeadings: 'Before the first heading',
    nothing: 'Nothing was taken from this section.',
    nothingOfKind: 'This document has nothing of this kind.',
    otherSources: 'Other data',
    otherSourcesNote: 'For positions and routes only; never the source of a number of the plans.',
    published: 'Published',
    disagreementsLead: (count) =>
      `${plural(count, 'place', 'places')} where the documents differ, measure differently, leave something out or slip. The lines stand side by side; none is called right.`,
    noDisagreements: 'The package lists no disagreement.',
    kindMeanings: {
      differs: 'The same thing is said in two ways.',
      scope: 'Counted differently: not to be compared, added or divided.',
      status: 'Under way in one place, finished in another.',
      slip: 'A slip of the text, kept as printed and explained.',
      missing: 'Something one would expect that is not written.',
    },
    noRow: 'No row of its own was taken from this line',
    contextTitle: 'Context: never compared with the cluster',
    contextLead:
      "Numbers for the world and for countries, as the documents print them. They are never added to the cluster's own, compared with them, or put in one chart.",
    noContext: 'The documents give no context figures.',
    contextColumns: { what: 'Item', value: 'Value', source: 'Source' },
  },
};

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
