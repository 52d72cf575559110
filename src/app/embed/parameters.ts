import { isStyleUrl } from '../../sources/basemap.ts';

/** Attributes of the element that the address of the embed page may set, under the same names. */
const ATTRIBUTES = [
  'src',
  'mode',
  'basemap',
  'tianditu-key',
  'basemap-datum',
  'theme',
  'center',
  'zoom',
  'selected',
  'panels',
  'briefing',
  'scene',
  'lang',
  'loading',
  'no-controls',
  'no-gestures',
  'no-animation',
] as const;

/** What the address of the embed page asks for. */
export interface EmbedParameters {
  /** Attributes to write, by name; booleans are empty strings. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Origins that may speak with the page; the page's own one when the address names none. */
  readonly origins: readonly string[];
  /** Parameters that were refused, for the console. */
  readonly refused: readonly string[];
}

/**
 * Reads the query of the embed page. A `src` or a style from another origin is refused: a link must not make this site show someone else's
 * numbers or ground. Tianditu is known by name and needs the reader's key.
 * `origins` is a comma-separated list such as `https://portal.example,https://www.example`.
 */
export function readParameters(query: string, page: string): EmbedParameters {
  const values = new URLSearchParams(query);
  const attributes = new Map<string, string>();
  const refused: string[] = [];
  for (const name of ATTRIBUTES) {
    const value = values.get(name);
    if (value === null || (name.startsWith('no-') && value === 'false')) continue;
    const isElsewhere = (name === 'src' || (name === 'basemap' && isStyleUrl(value))) && originOf(value, page) !== new URL(page).origin;
    if (isElsewhere) refused.push(`${name}=${value}`);
    else attributes.set(name, name.startsWith('no-') ? '' : value);
  }
  const named = (values.get('origins') ?? '')
    .split(',')
    .map((text) => text.trim())
    .filter(Boolean);
  const origins = named.flatMap((text) => {
    const origin = originOf(text);
    if (origin === null) refused.push(`origins=${text}`);
    return origin ?? [];
  });
  return { attributes, origins: named.length > 0 ? origins : [new URL(page).origin], refused };
}

function originOf(text: string, base?: string): string | null {
  try {
    const url = new URL(text, base);
    return /^https?:$/.test(url.protocol) ? url.origin : null;
  } catch {
    return null;
  }
}
