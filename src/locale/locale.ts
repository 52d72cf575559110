import type { Lang } from '../model/state.ts';
import type { Issue } from '../sources/issue.ts';
import type { Citation, Names, SourceRecord } from '../sources/records.ts';
import { lineList, shortTitle } from './citation.ts';
import { spellDate, spellPeriod } from './dates.ts';
import { en } from './en.ts';
import { type Amount, digits, type Spelled, spell, spellUnit } from './numbers.ts';
import type { Words } from './words.ts';
import { zhCn } from './zh-cn.ts';

/** One language: its words, and the rules for names and numbers. */
export interface Locale {
  readonly lang: Lang;
  readonly words: Words;
  /** The name in this language; the other one where this is empty. */
  name(names: Names): string;
  /** The name in the other language, or an empty string where it would repeat the first. */
  otherName(names: Names): string;
  /** Digits of a bare number. */
  number(value: number): string;
  /** Sign, digits and unit of a quantity or figure. Chinese as printed; English with 万 and 亿 written out. */
  spell(amount: Amount): Spelled;
  /** A printed unit in this language. */
  unit(unit: string): string;
  /** `2025`, `2016/2020`, `2020-07` for a person. */
  period(period: string): string;
  date(date: string): string;
  /** Short name of a source. */
  shortTitle(source: SourceRecord): string;
  /** "Liuzhou plan, line 109". */
  cite(source: SourceRecord | undefined, citation: Citation): string;
  /** "Guangxi plan, lines 9, 49; Liuzhou plan, line 113" of many citations, sources in the order of their first mention. */
  citeAll(sources: (id: string) => SourceRecord | undefined, citations: readonly Citation[]): string;
  /** What a metric of output counts: "passenger vehicles" of "Passenger-vehicle output". */
  counted(metric: string): string;
  /** Sentences set after each other. */
  sentences(items: readonly string[]): string;
  /** A list in running text. */
  list(items: readonly string[]): string;
  /** A word of an open vocabulary, or the word itself. */
  term(vocabulary: Readonly<Record<string, string>>, word: string): string;
  /** One sentence on a fault in the data: file, row, column, value, what was expected. */
  issue(issue: Issue): string;
}

const locales: Readonly<Record<Lang, Locale>> = { 'zh-CN': build('zh-CN', zhCn), en: build('en', en) };

/** The locale of a language. */
export function localeOf(lang: Lang): Locale {
  return locales[lang];
}

function build(lang: Lang, words: Words): Locale {
  const isEnglish = lang === 'en';
  const name = (names: Names): string => (isEnglish ? names.en || names.zh : names.zh || names.en);
  const cite = (source: SourceRecord | undefined, citation: Citation): string =>
    words.source.chip(source ? shortTitle(source, lang) : citation.source, citation.line);
  return {
    lang,
    words,
    name,
    otherName: (names) => {
      const other = isEnglish ? names.zh : names.en;
      return other === name(names) ? '' : other;
    },
    number: (value) => digits(value, lang),
    spell: (amount) => spell(amount, lang),
    unit: (unit) => spellUnit(unit, lang),
    period: (period) => spellPeriod(period, lang),
    date: (date) => spellDate(date, lang),
    shortTitle: (source) => shortTitle(source, lang),
    cite,
    citeAll: (sources, citations) => {
      const items = [...new Set(citations.map((citation) => citation.source))].map((id) => {
        const source = sources(id);
        const title = source ? shortTitle(source, lang) : id;
        const cited = citations.filter((citation) => citation.source === id && citation.line !== null);
        const lines = lineList(cited.map((citation) => citation.line ?? 0));
        if (lines.length === 0) return title;
        return isEnglish ? `${title}, ${/[,–]/.test(lines.join()) ? 'lines' : 'line'} ${lines.join(', ')}` : `${title} 第${lines.join('、')}行`;
      });
      return items.join(isEnglish ? '; ' : '；');
    },
    counted: (metric) => (isEnglish ? countedInEnglish(metric) : metric.replace(/产量$/, '')),
    sentences: (items) => items.filter(Boolean).join(isEnglish ? ' ' : ''),
    list: (items) => items.join(isEnglish ? ', ' : '、'),
    term: (vocabulary, word) => vocabulary[word] ?? word,
    issue: (issue) => words.issues[issue.reason](issue),
  };
}

function countedInEnglish(metric: string): string {
  const counted = metric.replace(/^output of /i, '').replace(/^(.*)[- ](\w+) output$/i, '$1 $2s');
  return counted.charAt(0).toLowerCase() + counted.slice(1);
}
