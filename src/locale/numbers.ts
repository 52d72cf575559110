import type { Lang } from '../model/state.ts';
import type { Comparator } from '../sources/records.ts';

/** The parts of a quantity or figure that its spelling depends on. */
export interface Amount {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly comparator: Comparator;
  /** As printed: `万辆/年`, `亿元`, `%`. */
  readonly unit: string;
}

/** A number ready to be set: comparator sign and digits, then the unit in smaller type. */
export interface Spelled {
  readonly sign: string;
  readonly digits: string;
  /** Sign and digits together. */
  readonly text: string;
  /** Text that stands without its unit where the unit is plain from the context: `1.505 million` in English, the text itself in Chinese. */
  readonly short: string;
  readonly unit: string;
  /** Everything in one string. */
  readonly full: string;
}

/**
 * English spellings of printed units: how many there are in one of the unit, and what is counted. 万 (10^4) and 亿 (10^8) are
 * notation, so writing them as thousands, millions and billions changes no number; a source card shows the number as printed.
 */
const ENGLISH: Readonly<Record<string, { readonly one: number; readonly noun: string }>> = {
  '万辆/年': { one: 1e4, noun: 'vehicles a year' },
  万辆: { one: 1e4, noun: 'vehicles' },
  '辆/年': { one: 1, noun: 'vehicles a year' },
  辆: { one: 1, noun: 'vehicles' },
  '万台/年': { one: 1e4, noun: 'units a year' },
  万台: { one: 1e4, noun: 'units' },
  '台/年': { one: 1, noun: 'units a year' },
  台: { one: 1, noun: 'units' },
  '万台套/年': { one: 1e4, noun: 'sets a year' },
  万台套: { one: 1e4, noun: 'sets' },
  '万套/年': { one: 1e4, noun: 'sets a year' },
  万套: { one: 1e4, noun: 'sets' },
  亿元: { one: 1e8, noun: 'yuan' },
  亿美元: { one: 1e8, noun: 'US dollars' },
  万元: { one: 1e4, noun: 'yuan' },
  元: { one: 1, noun: 'yuan' },
  万人: { one: 1e4, noun: 'people' },
  人: { one: 1, noun: 'people' },
  万户: { one: 1e4, noun: 'users' },
  户: { one: 1, noun: 'users' },
  万亩: { one: 1e4, noun: 'mu' },
  亩: { one: 1, noun: 'mu' },
  万平方米: { one: 1e4, noun: 'm²' },
  平方米: { one: 1, noun: 'm²' },
  万吨: { one: 1e4, noun: 't' },
  吨: { one: 1, noun: 't' },
  万家: { one: 1e4, noun: 'companies' },
  万只: { one: 1e4, noun: 'pieces' },
  套: { one: 1, noun: 'systems' },
  块: { one: 1, noun: 'regions' },
  米: { one: 1, noun: 'm' },
  公里: { one: 1, noun: 'km' },
  倍: { one: 1, noun: 'times' },
  年: { one: 1, noun: 'years' },
  国: { one: 1, noun: 'countries' },
  款: { one: 1, noun: 'models' },
  ...Object.fromEntries(['家', '个', '项', '座', '处', '位', '名', '强', '种', '条'].map((unit) => [unit, { one: 1, noun: '' }])),
};

const SIGNS: Readonly<Record<Lang, Readonly<Record<Comparator, string>>>> = {
  'zh-CN': { eq: '', ge: '≥', gt: '>', le: '≤', lt: '<', approx: '约', near: '近', range: '' },
  en: { eq: '', ge: '≥', gt: '>', le: '≤', lt: '<', approx: 'about ', near: 'nearly ', range: '' },
};

/** Digits of a number: a true minus, no noise of binary fractions, grouped from 10,000 (Chinese, thin spaces) or 1,000 (English, commas). */
export function digits(value: number, lang: Lang): string {
  const plain = Math.abs(Number(value.toPrecision(12)));
  const [whole = '0', fraction] = plain.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 8 }).split('.');
  const from = lang === 'en' ? 4 : 5;
  const grouped = whole.length < from ? whole : whole.replace(/\B(?=(\d{3})+$)/g, lang === 'en' ? ',' : '\u202F');
  return `${value < 0 ? '−' : ''}${grouped}${fraction ? `.${fraction}` : ''}`;
}

/** The unit as it follows a number in this language; an unknown one as it stands. */
export function spellUnit(unit: string, lang: Lang): string {
  return lang === 'en' ? (ENGLISH[unit]?.noun ?? unit) : unit;
}

/** Spells a quantity. Chinese keeps digits and unit as printed; English writes 万 and 亿 out: 150.5 万辆 is 1.505 million vehicles, 39.5 万辆 395,000. */
export function spell(amount: Amount, lang: Lang): Spelled {
  const ends = (amount.value === null ? [amount.min, amount.max] : [amount.value]).filter((end) => end !== null);
  const one = lang === 'en' ? (ENGLISH[amount.unit]?.one ?? 1) : 1;
  const [step, word] = one > 1 ? stepOf(Math.max(...ends.map((end) => Math.abs(end * one)), 0)) : [1, ''];
  const sign = SIGNS[lang][amount.comparator];
  const figures = ends.map((end) => digits((end * one) / step, lang)).join('–') || '—';
  const noun = spellUnit(amount.unit, lang);
  const unit = [word, noun].filter(Boolean).join(' ');
  const text = `${sign}${figures}`;
  const space = noun === '%' && lang !== 'en' ? '' : '\u00A0';
  return { sign, digits: figures, text, short: word ? `${text}\u00A0${word}` : text, unit, full: unit ? `${text}${space}${unit}` : text };
}

function stepOf(largest: number): readonly [step: number, word: string] {
  if (largest >= 1e9) return [1e9, 'billion'];
  return largest >= 1e6 ? [1e6, 'million'] : [1, ''];
}
