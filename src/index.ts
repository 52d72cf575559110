export { IndustryClusterMap } from './element/industry-cluster-map.ts';
export {
  ClusterErrorEvent,
  ClusterFilterChangeEvent,
  ClusterLoadEvent,
  ClusterProgressEvent,
  ClusterSceneChangeEvent,
  ClusterSelectEvent,
  ClusterViewChangeEvent,
  type ErrorKind,
  type Origin,
} from './element/events.ts';
export type { ChangeOptions, FoundEntity, ShowTarget } from './element/public-types.ts';
export type { Filters, Lang, Mode, State, Theme, View } from './model/state.ts';
export type { Checked, Issue, IssueReason } from './sources/issue.ts';
