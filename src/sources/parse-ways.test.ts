import { describe, expect, test } from 'vitest';
import { checkTables } from './check-tables.ts';
import { compileCluster, parseCompiled } from './compile.ts';
import { sample } from './sample.fixture.ts';

const BASE = 'https://example.org/data/vale/datapackage.json';

const LEG = {
  id: 'quay-sea',
  name_zh: '码头至海',
  name_en: 'Quay to sea',
  mode: 'canal',
  status: 'building',
  basis: 'inferred',
  basis_note_zh: '推断',
  basis_note_en: 'Inferred from the ground',
  source: 'plan',
  role: 'spine',
  published: [
    { km: 30, of_zh: '运河', of_en: 'canal', whole: true, source_zh: '报纸', source_en: 'Paper', url: 'https://example.org/canal' },
    { km: 33.5, of_zh: '运河', of_en: 'canal', whole: true, source_zh: '网页', source_en: 'Page', url: '' },
  ],
  via: [
    { name_zh: '码头', name_en: 'Quay', at: [11.5, 20.5], error_km: 1, basis: 'other-source' },
    { name_zh: '海', name_en: 'Sea', at: [11.7, 20.3], error_km: 5, basis: 'inferred' },
  ],
};
const WAY = { id: 'way-out', name_zh: '出海', name_en: 'Way out', legs: ['mill-quay', 'quay-sea'] };

/** The sample with a second leg and a way over both, each changed as told. */
function withWay(
  leg: object = {},
  way: object = {},
  line: unknown = [
    [11.5, 20.5],
    [11.7, 20.3],
  ],
) {
  const input = sample();
  const routes: { features: unknown[] } = structuredClone(input.routes) as never;
  routes.features.push({ type: 'Feature', properties: { ...LEG, ...leg }, geometry: { type: 'LineString', coordinates: line } });
  return { ...input, routes: { ...routes, ways: [{ ...WAY, ...way }] } };
}

test('a leg keeps its way points, what it rests on, and every published length; a way keeps its legs', () => {
  const { value, issues } = checkTables(withWay(), BASE);
  expect(issues).toEqual([]);
  expect(value?.routes[1]).toMatchObject({
    mode: 'canal',
    from: '',
    schematic: true,
    basisNote: { zh: '推断', en: 'Inferred from the ground' },
    published: [
      { km: 30, whole: true, url: 'https://example.org/canal' },
      { km: 33.5, source: { en: 'Page' } },
    ],
    via: [
      { name: { en: 'Quay' }, errorKm: 1 },
      { at: [11.7, 20.3], basis: 'inferred' },
    ],
  });
  expect(value?.ways).toMatchObject([{ id: 'way-out', legs: ['mill-quay', 'quay-sea'] }]);
});

test('legs and ways read back from a compiled cluster as they were', async () => {
  const { value } = checkTables(withWay(), BASE);
  if (!value) return expect.fail('not readable');
  const again = checkTables(parseCompiled(JSON.parse(JSON.stringify(await compileCluster(value, BASE)))), BASE);
  expect(again.issues).toEqual([]);
  expect(again.value?.routes).toEqual(value.routes);
  expect(again.value?.ways).toEqual(value.ways);
});

describe('A fault in the corridor is named by row and field:', () => {
  test.each([
    ['a basis that is none', withWay({ basis: 'guess' }), 'vocabulary', 'basis'],
    ['an error below zero', withWay({ via: [{ ...LEG.via[0], error_km: -1 }, LEG.via[1]] }), 'number-malformed', 'via[0].error_km'],
    ['a way point outside the world', withWay({ via: [{ ...LEG.via[0], at: [11, 95] }, LEG.via[1]] }), 'coordinate-outside', 'via[0].at'],
    ['a published length that is no number', withWay({ published: [{ ...LEG.published[0], km: '30' }] }), 'number-malformed', 'published[0].km'],
    ['a page that is no page', withWay({ published: [{ ...LEG.published[0], url: 'example.org' }] }), 'file-unreadable', 'published[0].url'],
    ['a way over a leg that does not exist', withWay({}, { legs: ['mill-quay', 'lost'] }), 'id-unknown', 'legs'],
    ['a way without legs', withWay({}, { legs: [] }), 'value-missing', 'legs'],
    [
      'legs that do not meet',
      withWay({}, {}, [
        [12.5, 20.5],
        [11.7, 20.3],
      ]),
      'geometry-malformed',
      'legs',
    ],
  ])('%s', (_, input, reason, field) => {
    const { value, issues } = checkTables(input, BASE);
    expect(value).toBeNull();
    expect(issues.map((issue) => [issue.reason, issue.field])).toContainEqual([reason, field]);
  });
});
