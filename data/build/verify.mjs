import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { isDateOf } from './printed-dates.mjs';
import { numbersIn, placesOf, uncited, valuesIn } from './printed-numbers.mjs';

/**
 * One disagreement between a package and the text it cites.
 * @typedef {{ file: string, line: number, number: string, message: string }} Fault
 * @typedef {Record<string, string>} Row
 * @typedef {Record<string, Row[]>} Tables
 * @typedef {Record<string, string[]>} Texts
 */

/**
 * Rows whose line is missing from the text, or whose `as_written` does not stand in that line, or whose value is not the printed one.
 * @param {Tables} tables by table name, without `.csv`
 * @param {Texts} texts lines by source id
 * @returns {Fault[]}
 */
export function faultsOfRows(tables, texts) {
  return Object.entries(tables).flatMap(([table, rows]) =>
    rows.flatMap((row, index) =>
      messagesOf(table, row, texts).map((message) => ({
        file: `${table}.csv row ${index + 2}`,
        line: Number(row.line),
        number: row.as_written || row.id || '',
        message,
      })),
    ),
  );
}

function messagesOf(table, row, texts) {
  if (!row.source || !row.line) return [];
  const lines = texts[row.source];
  if (!lines) return [`${row.source}.txt is not among the texts; put it there, or mend the source`];
  const line = lines[Number(row.line) - 1];
  if (!line?.trim()) return [`${row.source}.txt has nothing on this line; mend the line number`];
  if (!('as_written' in row)) return [];
  if (!row.as_written) return ['as_written is empty; copy the number as the line prints it'];
  if (placesOf(line, row.as_written).length === 0)
    return [`does not stand in line ${row.line} of ${row.source}.txt; copy it exactly, spaces included`];
  if (table === 'events') return isDateOf(row.date, row.as_written) ? [] : [`date ${row.date} is not the printed date`];
  return table === 'figures' ? wrongValues(row).map((value) => `value ${value} is not the printed number`) : [];
}

/**
 * Numbers of the texts that no figure cites and that `omitted.csv` does not name.
 * @param {Tables} tables
 * @param {Texts} texts
 * @returns {Fault[]}
 */
export function faultsOfTexts(tables, texts) {
  const at = (rows, source, line) =>
    (rows ?? []).filter((row) => row.source === source && Number(row.line) === line).map((row) => row.as_written ?? '');
  return Object.entries(texts).flatMap(([source, lines]) =>
    lines.flatMap((text, index) =>
      uncited(text, at(tables.figures, source, index + 1), [...at(tables.omitted, source, index + 1), ...at(tables.events, source, index + 1)]).map(
        (number) => ({
          file: `${source}.txt`,
          line: index + 1,
          number: excerpt(text, number),
          message: 'no row cites this number; add it to figures.csv, or to omitted.csv with a reason',
        }),
      ),
    ),
  );
}

/**
 * Everything that differs between a package and its texts.
 * @param {Tables} tables
 * @param {Texts} texts
 * @returns {Fault[]}
 */
export function verify(tables, texts) {
  return [...faultsOfRows(tables, texts), ...faultsOfTexts(tables, texts)];
}

/**
 * The CSV tables of a package folder; throws where a file is not well-formed CSV.
 * @param {string} folder
 * @returns {Tables}
 */
export function readTables(folder) {
  const tables = {};
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.csv'))) {
    const parsed = Papa.parse(readFileSync(join(folder, file), 'utf8').trimEnd(), { header: true });
    if (parsed.errors.length > 0) throw new Error(`${file} row ${(parsed.errors[0].row ?? 0) + 2}: ${parsed.errors[0].message}`);
    tables[file.replace(/\.csv$/, '')] = parsed.data;
  }
  return tables;
}

/**
 * The texts that a package cites by line, read from `<source>.txt` in a folder.
 * @param {Tables} tables
 * @param {string} folder
 * @returns {Texts}
 */
export function readTexts(tables, folder) {
  const cited = new Set(
    Object.values(tables)
      .flat()
      .filter((row) => row.source && row.line)
      .map((row) => row.source),
  );
  const texts = {};
  for (const source of cited) {
    const path = join(folder, `${source}.txt`);
    if (existsSync(path)) texts[source] = readFileSync(path, 'utf8').split('\n');
  }
  return texts;
}

function wrongValues(row) {
  const printed = valuesIn(row.as_written);
  const stored = [row.value, row.min, row.max].filter((value) => value !== '' && value !== undefined);
  return printed.length === 0 ? [] : stored.filter((value) => !printed.includes(Math.abs(Number(value))));
}

function excerpt(text, number) {
  return `${number.text}  (…${text.slice(Math.max(0, number.start - 8), number.end + 8).trim()}…)`;
}

function report(name, folder, textFolder) {
  const tables = readTables(folder);
  const texts = readTexts(tables, textFolder);
  const faults = verify(tables, texts);
  for (const { file, line, number, message } of faults) console.error(`${name}  ${file}  line ${line}  ${number}\n    ${message}`);
  const numbers = Object.values(texts)
    .flat()
    .reduce((sum, line) => sum + numbersIn(line).length, 0);
  console.log(
    `${name}: ${tables.figures?.length ?? 0} figures, ${tables.omitted?.length ?? 0} left out, ${numbers} numbers in ${Object.keys(texts).length} texts, ${faults.length} faults`,
  );
  return faults.length;
}

function main(directory) {
  if (!directory || !existsSync(directory) || !statSync(directory).isDirectory()) {
    console.error(`The texts are not here: ${directory ?? 'no folder given'}. Run: npm run data:verify -- FOLDER, with gx.txt and lz.txt in it.`);
    return 2;
  }
  const data = fileURLToPath(new URL('..', import.meta.url));
  const packages = [
    ['guangxi-auto', resolve(directory)],
    ['example', join(data, 'example')],
  ];
  const counts = packages.map(([name, texts]) => report(relative(process.cwd(), join(data, name)) || name, join(data, name), texts));
  return counts.some((count) => count > 0) ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = main(process.argv[2]);
