import { datumOf, EXPECTED_DATUM } from './datum.ts';
import { BASEMAP_PLACE, type ForeignGround } from './foreign-ground.ts';
import type { Checked } from './issue.ts';
import { issue } from './issue-list.ts';
import type { ReadOptions } from './read-file.ts';
import { readStyle } from './read-style.ts';
import { TIANDITU_KEYS, tiandituGround } from './tianditu.ts';

/** The grounds that have a name; any other is the URL of a MapLibre style. */
export const BASEMAPS = ['embedded', 'none', 'tianditu'] as const;

/** What a page asks of the ground. */
export interface AskedBasemap {
  /** One of {@link BASEMAPS}, or the URL of a style. */
  readonly basemap: string;
  /** Key for Tianditu; empty for none. */
  readonly key: string;
  /** Datum that the style's tiles are declared in; empty for none. */
  readonly datum: string;
  readonly lang: 'zh-CN' | 'en';
}

/** Whether a value of `basemap` is a URL and not a misspelt name: it has a slash, a dot or a colon. */
export function isStyleUrl(basemap: string): boolean {
  return /[/.:]/.test(basemap);
}

/** Reads the foreign ground that a page asks for; relative URLs are taken from `base`. Every fault is an issue; only an abort rejects. */
export async function readBasemap(asked: AskedBasemap, base: string, options: ReadOptions): Promise<Checked<ForeignGround>> {
  const refused = (...args: Parameters<typeof issue>): Checked<ForeignGround> => ({ value: null, issues: [issue(...args)] });
  const at = (field: string) => ({ table: BASEMAP_PLACE, field });
  const { basemap, key, datum, lang } = asked;
  if (basemap === 'tianditu') {
    if (key.trim() === '') return refused('error', 'ground-key-missing', at('tianditu-key'), '', TIANDITU_KEYS);
    return { value: tiandituGround(key.trim(), lang), issues: [] };
  }
  const declared = datum === '' ? null : datumOf(datum);
  if (datum !== '' && declared === null) return refused('error', 'datum-unknown', at('basemap-datum'), datum, EXPECTED_DATUM);
  const url = URL.canParse(basemap, base) ? new URL(basemap, base) : null;
  if (!url || !/^(https?|blob|data):$/.test(url.protocol)) return refused('error', 'style-broken', at('basemap'), basemap, 'https://…/style.json');
  return readStyle(url.href, declared, options);
}
