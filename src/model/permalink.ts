import { SITE_KINDS, STATUSES, type LngLat } from '../sources/records.ts';
import { INITIAL_STATE, LANGS, MODES, THEMES, TOPICS, type Filters, type State, type View } from './state.ts';

/** What the key of a choice inside a topic begins with. */
const FACET = 'f.';
/** Longest id that a link may carry, characters. */
const MAX_ID_LENGTH = 120;
/** Ids are lower-kebab-case; a group of sites on the map is `<place>:<kind>`. */
const ID = /^[a-z0-9]+(?:[-:][a-z0-9]+)*$/;
/** The value of a choice inside a topic is an id or a word of a vocabulary (`leftOut`). */
const FACET_VALUE = /^[A-Za-z0-9]+(?:[-:][A-Za-z0-9]+)*$/;

/** The query string, without `?`, that opens this state again; only what differs from the first state is in it. Centre to 0.0001 degrees, zoom to 0.01. */
export function writePermalink(state: State): string {
  const pairs: (readonly [string, string | null])[] = [
    ['mode', differing(state.mode, INITIAL_STATE.mode)],
    ['briefing', state.briefing],
    ['scene', state.scene],
    ['sel', state.selected],
    ['open', state.opened],
    ['c', state.view?.center.map((degrees) => rounded(degrees, 4)).join(',') ?? null],
    ['z', state.view && rounded(state.view.zoom, 2)],
    ['kinds', state.filters.kinds.join(',')],
    ['statuses', state.filters.statuses.join(',')],
    ['topic', differing(state.topic, INITIAL_STATE.topic)],
    ...Object.entries(state.facets).map(([name, value]) => [`${FACET}${name}`, value] as const),
    ['lang', differing(state.lang, INITIAL_STATE.lang)],
    ['theme', differing(state.theme, INITIAL_STATE.theme)],
  ];
  return pairs
    .filter((pair): pair is readonly [string, string] => Boolean(pair[1]))
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':')}`)
    .join('&');
}

/** What a query string (with or without `?`) says of the state. A value that cannot be is left out; it never throws. */
export function readPermalink(query: string): Partial<State> {
  const values = new URLSearchParams(query);
  const mode = oneOf(MODES, values.get('mode'));
  const lang = oneOf(LANGS, values.get('lang'));
  const theme = oneOf(THEMES, values.get('theme'));
  const selected = id(values.get('sel'));
  const opened = id(values.get('open'));
  const briefing = id(values.get('briefing'));
  const scene = id(values.get('scene'));
  const view = readView(values.get('c'), values.get('z'));
  const topic = oneOf(TOPICS, values.get('topic'));
  const facets = readFacets(values);
  const filters = readFilters(values.get('kinds'), values.get('statuses'));
  return {
    ...(mode && { mode }),
    ...(lang && { lang }),
    ...(theme && { theme }),
    ...(selected && { selected }),
    ...(opened && { opened }),
    ...(briefing && { briefing }),
    ...(scene && { scene }),
    ...(view && { view }),
    ...(filters && { filters }),
    ...(topic && { topic }),
    ...(Object.keys(facets).length > 0 && { facets }),
  };
}

/** Choices inside a topic; a name or value that is no id is left out. */
function readFacets(values: URLSearchParams): Readonly<Record<string, string>> {
  const pairs = [...values].flatMap(([key, value]) => {
    const name = key.startsWith(FACET) ? id(key.slice(FACET.length)) : null;
    return name && value.length <= MAX_ID_LENGTH && FACET_VALUE.test(value) ? [[name, value] as const] : [];
  });
  return Object.fromEntries(pairs);
}

function readView(center: string | null, zoom: string | null): View | null {
  const lngLat = readLngLat(center);
  const level = decimal(zoom);
  return lngLat && level !== null && level >= 0 && level <= 22 ? { center: lngLat, zoom: level } : null;
}

function readLngLat(text: string | null): LngLat | null {
  const numbers = (text ?? '').split(',').map(decimal);
  const [lng, lat] = numbers;
  if (numbers.length !== 2 || typeof lng !== 'number' || typeof lat !== 'number') return null;
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90 ? [lng, lat] : null;
}

function readFilters(kinds: string | null, statuses: string | null): Filters | null {
  const filters: Filters = { kinds: allOf(SITE_KINDS, kinds), statuses: allOf(STATUSES, statuses) };
  return filters.kinds.length + filters.statuses.length > 0 ? filters : null;
}

function decimal(text: string | null): number | null {
  return text !== null && /^-?\d{1,3}(\.\d{1,12})?$/.test(text) ? Number(text) : null;
}

function rounded(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)));
}

function id(text: string | null): string | null {
  return text !== null && text.length <= MAX_ID_LENGTH && ID.test(text) ? text : null;
}

function differing<T extends string>(value: T, first: T): T | null {
  return value === first ? null : value;
}

function oneOf<T extends string>(vocabulary: readonly T[], text: string | null): T | null {
  return vocabulary.find((word) => word === text) ?? null;
}

function allOf<T extends string>(vocabulary: readonly T[], text: string | null): readonly T[] {
  const asked = (text ?? '').split(',');
  return vocabulary.filter((word) => asked.includes(word));
}
