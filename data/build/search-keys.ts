import { pinyin } from 'pinyin-pro';
import type { ClusterRecords } from '../../src/sources/records.ts';

/** Keys by which each place, organization, site and product is found from a Latin keyboard: full pinyin and initials of its Chinese names. */
export function searchKeys(records: ClusterRecords): Readonly<Record<string, readonly string[]>> {
  const named: readonly (readonly [id: string, names: readonly string[]])[] = [
    ...records.places.map(({ id, name, short }) => [id, [name.zh, short.zh]] as const),
    ...records.organizations.map(({ id, name, short, aliases }) => [id, [name.zh, short.zh, ...aliases]] as const),
    ...records.sites.map(({ id, name, short }) => [id, [name.zh, short.zh]] as const),
    ...records.products.map(({ id, name }) => [id, [name.zh]] as const),
  ];
  return Object.fromEntries(named.map(([id, names]) => [id, [...new Set(names.flatMap(keysOf))]]).filter(([, keys]) => keys?.length));
}

/** `柳州五菱` is `liuzhouwuling` and `lzwl`; a name without Chinese has none. */
export function keysOf(name: string): readonly string[] {
  if (!/\p{Script=Han}/u.test(name)) return [];
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .map(plain)
    .filter((part) => part !== '');
  return [syllables.join(''), syllables.map((syllable) => (/^\d/.test(syllable) ? syllable : syllable.slice(0, 1))).join('')];
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
