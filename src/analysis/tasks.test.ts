import { expect, test } from 'vitest';
import { createCluster } from '../model/cluster.ts';
import { exampleRecords } from '../model/cluster.fixture.ts';
import type { TaskRecord } from '../sources/records.ts';
import { taskOverview, UNNAMED } from './tasks.ts';

function task(id: string, over: Partial<TaskRecord>): TaskRecord {
  return {
    id,
    title: { zh: id, en: id },
    theme: 'chain',
    actor: null,
    place: null,
    status: 'planned',
    responsible: [],
    source: 'plan',
    line: 1,
    ...over,
  };
}

const tasks = [
  task('a', { theme: 'chain', place: 'east', responsible: ['office', 'bureau'] }),
  task('b', { theme: 'chain', place: 'alpha', actor: 'big', responsible: ['office'] }),
  task('c', { theme: 'export', place: 'shire', status: 'exploring', responsible: ['bureau'] }),
  task('d', { theme: 'export', place: 'farland', actor: 'big', source: 'city' }),
  task('e', { theme: 'chain', source: 'city', status: 'building' }),
];
const cluster = createCluster(exampleRecords({ tasks }));
const overview = (chosen: Record<string, string> = {}, grouping: 'theme' | 'responsible' = 'theme') => taskOverview(cluster, chosen, grouping);
const counts = (items: readonly { value: string; count: number }[]): Record<string, number> =>
  Object.fromEntries(items.map(({ value, count }) => [value, count]));
const ids = (items: readonly TaskRecord[]): string => items.map(({ id }) => id).join('');

test('without a choice every task is shown and every facet counts all of them', () => {
  const { all, shown, facets } = overview();
  expect([all, ids(shown)]).toEqual([5, 'abcde']);
  expect(counts(facets.source)).toEqual({ plan: 3, city: 2 });
  expect(counts(facets.theme)).toEqual({ chain: 3, export: 2 });
  expect(counts(facets.actor)).toEqual({ big: 2, [UNNAMED]: 3 });
  expect(counts(facets.status)).toEqual({ building: 1, planned: 3, exploring: 1 });
  expect(counts(facets.responsible)).toEqual({ office: 2, bureau: 2, [UNNAMED]: 2 });
});

test('a task in a zone counts for its city, one of the whole region for the region, not for its country', () => {
  expect(counts(overview().facets.city)).toEqual({ alpha: 2, shire: 1, farland: 1, [UNNAMED]: 1 });
});

test('counts of a facet follow the choices in the others, not its own', () => {
  const { shown, facets, withoutChoice } = overview({ theme: 'chain', source: 'plan' });
  expect(ids(shown)).toBe('ab');
  expect(counts(facets.theme)).toEqual({ chain: 2, export: 1 });
  expect(counts(facets.source)).toEqual({ plan: 2, city: 1 });
  expect(counts(facets.status)).toEqual({ building: 0, planned: 2, exploring: 0 });
  expect(withoutChoice).toMatchObject({ theme: 3, source: 3, status: 2, responsible: 2 });
});

test('each count is the number of tasks that choosing the value leaves', () => {
  const chosen = { theme: 'export' };
  for (const [facet, items] of Object.entries(overview(chosen).facets))
    for (const { value, count } of items) expect(overview({ ...chosen, [facet]: value }).shown, `${facet} ${value}`).toHaveLength(count);
});

test('tasks without an actor or a unit can be chosen, and an unknown value leaves none', () => {
  expect(ids(overview({ responsible: UNNAMED }).shown)).toBe('de');
  expect(ids(overview({ actor: UNNAMED }).shown)).toBe('ace');
  expect(overview({ theme: 'moon' }).shown).toEqual([]);
  expect(ids(overview({ year: '2025' }).shown)).toBe('abcde');
});

test('groups by theme hold every task once, the largest first', () => {
  expect(overview().groups.map(({ key, tasks: members }) => [key, ids(members)])).toEqual([
    ['chain', 'abe'],
    ['export', 'cd'],
  ]);
});

test('groups by unit hold a task for each of its units; tasks without one stand last, by document', () => {
  expect(overview({}, 'responsible').groups.map(({ key, kind, tasks: members }) => [key, kind, ids(members)])).toEqual([
    ['office', 'unit', 'ab'],
    ['bureau', 'unit', 'ac'],
    ['city', 'no-unit', 'de'],
  ]);
  expect(overview({ responsible: 'bureau' }, 'responsible').groups.map(({ key }) => key)).toEqual(['bureau']);
});
