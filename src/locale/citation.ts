import type { Lang } from '../model/state.ts';
import type { Names, SourceRecord } from '../sources/records.ts';

const LONGEST: Readonly<Record<Lang, number>> = { 'zh-CN': 9, en: 24 };

/** A source with the short name that a package may give it. */
export type NamedSource = SourceRecord & { readonly short?: Names };

/** Short name of a source for a chip: the package's own, else the title, cut where it would not fit. */
export function shortTitle(source: NamedSource, lang: Lang): string {
  const pick = (names: Names | undefined): string => (lang === 'en' ? names?.en || names?.zh : names?.zh || names?.en) ?? '';
  const title = pick(source.short) || pick(source.title) || source.id;
  if (pick(source.short) || title.length <= LONGEST[lang]) return title;
  return `${title.slice(0, LONGEST[lang] - 1).trimEnd()}…`;
}

/** Line numbers as a reader lists them, runs joined: 113, 121, 356–364. */
export function lineList(lines: readonly number[]): string[] {
  const runs: { from: number; to: number }[] = [];
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && line === last.to + 1) last.to = line;
    else runs.push({ from: line, to: line });
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
}
