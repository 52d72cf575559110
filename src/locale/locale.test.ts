import { describe, expect, test } from 'vitest';
import { LANGS } from '../model/state.ts';
import { ISSUE_REASONS, type Issue } from '../sources/issue.ts';
import type { Comparator } from '../sources/records.ts';
import { en } from './en.ts';
import { localeOf } from './locale.ts';
import type { Amount } from './numbers.ts';
import { sceneWords } from './scene-words.ts';
import { zhCn } from './zh-cn.ts';

const zh = localeOf('zh-CN');
const english = localeOf('en');
const CHINESE = /[\u4e00-\u9fff，。；：“”（）]/;

function amount(value: number | null, unit: string, comparator: Comparator = 'eq', ends: readonly [number, number] | null = null): Amount {
  return { value, min: ends?.[0] ?? null, max: ends?.[1] ?? null, comparator, unit };
}

describe('a number', () => {
  test.each([
    [amount(150.5, '万辆/年'), '150.5\u00A0万辆/年', '1.505\u00A0million vehicles a year'],
    [amount(39.5, '万辆/年'), '39.5\u00A0万辆/年', '395,000\u00A0vehicles a year'],
    [amount(350, '万辆'), '350\u00A0万辆', '3.5\u00A0million vehicles'],
    [amount(4000, '亿元'), '4000\u00A0亿元', '400\u00A0billion yuan'],
    [amount(80846.7, '亿元'), '80\u202F846.7\u00A0亿元', '8,084.67\u00A0billion yuan'],
    [amount(-1.9, '%'), '−1.9%', '−1.9\u00A0%'],
    [amount(9.9, '万人'), '9.9\u00A0万人', '99,000\u00A0people'],
    [amount(308, '家'), '308\u00A0家', '308'],
    [amount(314, 'km', 'approx'), '约314\u00A0km', 'about 314\u00A0km'],
  ])('%o reads %s and %s', (given, chinese, latin) => {
    expect(zh.spell(given).full).toBe(chinese);
    expect(english.spell(given).full.replace(/\s+(?=yuan|people|vehicles)/, (space) => space)).toBe(latin);
  });

  test.each([
    ['eq', '15', '150,000'],
    ['ge', '≥15', '≥150,000'],
    ['gt', '>15', '>150,000'],
    ['le', '≤15', '≤150,000'],
    ['lt', '<15', '<150,000'],
    ['approx', '约15', 'about 150,000'],
    ['near', '近15', 'nearly 150,000'],
  ] as const)('says %s with a sign or a word before the digits', (comparator, chinese, latin) => {
    expect(zh.spell(amount(15, '万辆', comparator)).text).toBe(chinese);
    expect(english.spell(amount(15, '万辆', comparator)).text).toBe(latin);
  });

  test('a range stands with an en dash', () => {
    expect(zh.spell(amount(null, '个', 'range', [1, 2])).full).toBe('1–2\u00A0个');
    expect(english.spell(amount(null, '万辆', 'range', [3, 5])).full).toBe('30,000–50,000\u00A0vehicles');
  });

  test('the sum of printed numbers carries no noise of binary fractions', () => {
    expect(zh.spell(amount(0.1 + 0.2, '万辆')).text).toBe('0.3');
  });

  test('an unknown unit is kept as it stands', () => {
    expect(english.spell(amount(3, '斤')).unit).toBe('斤');
  });
});

test('modes of business in a country are said with how far they are, also when they are there', () => {
  expect([sceneWords(zh).marketModes(['sales', 'parts'], 'existing'), sceneWords(zh).marketModes(['ckd'], 'building')]).toEqual([
    '已有：销售・零部件基地',
    '推进中：CKD 散件',
  ]);
  expect([sceneWords(english).marketModes(['sales', 'parts'], 'existing'), sceneWords(english).marketModes(['vehicles'], 'planned')]).toEqual([
    'In place: Sales, Parts base',
    'Planned: Vehicle exports',
  ]);
});

describe('dates and citations', () => {
  test('a period is a year, five years, a month, or said to be missing', () => {
    expect(['2025', '2016/2020', '2020-07', '2021-05-11', ''].map((period) => zh.period(period))).toEqual([
      '2025 年',
      '2016–2020 年',
      '2020 年 7 月',
      '2021 年 5 月 11 日',
      '年份未写明',
    ]);
    expect(['2025', '2016/2020', '2020-07', '2021-05-11', ''].map((period) => english.period(period))).toEqual([
      '2025',
      '2016–2020',
      'July 2020',
      '11 May 2021',
      'year not stated',
    ]);
  });

  test('many citations become one line per source', () => {
    const cited = [9, 49].map((line) => ({ source: 'gx', line })).concat([113, 121, 122, 123].map((line) => ({ source: 'lz', line })));
    expect(zh.citeAll(() => undefined, cited)).toBe('gx 第9、49行；lz 第113、121–123行');
    expect(english.citeAll(() => undefined, cited)).toBe('gx, lines 9, 49; lz, lines 113, 121–123');
  });

  test('a name falls back on the other language and is not said twice', () => {
    expect(english.name({ zh: '柳州', en: '' })).toBe('柳州');
    expect(zh.otherName({ zh: 'KD', en: 'KD' })).toBe('');
  });
});

describe('words', () => {
  test('both languages have the same words, none of them empty', () => {
    expect(pathsOf(en)).toEqual(pathsOf(zhCn));
    for (const [path, text] of [...leaves(en), ...leaves(zhCn)]) if (path !== 'legend.titleOther') expect(text, path).not.toBe('');
  });

  test('English has no Chinese in it', () => {
    const chinese = leaves(en).filter(([, text]) => CHINESE.test(text));
    expect(chinese).toEqual([]);
  });

  test('Chinese has Chinese in every sentence', () => {
    const allowed = /^(legend\.titleOther|briefing\.progress|energies|organizationKinds)/;
    const foreign = leaves(zhCn).filter(([path, text]) => !allowed.test(path) && !CHINESE.test(text));
    expect(foreign).toEqual([]);
  });

  test.each(LANGS)('every fault names file, row, column, value and what was expected, in %s', (lang) => {
    // What is asked of the element, not of a file, has no table and no row.
    for (const reason of ISSUE_REASONS.filter((one) => one !== 'issues-omitted' && !/^(ground|style)-/.test(one))) {
      const issue: Issue = {
        severity: 'error',
        reason,
        table: 'sites.csv',
        row: 12,
        field: 'place',
        value: 'lizhou',
        expected: 'an id of places.csv',
      };
      const sentence = localeOf(lang).issue(issue);
      expect(sentence, reason).toContain('sites.csv');
      if (reason.startsWith('file-') || reason === 'column-missing') continue;
      for (const part of ['12', 'place', 'lizhou', 'an id of places.csv']) expect(sentence, reason).toContain(part);
    }
  });

  test.each(LANGS)('a ground that is refused says what was asked and what is missing, in %s', (lang) => {
    const asked = {
      severity: 'error',
      table: 'https://webst01.is.autonavi.com',
      row: null,
      field: 'basemap-datum',
      value: 'autonavi.com',
      expected: 'GCJ-02',
    } as const;
    const sentence = (reason: Issue['reason']) => localeOf(lang).issue({ ...asked, reason });
    for (const part of ['autonavi.com', 'basemap-datum', 'GCJ-02']) expect(sentence('ground-datum-undeclared')).toContain(part);
    for (const part of ['basemap-datum', 'GCJ-02']) expect(sentence('ground-key-missing')).toContain(part);
    expect(sentence('ground-unanswered')).toContain('https://webst01.is.autonavi.com');
  });

  test('the words of the map are the same object each time, so a scene is not built anew', () => {
    expect(sceneWords(zh)).toBe(sceneWords(localeOf('zh-CN')));
    expect(sceneWords(zh).sites(7)).toBe('7 处');
    expect(sceneWords(english).sites(1)).toBe('1 site');
    expect(sceneWords(english).listed(['Beihai', 'Fangchenggang'])).toBe('Beihai, Fangchenggang');
    expect(sceneWords(zh).cityOnly(10)).toBe('10 处仅知所在城市');
    expect(sceneWords(english).cityOnly(10)).toBe('10 located to the city only');
  });
});

const LIST = ['A', 'B'];
const ARGUMENTS: Readonly<Record<string, readonly unknown[]>> = {
  'map.groundFrom': [LIST],
  'chart.composition': ['W', LIST, LIST],
  'chart.capacity': ['T', LIST, 'G', 'D'],
  'chart.waterfall': [LIST, 'T', 'G', 'D'],
  'chart.disagreement': ['S', LIST],
  'chart.totals': ['P', LIST],
};

function leaves(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return path.startsWith('issues.') ? [] : [[path, String(value(...(ARGUMENTS[path] ?? [3, 4, 5, 6])))]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
}

function pathsOf(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value)
    .flatMap(([key, inner]) => pathsOf(inner, path ? `${path}.${key}` : key))
    .sort();
}
