import type { SiteKind, Status } from '../sources/records.ts';
import type { Locale } from './locale.ts';
import type { Amount } from './numbers.ts';

/** The plain strings that a map scene is built with; the builder declares the same shape, so that it needs no locale. */
export interface SceneWords {
  /** Beside a base without a number. */
  readonly noFigure: string;
  /** "150.5 万辆/年 产能". */
  capacityLine(amount: Amount): string;
  /** "300 万辆 2025 年目标". */
  targetLine(amount: Amount, period: string): string;
  /** The note of a fan: how many sites are known to the city only. */
  locatedToCityOnly(sites: number): string;
  /** Beside a city whose zones open at the next level. */
  moreInZones(zones: number, sites: number): string;
  /** "± 8 km" in the head of a zone's card. */
  errorText(km: number): string;
  /** A count and a kind, for a group of sites drawn as one. */
  countOfKind(sites: number, kind: SiteKind): string;
  siteKind(kind: SiteKind): string;
  status(status: Status): string;
  routeMode(mode: 'road' | 'rail' | 'sea'): string;
  /** A length of ours, whole km. */
  length(km: number): string;
  /** "整车出口 · CKD": what an actor does in a country, once each. */
  countryModes(modes: readonly string[]): string;
}

/** The words of a language in the shape that a map scene needs. */
export function sceneWords(locale: Locale): SceneWords {
  const { words, lang } = locale;
  const isEnglish = lang === 'en';
  return {
    noFigure: words.panel.noNumber,
    capacityLine: (amount) => {
      const spelled = locale.spell(amount);
      return isEnglish ? `${spelled.plain || spelled.full} capacity` : `${spelled.full} 产能`;
    },
    targetLine: (amount, period) => {
      const spelled = locale.spell(amount);
      const when = locale.period(period);
      return isEnglish ? `${spelled.plain || spelled.full}, ${when} target` : `${spelled.full} ${when}目标`;
    },
    locatedToCityOnly: (sites) => (isEnglish ? `${sites} located to the city only` : `${sites} 处仅知所在城市`),
    moreInZones: (zones, sites) =>
      isEnglish
        ? `${sites} more in ${zones} ${zones === 1 ? 'zone' : 'zones'}: zoom in`
        : `另有 ${zones} 个片区 ${sites} 处，放大查看`,
    errorText: (km) => `± ${locale.number(km)} km`,
    countOfKind: (sites, kind) => (isEnglish ? `${sites} × ${words.siteKinds[kind]}` : `${words.siteKinds[kind]} ${sites} 处`),
    siteKind: (kind) => words.siteKinds[kind],
    status: (status) => words.statuses[status],
    routeMode: (mode) => words.routeModes[mode],
    length: (km) => `${locale.number(Math.round(km))} km`,
    countryModes: (modes) => [...new Set(modes)].map((mode) => locale.term(words.marketModes, mode)).join(isEnglish ? ', ' : '・'),
  };
}
