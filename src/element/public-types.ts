import type { Match } from '../analysis/search.ts';
import type { Level } from '../scene/map-scene.ts';
import type { Target } from '../scene/map-view.ts';

/** What `show` takes: an entity id, a level, a box of degrees, or a point with a zoom. */
export type ShowTarget = string | { readonly level: Level } | Target;

/** How a change may be made. */
export interface ChangeOptions {
  /** Whether the camera flies; without it, it does unless the reader prefers stillness. */
  readonly animate?: boolean;
}

/** A match of `find`, in the element's language. */
export interface FoundEntity {
  readonly id: string;
  readonly type: Match['type'];
  readonly name: string;
  readonly detail: string;
}
