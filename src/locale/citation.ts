import type { Lang } from '../model/state.ts';
import type { SourceRecord } from '../sources/records.ts';

const LONGEST: Readonly<Record<Lang, number>> = { 'zh-CN': 9, en: 24 };

/** Short name of a source for a chip: the package's own, else the title, cut where it would not fit. */
export function shortTitle(source: SourceRecord, lang: Lang): string {
  const key = lang === 'en' ? 'en' : 'zh';
  const [short, title] = [source.short[key], source.title[key]];
  if (short !== title || title.length <= LONGEST[lang]) return short;
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
