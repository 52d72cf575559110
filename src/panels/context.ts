import type { Results } from '../analysis/results.ts';
import type { Action, State } from '../model/state.ts';
import type { Cluster } from '../model/cluster.ts';
import type { Locale } from '../locale/locale.ts';
import type { Flavour } from '../theme/flavour.ts';

/** What every panel is given: facts, numbers, choices, words, colours, and one way to act. */
export interface PanelContext {
  readonly cluster: Cluster;
  readonly results: Results;
  readonly state: State;
  readonly locale: Locale;
  readonly flavour: Flavour;
  /** Ids that belong to what the pointer or the focus is on, on the map or beside it; none without it. */
  readonly linked?: ReadonlySet<string>;
  /** The only way a panel changes anything. */
  dispatch(action: Action): void;
}
