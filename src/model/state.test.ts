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
