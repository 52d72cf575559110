import { beforeAll, expect, test } from 'vitest';
import { checkFolder } from '../data/build/check-folder.ts';
import { packageFolders } from '../data/build/packages.ts';
import { printIssues } from '../data/build/print-issues.ts';
import { analyse } from '../src/analysis/analyse.ts';
import { SceneCache } from '../src/element/scene-cache.ts';
import { localeOf } from '../src/locale/locale.ts';
import { sceneWords } from '../src/locale/scene-words.ts';
import { changedSources } from '../src/map/scene-data.ts';
import { patchStates, statesOf } from '../src/map/states.ts';
import { type Cluster, createCluster } from '../src/model/cluster.ts';
import { INITIAL_STATE, type State } from '../src/model/state.ts';

const VIEWPORT = { widthPx: 1366, heightPx: 768 };
const VIEWS = { world: 2, wide: 4.2, region: 6.4, city: 9 };

let cluster: Cluster;
beforeAll(async () => {
  const folder = packageFolders().find(({ name }) => name === 'guangxi-auto');
  const { value, issues } = folder ? await checkFolder(folder) : { value: null, issues: [] };
  if (!value) throw new Error(printIssues(issues));
  cluster = createCluster(value);
});

const CHANGES: readonly (readonly [what: string, state: Partial<State>])[] = [
  ['selecting a base', { selected: 'liuzhou' }],
  ['selecting a site', { selected: 'liuji-hybrid' }],
  ['filtering by kind', { filters: { kinds: ['battery'], statuses: [] } }],
  ['filtering by status', { filters: { kinds: [], statuses: ['planned'] } }],
  ['both at once', { selected: 'liuzhou', filters: { kinds: ['research'], statuses: ['existing'] } }],
];

test.each(Object.entries(VIEWS))('no selection and no filter loads anything again at the level %s', (_, zoom) => {
  const cache = new SceneCache();
  const words = sceneWords(localeOf('en'));
  const results = analyse(cluster);
  const sceneWith = (state: Partial<State>) =>
    cache.get(
      {
        cluster,
        results,
        ground: null,
        state: { ...INITIAL_STATE, ...state },
        flavour: 'light',
        words,
        cover: { top: 0, right: 0, bottom: 0, left: 0 },
        furniture: [],
      },
      VIEWPORT,
      { center: [109.42, 24.3], zoom },
    );
  const plain = sceneWith({});
  for (const [what, state] of CHANGES) {
    const next = sceneWith(state);
    expect(changedSources(plain, next), what).toEqual([]);
    const set: string[] = [];
    const target = { setFeatureState: ({ id }: { id: string }) => set.push(id), removeFeatureState: () => undefined };
    patchStates(target, statesOf(plain, null), statesOf(next, null));
    if (zoom > 6) expect(set.length, what).toBeGreaterThan(0);
  }
});
