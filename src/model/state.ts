import type { LngLat, SiteKind, Status } from '../sources/records.ts';

/** The presets of panels, controls, gestures and type size. */
export const MODES = ['explore', 'brief', 'embed'] as const;
/** A preset of panels, controls, gestures and type size. */
export type Mode = (typeof MODES)[number];

/** The languages that every string is written in. */
export const LANGS = ['zh-CN', 'en'] as const;
/** Language of strings, names and numbers. */
export type Lang = (typeof LANGS)[number];

/** The themes a host may ask for: `auto` follows the reader's system. */
export const THEMES = ['auto', 'light', 'dark', 'wall', 'print'] as const;
/** A theme a host may ask for. */
export type Theme = (typeof THEMES)[number];

/** Where the camera looks: centre in WGS-84 degrees and MapLibre zoom (512 px tiles), 0 to 22. */
export interface View {
  readonly center: LngLat;
  readonly zoom: number;
}

/** What is kept in view; an empty list keeps everything. */
export interface Filters {
  readonly kinds: readonly SiteKind[];
  readonly statuses: readonly Status[];
}

/** Whether filters keep a site; an empty list keeps everything. */
export function keeps({ kinds, statuses }: Filters, { kind, status }: { readonly kind: SiteKind; readonly status: Status }): boolean {
  return (kinds.length === 0 || kinds.includes(kind)) && (statuses.length === 0 || statuses.includes(status));
}

/** What the panel can be about: what is selected, or one topic of the whole cluster. */
export const TOPICS = ['overview', 'chain', 'corridor', 'markets', 'tasks', 'timeline', 'sources'] as const;
/** What the panel is about; `overview` is what is selected, or the region. */
export type Topic = (typeof TOPICS)[number];

/** Everything a person has chosen: plain, complete, serialisable. */
export interface State {
  readonly mode: Mode;
  readonly lang: Lang;
  readonly theme: Theme;
  /** `null` until the first view is known. */
  readonly view: View | null;
  /** Id of the selected place, organization, site or market country. */
  readonly selected: string | null;
  /** Id of a group of sites (`<place>:<kind>`) that is opened into its members on the map. */
  readonly opened: string | null;
  readonly filters: Filters;
  readonly topic: Topic;
  /** Choices inside a topic by name (`theme`, `actor`, `responsible`, `status`, ...); a name that is missing keeps everything. */
  readonly facets: Readonly<Record<string, string>>;
  readonly briefing: string | null;
  readonly scene: string | null;
}

/** What a person sees before choosing anything. */
export const INITIAL_STATE: State = {
  mode: 'explore',
  lang: 'zh-CN',
  theme: 'auto',
  view: null,
  selected: null,
  opened: null,
  filters: { kinds: [], statuses: [] },
  topic: 'overview',
  facets: {},
  briefing: null,
  scene: null,
};

/** Everything that can change the state. */
export type Action =
  /** `stays` keeps the open topic, so that a list can light the map without closing. */
  | { readonly type: 'select'; readonly id: string | null; readonly stays?: boolean }
  | { readonly type: 'open'; readonly id: string | null }
  | { readonly type: 'view'; readonly view: View }
  | { readonly type: 'topic'; readonly topic: Topic }
  /** Chooses a facet, or with `null` lets it go. */
  | { readonly type: 'facet'; readonly name: string; readonly value: string | null }
  | { readonly type: 'filter'; readonly filters: Filters }
  | { readonly type: 'scene'; readonly briefing: string | null; readonly scene: string | null }
  | { readonly type: 'set'; readonly partial: Partial<State> };

/** The next state; the same object when the action changes nothing. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'select':
      return patch(state, { selected: action.id, topic: action.stays ? state.topic : 'overview' });
    case 'open':
      return patch(state, { opened: action.id });
    case 'view':
      return patch(state, { view: action.view });
    case 'topic':
      return patch(state, { topic: action.topic, facets: {} });
    case 'facet':
      return patch(state, { facets: withFacet(state.facets, action.name, action.value) });
    case 'filter':
      return patch(state, { filters: action.filters });
    case 'scene':
      return patch(state, { briefing: action.briefing, scene: action.scene });
    case 'set':
      return patch(state, action.partial);
  }
}

function withFacet(facets: State['facets'], name: string, value: string | null): State['facets'] {
  const others = Object.entries(facets).filter(([key]) => key !== name);
  return Object.fromEntries(value === null ? others : [...others, [name, value]]);
}

/** The state with what differs in the partial; parts that are equal keep their identity, and an equal state is the same object. */
function patch(state: State, partial: Partial<State>): State {
  const changed = Object.entries(partial).filter(([key, value]) => !same(value, state[key as keyof State]));
  return changed.length === 0 ? state : { ...state, ...Object.fromEntries(changed) };
}

function same(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);
}
