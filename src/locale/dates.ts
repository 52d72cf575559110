import type { Lang } from '../model/state.ts';

/** A period of the data for a person: `2025`, `2020-07` and `2016/2020`; an empty one says that no year is stated. */
export function spellPeriod(period: string, lang: Lang): string {
  if (!period) return lang === 'en' ? 'year not stated' : '年份未写明';
  const [from = '', to] = period.split('/');
  if (to) return lang === 'en' ? `${spellDate(from, lang)}–${spellDate(to, lang)}` : `${from}–${to} 年`;
  return spellDate(from, lang);
}

/** A date as exact as the data has it: `2022`, `2022-09` or `2022-09-17`; anything else as it stands. */
export function spellDate(date: string, lang: Lang): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (!match) return date;
  const [, year = '', month, day] = match;
  if (lang !== 'en') return [`${year} 年`, month && `${Number(month)} 月`, day && `${Number(day)} 日`].filter(Boolean).join(' ');
  if (!month) return year;
  const when = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', day: day ? 'numeric' : undefined, timeZone: 'UTC' }).format(when);
}
