export { IndustryClusterMap, type ChangeOptions, type FoundEntity, type ShowTarget } from './element/industry-cluster-map.ts';
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
export type { Filters, Lang, Mode, State, Theme, View } from './model/state.ts';
export type { Checked, Issue, IssueReason } from './sources/issue.ts';
