import { expect, test } from 'vitest';
import { createCluster } from '../model/cluster.ts';
import { exampleRecords, figure } from '../model/cluster.fixture.ts';
import type { EventRecord } from '../sources/records.ts';
import { spanOf, timelineOf, yearOf } from './timeline.ts';

function event(id: string, date: string, over: Partial<EventRecord> = {}): EventRecord {
  return { id, date, title: { zh: id, en: id }, kind: 'plant', subject: 'alpha', source: 'plan', line: 3, asWritten: date, url: '', ...over };
}

const cluster = createCluster(
  exampleRecords({
    events: [
      event('opening', '2021-05-11'),
      event('term', '2016/2020', { kind: 'period' }),
      event('turn', '2018', { kind: 'market', subject: 'farland' }),
    ],
    figures: [
      figure('sales-2015', 'big', 'sales', 3.2, { period: '2015', kind: 'actual' }),
      figure('sales-2020', 'big', 'sales', 8.5, { period: '2020', kind: 'actual' }),
      figure('far-2012', 'farland', 'sales', 10, { period: '2012', kind: 'context' }),
      figure('far-2030', 'farland', 'sales', 20, { period: '2030', kind: 'forecast' }),
      figure('total', 'big', 'output', 90, { period: '2016/2020', kind: 'actual' }),
      figure('cars', 'big', 'models', 3, { period: '2025' }),
      figure('trucks', 'big', 'models', 4, { period: '2025' }),
      figure('vans', 'big', 'models', 4, { period: '2026' }),
      figure('someday', 'big', 'output', 7, { period: '' }),
    ],
  }),
);
const timeline = timelineOf(cluster);

test.each([
  ['2025', 2025, 2026],
  ['2020-07', 2020.5, 2020.583],
  ['2021-05-11', 2021.36, 2021.363],
  ['2016/2020', 2016, 2021],
])('%s runs from %d to %d', (date, from, to) => {
  expect(spanOf(date)?.from).toBeCloseTo(from, 2);
  expect(spanOf(date)?.to).toBeCloseTo(to, 2);
});

test.each(['', 'soon', '2021/2019'])('%j is no date', (date) => {
  expect(spanOf(date)).toBeNull();
});

test('the time runs from the first to the last year of anything dated', () => {
  expect([timeline.first, timeline.last]).toEqual([2012, 2030]);
});

test('events stand in order, with the publication of the documents', () => {
  expect(timeline.entries.map(({ id }) => id)).toEqual(['term', 'turn', 'opening', 'published-plan']);
});

test('a publication that an event tells with its line does not stand twice', () => {
  const told = createCluster(exampleRecords({ events: [event('issued', '2022', { kind: 'document', subject: 'shire' })] }));
  expect(timelineOf(told).entries.map(({ id }) => id)).toEqual(['issued']);
});

test('figures without a year are counted, not dropped in silence', () => {
  expect(timeline.undated).toBe(1);
});

test('figures from outside the region stand apart, whatever their kind', () => {
  const year = timeline.years.find((candidate) => candidate.year === 2030);
  expect(year?.figures).toEqual([]);
  expect(year?.context.map(({ id }) => id)).toEqual(['far-2030']);
  expect(timeline.entries.find(({ id }) => id === 'turn')?.isContext).toBe(true);
  expect(timeline.entries.find(({ id }) => id === 'opening')?.isContext).toBe(false);
});

test('every dated figure and entry stands under exactly one year', () => {
  expect(timeline.years.flatMap((year) => [...year.figures, ...year.context])).toHaveLength(8);
  expect(timeline.years.flatMap((year) => year.entries)).toHaveLength(4);
});

test('a chosen year holds what runs through it', () => {
  const { entries, figures } = yearOf(timeline, cluster, 2018);
  expect(entries.map(({ id }) => id)).toEqual(['term', 'turn']);
  expect(figures.map(({ id }) => id)).toEqual(['total']);
  expect(yearOf(timeline, cluster, 2021).entries.map(({ id }) => id)).toEqual(['opening']);
});

test('a measure printed for two years makes a series, the cluster and its context apart; two numbers for one year make none', () => {
  expect(timeline.series.map(({ figures, isContext }) => [figures.map(({ id }) => id).join(), isContext])).toEqual([
    ['sales-2015,sales-2020', false],
    ['far-2012,far-2030', true],
  ]);
});

test('a cluster without a date has an empty time line', () => {
  const [source] = exampleRecords().sources;
  const bare = exampleRecords({ figures: [], sources: source ? [{ ...source, published: '' }] : [] });
  expect(timelineOf(createCluster(bare))).toMatchObject({ first: 0, last: 0, entries: [], years: [], series: [] });
});
