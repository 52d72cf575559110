import { describe, expect, test } from 'vitest';
import { timelineOf } from '../analysis/timeline.ts';
import { localeOf } from '../locale/locale.ts';
import { createCluster } from '../model/cluster.ts';
import { exampleRecords, figure } from '../model/cluster.fixture.ts';
import { LANGS } from '../model/state.ts';
import type { EventKind, EventRecord } from '../sources/records.ts';
import { type ChartLayout, overlaps, type TextMark, textBox } from './marks.ts';
import { layoutThenLater } from './then-later.layout.ts';
import { thenLaterSeries } from './then-later.series.ts';
import { layoutTimeline, yearAt } from './timeline.layout.ts';
import { stripSeries, type StripSeries } from './timeline.series.ts';

const EVENTS: readonly (readonly [date: string, kind: EventKind, zh: string, en: string])[] = [
  ['2012', 'market', '销量迈上10万辆', 'Sales reach 100,000'],
  ['2016/2020', 'period', '“十三五”期间', '13th Five-Year Plan period'],
  ['2019', 'market', '下滑加深', 'The fall deepens'],
  ['2020', 'market', '产销继续下滑', 'Output falls'],
  ['2020', 'market', '需求逐步减少', 'Demand shrinks'],
  ['2020-07', 'document', '区域方案印发', 'Regional plan issued'],
  ['2021/2023', 'period', '三年行动', 'Three-year plan to revive industry'],
  ['2021/2025', 'period', '规划期', 'Term of the plan, which is the 14th Five-Year Plan period of the country'],
  ['2021-05-11', 'plant', '新工厂竣工投产', 'New plant completed, in production'],
  ['2022-09', 'document', '城市规划成文', 'City plan dated'],
  ['2025', 'target', '目标年', 'Target year'],
];

function event([date, kind, zh, en]: (typeof EVENTS)[number], index: number): EventRecord {
  return { id: `e${index}`, date, kind, title: { zh, en }, subject: 'alpha', source: 'plan', line: 1, asWritten: date, url: '' };
}

const cluster = createCluster(
  exampleRecords({
    events: EVENTS.map(event),
    figures: [
      figure('then', 'big', 'output', 3.2, { period: '2015', kind: 'actual' }),
      figure('later', 'big', 'output', 8.5, { period: '2020', kind: 'actual' }),
      figure('far-then', 'farland', 'output', 2522.5, { period: '2020', kind: 'context' }),
      figure('far-later', 'farland', 'output', 3500, { period: '2030', kind: 'forecast', comparator: 'approx' }),
    ],
  }),
);
const timeline = timelineOf(cluster);

function strip(lang: (typeof LANGS)[number], selected: number | null = null): StripSeries {
  const series = stripSeries(timeline, 2025, selected, localeOf(lang));
  if (!series) throw new Error('nothing dated');
  return series;
}

function texts({ marks }: ChartLayout): readonly TextMark[] {
  return marks.filter((mark) => mark.kind === 'text');
}

function collisions(layout: ChartLayout): readonly string[] {
  const all = texts(layout);
  return all.flatMap((a, i) => all.slice(i + 1).flatMap((b) => (overlaps(textBox(a), textBox(b)) ? [`${a.text} / ${b.text}`] : [])));
}

function outside(layout: ChartLayout): readonly string[] {
  return texts(layout).flatMap((text) => {
    const { left, right, top, bottom } = textBox(text);
    return left < -0.5 || right > layout.widthPx + 0.5 || top < -0.5 || bottom > layout.heightPx + 0.5 ? [text.text] : [];
  });
}

describe.each(LANGS)('the strip in %s', (lang) => {
  test.each([272, 320, 372, 432, 640])('at %d px no label meets another, leaves the picture or is crossed by a leader', (widthPx) => {
    const layout = layoutTimeline(strip(lang, 2020), { widthPx }, localeOf(lang));
    expect(collisions(layout)).toEqual([]);
    expect(outside(layout)).toEqual([]);
    const leaders = layout.marks.filter((mark) => mark.kind === 'line' && mark.points[0]?.[0] === mark.points[1]?.[0] && mark.tone === 'ink3');
    const crossed = leaders.flatMap((mark) => {
      const [[x, from], [, to]] =
        mark.kind === 'line'
          ? [mark.points[0] ?? [0, 0], mark.points[1] ?? [0, 0]]
          : [
              [0, 0],
              [0, 0],
            ];
      const line = { left: x - 0.5, right: x + 0.5, top: Math.min(from, to), bottom: Math.max(from, to) };
      return texts(layout).filter((text) => overlaps(line, textBox(text)));
    });
    expect(crossed.map(({ text }) => text)).toEqual([]);
  });

  test.each([272, 320, 342, 372])('at %d px a label or a period is whole or in short, never a piece of its name', (widthPx) => {
    const series = strip(lang);
    const whole = new Set([
      ...series.marks.flatMap(({ label, short }) => [label, short]),
      ...series.bands.flatMap(({ name, short }) => [name, short]),
    ]);
    const written = texts(layoutTimeline(series, { widthPx }, localeOf(lang))).filter(({ text }) => !/^\d{4}$/.test(text));
    expect(written.map(({ text }) => text).filter((text) => !whole.has(text))).toEqual([]);
    expect(written.length).toBeGreaterThanOrEqual(series.bands.length + 3);
  });

  test('at 320 px every document and plant and the target year are named', () => {
    const written = texts(layoutTimeline(strip(lang), { widthPx: 320 }, localeOf(lang))).map(({ text }) => text);
    for (const start of ['2020-07', '2021-05', '2022-09']) expect(written.filter((text) => text.startsWith(`${start} `))).toHaveLength(1);
    expect(written.some((text) => text.startsWith('2025 '))).toBe(true);
  });

  test('then and later stand on one axis from zero, the forecast hollow, and fit', () => {
    for (const one of timeline.series) {
      const series = thenLaterSeries(one, cluster, new Map([['big', 0]]), localeOf(lang));
      for (const widthPx of [160, 204, 432]) {
        const layout = layoutThenLater(series, { widthPx }, localeOf(lang));
        const [then, later] = layout.marks.filter((mark) => mark.kind === 'bar');
        const [first, second] = series.points.map(({ item }) => item.value);
        expect((later?.height ?? 0) / (then?.height ?? 1)).toBeCloseTo((second ?? 0) / (first ?? 1), 6);
        expect([then?.texture, later?.texture]).toEqual(['solid', series.isContext ? 'outline' : 'solid']);
        expect(collisions(layout)).toEqual([]);
        expect(outside(layout)).toEqual([]);
      }
    }
  });
});

test('points of one moment stand above each other, and a year is aimed at with one diamond', () => {
  const dots = layoutTimeline(strip('zh-CN'), { widthPx: 320 }, localeOf('zh-CN')).marks.filter((mark) => mark.kind === 'dot');
  const places = dots.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`);
  expect(new Set(places).size).toBe(places.length);
  expect(dots.filter(({ shape }) => shape === 'diamond')).toHaveLength(1);
});

test('a place on the strip stands for the year that is drawn there', () => {
  const series = strip('en');
  expect([yearAt(series, 0, 320), yearAt(series, 319, 320), yearAt(series, -9, 320), yearAt(series, 900, 320)]).toEqual([2012, 2030, 2012, 2030]);
  expect(yearAt(series, (320 * 8.5) / 19, 320)).toBe(2020);
});

test('the strip says in a sentence what it shows', () => {
  const { description } = layoutTimeline(strip('en'), { widthPx: 320 }, localeOf('en'));
  for (const part of ['2012 to 2030', '13th Five-Year Plan period 2016–2020', '2021-05 New plant', '2025 target year'])
    expect(description).toContain(part);
});
