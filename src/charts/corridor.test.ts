import { describe, expect, test } from 'vitest';
import { analyse } from '../analysis/analyse.ts';
import { localeOf } from '../locale/locale.ts';
import { createCluster } from '../model/cluster.ts';
import { exampleRecords, leg } from '../model/cluster.fixture.ts';
import { LANGS } from '../model/state.ts';
import { layoutCorridor, legAt } from './corridor.layout.ts';
import { corridorSeries } from './corridor.series.ts';
import { overlaps, textBox, type TextMark } from './marks.ts';

const names = (zh: string, en: string) => ({ zh, en });
const stop = (zh: string, en: string, lat: number) => ({ name: names(zh, en), at: [109, lat] as const, errorKm: 6, basis: 'inferred' });
const routes = [
  leg('road-a', {
    line: [
      [109, 24],
      [109, 23],
    ],
    via: [stop('柳州', 'Liuzhou', 24), stop('来宾', 'Laibin', 23.6), stop('六景', 'Liujing', 23)],
  }),
  leg('road-b', {
    line: [
      [109, 23],
      [109, 21.8],
    ],
    status: 'building',
    via: [stop('六景', 'Liujing', 23), stop('沙坪', 'Shaping', 22.5), stop('平吉', 'Pingji', 22.2), stop('钦州港', 'Qinzhou Port', 21.8)],
    published: [{ km: 150, of: names('', ''), whole: true, source: names('', ''), url: '' }],
  }),
];
const ways = [{ id: 'way', name: names('公路 六景', 'Road by Liujing'), legs: ['road-a', 'road-b'], published: [], note: names('', '') }];
const results = analyse(createCluster(exampleRecords({ routes, ways })));
const seriesIn = (lang: (typeof LANGS)[number], selected: string | null = null) => corridorSeries(results.ways, selected, localeOf(lang));
const texts = (lang: (typeof LANGS)[number], widthPx: number) =>
  layoutCorridor(seriesIn(lang), { widthPx }, localeOf(lang)).marks.filter((mark): mark is TextMark => mark.kind === 'text');

describe.each(LANGS)('The strip map in %s', (lang) => {
  test.each([272, 342, 432, 900])('at %d px keeps its names apart and inside, the ends always named with their km', (widthPx) => {
    const all = texts(lang, widthPx);
    const boxes = all.map(textBox);
    boxes.forEach((box, index) => {
      expect(boxes.slice(index + 1).filter((other) => overlaps(box, other))).toEqual([]);
      expect(box.left).toBeGreaterThanOrEqual(-1);
      expect(box.right).toBeLessThanOrEqual(widthPx + 1);
    });
    const written = all.map(({ text }) => text);
    for (const end of lang === 'en' ? ['Liuzhou 0', 'Qinzhou Port 244'] : ['柳州 0', '钦州港 244']) expect(written).toContain(end);
  });

  test('says in a sentence how long each way is and what of it is not open', () => {
    const { description } = seriesIn(lang);
    expect(description).toContain('244');
    expect(description).toContain(lang === 'en' ? 'under construction' : '在建');
  });
});

test('a leg under construction is dashed, a published length is a tick with the error as a whisker beside it', () => {
  const { marks } = layoutCorridor(seriesIn('en'), { widthPx: 432 }, localeOf('en'));
  const roads = marks.filter((mark) => mark.kind === 'line' && mark.tone === 'spine');
  expect(roads.map((mark) => mark.kind === 'line' && mark.dash !== undefined)).toEqual([false, true]);
  expect(marks.filter((mark) => mark.kind === 'line' && mark.tone === 'base')).toHaveLength(1);
  expect(marks.some((mark) => mark.kind === 'bar' && mark.texture === 'hatch')).toBe(true);
});

test('a point of the strip stands for the leg that is drawn there', () => {
  const series = seriesIn('en');
  expect([legAt(series, { x: 40, y: 32 }, 432), legAt(series, { x: 400, y: 32 }, 432), legAt(series, { x: 40, y: 60 }, 432)]).toEqual([
    'road-a',
    'road-b',
    null,
  ]);
});
