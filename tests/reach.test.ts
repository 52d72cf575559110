import { beforeAll, describe, expect, test } from 'vitest';
import { checkFolder } from '../data/build/check-folder.ts';
import { packageFolders } from '../data/build/packages.ts';
import { printIssues } from '../data/build/print-issues.ts';
import { analyse } from '../src/analysis/analyse.ts';
import { contextFigures } from '../src/analysis/context-figures.ts';
import { localeOf } from '../src/locale/locale.ts';
import { type Cluster, createCluster } from '../src/model/cluster.ts';
import { INITIAL_STATE, type State } from '../src/model/state.ts';
import { panelFor, writtenTopics } from '../src/panels/panel-for.ts';
import { flavours } from '../src/theme/flavours.ts';
import { gather } from './template-walk.ts';

const known = packageFolders().filter((folder) => ['example', 'guangxi-auto'].includes(folder.name));

function shown(cluster: Cluster, state: Partial<State>): ReadonlySet<string> {
  const whole = { ...INITIAL_STATE, ...state };
  const context = {
    cluster,
    results: analyse(cluster),
    state: whole,
    locale: localeOf(whole.lang),
    flavour: flavours.light,
    dispatch: () => undefined,
  };
  const { data } = gather(panelFor(context).body);
  return new Set([...(data.get('figure') ?? []), ...(data.get('row') ?? []), ...(data.get('shows') ?? [])]);
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

describe.each(known)('In the package $name', (folder) => {
  let cluster: Cluster;
  let bySubject: ReadonlySet<string>;
  let byTopic: ReadonlySet<string>;
  beforeAll(async () => {
    const { value, issues } = await checkFolder(folder);
    if (!value) throw new Error(printIssues(issues));
    cluster = createCluster(value);
    const { places, organizations, sites } = value;
    bySubject = union(
      [null, ...places.map(({ id }) => id), ...organizations.map(({ id }) => id), ...sites.map(({ id }) => id)].map((selected) =>
        shown(cluster, { selected }),
      ),
    );
    const topics = writtenTopics.filter((topic) => topic !== 'overview' && topic !== 'sources');
    byTopic = union([
      ...topics.map((topic) => shown(cluster, { topic })),
      ...['disagreements', 'context'].map((view) => shown(cluster, { topic: 'sources', facets: { view } })),
    ]);
  });

  test('every figure of a place, a company or a site stands in the panel of what it is about', () => {
    const subjects = [...new Set(cluster.records.figures.map(({ subject }) => subject))].filter((id) => cluster.entity(id));
    const panels = new Map(subjects.map((id) => [id, shown(cluster, { selected: id })]));
    const missing = cluster.records.figures.filter(({ id, subject }) => panels.get(subject)?.has(id) === false);
    expect(missing.map(({ id, subject }) => `${id} (${subject})`)).toEqual([]);
  });

  test('every other figure stands in the panel of its maker, in a topic or among the context figures', () => {
    expect(cluster.records.figures.filter(({ id }) => !bySubject.has(id) && !byTopic.has(id)).map(({ id, subject }) => `${id} (${subject})`)).toEqual(
      [],
    );
  });

  test('every context figure stands in the table of context, and nothing of the region does', () => {
    const table = shown(cluster, { topic: 'sources', facets: { view: 'context' } });
    expect([...table].sort()).toEqual(
      contextFigures(cluster)
        .flatMap(({ figures }) => figures.map(({ id }) => id))
        .sort(),
    );
    expect(cluster.figuresOf(cluster.records.package.region).filter(({ id, kind }) => kind !== 'context' && table.has(id))).toEqual([]);
  });

  test.each(['organizations', 'sites', 'products', 'components', 'tasks', 'markets'] as const)(
    'every row of %s is told with its source in a panel',
    (table) => {
      expect(cluster.records[table].filter(({ id }) => !bySubject.has(id) && !byTopic.has(id)).map(({ id }) => id)).toEqual([]);
    },
  );

  test('every leg, every way and every dated fact of the corridor is told, with what it rests on', () => {
    const panel = shown(cluster, { topic: 'corridor' });
    const { routes, ways, events } = cluster.records;
    const rows = [
      ...routes.filter((route) => route.role === 'market' || route.mode !== 'sea'),
      ...ways,
      ...events.filter(({ kind }) => kind === 'transport'),
    ];
    expect(rows.filter(({ id }) => !panel.has(id)).map(({ id }) => id)).toEqual([]);
    expect(shown(cluster, { selected: routes.find((route) => route.mode !== 'sea')?.id ?? null })).toEqual(panel);
  });

  test('every disagreement is told with its lines', () => {
    const list = shown(cluster, { topic: 'sources', facets: { view: 'disagreements' } });
    expect(cluster.records.conflicts.filter(({ id }) => !list.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('a source outline tells everything that a line gave', () => {
    const outline = shown(cluster, { topic: 'sources' });
    const { figures, organizations, sites, products, components, tasks, markets } = cluster.records;
    expect(
      [...figures, ...organizations, ...sites, ...products, ...components, ...tasks, ...markets]
        .filter(({ id }) => !outline.has(id))
        .map(({ id }) => id),
    ).toEqual([]);
  });
});
