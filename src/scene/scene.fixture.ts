import { analyse } from '../analysis/analyse.ts';
import { exampleRecords } from '../model/cluster.fixture.ts';
import { createCluster } from '../model/cluster.ts';
import { INITIAL_STATE, type State, type View } from '../model/state.ts';
import type { ClusterRecords } from '../sources/records.ts';
import { viewOf } from './camera.ts';
import type { SceneInput } from './scene-input.ts';
import type { SceneWords } from './scene-words.ts';

/** Words for tests: plain English, always long enough to need room. */
export const testWords: SceneWords = {
  name: (names) => names.zh,
  otherName: (names) => names.en,
  noFigure: 'no figure in the plan',
  capacity: (quantity) => `${quantity.value} capacity`,
  target: (quantity, period) => `${quantity.value} target ${period}`,
  folded: (zones, sites) => `${sites} more in ${zones} zones`,
  sites: (count) => `${count} sites`,
  listed: (names) => names.join(', '),
  clauses: (texts) => texts.join('; '),
  cityOnly: (count) => `${count} located to the city only`,
  error: (km) => `± ${km} km`,
  corridor: (from, to) => `${from} → ${to} corridor`,
  legLength: (mode, length) => `${mode} ${length.value} km`,
  kindCount: (kind, count) => `${kind} ${count}`,
  marketModes: (modes, status) => `${status}: ${modes.join(', ')}`,
};

/** The input of a scene for tests, over the example cluster, in a desk's map box. */
export function sceneInput(
  records: Partial<ClusterRecords> = {},
  over: { state?: Partial<State>; view?: View; widthPx?: number; heightPx?: number } = {},
): SceneInput {
  const cluster = createCluster(exampleRecords(records));
  const viewport = { widthPx: over.widthPx ?? 1440, heightPx: over.heightPx ?? 960 };
  const region = viewOf({ bounds: cluster.records.package.bounds }, viewport, { top: 36, right: 36, bottom: 56, left: 36 });
  return {
    cluster,
    results: analyse(cluster),
    state: { ...INITIAL_STATE, ...over.state },
    ground: null,
    flavour: 'light',
    words: testWords,
    viewport,
    view: over.view ?? region,
  };
}
