import type { Cluster } from '../model/cluster.ts';
import { STATUSES, type TaskRecord } from '../sources/records.ts';

/** What tasks can be narrowed down by, in the order in which the choices stand. */
export const TASK_FACETS = ['source', 'theme', 'actor', 'city', 'status', 'responsible'] as const;
/** What tasks can be narrowed down by. */
export type TaskFacet = (typeof TASK_FACETS)[number];
/** How tasks are gathered: by theme, or by the unit that answers for them. */
export type TaskGrouping = 'theme' | 'responsible';

/** The value of a facet for a task of which the document says nothing there (no actor, no unit). */
export const UNNAMED = 'unnamed';

/** One value of a facet and how many tasks it would leave, given the choices in the other facets. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** Tasks under one heading. */
export interface TaskGroup {
  /** Theme, or id of the unit; for tasks without a unit the id of their document. */
  readonly key: string;
  readonly kind: 'theme' | 'unit' | 'no-unit';
  readonly tasks: readonly TaskRecord[];
}

/** The tasks that the choices leave, with the counts of every facet. */
export interface TaskOverview {
  /** Number of all tasks of the cluster. */
  readonly all: number;
  readonly shown: readonly TaskRecord[];
  readonly facets: Readonly<Record<TaskFacet, readonly FacetCount[]>>;
  /** How many tasks letting go of each facet's choice would leave. */
  readonly withoutChoice: Readonly<Record<TaskFacet, number>>;
  /** Largest first; under units a task stands once for each of its units. */
  readonly groups: readonly TaskGroup[];
}

/** Narrows the tasks down by the chosen values (by facet name; others are ignored) and gathers them. */
export function taskOverview(cluster: Cluster, chosen: Readonly<Record<string, string>>, grouping: TaskGrouping): TaskOverview {
  const { tasks } = cluster.records;
  const values = new Map(tasks.map((task) => [task, valuesOf(task, cluster)]));
  const keeps = (task: TaskRecord, without: TaskFacet | null): boolean =>
    TASK_FACETS.every((facet) => {
      const value = chosen[facet];
      return facet === without || value === undefined || (values.get(task)?.[facet].includes(value) ?? false);
    });
  const countsOf = (facet: TaskFacet): readonly FacetCount[] => {
    const totals = tally(tasks.flatMap((task) => values.get(task)?.[facet] ?? []));
    const left = tally(tasks.filter((task) => keeps(task, facet)).flatMap((task) => values.get(task)?.[facet] ?? []));
    return inOrder(facet, totals).map((value) => ({ value, count: left.get(value) ?? 0 }));
  };
  const countWithout = (facet: TaskFacet): number => tasks.filter((task) => keeps(task, facet)).length;
  const shown = tasks.filter((task) => keeps(task, null));
  return {
    all: tasks.length,
    shown,
    facets: ofEach(countsOf),
    withoutChoice: ofEach(countWithout),
    groups: grouping === 'theme' ? byTheme(shown) : byUnit(shown, chosen.responsible),
  };
}

/** The city of a task, or the region, country or world where it is wider than a city. */
export function cityOfTask(task: TaskRecord, cluster: Cluster): string | null {
  if (task.place === null) return null;
  return cluster.ancestry(task.place).find((place) => ['city', 'region', 'country', 'world-region', 'world'].includes(place.kind))?.id ?? task.place;
}

function valuesOf(task: TaskRecord, cluster: Cluster): Readonly<Record<TaskFacet, readonly string[]>> {
  return {
    source: [task.source],
    theme: [task.theme],
    actor: [task.actor ?? UNNAMED],
    city: [cityOfTask(task, cluster) ?? UNNAMED],
    status: [task.status],
    responsible: task.responsible.length ? task.responsible : [UNNAMED],
  };
}

function ofEach<T>(make: (facet: TaskFacet) => T): Readonly<Record<TaskFacet, T>> {
  return {
    source: make('source'),
    theme: make('theme'),
    actor: make('actor'),
    city: make('city'),
    status: make('status'),
    responsible: make('responsible'),
  };
}

/** Sources and statuses in their own order, the others by how many tasks they have; what is not named stands last. */
function inOrder(facet: TaskFacet, totals: ReadonlyMap<string, number>): readonly string[] {
  if (facet === 'status') return STATUSES.filter((status) => totals.has(status));
  if (facet === 'source') return [...totals.keys()];
  return [...totals.keys()].sort((a, b) => Number(a === UNNAMED) - Number(b === UNNAMED) || (totals.get(b) ?? 0) - (totals.get(a) ?? 0));
}

function byTheme(tasks: readonly TaskRecord[]): readonly TaskGroup[] {
  return largestFirst(
    [...new Set(tasks.map((task) => task.theme))].map((key) => ({ key, kind: 'theme', tasks: tasks.filter((task) => task.theme === key) })),
  );
}

/** One group for each unit (only the chosen one where one is chosen), then one for each document whose tasks name none. */
function byUnit(tasks: readonly TaskRecord[], chosen: string | undefined): readonly TaskGroup[] {
  const units = [...new Set(tasks.flatMap((task) => task.responsible))].filter((unit) => chosen === undefined || unit === chosen);
  const without = tasks.filter((task) => task.responsible.length === 0);
  const sources = [...new Set(without.map((task) => task.source))];
  return [
    ...largestFirst(units.map((key) => ({ key, kind: 'unit', tasks: tasks.filter((task) => task.responsible.includes(key)) }))),
    ...largestFirst(sources.map((key) => ({ key, kind: 'no-unit', tasks: without.filter((task) => task.source === key) }))),
  ];
}

function largestFirst(groups: readonly TaskGroup[]): readonly TaskGroup[] {
  return [...groups].sort((a, b) => b.tasks.length - a.tasks.length);
}

function tally(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
