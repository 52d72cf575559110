import { checkPlain } from './check-text.ts';
import { isId, type IdIndex } from './id-index.ts';
import type { IssueList, IssuePlace } from './issue-list.ts';
import { type RawTable, rowNumber } from './raw-table.ts';
import { cellText, listOf, plainNumber } from './row.ts';
import { type ColumnSpec, type ColumnType, TABLES, type TableName } from './schema.ts';
import { UNITS } from './units.ts';

const PERIOD = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Checks the header and every cell of a table by itself: presence, form, vocabulary, range, references, markup. */
export function checkCells(table: RawTable, ids: IdIndex, issues: IssueList): void {
  const header = new Set(table.columns);
  const known = new Map(TABLES[table.name].columns.map((column) => [column.name, column]));
  for (const column of known.values()) {
    if (column.required && !header.has(column.name))
      issues.error('column-missing', { table: table.file, field: column.name }, '', expectation(column.type));
  }
  for (const name of header) {
    if (!known.has(name)) issues.warn('column-unknown', { table: table.file, field: name }, name, [...known.keys()].join(' | '));
  }
  const columns = [...known.values()].filter((column) => header.has(column.name));
  table.rows.forEach((row, i) => {
    if (table.broken?.has(i)) return;
    for (const column of columns) {
      const place = { table: table.file, row: rowNumber(table, i), field: column.name };
      checkCell(row[column.name], column, place, ids, issues);
    }
  });
}

function checkCell(value: unknown, column: ColumnSpec, place: IssuePlace, ids: IdIndex, issues: IssueList): void {
  const text = cellText(value);
  if (text === null) issues.error('csv-broken', place, value, 'text | number');
  else if (text !== '') {
    if (checkPlain(text, place, issues)) checkForm(text, column.type, place, ids, issues);
  } else if (column.required) issues.error('value-missing', place, '', expectation(column.type));
}

function checkForm(text: string, type: ColumnType, place: IssuePlace, ids: IdIndex, issues: IssueList): void {
  const refuse = (reason: Parameters<IssueList['error']>[0]): void => issues.error(reason, place, text, expectation(type));
  switch (type.is) {
    case 'id':
      if (!isId(text)) refuse('id-malformed');
      return;
    case 'keyword':
      if (!isId(text)) refuse('vocabulary');
      return;
    case 'word':
      if (!type.words.includes(text)) refuse('vocabulary');
      return;
    case 'unit':
      if (!UNITS.has(text)) refuse('unit-unknown');
      return;
    case 'period':
      if (!isPeriod(text)) refuse('number-malformed');
      return;
    case 'reference':
      if (!isKnown(text, type.to, ids)) refuse('id-unknown');
      return;
    case 'references':
      for (const id of listOf(text)) if (!isKnown(id, type.to, ids)) issues.error('id-unknown', place, id, expectation(type));
      return;
    case 'longitude':
    case 'latitude':
      checkDegrees(text, type.is, place, issues);
      return;
    case 'number':
    case 'integer':
      checkNumber(text, type, place, issues);
  }
}

function checkDegrees(text: string, axis: 'longitude' | 'latitude', place: IssuePlace, issues: IssueList): void {
  const degrees = plainNumber(text);
  if (degrees === null) issues.error('number-malformed', place, text, expectation({ is: axis }));
  else if (Math.abs(degrees) > (axis === 'longitude' ? 180 : 90)) issues.error('coordinate-outside', place, text, expectation({ is: axis }));
}

function checkNumber(text: string, type: Extract<ColumnType, { is: 'number' | 'integer' }>, place: IssuePlace, issues: IssueList): void {
  const value = plainNumber(text);
  if (value === null || (type.is === 'integer' && !Number.isInteger(value)) || value < type.min) {
    issues.error('number-malformed', place, text, expectation(type));
  } else if (value > type.max) issues.error('number-too-large', place, text, expectation(type));
}

function isKnown(id: string, tables: readonly TableName[], ids: IdIndex): boolean {
  return tables.some((table) => ids.get(table)?.has(id));
}

function isPeriod(text: string): boolean {
  const ends = text.split('/');
  return ends.length <= 2 && ends.every((end) => PERIOD.test(end));
}

/** What a column's cell should hold, in terms that need no translation. */
export function expectation(type: ColumnType): string {
  switch (type.is) {
    case 'id':
    case 'keyword':
      return 'a-z 0-9 -';
    case 'text':
    case 'list':
      return 'text/plain';
    case 'word':
      return type.words.join(' | ');
    case 'unit':
      return [...UNITS.keys()].join(' ');
    case 'period':
      return '2025 | 2022-09 | 2016/2020';
    case 'longitude':
      return '-180 … 180';
    case 'latitude':
      return '-90 … 90';
    case 'reference':
    case 'references':
      return `id: ${type.to.map((table) => `${table}.csv`).join(', ')}`;
    case 'number':
    case 'integer': {
      const form = type.is === 'integer' ? '1' : '1.5';
      return Math.abs(type.max) === Number.MAX_VALUE ? form : `${form}; ${type.min} … ${type.max}`;
    }
  }
}
