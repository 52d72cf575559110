import { expect, test } from 'vitest';
import { isDateOf } from './printed-dates.mjs';
import { faultsOfRows, faultsOfTexts } from './verify.mjs';

test.each([
  ['2012', '2012 年'],
  ['2020-07', '2020年7月'],
  ['2021-05-11', '2021 年 5 月 11 日'],
  ['2022-09', '二〇二二年九月'],
  ['2022-11-21', '二〇二二年十一月二十一日'],
  ['2021/2023', '2021—2023年'],
  ['2016/2020', '“十三五”期间'],
  ['2021/2025', '“十四五”时期'],
])('%s is the date printed as %s', (iso, asWritten) => {
  expect(isDateOf(iso, asWritten)).toBe(true);
});

test.each([
  ['2013', '2012 年'],
  ['2020-08', '2020年7月'],
  ['2020', '2020年7月'],
  ['2021/2025', '“十三五”期间'],
  ['2020', '近年'],
])('%s is not the date printed as %s', (iso, asWritten) => {
  expect(isDateOf(iso, asWritten)).toBe(false);
});

test('an event whose date differs from its line is told, and its year needs no row among the numbers left out', () => {
  const texts = { plan: ['工厂于 2021 年 5 月投产'] };
  const event = { id: 'opening', date: '2021-06', source: 'plan', line: '1', as_written: '2021 年 5 月' };
  expect(faultsOfRows({ events: [event] }, texts).map((fault) => fault.message)).toEqual(['date 2021-06 is not the printed date']);
  expect(faultsOfRows({ events: [{ ...event, as_written: '2021 年 6 月' }] }, texts)).toHaveLength(1);
  expect(faultsOfTexts({ events: [event] }, texts)).toEqual([]);
  expect(faultsOfTexts({}, texts)).toHaveLength(2);
});
