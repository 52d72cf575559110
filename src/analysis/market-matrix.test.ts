import { expect, test } from 'vitest';
import { createCluster } from '../model/cluster.ts';
import { exampleRecords, figure, market, place } from '../model/cluster.fixture.ts';
import { analyse } from './analyse.ts';
import { analyseMarketMatrix } from './market-matrix.ts';

const base = exampleRecords();
const cluster = createCluster({
  ...base,
  places: [
    ...base.places,
    place('orient', { kind: 'world-region', parent: 'world' }),
    place('coast', { kind: 'world-region', parent: 'orient' }),
    place('isles', { kind: 'country', parent: 'coast' }),
    place('hills', { kind: 'country', parent: 'orient' }),
    place('wide', { kind: 'world-region', parent: 'world' }),
    place('elsewhere', { kind: 'country', parent: 'wide' }),
  ],
  markets: [
    market('a', 'small', 'hills'),
    market('b', 'big', 'isles', { mode: 'kd', status: 'planned' }),
    market('c', 'small', 'isles'),
    market('d', 'small', 'isles', { mode: 'sales' }),
    market('e', 'big', 'coast'),
    market('f', 'big', 'wide'),
    market('g', null, 'elsewhere', { mode: 'context', status: 'unknown' }),
    market('h', 'small', 'farland'),
  ],
  figures: [
    ...base.figures,
    figure('reach', 'small', 'export-countries', 34, { unit: '个' }),
    figure('lines', 'big', 'export-lines', 3, { unit: '条' }),
    figure('share', 'alpha', 'overseas-sales-share', 7, { unit: '%' }),
    figure('foreign', 'farland', 'exports', 9),
    figure('world', 'world', 'exports', 99, { kind: 'context' }),
  ],
  conflicts: [
    { id: 'kits', figures: ['b'], kind: 'scope', explanation: { zh: '口径', en: 'Scope' }, lines: [] },
    { id: 'far', figures: ['alpha-capacity'], kind: 'scope', explanation: { zh: '口径', en: 'Scope' }, lines: [] },
  ],
});
const matrix = analyseMarketMatrix(cluster, analyse(cluster));

test('actors stand in the order of their hues, with a cell each in every row', () => {
  expect(matrix.actors.map((actor) => actor.organization.id)).toEqual(['big', 'small']);
  for (const row of matrix.groups.flatMap((group) => group.rows)) expect(row.cells).toHaveLength(2);
});

test('countries stand under the largest part of the world they lie in, most actors first; parts without a country follow', () => {
  expect(matrix.groups.map((group) => [group.place?.id ?? null, group.rows.map((row) => row.place.id)])).toEqual([
    ['orient', ['isles', 'hills', 'coast']],
    [null, ['farland', 'wide']],
  ]);
  expect(matrix.groups[0]?.rows.map((row) => row.isCountry)).toEqual([true, true, false]);
});

test('a cell holds every statement on an actor in a country', () => {
  const isles = matrix.groups[0]?.rows[0];
  expect(isles?.cells.map((cell) => cell.map((one) => one.id))).toEqual([['b'], ['c', 'd']]);
});

test('countries are counted once for each actor and name what was counted; the printed number stands apart', () => {
  expect(matrix.actors.map((actor) => [actor.countries?.value, actor.countries?.formula?.inputs])).toEqual([
    [1, ['isles']],
    [3, ['farland', 'isles', 'hills']],
  ]);
  expect(matrix.actors.map((actor) => actor.printed?.id ?? null)).toEqual([null, 'reach']);
  expect(matrix.countries).toMatchObject({ value: 3, figure: null, formula: { kind: 'count' } });
});

test('an actor for whom only wide areas are named has no count at all', () => {
  const only = createCluster({ ...cluster.records, markets: [market('e', 'big', 'coast')] });
  expect(analyseMarketMatrix(only, analyse(only)).actors.map((actor) => actor.countries)).toEqual([null]);
});

test('background stands apart and is no row', () => {
  expect(matrix.context.map((one) => one.id)).toEqual(['g']);
  expect(matrix.groups.flatMap((group) => group.rows).some((row) => row.place.id === 'elsewhere')).toBe(false);
});

test("printed numbers on business abroad: the region's first, then counts of countries; context and other countries never", () => {
  expect(matrix.leading.map((one) => one.id)).toEqual(['shire-exports', 'share', 'reach']);
  expect(matrix.others.map((one) => one.id)).toEqual(['lines']);
});

test('only disagreements on a row or number of the matrix are told', () => {
  expect(matrix.disagreements.map(({ conflict }) => conflict.id)).toEqual(['kits']);
});
