import { expect, test } from 'vitest';
import type { Names, SourceRecord } from '../sources/records.ts';
import { lineList, shortTitle } from './citation.ts';

const title: Names = { zh: '柳州市汽车产业发展规划', en: 'Liuzhou Plan for the Automotive Industry' };

function source(over: Partial<SourceRecord> = {}): SourceRecord {
  return { id: 'lz', title, short: title, issuer: { zh: '', en: '' }, published: '2022-09', kind: 'plan', note: { zh: '', en: '' }, ...over };
}

test('A chip names the source as the package calls it for short', () => {
  const short = { zh: '柳州规划', en: 'Liuzhou plan' };
  expect(shortTitle(source({ short }), 'zh-CN')).toBe('柳州规划');
  expect(shortTitle(source({ short }), 'en')).toBe('Liuzhou plan');
});

test('A title without a short name is cut where it would not fit', () => {
  expect(shortTitle(source(), 'zh-CN')).toBe('柳州市汽车产业发…');
  expect(shortTitle(source(), 'en')).toBe('Liuzhou Plan for the Au…');
});

test('Lines are listed once, in order, runs joined', () => {
  expect(lineList([364, 113, 362, 363, 121, 113])).toEqual(['113', '121', '362–364']);
});
