import { expect, test } from 'vitest';
import { exampleRecords, figure, site } from '../model/cluster.fixture.ts';
import { createCluster } from '../model/cluster.ts';
import { aimsOfSites, measured, measureGroups } from './measures.ts';

const actual = { kind: 'actual', period: '2020' } as const;
const sales = figure('sales', 'big', 'sales', 18.2, actual);
const output = figure('output', 'big', 'output', 18, actual);
const rate = figure('rate', 'big', 'sales-growth', 4.1, { ...actual, unit: '%' });

test('amounts in one unit stand on one scale, each with its own growth rate beside it', () => {
  const [group, ...others] = measureGroups([sales, output, rate]);
  expect(others).toEqual([]);
  expect(group?.measures.map((row) => [row.actual?.id, row.growth.map(({ id }) => id)])).toEqual([
    ['sales', ['rate']],
    ['output', []],
  ]);
  expect([...measured(group ? [group] : [])].sort()).toEqual(['output', 'rate', 'sales']);
});

test('a total over five years never shares a scale with a year, nor capacity with output', () => {
  const total = { kind: 'actual', period: '2016/2020' } as const;
  const yearly = { kind: 'actual', unit: '万辆/年', period: '' } as const;
  const groups = measureGroups([
    sales,
    output,
    figure('total-sales', 'big', 'sales', 960, total),
    figure('total-output', 'big', 'output', 948, total),
    figure('one', 'big', 'capacity', 10, yearly),
    figure('two', 'big', 'capacity', 40, yearly),
  ]);
  expect(groups.map(({ unit, span, measures }) => [unit, span, measures.map((row) => row.actual?.id)])).toEqual([
    ['万辆', '', ['sales', 'output']],
    ['万辆', '2016/2020', ['total-sales', 'total-output']],
    ['万辆/年', '', ['one', 'two']],
  ]);
});

test('shares, ranks, counts, money and context stay out of the bars, and one amount alone stays a row', () => {
  const context = { kind: 'context' } as const;
  const groups = measureGroups([
    sales,
    figure('share', 'big', 'share', 70, { ...actual, unit: '%' }),
    figure('other-share', 'big', 'share', 60, { ...actual, unit: '%' }),
    figure('plants', 'big', 'plants', 2, { ...actual, unit: '个' }),
    figure('dealers', 'big', 'dealers', 1408, { ...actual, unit: '个' }),
    figure('value', 'big', 'value', 5815, { ...actual, unit: '亿元' }),
    figure('tax', 'big', 'tax', 304, { ...actual, unit: '亿元' }),
    figure('world', 'big', 'output', 9000, context),
  ]);
  expect(groups).toEqual([]);
});

test('a plan stands as a tick over the bar of the same thing, else in a row of its own', () => {
  const plan = { kind: 'plan', period: '2025' } as const;
  const scope = { zh: '商用车', en: 'Trucks' };
  const [group] = measureGroups([output, figure('aim', 'big', 'output', 30, plan), figure('trucks', 'big', 'output', 12, { ...plan, scope })]);
  expect(group?.measures.map((row) => [row.actual?.id, row.aims.map(({ id }) => id)])).toEqual([
    ['output', ['aim']],
    [undefined, ['trucks']],
  ]);
});

test('a rate that two amounts could have grown by belongs to neither', () => {
  const cars = figure('cars', 'big', 'sales', 9, { ...actual, scope: { zh: '乘用车', en: 'Cars' } });
  expect(measureGroups([sales, cars, rate])[0]?.measures.flatMap((row) => row.growth)).toEqual([]);
});

test('plans for a site stand with its maker where the maker has a figure of the same metric', () => {
  const plan = { kind: 'plan', unit: '万辆/年', period: '' } as const;
  const records = exampleRecords();
  const cluster = createCluster({
    ...records,
    sites: [site('new-plant', 'alpha', { organization: 'big' })],
    figures: [
      ...records.figures,
      figure('stage', 'new-plant', 'capacity', 5, plan),
      figure('area', 'new-plant', 'area', 765, { ...plan, unit: '亩' }),
    ],
  });
  expect(aimsOfSites(cluster, 'big').map(({ id }) => id)).toEqual(['stage']);
});
