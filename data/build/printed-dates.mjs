const NUMERALS = '〇一二三四五六七八九';
const DATE = /(\d{4})\s*(?:年\s*)?(?:(\d{1,2})\s*月\s*)?(?:(\d{1,2})\s*日)?/g;
const FIVE_YEARS = /“?([一二三四五六七八九十]{1,3})五”?/;
/** First year of China's first five-year plan less five years; the thirteenth runs 2016-2020, the fourteenth 2021-2025. */
const BEFORE_FIRST = 1951;

/**
 * Whether a date in ISO form is the one that a text prints: digits or numerals (二〇二二年九月), ranges (2021-2023年), five-year periods (“十四五”).
 * @param {string} iso
 * @param {string} asWritten
 * @returns {boolean}
 */
export function isDateOf(iso, asWritten) {
  return isoOf(asWritten) === iso;
}

function isoOf(asWritten) {
  const dates = [...inDigits(asWritten).matchAll(DATE)].map(([, year, ...rest]) =>
    [year, ...rest.filter(Boolean).map((part) => part.padStart(2, '0'))].join('-'),
  );
  if (dates.length > 0) return dates.join('/');
  const [, plan = ''] = FIVE_YEARS.exec(asWritten) ?? [];
  if (!plan) return '';
  const from = BEFORE_FIRST + 5 * countOf(plan);
  return `${from}/${from + 4}`;
}

/** Years and months in Chinese numerals as digits. */
function inDigits(text) {
  const years = text.replace(/[〇一二三四五六七八九]{4}(?=年)/g, (year) => [...year].map((numeral) => NUMERALS.indexOf(numeral)).join(''));
  return years.replace(/([一二三四五六七八九十]{1,3})(?=[月日])/g, (numeral) => String(countOf(numeral)));
}

/** 1 to 99: 九, 十, 十三, 二十, 二十一. */
function countOf(numeral) {
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
  const ten = numeral.includes('十') ? (tens ? NUMERALS.indexOf(tens) : 1) : 0;
  return 10 * ten + (ones ? NUMERALS.indexOf(ones) : 0);
}
