import { expect, test } from 'vitest';
import { exampleRecords } from '../model/cluster.fixture.ts';
import { createCluster } from '../model/cluster.ts';
import type { ClusterRecords } from '../sources/records.ts';
import { contextFigures } from './context-figures.ts';
import { disagreementsByKind } from './disagreement-sides.ts';
import { citedRows, outlineOf } from './outline.ts';
import { figure } from '../model/cluster.fixture.ts';

const why = { zh: '标题序号', en: 'Number of a heading' };

function records(over: Partial<ClusterRecords> = {}): ClusterRecords {
  const { figures } = exampleRecords();
  return exampleRecords({
    figures: [
      ...figures.map((one) => (one.id === 'alpha-capacity' ? { ...one, line: 5 } : one.id === 'alpha-output' ? { ...one, line: 10 } : one)),
      figure('farland-output', 'farland', 'output', 900, { kind: 'forecast', line: 6 }),
      figure('farland-saving', 'big', 'output', 40, { kind: 'context', line: 6 }),
    ],
    omitted: [
      { source: 'plan', line: 1, asWritten: '一', reason: why },
      { source: 'plan', line: 6, asWritten: '2025年', reason: why },
    ],
    conflicts: [
      { id: 'gap', figures: ['alpha-capacity', 'alpha-output'], kind: 'missing', explanation: why, lines: [] },
      {
        id: 'ports',
        figures: ['harbour'],
        kind: 'scope',
        explanation: why,
        lines: [
          { source: 'plan', line: 8 },
          { source: 'plan', line: 9 },
        ],
      },
    ],
    ...over,
  });
}

const [plan] = outlineOf(createCluster(records()));

test('each row, disagreement and number left out stands under the heading of its line', () => {
  const [one, two] = plan?.sections ?? [];
  expect([one?.section?.line, two?.section?.line]).toEqual([1, 9]);
  expect(one?.sections.map((inner) => inner.section?.line)).toEqual([4]);
  expect(one?.omitted.map((row) => row.asWritten)).toEqual(['一']);
  expect(one?.sections[0]?.lines.map(({ line, rows }) => [line, rows.map(({ record }) => record.id)])).toEqual([
    [5, ['alpha-capacity']],
    [6, ['farland-output', 'farland-saving']],
  ]);
  expect(one?.sections[0]?.omitted.map((row) => row.asWritten)).toEqual(['2025年']);
  expect(two?.lines.map(({ line }) => line)).toEqual([10]);
});

test('a heading counts what is inside it; a disagreement over several of its lines counts once', () => {
  const cluster = createCluster(records());
  const [one, two] = plan?.sections ?? [];
  const total = citedRows(cluster.records).length;
  expect(plan?.counts).toEqual({ taken: total, disagrees: 2, leftOut: 2 });
  expect(one?.counts).toEqual({ taken: total - 1, disagrees: 2, leftOut: 2 });
  expect(two?.counts).toEqual({ taken: 1, disagrees: 2, leftOut: 0 });
});

test('rows before the first heading, or of a source without headings, are kept', () => {
  const { sections } = exampleRecords();
  const [late] = outlineOf(createCluster(records({ sections: sections.filter((section) => section.line > 8) })));
  expect(late?.sections.map(({ section }) => section?.line)).toEqual([undefined, 9]);
  expect(late?.sections[0]?.counts.leftOut).toBe(2);
  const [bare] = outlineOf(createCluster(records({ sections: [] })));
  expect(bare?.sections).toHaveLength(1);
  expect(bare?.sections[0]?.counts).toEqual(bare?.counts);
});

test('a source that nothing cites has no sections', () => {
  const { sources } = exampleRecords();
  const silent = sources.map((source) => ({ ...source, id: 'register' }));
  expect(outlineOf(createCluster(records({ sources: [...sources, ...silent] })))[1]).toMatchObject({
    sections: [],
    counts: { taken: 0, disagrees: 0, leftOut: 0 },
  });
});

test('disagreements come by kind, each line once with the rows read there', () => {
  const groups = disagreementsByKind(createCluster(records()));
  expect(groups.map(({ kind }) => kind)).toEqual(['scope', 'missing']);
  expect(groups[1]?.disagreements[0]?.sides.map(({ citation, rows }) => [citation.line, rows.map(({ record }) => record.id)])).toEqual([
    [5, ['alpha-capacity']],
    [10, ['alpha-output']],
  ]);
  expect(groups[0]?.disagreements[0]).toMatchObject({
    places: ['harbour'],
    sides: [
      { citation: { line: 8 }, rows: [] },
      { citation: { line: 9 }, rows: [] },
    ],
  });
});

test('context is what is said to be, and what is counted outside the region; nothing of the region is', () => {
  const groups = contextFigures(createCluster(records()));
  expect(groups.map(({ subject, figures }) => [subject, figures.map(({ id }) => id)])).toEqual([
    ['farland', ['farland-output']],
    ['big', ['farland-saving']],
  ]);
});
