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
  readonly unit: string;
  /** Everything in one string. */
  readonly full: string;
  /** What the digits and the unit multiply out to (`1.505 million vehicles a year`); empty where that says nothing new. */
  readonly plain: string;
}

/**
 * English spellings of printed units. The digits stay as the document prints them, so `万` becomes `×10,000`;
 * `one` is the multiple behind the unit and `noun` what is counted, from which the plain reading is made.
 */
const ENGLISH: Readonly<Record<string, { readonly unit: string; readonly one?: number; readonly noun?: string }>> = {
  '万辆/年': { unit: '×10,000 vehicles/yr', one: 1e4, noun: 'vehicles a year' },
  万辆: { unit: '×10,000 vehicles', one: 1e4, noun: 'vehicles' },
  '辆/年': { unit: 'vehicles/yr' },
  辆: { unit: 'vehicles' },
  '万台/年': { unit: '×10,000 units/yr', one: 1e4, noun: 'units a year' },
  万台: { unit: '×10,000 units', one: 1e4, noun: 'units' },
  '台/年': { unit: 'units/yr' },
  台: { unit: 'units' },
  '万台套/年': { unit: '×10,000 sets/yr', one: 1e4, noun: 'sets a year' },
  万台套: { unit: '×10,000 sets', one: 1e4, noun: 'sets' },
  '万套/年': { unit: '×10,000 sets/yr', one: 1e4, noun: 'sets a year' },
  万套: { unit: '×10,000 sets', one: 1e4, noun: 'sets' },
  亿元: { unit: '×100 million yuan', one: 1e8, noun: 'yuan' },
  万元: { unit: '×10,000 yuan', one: 1e4, noun: 'yuan' },
  元: { unit: 'yuan' },
  万人: { unit: '×10,000 people', one: 1e4, noun: 'people' },
  人: { unit: 'people' },
  万户: { unit: '×10,000 users', one: 1e4, noun: 'users' },
  户: { unit: 'users' },
  万亩: { unit: '×10,000 mu', one: 1e4, noun: 'mu' },
  亩: { unit: 'mu' },
  万平方米: { unit: '×10,000 m²', one: 1e4, noun: 'm²' },
  平方米: { unit: 'm²' },
  万吨: { unit: '×10,000 t', one: 1e4, noun: 't' },
  吨: { unit: 't' },
  公里: { unit: 'km' },
  倍: { unit: 'times' },
  年: { unit: 'years' },
  国: { unit: 'countries' },
  款: { unit: 'models' },
  家: { unit: '' },
  个: { unit: '' },
  项: { unit: '' },
  座: { unit: '' },
  处: { unit: '' },
  位: { unit: '' },
  名: { unit: '' },
  强: { unit: '' },
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
  return lang === 'en' ? (ENGLISH[unit]?.unit ?? unit) : unit;
}

/** Spells a quantity: sign, digits as printed (a range with an en dash), unit. */
export function spell(amount: Amount, lang: Lang): Spelled {
  const ends = (amount.value === null ? [amount.min, amount.max] : [amount.value]).filter((end) => end !== null);
  const unit = spellUnit(amount.unit, lang);
  const sign = SIGNS[lang][amount.comparator];
  const figures = ends.map((end) => digits(end, lang)).join('–') || '—';
  const text = `${sign}${figures}`;
  return { sign, digits: figures, text, unit, full: unit ? `${text}\u00A0${unit}` : text, plain: plainReading(sign, ends, amount.unit, lang) };
}

function plainReading(sign: string, ends: readonly number[], unit: string, lang: Lang): string {
  const known = lang === 'en' ? ENGLISH[unit] : undefined;
  if (!known?.one || !known.noun || ends.length === 0) return '';
  const full = ends.map((end) => end * (known.one ?? 1));
  const largest = Math.max(...full.map(Math.abs));
  const [step, word] = largest >= 1e9 ? [1e9, ' billion'] : largest >= 1e6 ? [1e6, ' million'] : [1, ''];
  return `${sign}${full.map((value) => digits(value / step, lang)).join('–')}${word} ${known.noun}`;
}
