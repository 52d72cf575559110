import { describe, expect, test } from 'vitest';
import { analyseChain } from '../analysis/chain.ts';
import { localeOf } from '../locale/locale.ts';
import { LANGS } from '../model/state.ts';
import { createCluster } from '../model/cluster.ts';
import { exampleRecords } from '../model/cluster.fixture.ts';
import type { ComponentRecord, ComponentStatus } from '../sources/records.ts';
import { layoutChain } from './chain.layout.ts';
import { type ChainSeries, chainSeries } from './chain.series.ts';
import { type ChartLayout, type LineMark, overlaps, type TextMark, textBox } from './marks.ts';

const COUNTS: Readonly<Record<string, Partial<Record<ComponentStatus, number>>>> = {
  passenger: { missing: 1, planned: 11, building: 5, existing: 4 },
  commercial: { missing: 3, planned: 8 },
  'new-energy': { missing: 5, exploring: 3, planned: 3, building: 2 },
  connected: { missing: 1, planned: 11, building: 3, existing: 4 },
  foundation: { planned: 6, existing: 4 },
};

const components = Object.entries(COUNTS).flatMap(([segment, states]) =>
  (Object.entries(states) as [ComponentStatus, number][]).flatMap(([status, count]) =>
    Array.from({ length: count }, (_, index): ComponentRecord => {
      const id = `${segment}-${status}-${index}`;
      return { id, segment, status, name: { zh: id, en: id }, actor: null, place: null, source: 'plan', line: 1 };
    }),
  ),
);

function seriesIn(lang: (typeof LANGS)[number], rows: readonly ComponentRecord[] = components): ChainSeries {
  return chainSeries(analyseChain(createCluster(exampleRecords({ components: rows })), []), localeOf(lang));
}

function texts({ marks }: ChartLayout): readonly TextMark[] {
  return marks.filter((mark) => mark.kind === 'text');
}

describe.each(LANGS)('bars of the chain in %s', (lang) => {
  test.each([272, 320, 432, 480, 900])('no label touches another or leaves the chart at %i px', (widthPx) => {
    const layout = layoutChain(seriesIn(lang), { widthPx, scale: widthPx === 900 ? 2 : 1 }, localeOf(lang));
    const boxes = texts(layout).map((mark) => ({ text: mark.text, box: textBox(mark) }));
    const touching = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => overlaps(a.box, b.box))
        .map((b) => `${a.text} ${b.text}`),
    );
    expect(touching).toEqual([]);
    expect(boxes.filter(({ box }) => box.left < -0.5 || box.right > widthPx + 0.5 || box.bottom > layout.heightPx).map(({ text }) => text)).toEqual(
      [],
    );
  });

  test('a sentence says what the bars show', () => {
    const { description } = layoutChain(seriesIn(lang), { widthPx: 432 }, localeOf(lang));
    for (const part of Object.values(localeOf(lang).words.componentStatuses)) expect(description).toContain(part);
  });
});

test('bars of all segments share one scale', () => {
  const layout = layoutChain(seriesIn('en'), { widthPx: 432 }, localeOf('en'));
  const ends = texts(layout)
    .filter((mark) => mark.sizePx === 14)
    .map((mark) => ({ total: Number(mark.text), x: mark.x }));
  const [first, second] = [ends[0], ends[1]];
  const zero = Math.min(...layout.marks.flatMap((mark) => (mark.kind === 'line' ? mark.points.map(([x]) => x) : []))) - 0.8;
  expect(first && second && (first.x - 7 - zero) / (second.x - 7 - zero)).toBeCloseTo(21 / 11, 2);
});

test('a state is told by its outline, not by colour', () => {
  const one = (status: ComponentStatus): readonly string[] => {
    const rows = components.filter((component) => component.status === status).slice(0, 1);
    const { marks } = layoutChain(seriesIn('en', rows), { widthPx: 432 }, localeOf('en'));
    const lines = marks.filter((mark): mark is LineMark => mark.kind === 'line');
    return [`${marks.filter((mark) => mark.kind === 'bar').length}`, ...lines.map((mark) => (mark.dash ?? []).join(' '))];
  };
  const shapes = (['missing', 'exploring', 'planned', 'building', 'existing'] as const).map((status) => one(status).join('|'));
  expect(new Set(shapes).size).toBe(5);
});

test('a state without components takes no room, and a chain without segments no height', () => {
  expect(seriesIn('en').bars[1]?.parts.map(({ status }) => status)).toEqual(['missing', 'planned']);
  expect(layoutChain({ bars: [] }, { widthPx: 320 }, localeOf('en')).heightPx).toBe(0);
});
