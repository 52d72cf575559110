/**
 * A number as a text prints it.
 * @typedef {{ start: number, end: number, text: string }} PrintedNumber
 */

// `2 522.5`, `80 846.7`, `228.48`, `300`: thousands may be set off by a space. A digit right after a Latin letter names a model (H7, L2) and is no number.
const ARABIC = /(?<![A-Za-z0-9.])(?:\d{1,3}(?:[ \u00a0]\d{3})+|\d+)(?:\.\d+)?/g;
const DIGITS = '〇一二两三四五六七八九十';
// Quantities in Chinese numerals: 十一年, 四大, 翻两番, 过百万, 近一半, 第二. Names of plans and congresses (十四五, 十九大) and headings (第一章) are none.
const CHINESE = new RegExp(
  `翻[${DIGITS}]+番|近?一半|过?百万|第[${DIGITS}]+(?![${DIGITS}章方个])|(?<![${DIGITS}第])(?!一)[${DIGITS}]+(?:年|家|个|大(?!精神)|条|种|项|块|倍|成)`,
  'g',
);
const CONGRESS = /十九大|十九届/g;

/**
 * Every number of one line of a text, in reading order, digits first and Chinese numerals among them.
 * @param {string} line
 * @returns {PrintedNumber[]}
 */
export function numbersIn(line) {
  const names = [...line.matchAll(CONGRESS)].map(span);
  return [...line.matchAll(ARABIC), ...line.matchAll(CHINESE)]
    .map(span)
    .filter((number) => !names.some((name) => overlap(name, number)))
    .sort((a, b) => a.start - b.start);
}

/**
 * Where a string stands in a line without cutting a number in two: `8 万辆` does not stand in `108 万辆`.
 * @param {string} line
 * @param {string} asWritten
 * @returns {PrintedNumber[]}
 */
export function placesOf(line, asWritten) {
  const numbers = numbersIn(line);
  const places = [];
  for (let start = asWritten ? line.indexOf(asWritten) : -1; start >= 0; start = line.indexOf(asWritten, start + 1)) {
    const place = { start, end: start + asWritten.length, text: asWritten };
    if (numbers.every((number) => !overlap(place, number) || inside(number, place))) places.push(place);
  }
  return places;
}

/**
 * The numbers of a line that nothing cites. Each cited string takes one place of the line, so that a number printed twice needs two figures;
 * a string left out on purpose takes all of its places.
 * @param {string} line
 * @param {readonly string[]} cited
 * @param {readonly string[]} omitted
 * @returns {PrintedNumber[]}
 */
export function uncited(line, cited, omitted) {
  const taken = [];
  for (const asWritten of [...cited].sort((a, b) => b.length - a.length)) {
    const free = placesOf(line, asWritten).find((place) => !taken.some((other) => overlap(place, other)));
    if (free) taken.push(free);
  }
  const covered = [...taken, ...omitted.flatMap((asWritten) => placesOf(line, asWritten))];
  return numbersIn(line).filter((number) => !covered.some((place) => inside(number, place)));
}

/**
 * The values of the Arabic numbers in a printed string: `2 522.5 万辆` gives 2522.5, `3~5 个` gives 3 and 5.
 * @param {string} asWritten
 * @returns {number[]}
 */
export function valuesIn(asWritten) {
  return [...asWritten.matchAll(ARABIC)].map((match) => Number(match[0].replace(/[ \u00a0]/g, '')));
}

function span(match) {
  return { start: match.index, end: match.index + match[0].length, text: match[0] };
}

function overlap(a, b) {
  return a.start < b.end && b.start < a.end;
}

function inside(inner, outer) {
  return inner.start >= outer.start && inner.end <= outer.end;
}
