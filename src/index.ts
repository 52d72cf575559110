export type { Checked, Issue, IssueReason } from './sources/issue.ts';
export type { Filters, Lang, Mode, State, Theme, View } from './model/state.ts';
