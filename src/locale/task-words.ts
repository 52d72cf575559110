import type { TaskFacet, TaskGrouping } from '../analysis/tasks.ts';
import type { Lang } from '../model/state.ts';

/** Words of the topic of tasks. */
export interface TaskWords {
  readonly title: string;
  /** What the list is, in one line. */
  readonly subtitle: (documents: string) => string;
  readonly facets: Readonly<Record<TaskFacet, string>>;
  readonly choices: string;
  readonly all: string;
  /** An option of a choice with the number of tasks it leaves. */
  readonly option: (name: string, count: number) => string;
  readonly unnamed: string;
  readonly clear: string;
  readonly shown: (shown: number, all: number) => string;
  readonly none: string;
  readonly grouping: string;
  readonly groupings: Readonly<Record<TaskGrouping, string>>;
  /** Heading of the tasks for which a document names no unit. */
  readonly noUnit: (document: string) => string;
  readonly manyUnits: string;
}

/** The topic of tasks in both languages. */
export const taskWords: Readonly<Record<Lang, TaskWords>> = {
  'zh-CN': {
    title: '规划任务',
    subtitle: (documents) => `${documents}提出要做的事`,
    facets: { source: '文件', theme: '主题', actor: '企业', city: '城市', status: '状态', responsible: '责任单位' },
    choices: '筛选任务',
    all: '全部',
    option: (name, count) => `${name}（${count}）`,
    unnamed: '未点名',
    clear: '清除筛选',
    shown: (shown, all) => `显示 ${shown} 项，共 ${all} 项`,
    none: '没有符合筛选的任务',
    grouping: '分组',
    groupings: { theme: '按主题', responsible: '按责任单位' },
    noUnit: (document) => `${document}没有点名责任单位`,
    manyUnits: '一项任务可以有几个责任单位，因此各组相加多于任务数。',
  },
  en: {
    title: 'Tasks',
    subtitle: (documents) => `As set out by: ${documents}`,
    facets: { source: 'Document', theme: 'Theme', actor: 'Actor', city: 'City', status: 'Status', responsible: 'Responsible unit' },
    choices: 'Filter the tasks',
    all: 'All',
    option: (name, count) => `${name} (${count})`,
    unnamed: 'Not named',
    clear: 'Clear filter',
    shown: (shown, all) => `${shown} of ${all} tasks shown`,
    none: 'No task matches the filter',
    grouping: 'Group',
    groupings: { theme: 'By theme', responsible: 'By responsible unit' },
    noUnit: (document) => `The ${document} names no unit`,
    manyUnits: 'A task may have several units, so the groups add up to more than the tasks.',
  },
};
