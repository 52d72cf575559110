import { describe, expect, test } from 'vitest';
import { localeOf } from '../locale/locale.ts';
import { LANGS } from '../model/state.ts';
import { layoutCapacity } from './capacity.layout.ts';
import { capacitySeries } from './capacity.series.ts';
import { layoutComposition } from './composition.layout.ts';
import { compositionSeries } from './composition.series.ts';
import { layoutDisagreement } from './disagreement.layout.ts';
import { disagreementSeries } from './disagreement.series.ts';
import { autoCluster } from './liuzhou.fixture.ts';
import { type Box, type ChartLayout, type Mark, overlaps, type TextMark, textBox } from './marks.ts';
import type { CapacitySeries } from './capacity.series.ts';
import { layoutTotals } from './totals.layout.ts';
import { totalsSeries } from './totals.series.ts';
import { layoutWaterfall } from './waterfall.layout.ts';

const FRAMES = [
  { widthPx: 320 },
  { widthPx: 350 },
  { widthPx: 372 },
  { widthPx: 432 },
  { widthPx: 480 },
  { widthPx: 1100, scale: 2.2 },
  { widthPx: 760, scale: 2 },
];

const { cluster, results } = autoCluster();
const zh = localeOf('zh-CN');

function liuzhou(locale = zh): CapacitySeries {
  const [base] = results.bases;
  const series = base && capacitySeries(base, locale);
  if (!series) throw new Error('no series');
  return series;
}

function allCharts(locale = zh): readonly { name: string; place: (frame: { widthPx: number; scale?: number }) => readonly ChartLayout[] }[] {
  const composition = compositionSeries(results.region, cluster, locale);
  const [disagreement] = results.disagreements;
  const statements = disagreement && disagreementSeries(disagreement, results.bases, 'X', 1, locale);
  const [totals] = totalsSeries(cluster.figuresOf('sgmw'), cluster, 0, locale);
  if (!composition || !statements || !totals) throw new Error('no series');
  return [
    { name: 'composition', place: (frame) => [layoutComposition(composition, frame, locale)] },
    { name: 'capacity', place: (frame) => [layoutCapacity(liuzhou(locale), frame, locale)] },
    { name: 'waterfall', place: (frame) => [layoutWaterfall(liuzhou(locale), frame, locale)] },
    { name: 'disagreement', place: (frame) => layoutDisagreement(statements, { ...frame, widthPx: frame.widthPx * 0.65 }, locale) },
    { name: 'totals', place: (frame) => [layoutTotals(totals, frame, locale)] },
  ];
}

function texts({ marks }: ChartLayout): readonly TextMark[] {
  return marks.filter((mark) => mark.kind === 'text');
}

function bars({ marks }: ChartLayout): readonly Extract<Mark, { kind: 'bar' }>[] {
  return marks.filter((mark) => mark.kind === 'bar');
}

function collisions(layout: ChartLayout): readonly string[] {
  const labels = texts(layout);
  return labels.flatMap((label, index) =>
    labels
      .slice(index + 1)
      .filter((other) => overlaps(textBox(label), textBox(other)))
      .map((other) => `${label.text} / ${other.text}`),
  );
}

function crossings(layout: ChartLayout): readonly string[] {
  const thin = (a: readonly [number, number], b: readonly [number, number]): Box => ({
    left: Math.min(a[0], b[0]) - 0.4,
    right: Math.max(a[0], b[0]) + 0.4,
    top: Math.min(a[1], b[1]) - 0.4,
    bottom: Math.max(a[1], b[1]) + 0.4,
  });
  const segments = layout.marks.flatMap((mark) =>
    mark.kind === 'line' ? mark.points.slice(1).map((point, index) => thin(mark.points[index] ?? point, point)) : [],
  );
  return texts(layout)
    .filter((label) => segments.some((segment) => overlaps(segment, textBox(label))))
    .map((label) => label.text);
}

describe.each(LANGS)('charts in %s', (lang) => {
  test.each(FRAMES)('no label touches another or leaves the chart at %o', (frame) => {
    for (const { name, place } of allCharts(localeOf(lang))) {
      for (const layout of place(frame)) {
        expect(collisions(layout), name).toEqual([]);
        const outside = texts(layout).filter(
          (label) => textBox(label).left < -1 || textBox(label).right > layout.widthPx + 1 || textBox(label).bottom > layout.heightPx + 1,
        );
        expect(
          outside.map((label) => label.text),
          name,
        ).toEqual([]);
      }
    }
  });

  test.each(FRAMES)('no leader, bracket or tick runs through a label at %o', (frame) => {
    for (const { name, place } of allCharts(localeOf(lang))) for (const layout of place(frame)) expect(crossings(layout), name).toEqual([]);
  });

  test('every chart says in a sentence what it shows, with a title', () => {
    for (const { place } of allCharts(localeOf(lang))) {
      for (const layout of place({ widthPx: 432 })) {
        expect(layout.title.length).toBeGreaterThan(3);
        expect(layout.description).toMatch(/\d/);
      }
    }
  });
});

test('a bar is as long as its number says, from zero', () => {
  const layout = layoutComposition(compositionSeries(results.region, cluster, zh) ?? expect.fail(), { widthPx: 432 }, zh);
  const [cars, heavy, logistics] = bars(layout);
  expect((cars?.x ?? 1) + (cars?.width ?? 0)).toBeCloseTo((432 * 310) / 350, 5);
  expect(cars?.x).toBe(0);
  expect(heavy?.width).toBeCloseTo(logistics?.width ?? 0, 5);
});

test('amounts that overlap are never stacked: brackets on the same scale, each from zero', () => {
  const layout = layoutComposition(compositionSeries(results.region, cluster, zh) ?? expect.fail(), { widthPx: 432 }, zh);
  expect(bars(layout)).toHaveLength(3);
  const spans = layout.marks.filter((mark) => mark.kind === 'line' && mark.points[0]?.[1] === mark.points[1]?.[1] && (mark.points[0]?.[0] ?? 9) < 1);
  expect(spans.map((mark) => (mark.kind === 'line' ? Math.round(mark.points[1]?.[0] ?? 0) : 0))).toEqual([37, 62]);
});

test('the gap is hatched and ends at the target; everything printed is solid', () => {
  const drawn = bars(layoutCapacity(liuzhou(), { widthPx: 432 }, zh));
  expect(drawn.map((bar) => bar.texture)).toEqual(['solid', 'solid', 'solid', 'solid', 'hatch']);
  const gap = drawn.at(-1);
  expect((gap?.x ?? 0) + (gap?.width ?? 0)).toBeCloseTo(432, 5);
  const steps = bars(layoutWaterfall(liuzhou(), { widthPx: 432 }, zh));
  expect(steps.filter((bar) => bar.texture === 'hatch')).toHaveLength(1);
});

test('a waterfall with long names under it turns into rows, and still starts at zero', () => {
  const wide = layoutWaterfall(liuzhou(), { widthPx: 480 }, zh);
  const narrow = layoutWaterfall(liuzhou(), { widthPx: 320 }, zh);
  expect(new Set(bars(wide).map((bar) => Math.round(bar.width))).size).toBe(1);
  expect(new Set(bars(narrow).map((bar) => Math.round(bar.height))).size).toBe(1);
});

test('a base without a number has no series, so nothing can be drawn', () => {
  const silent = results.bases.find((base) => base.place.id === 'nanning') ?? expect.fail();
  expect(capacitySeries(silent, zh)).toBeNull();
});

test('two statements stand on one scale; the one that closes the sum is filled, the other outlined with its parts', () => {
  const [disagreement] = results.disagreements;
  const series = disagreement && disagreementSeries(disagreement, results.bases, 'X', 1, zh);
  const rows = layoutDisagreement(series ?? expect.fail(), { widthPx: 300 }, zh);
  const [first, second] = rows.map(bars);
  expect(first?.map((bar) => [bar.texture, Math.round(bar.width)])).toEqual([['solid', 237]]);
  expect(second?.map((bar) => [bar.texture, Math.round(bar.width)])).toEqual([
    ['outline', 60],
    ['outline', 240],
  ]);
  expect(series?.statements[1]?.item.isDerived).toBe(true);
});

test('figures that measure different things are told in words, not drawn on one scale', () => {
  const scope = results.disagreements.find(({ conflict }) => conflict.id === 'split') ?? expect.fail();
  expect(disagreementSeries(scope, results.bases, 'X', null, zh)).toBeNull();
});

test('five-year totals are kept apart from yearly capacity', () => {
  const series = totalsSeries(cluster.figuresOf('sgmw'), cluster, 0, zh);
  expect(series.map((totals) => totals.rows.map((row) => row.value))).toEqual([[948, 960]]);
});

test('many makers with long names and tiny parts still keep their labels apart', () => {
  const one = liuzhou();
  const parts = Array.from({ length: 7 }, (_, index) => ({
    ...(one.parts[0] ?? expect.fail()),
    id: `${index}`,
    name: `某某汽车制造集团${index}`,
    value: [60, 20, 3, 2, 1, 0.5, 0.2][index] ?? 1,
    text: `${[60, 20, 3, 2, 1, 0.5, 0.2][index]}`,
    rank: index,
  }));
  for (const frame of FRAMES) {
    const layout = layoutCapacity({ ...one, parts, total: { ...one.total, value: 86.7, text: '86.7' } }, frame, zh);
    expect(collisions(layout)).toEqual([]);
    expect(collisions(layoutWaterfall({ ...one, parts }, frame, zh))).toEqual([]);
  }
});
