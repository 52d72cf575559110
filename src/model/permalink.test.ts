import { describe, expect, test } from 'vitest';
import { readPermalink, writePermalink } from './permalink.ts';
import { INITIAL_STATE, type State } from './state.ts';

const CHOSEN: State = {
  mode: 'brief',
  lang: 'en',
  theme: 'dark',
  view: { center: [109.4281, 24.3264], zoom: 9.25 },
  topic: 'tasks',
  facets: { theme: 'product', year: '2020' },
  opened: 'liuzhou:parts',
  selected: 'sgmw',
  filters: { kinds: ['vehicles', 'battery'], statuses: ['building', 'planned'] },
  briefing: 'overview',
  scene: 'liuzhou',
};

describe('a link to what is on the screen', () => {
  test('opens everything that was chosen again', () => {
    expect({ ...INITIAL_STATE, ...readPermalink(writePermalink(CHOSEN)) }).toEqual(CHOSEN);
  });

  test('is empty while nothing has been chosen', () => {
    expect(writePermalink(INITIAL_STATE)).toBe('');
    expect(readPermalink('')).toEqual({});
  });

  test('can be read by a person', () => {
    expect(writePermalink(CHOSEN)).toBe(
      'mode=brief&briefing=overview&scene=liuzhou&sel=sgmw&open=liuzhou:parts&c=109.4281,24.3264&z=9.25&kinds=vehicles,battery&statuses=building,planned&topic=tasks&f.theme=product&f.year=2020&lang=en&theme=dark',
    );
  });

  test.each(Object.keys(INITIAL_STATE) as (keyof State)[])('carries %s on its own', (key) => {
    const state = { ...INITIAL_STATE, [key]: CHOSEN[key] };
    expect({ ...INITIAL_STATE, ...readPermalink(`?${writePermalink(state)}`) }).toEqual(state);
  });

  test('keeps the centre to ten metres and drops the noise behind it', () => {
    const state: State = { ...INITIAL_STATE, view: { center: [109.42812345678, -24.1], zoom: 6.500000001 } };
    expect(writePermalink(state)).toBe('c=109.4281,-24.1&z=6.5');
  });

  test('carries a group of sites', () => {
    const state: State = { ...INITIAL_STATE, selected: 'liuzhou:parts' };
    expect(writePermalink(state)).toBe('sel=liuzhou:parts');
    expect(readPermalink(writePermalink(state))).toEqual({ selected: 'liuzhou:parts' });
  });

  test('carries a choice that is a word of a vocabulary', () => {
    const state: State = { ...INITIAL_STATE, topic: 'sources', facets: { kind: 'leftOut' } };
    expect(readPermalink(writePermalink(state))).toEqual({ topic: 'sources', facets: { kind: 'leftOut' } });
  });
});

describe('a broken link', () => {
  test.each([
    'mode=presnt',
    'lang=fr',
    'theme=sepia',
    'sel=',
    'sel=<img src=x onerror=alert(1)>',
    'sel=Liu Zhou',
    `sel=${'a'.repeat(121)}`,
    'scene=../..',
    'briefing=https://example.org/x.json',
    'c=109.4,24.3',
    'z=6',
    'c=109.4&z=6',
    'c=190,24&z=6',
    'c=109,-91&z=6',
    'c=109,24,1&z=6',
    'c=,&z=6',
    'c=NaN,24&z=6',
    'c=1e2,24&z=6',
    'c=109,24&z=23',
    'c=109,24&z=-1',
    'kinds=cars',
    'statuses=gone',
    '%',
    '&&==',
    'c=%E0%A4%A&z=6',
  ])('that says "%s" opens the first view', (query) => {
    expect(readPermalink(query)).toEqual({});
  });

  test('still opens what is right in it', () => {
    expect(readPermalink('mode=presnt&sel=liuzhou&kinds=cars,parts&c=x&z=6')).toEqual({
      selected: 'liuzhou',
      filters: { kinds: ['parts'], statuses: [] },
    });
  });
});
