import { autoCluster } from '../charts/liuzhou.fixture.ts';
import type { ClusterRecords, EventRecord, TaskRecord } from '../sources/records.ts';

/** A task for tests, planned in Liuzhou unless told otherwise. */
export function task(id: string, over: Partial<TaskRecord> = {}): TaskRecord {
  return {
    id,
    title: { zh: `${id}任务`, en: `${id} task` },
    theme: 'chain',
    actor: null,
    place: 'liuzhou',
    status: 'planned',
    responsible: [],
    source: 'plan',
    line: 339,
    ...over,
  };
}

/** An event for tests. */
export function event(id: string, date: string, over: Partial<EventRecord> = {}): EventRecord {
  return {
    id,
    date,
    title: { zh: `${id}事件`, en: `${id} event` },
    kind: 'plant',
    subject: 'liuzhou',
    source: 'plan',
    line: 125,
    asWritten: date,
    url: '',
    ...over,
  };
}

/** Twelve tasks of three themes, half of them with a unit that answers for them. */
export const TASKS: readonly TaskRecord[] = Array.from({ length: 12 }, (_, index) =>
  task(`t${index}`, {
    theme: ['chain', 'export', 'talent'][index % 3] ?? 'chain',
    actor: index % 4 === 0 ? 'sgmw' : null,
    place: index % 5 === 0 ? 'nanning' : 'liuzhou',
    status: index % 6 === 0 ? 'exploring' : 'planned',
    responsible: index % 2 === 0 ? ['gag'] : [],
  }),
);

/** One event of each kind. */
export const EVENTS: readonly EventRecord[] = [
  event('term', '2016/2020', { kind: 'period' }),
  event('turn', '2018', { kind: 'market', subject: 'world' }),
  event('issued', '2020-07', { kind: 'document', subject: 'shire' }),
  event('opening', '2021-05-11'),
  event('aim', '2025', { kind: 'target' }),
];

/** The figures of one measure at two years for a maker, and for the world. */
export function datedRecords(over: Partial<ClusterRecords> = {}): Partial<ClusterRecords> {
  const { figures } = autoCluster().cluster.records;
  const [like] = figures;
  if (!like) throw new Error('no figure');
  const sales = { ...like, unit: '万辆', comparator: 'eq', partOf: null, within: null, kind: 'actual', metric: 'sales' } as const;
  return {
    tasks: TASKS,
    events: EVENTS,
    figures: [
      ...figures,
      { ...sales, id: 'then', subject: 'dflzm', value: 3.2, period: '2015', asWritten: '3.2 万辆', line: 119 },
      { ...sales, id: 'later', subject: 'dflzm', value: 8.5, period: '2020', asWritten: '8.5 万辆', line: 119 },
      { ...sales, id: 'world-then', subject: 'world', value: 10, period: '2012', asWritten: '10 万辆', line: 97, kind: 'context' },
      { ...sales, id: 'world-later', subject: 'world', value: 228.48, period: '2019', asWritten: '228.48 万辆', line: 97, kind: 'context' },
    ],
    ...over,
  };
}
