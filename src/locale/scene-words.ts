import type { Names, RouteMode, SiteKind, Status } from '../sources/records.ts';
import { marketWords } from './market-words.ts';
import { corridorWords } from './corridor-words.ts';
import type { Locale } from './locale.ts';
import type { Amount } from './numbers.ts';

/** The words that stand on the map; the scene declares the same shape, so that it needs no locale. */
export interface SceneWords {
  name(names: Names): string;
  otherName(names: Names): string;
  /** Beside a base without a number. */
  readonly noFigure: string;
  /** "150.5 万辆/年 产能". */
  capacity(amount: Amount): string;
  /** "300 万辆 2025 年目标". */
  target(amount: Amount, period: string): string;
  /** Beside a city whose zones open at the next level. */
  folded(zones: number, sites: number): string;
  /** The note of a fan: how many sites are known to the city only. */
  cityOnly(sites: number): string;
  /** Title of the card beside the corridor. */
  corridor(from: string, to: string): string;
  /** "公路 314 km". */
  legLength(mode: RouteMode, length: Amount): string;
  /** How many sites a base has, where they are not drawn. */
  sites(count: number): string;
  /** Names one after the other. */
  listed(names: readonly string[]): string;
  /** Statements one after the other. */
  clauses(texts: readonly string[]): string;
  /** "± 8 km" in the head of a zone's card. */
  error(km: number): string;
  /** Several sites of a kind drawn as one. */
  kindCount(kind: SiteKind, count: number): string;
  /** "已有：整车出口・CKD 散件": modes of business that are equally far along, and how far that is. */
  marketModes(modes: readonly string[], status: Status): string;
}

const known = new WeakMap<Locale, SceneWords>();

/** The words of a language in the shape that a map scene needs; the same object for the same locale. */
export function sceneWords(locale: Locale): SceneWords {
  const words = known.get(locale) ?? build(locale);
  known.set(locale, words);
  return words;
}

function build(locale: Locale): SceneWords {
  const { words, lang } = locale;
  const isEnglish = lang === 'en';
  return {
    name: (names) => locale.name(names),
    otherName: (names) => locale.otherName(names),
    noFigure: words.panel.noNumber,
    capacity: (amount) => {
      const spelled = locale.spell(amount);
      return isEnglish ? `${spelled.short}${spelled.unit.endsWith(' a year') ? ' a year' : ''}: capacity` : `${spelled.full} 产能`;
    },
    target: (amount, period) => {
      const spelled = locale.spell(amount);
      const when = locale.period(period);
      return isEnglish ? `${spelled.short}: ${when} output target` : `${spelled.full} ${when}产量目标`;
    },
    folded: (zones, sites) =>
      isEnglish ? `${sites} more in ${zones} ${zones === 1 ? 'zone' : 'zones'}: zoom in` : `另有 ${zones} 个片区 ${sites} 处，放大查看`,
    cityOnly: (sites) => (isEnglish ? `${sites} located to the city only` : `${sites} 处仅知所在城市`),
    corridor: (from, to) => corridorWords[lang].callOut(from, to),
    legLength: (mode, length) => `${words.routeModes[mode]} ${locale.spell({ ...length, comparator: 'eq' }).full}`,
    sites: (count) => (isEnglish ? `${count} ${count === 1 ? 'site' : 'sites'}` : `${count} 处`),
    listed: (names) => names.join(isEnglish ? ', ' : '・'),
    clauses: (texts) => texts.join(isEnglish ? '; ' : '；'),
    error: (km) => `± ${locale.number(km)} km`,
    kindCount: (kind, count) => `${words.siteKinds[kind]} ${count}`,
    marketModes: (modes, status) => {
      const list = modes.map((mode) => locale.term(words.marketModes, mode)).join(isEnglish ? ', ' : '・');
      return marketWords[lang].progress(marketWords[lang].statuses[status], list);
    },
  };
}
