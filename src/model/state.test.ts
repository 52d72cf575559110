import { expect, test } from 'vitest';
import { INITIAL_STATE, reduce } from './state.ts';

test('choosing what is chosen already gives the very same state', () => {
  const chosen = reduce(INITIAL_STATE, { type: 'select', id: 'alpha' });
  expect(reduce(chosen, { type: 'select', id: 'alpha' })).toBe(chosen);
  expect(reduce(chosen, { type: 'filter', filters: { kinds: [], statuses: [] } })).toBe(chosen);
});

test('every action changes its own part and leaves the rest', () => {
  const view = { center: [109, 24], zoom: 7 } as const;
  const state = reduce(reduce(INITIAL_STATE, { type: 'view', view }), { type: 'open', id: 'alpha:parts' });
  expect(state).toEqual({ ...INITIAL_STATE, view, opened: 'alpha:parts' });
  expect(reduce(state, { type: 'set', partial: { lang: 'en' } })).toEqual({ ...state, lang: 'en' });
});

test('a topic opens without the choices of the last one, and a selection goes back to the overview', () => {
  const tasks = reduce(reduce(INITIAL_STATE, { type: 'topic', topic: 'tasks' }), { type: 'facet', name: 'theme', value: 'product' });
  expect([tasks.topic, tasks.facets]).toEqual(['tasks', { theme: 'product' }]);
  expect(reduce(tasks, { type: 'facet', name: 'theme', value: null }).facets).toEqual({});
  expect(reduce(tasks, { type: 'topic', topic: 'chain' }).facets).toEqual({});
  expect(reduce(tasks, { type: 'select', id: 'alpha' })).toMatchObject({ topic: 'overview', selected: 'alpha' });
  expect(reduce(tasks, { type: 'select', id: 'alpha', stays: true })).toMatchObject({ topic: 'tasks', facets: { theme: 'product' } });
});
