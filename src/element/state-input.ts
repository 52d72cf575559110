import { type Filters, type Lang, LANGS, type Mode, MODES, type State, type Theme, THEMES, TOPICS, type View } from '../model/state.ts';
import { SITE_KINDS, STATUSES } from '../sources/records.ts';
import { oneOf, warnOnce, wordOr } from './attributes.ts';
import { langOf } from './environment.controller.ts';

/** What a host may hand in as a part of the state: each known name once, with what it must be. */
const READERS = {
  mode: (value) => oneOf(MODES, value),
  lang: (value) => oneOf(LANGS, value),
  theme: (value) => oneOf(THEMES, value),
  topic: (value) => oneOf(TOPICS, value),
  view: readView,
  selected: idOrNull,
  opened: idOrNull,
  briefing: idOrNull,
  scene: idOrNull,
  filters: readFilters,
  facets: readFacets,
} satisfies { readonly [K in keyof State]: (value: unknown) => State[K] | undefined };

const readerOf = new Map<string, (value: unknown) => unknown>(Object.entries(READERS));

/** The parts of a state that can be used; the console hears once of each that cannot, and it is left as it was. */
export function readState(tag: string, partial: object): Partial<State> {
  const read: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(partial)) {
    if (value === undefined) continue;
    const clean = readerOf.get(name)?.(value);
    if (clean === undefined) warnOnce(tag, name, typeof value === 'string' ? value : JSON.stringify(value), 'what was there before');
    else read[name] = clean;
  }
  return read;
}

/** The properties that are part of the state. */
export interface GivenProperties {
  mode: Mode;
  theme: Theme;
  readonly lang: string;
  readonly selected: string | null;
  readonly filters: Filters;
  readonly briefing: string | null;
  readonly scene: string | null;
}

/** What an element's properties say of the state, with fallbacks for what cannot be; of ids and filters only what `names` holds. */
export function readProperties(tag: string, element: GivenProperties, inherited: Lang, names: ReadonlySet<PropertyKey>): Partial<State> {
  element.mode = wordOr(tag, 'mode', MODES, element.mode, 'explore');
  element.theme = wordOr(tag, 'theme', THEMES, element.theme, 'auto');
  const lang = langOf(element.lang) ?? inherited;
  if (element.lang && !langOf(element.lang)) warnOnce(tag, 'lang', element.lang, lang);
  const { mode, theme, selected, filters, briefing, scene } = element;
  const given = Object.entries({ selected, filters, briefing, scene }).filter(([name]) => names.has(name));
  return { mode, theme, lang, ...readState(tag, Object.fromEntries(given)) };
}

function idOrNull(value: unknown): string | null | undefined {
  if (value === null || value === '') return null;
  return typeof value === 'string' ? value : undefined;
}

function readView(value: unknown): View | null | undefined {
  if (value === null) return null;
  const { center, zoom } = fields(value);
  if (!Array.isArray(center) || center.length !== 2 || typeof zoom !== 'number' || !(zoom >= 0 && zoom <= 22)) return undefined;
  const [lng, lat]: unknown[] = center;
  if (typeof lng !== 'number' || typeof lat !== 'number' || !(Math.abs(lng) <= 180 && Math.abs(lat) <= 90)) return undefined;
  return { center: [lng, lat], zoom };
}

function readFilters(value: unknown): Filters | undefined {
  if (value === null) return { kinds: [], statuses: [] };
  const { kinds = [], statuses = [] } = fields(value);
  if (typeof value !== 'object' || !Array.isArray(kinds) || !Array.isArray(statuses)) return undefined;
  return { kinds: SITE_KINDS.filter((kind) => kinds.includes(kind)), statuses: STATUSES.filter((status) => statuses.includes(status)) };
}

function readFacets(value: unknown): State['facets'] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const pairs = Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return Object.fromEntries(pairs);
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
