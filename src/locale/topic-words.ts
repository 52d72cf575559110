import type { Lang, Topic } from '../model/state.ts';

/** Words of the row of topics over the panel. */
export interface TopicWords {
  /** Accessible name of the row. */
  readonly label: string;
  readonly names: Readonly<Record<Topic, string>>;
}

/** The row of topics in both languages. */
export const topicWords: Readonly<Record<Lang, TopicWords>> = {
  'zh-CN': {
    label: '专题',
    names: { overview: '概览', chain: '配套链', corridor: '通道', markets: '市场', tasks: '任务', timeline: '时间', sources: '来源' },
  },
  en: {
    label: 'Topics',
    names: { overview: 'Overview', chain: 'Parts', corridor: 'Corridor', markets: 'Markets', tasks: 'Tasks', timeline: 'Time', sources: 'Sources' },
  },
};
