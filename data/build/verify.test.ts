import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { numbersIn, placesOf, uncited, valuesIn } from './printed-numbers.mjs';
import { faultsOfRows, faultsOfTexts, readTables, readTexts, verify } from './verify.mjs';

const texts = { plan: ['', '全市产能 108 万辆，其中甲厂 8 万辆，2020 年销量 2 522.5 万辆，翻两番。'] };
const figure = (changes: Record<string, string>) => ({
  id: 'a',
  source: 'plan',
  line: '2',
  as_written: '108 万辆',
  value: '108',
  min: '',
  max: '',
  ...changes,
});
const whole = [
  figure({}),
  figure({ id: 'b', as_written: '8 万辆', value: '8' }),
  figure({ id: 'c', as_written: '2 522.5 万辆', value: '2522.5' }),
  figure({ id: 'd', as_written: '翻两番', value: '4' }),
];
const year = { source: 'plan', line: '2', as_written: '2020 年', reason_zh: '年份', reason_en: 'A year' };

describe('numbers of a line', () => {
  const found = (line: string) => numbersIn(line).map((number) => number.text);

  it('are read with their decimals and the spaces between thousands', () => {
    expect(found('产销分别为 2 522.5 万辆和 2 531.1 万辆')).toEqual(['2 522.5', '2 531.1']);
  });

  it('stay apart where a range or a list stands between them', () => {
    expect(found('1-2个、3~5 个、80 万台、10+1')).toEqual(['1', '2', '3', '5', '80', '10', '1']);
  });

  it('leave out the digits of model names and keep displacements', () => {
    expect(found('H7/H5/M3平台、L4 级、1.5T')).toEqual(['1.5']);
  });

  it('include quantities in Chinese numerals, but not plans, congresses or headings', () => {
    expect(found('连续十一年；四大基地；翻两番以上；年销过百万；近一半；重载第一')).toEqual(['十一年', '四大', '翻两番', '过百万', '近一半', '第一']);
    expect(found('第二章 “十四五”规划，党的十九大和十九届二中全会')).toEqual([]);
  });
});

describe('a printed number', () => {
  it('is not found inside a longer number', () => {
    expect(placesOf('产能 108 万辆', '8 万辆')).toEqual([]);
    expect(placesOf('产能 108 万辆，8 万辆', '8 万辆')).toHaveLength(1);
  });

  it('gives the values it is made of', () => {
    expect(valuesIn('超过 80 846.7 亿元')).toEqual([80846.7]);
    expect(valuesIn('3~5 个')).toEqual([3, 5]);
  });

  it('that stands twice needs two figures, or one omission', () => {
    const line = '重型卡车20万辆、物流货车20万辆';
    expect(uncited(line, ['20万辆'], [])).toHaveLength(1);
    expect(uncited(line, ['20万辆', '20万辆'], [])).toEqual([]);
    expect(uncited(line, [], ['20万辆'])).toEqual([]);
  });
});

describe('verifying a package against its texts', () => {
  it('finds nothing when every number is cited or left out with a reason', () => {
    expect(verify({ figures: whole, omitted: [year] }, texts)).toEqual([]);
  });

  it('names the file, the line and the number that no row cites', () => {
    expect(faultsOfTexts({ figures: whole }, texts)).toMatchObject([{ file: 'plan.txt', line: 2, number: expect.stringContaining('2020') }]);
  });

  it('refuses a number that the line prints otherwise', () => {
    const faults = faultsOfRows({ figures: [figure({ as_written: '108万辆' })] }, texts);
    expect(faults).toMatchObject([{ file: 'figures.csv row 2', line: 2, number: '108万辆' }]);
  });

  it('refuses a value that is not the printed one', () => {
    expect(faultsOfRows({ figures: [figure({ value: '180' })] }, texts)).toHaveLength(1);
    expect(faultsOfRows({ figures: [figure({ value: '-108' })] }, texts)).toEqual([]);
  });

  it('refuses an empty or missing line and a text that is not there', () => {
    const cite = (line: string, source = 'plan') => faultsOfRows({ tasks: [{ id: 't', source, line }] }, texts);
    expect(cite('1')).toHaveLength(1);
    expect(cite('9')).toHaveLength(1);
    expect(cite('2', 'other')).toHaveLength(1);
    expect(cite('2')).toEqual([]);
  });

  it('finds the example package in agreement with the text beside it', () => {
    const folder = fileURLToPath(new URL('../example', import.meta.url));
    const tables = readTables(folder);
    const lines = readTexts(tables, folder);
    expect(Object.keys(lines)).toEqual(['source']);
    expect(verify(tables, lines)).toEqual([]);
    expect(verify({ ...tables, figures: tables.figures?.slice(1) ?? [] }, lines)).not.toEqual([]);
  });
});
