import { expect, test } from 'vitest';
import { exampleRecords, figure, market } from '../model/cluster.fixture.ts';
import { createCluster } from '../model/cluster.ts';
import { analyse } from './analyse.ts';

const results = analyse(createCluster(exampleRecords()));

test('the headline is made of the parts that add up to it, and overlapping figures stay beside it', () => {
  expect(results.region.target?.value).toBe(350);
  expect(results.region.parts.map((part) => part.value)).toEqual([310, 40]);
  expect(results.region.closes).toBe(true);
  expect(results.region.within.map((quantity) => quantity.figure?.id)).toEqual(['shire-green']);
  expect(results.region.others.map((quantity) => quantity.figure?.id)).toEqual(['shire-exports']);
});

test("a base city's capacity is split by maker, largest first, with a derived gap that names its inputs", () => {
  const [alpha, beta] = results.bases;
  expect(alpha?.parts.map((part) => [part.organization.id, part.quantity.value, part.rank])).toEqual([
    ['big', 60, 0],
    ['small', 40, 1],
  ]);
  expect(alpha?.closes).toBe(true);
  expect(alpha?.gap).toMatchObject({
    value: 44,
    unit: '万辆',
    figure: null,
    formula: { kind: 'difference', inputs: ['alpha-output', 'alpha-capacity'] },
  });
  expect([beta?.capacity, beta?.target, beta?.gap]).toEqual([null, null, null]);
});

test('parts that do not add up are not said to close', () => {
  const records = exampleRecords();
  const figures = [...records.figures, figure('third-capacity', 'small', 'capacity', 7, { kind: 'actual', partOf: 'alpha-capacity' })];
  expect(analyse(createCluster({ ...records, figures })).bases[0]?.closes).toBe(false);
});

test('no gap is drawn between different units', () => {
  const records = exampleRecords();
  const figures = records.figures.map((found) => (found.id === 'alpha-output' ? { ...found, unit: '亿元' } : found));
  expect(analyse(createCluster({ ...records, figures })).bases[0]?.gap).toBeNull();
});

test('a leg has its geodesic length, marked as derived', () => {
  expect(results.corridor[0]?.length).toMatchObject({ unit: 'km', comparator: 'approx', formula: { kind: 'length', inputs: ['road'] } });
  expect(results.corridor[0]?.length.value).toBeGreaterThan(285);
  expect(results.corridor[0]?.length.value).toBeLessThan(305);
});

test('a country of context only is no market, and actors keep the order of their hues', () => {
  expect(results.markets.map((node) => [node.place.id, node.actors.map((actor) => actor.rank)])).toEqual([['farland', [0, 1]]]);
  const context = exampleRecords({ markets: [market('m', 'big', 'farland', { mode: 'context' }), market('n', null, 'farland')] });
  expect(analyse(createCluster(context)).markets).toEqual([]);
});

test('numbers are computed once per cluster', () => {
  const cluster = createCluster(exampleRecords());
  expect(analyse(cluster)).toBe(analyse(cluster));
});
