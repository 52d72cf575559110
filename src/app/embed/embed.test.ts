import { describe, expect, test } from 'vitest';
import { readParameters } from './parameters.ts';
import { envelope, readHostMessage } from './protocol.ts';

const PAGE = 'https://maps.example/embed/?x=1';
const read = (query: string) => readParameters(query, PAGE);

describe('the address of an embedded map', () => {
  test('sets the attributes of the element under their own names', () => {
    const { attributes } = read('?selected=liuzhou&lang=en&theme=dark&no-controls&panels=');
    expect(Object.fromEntries(attributes)).toEqual({ selected: 'liuzhou', lang: 'en', theme: 'dark', 'no-controls': '', panels: '' });
  });

  test('sets nothing that is not an attribute of the element', () => {
    expect([...read('?onclick=alert(1)&style=x&slot=poster').attributes]).toEqual([]);
  });

  test('may say that a boolean stays off', () => {
    expect([...read('?no-gestures=false').attributes]).toEqual([]);
  });

  test('shows another package of the same site, and none from elsewhere', () => {
    expect(read('?src=../data/example/cluster.json').attributes.get('src')).toBe('../data/example/cluster.json');
    for (const src of ['https://evil.example/c.json', '//evil.example/c.json', 'javascript:alert(1)', 'data:application/json,{}']) {
      const { attributes, refused } = read(`?src=${encodeURIComponent(src)}`);
      expect(attributes.has('src')).toBe(false);
      expect(refused).toEqual([`src=${src}`]);
    }
  });

  test('stands on a named ground, or on a style of the same site with its datum; never on a style from elsewhere, nor under a review number of the link’s making', () => {
    const query = '?basemap=tianditu&tianditu-key=k&basemap-datum=gcj02&basemap-review=GS1';
    expect(Object.fromEntries(read(query).attributes)).toEqual({ basemap: 'tianditu', 'tianditu-key': 'k', 'basemap-datum': 'gcj02' });
    expect(read('?basemap=../styles/plain.json').attributes.get('basemap')).toBe('../styles/plain.json');
    const { attributes, refused } = read('?basemap=https://evil.example/style.json');
    expect(attributes.has('basemap')).toBe(false);
    expect(refused).toEqual(['basemap=https://evil.example/style.json']);
  });

  test('names who may speak with it; without names only its own site may', () => {
    expect(read('').origins).toEqual(['https://maps.example']);
    expect(read('?origins=https://portal.example/page, http://localhost:8080').origins).toEqual(['https://portal.example', 'http://localhost:8080']);
  });

  test('never opens to everybody', () => {
    for (const origins of ['*', 'null', 'file:///x'])
      expect(read(`?origins=${origins}`)).toMatchObject({ origins: [], refused: [`origins=${origins}`] });
  });
});

describe('a message from the host', () => {
  const said = (message: object) => readHostMessage({ protocol: 'industry-cluster-map', version: 1, ...message });

  test('sets a state, written as in a link', () => {
    expect(said({ type: 'set-state', state: 'sel=liuzhou&z=99' })).toEqual({ type: 'set-state', state: { selected: 'liuzhou' }, animate: true });
  });

  test('shows an entity, at once if it says so', () => {
    expect(said({ type: 'show', id: 'sgmw', animate: false })).toEqual({ type: 'show', id: 'sgmw', animate: false });
  });

  test('asks for the state', () => {
    expect(said({ type: 'get-state' })).toEqual({ type: 'get-state' });
  });

  test.each([
    null,
    'hello',
    7,
    [],
    {},
    { type: 'get-state' },
    { protocol: 'industry-cluster-map', version: 2, type: 'get-state' },
    { protocol: 'other', version: 1, type: 'get-state' },
  ])('in another protocol or version is ignored: %j', (data) => {
    expect(readHostMessage(data)).toBeNull();
  });

  test.each([{ type: 'show' }, { type: 'show', id: 7 }, { type: 'set-state', state: { selected: 'x' } }, { type: 'eval' }])(
    'that is malformed is ignored: %j',
    (message) => {
      expect(said(message)).toBeNull();
    },
  );
});

test('every message to the host says which protocol and version it speaks', () => {
  expect(envelope({ type: 'height', heightPx: 420 })).toEqual({ protocol: 'industry-cluster-map', version: 1, type: 'height', heightPx: 420 });
});
