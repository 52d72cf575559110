import { describe, expect, test } from 'vitest';
import { measureGroups } from '../analysis/measures.ts';
import { derived } from '../analysis/quantity.ts';
import { localeOf } from '../locale/locale.ts';
import { figure } from '../model/cluster.fixture.ts';
import { LANGS } from '../model/state.ts';
import type { FigureRecord } from '../sources/records.ts';
import { layoutBullet } from './bullet.layout.ts';
import { type BulletSeries, bulletSeries } from './bullet.series.ts';
import { type Box, type ChartLayout, overlaps, type TextMark, textBox } from './marks.ts';

const FRAMES = [{ widthPx: 272 }, { widthPx: 320 }, { widthPx: 372 }, { widthPx: 432 }, { widthPx: 1100, scale: 2.2 }];
const zh = localeOf('zh-CN');
const long = { zh: '先期投资规模，含轻中重型、新能源和专用车', en: 'First phase with light, medium and heavy, new-energy and special vehicles' };
const FIGURES: readonly FigureRecord[] = [
  figure('sales-2015', 'big', 'commercial sales', 3.2, { kind: 'actual', period: '2015' }),
  figure('sales-2020', 'big', 'commercial sales', 8.5, { kind: 'actual', period: '2020' }),
  figure('rate', 'big', 'commercial sales-growth', 46.2, { kind: 'actual', period: '2020', unit: '%' }),
  figure('output', 'big', '中重型载货汽车和客车产量', 18, { kind: 'actual', period: '2020', scope: long }),
  figure('aim', 'big', '中重型载货汽车和客车产量', 20, { kind: 'target', scope: long }),
  figure('near', 'big', 'plan', null, { min: 3, max: 5, comparator: 'range', kind: 'plan', scope: long }),
];

function seriesOf(locale = zh, figures = FIGURES): BulletSeries {
  const [group] = measureGroups(figures);
  return bulletSeries(group ?? expect.fail(), { metric: ({ metric }) => metric, owner: () => '' }, 1, locale);
}

function texts({ marks }: ChartLayout): readonly TextMark[] {
  return marks.filter((mark) => mark.kind === 'text');
}

function lines({ marks }: ChartLayout): readonly Box[] {
  return marks.flatMap((mark) => {
    const [a, b] = mark.kind === 'line' ? mark.points : [];
    return a && b
      ? [{ left: Math.min(a[0], b[0]) - 0.4, right: Math.max(a[0], b[0]) + 0.4, top: Math.min(a[1], b[1]), bottom: Math.max(a[1], b[1]) }]
      : [];
  });
}

describe.each(LANGS)('a bullet chart in %s', (lang) => {
  test.each(FRAMES)('keeps its labels apart, inside and off every line at %o', (frame) => {
    const layout = layoutBullet(seriesOf(localeOf(lang)), frame, localeOf(lang));
    const labels = texts(layout);
    labels.forEach((label, index) => {
      const box = textBox(label);
      expect(
        labels
          .slice(index + 1)
          .filter((other) => overlaps(box, textBox(other)))
          .map((other) => `${label.text} / ${other.text}`),
      ).toEqual([]);
      expect(
        lines(layout).filter((line) => overlaps(line, box)),
        label.text,
      ).toEqual([]);
      expect([box.left >= -0.5, box.right <= frame.widthPx + 0.5, box.bottom <= layout.heightPx], label.text).toEqual([true, true, true]);
    });
  });

  test('says its unit, starts its axis at zero and stands in words', () => {
    const locale = localeOf(lang);
    const layout = layoutBullet(seriesOf(locale), { widthPx: 320 }, locale);
    expect(texts(layout).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['0', locale.words.chart.axis(locale.unit('万辆')), '+46.2%'.replace('%', lang === 'en' ? '\u00A0%' : '%')]),
    );
    for (const { full } of seriesOf(locale).items) expect(layout.description).toContain(full);
  });
});

test('bars are as long as their numbers on one scale, and the target is a tick of 2.4 px that passes its bar by 6 px', () => {
  const { marks } = layoutBullet(seriesOf(), { widthPx: 400 }, zh);
  const bars = marks.filter((mark) => mark.kind === 'bar' && mark.tone !== 'baseTint');
  expect(bars.map((bar) => (bar.kind === 'bar' ? [bar.x, Math.round(bar.width)] : []))).toEqual([
    [0, 64],
    [0, 170],
    [0, 360],
  ]);
  const output = bars[2]?.kind === 'bar' ? bars[2] : expect.fail();
  const [tick] = marks.filter((mark) => mark.kind === 'line' && mark.widthPx === 2.4);
  const ends = tick?.kind === 'line' ? tick.points.map(([, y]) => y) : [];
  expect(ends).toEqual([output.y - 6, output.y + output.height + 6]);
});

test('a range is a band from its lesser to its greater end, without a tick', () => {
  const { marks } = layoutBullet(seriesOf(), { widthPx: 400 }, zh);
  const band = marks.find((mark) => mark.kind === 'bar' && mark.tone === 'baseTint');
  expect(band?.kind === 'bar' && [Math.round(band.x), Math.round(band.width)]).toEqual([60, 40]);
  expect(marks.filter((mark) => mark.kind === 'line' && mark.widthPx === 2.4)).toHaveLength(1);
});

test('a derived amount is hatched', () => {
  const series = seriesOf();
  const [first] = series.rows;
  const actual = first?.actual ?? expect.fail();
  const quantity = derived(3.2, '万辆', { kind: 'sum', inputs: [] });
  const rows = [{ ...(first ?? expect.fail()), actual: { ...actual, quantity, isDerived: true } }];
  const bars = layoutBullet({ ...series, rows }, { widthPx: 320 }, zh).marks.filter((mark) => mark.kind === 'bar');
  expect(bars.map((bar) => (bar.kind === 'bar' ? bar.texture : ''))).toEqual(['hatch']);
});

test('rows of one metric are named by what sets them apart', () => {
  const plan = { kind: 'plan', period: '2020', unit: '万辆/年' } as const;
  const series = seriesOf(zh, [figure('a', 'new', 'capacity', 10, { ...plan, scope: long }), figure('b', 'new', 'capacity', 5, plan)]);
  expect(series.metrics).toEqual(['capacity']);
  expect(series.rows.map((row) => row.name)).toEqual([`2020 年 · 规划 · ${long.zh}`, '2020 年 · 规划']);
});
