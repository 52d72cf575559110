import { describe, expect, test } from 'vitest';
import { checkTables } from './check-tables.ts';
import { ISSUE_REASONS, type IssueReason } from './issue.ts';
import { sample } from './sample.fixture.ts';

const BASE = 'https://example.org/data/sample/datapackage.json';
type Sample = ReturnType<typeof sample>;
type Cells = Record<string, string | number>;

/** Spoils cells of one row (counted from 0). */
const put = (table: string, index: number, cells: Cells) => (input: Sample) => {
  Object.assign(input.tables[table]?.[index] ?? {}, cells);
};
const add = (table: string, from: number, cells: Cells) => (input: Sample) => {
  input.tables[table]?.push({ ...input.tables[table]?.[from], ...cells });
};
const drop = (table: string, column: string) => (input: Sample) => {
  for (const row of input.tables[table] ?? []) delete row[column];
};
const cluster = (fields: Record<string, unknown>) => (input: Sample) => {
  Object.assign(input.package.cluster, fields);
};
const route =
  (geometry: unknown, properties: object = {}) =>
  (input: Sample) => {
    const [feature] = (input.routes as { features: { geometry: unknown; properties: object }[] }).features;
    Object.assign(feature ?? {}, { geometry: geometry ?? feature?.geometry, properties: { ...feature?.properties, ...properties } });
  };
const scene = (fields: object) => (input: Sample) => {
  const [briefing] = input.briefings as { scenes: object[] }[];
  Object.assign(briefing?.scenes[0] ?? {}, fields);
};

type Case = readonly [
  what: string,
  spoil: (input: Sample) => void,
  at: readonly [reason: IssueReason, table: string, row: number | null, field: string | null],
];

const errors: readonly Case[] = [
  ['a table that must be there', (input) => delete input.tables.places, ['file-missing', 'places.csv', null, null]],
  ['a required table without rows', (input) => (input.tables.sources = []), ['value-missing', 'sources.csv', null, null]],
  ['a package that is a list', (input) => Object.assign(input, { package: [] }), ['json-broken', 'datapackage.json', null, null]],
  [
    'a package without its cluster part',
    (input) => Object.assign(input.package, { cluster: undefined }),
    ['value-missing', 'datapackage.json', null, 'cluster'],
  ],
  ['a row that is a text', (input) => Object.assign(input.tables.sites ?? [], { 1: 'two' }), ['json-broken', 'sites.csv', 3, null]],
  ['a cell that is a list', (input) => Object.assign(input.tables.sites?.[0] ?? {}, { name_zh: ['一'] }), ['csv-broken', 'sites.csv', 2, 'name_zh']],
  ['a missing column', drop('sites', 'status'), ['column-missing', 'sites.csv', null, 'status']],
  ['figures without values', drop('figures', 'value'), ['column-missing', 'figures.csv', null, 'value']],
  ['an empty name', put('sites', 1, { name_zh: '  ' }), ['value-missing', 'sites.csv', 3, 'name_zh']],
  ['a figure without its value', put('figures', 0, { value: '' }), ['value-missing', 'figures.csv', 2, 'value']],
  ['a range without its end', put('figures', 3, { max: '' }), ['value-missing', 'figures.csv', 5, 'max']],
  ['half a point', put('places', 1, { lat: '' }), ['value-missing', 'places.csv', 3, 'lat']],
  ['an id with capitals', put('organizations', 0, { id: 'Wheel' }), ['id-malformed', 'organizations.csv', 2, 'id']],
  ['an id twice in one table', add('sites', 0, {}), ['id-duplicate', 'sites.csv', 4, 'id']],
  ['an id that another table has', put('metrics', 0, { id: 'mill' }), ['id-duplicate', 'metrics.csv', 2, 'id']],
  ['two headings on a line', add('sections', 0, {}), ['id-duplicate', 'sections.csv', 3, 'line']],
  [
    'a scene id twice',
    (input) => (input.briefings as { scenes: object[] }[])[0]?.scenes.push({ id: 'start', title_zh: '再', target: 'mill', level: 'city' }),
    ['id-duplicate', 'briefings[0]', 2, 'id'],
  ],
  ['an unknown organization', put('sites', 0, { organization: 'whel' }), ['id-unknown', 'sites.csv', 2, 'organization']],
  ['an unknown figure in a conflict', put('conflicts', 0, { figures: 'whole;hole' }), ['id-unknown', 'conflicts.csv', 2, 'figures']],
  ['an unknown source', put('figures', 1, { source: 'plam' }), ['id-unknown', 'figures.csv', 3, 'source']],
  ['an unknown region', cluster({ region: 'dale' }), ['id-unknown', 'datapackage.json', null, 'cluster.region']],
  ['an unknown end of a route', route(undefined, { to: 'key' }), ['id-unknown', 'routes.geojson', 1, 'to']],
  ['an unknown figure of a scene', scene({ hero: 'hole' }), ['id-unknown', 'briefings[0]', 1, 'hero']],
  ['an unknown target of a scene', scene({ target: 'moon' }), ['id-unknown', 'briefings[0]', 1, 'target']],
  ['places inside each other', put('places', 0, { parent: 'mill' }), ['id-unknown', 'places.csv', 2, 'parent']],
  ['figures that are parts of each other', put('figures', 0, { part_of: 'part-a' }), ['id-unknown', 'figures.csv', 2, 'part_of']],
  ['a status of no vocabulary', put('sites', 0, { status: 'open' }), ['vocabulary', 'sites.csv', 2, 'status']],
  ['a level of no vocabulary', scene({ level: 'moon' }), ['vocabulary', 'briefings[0]', 1, 'level']],
  ['a number with a thousands mark', put('figures', 0, { value: '1,000' }), ['number-malformed', 'figures.csv', 2, 'value']],
  ['a number that is none', put('places', 1, { lon: 'eleven' }), ['number-malformed', 'places.csv', 3, 'lon']],
  ['a line of half a number', put('sites', 0, { line: '3.5' }), ['number-malformed', 'sites.csv', 2, 'line']],
  ['a year in words', put('figures', 0, { period: 'next year' }), ['number-malformed', 'figures.csv', 2, 'period']],
  ['a target year in words', cluster({ targetYear: 'soon' }), ['number-malformed', 'datapackage.json', null, 'cluster.targetYear']],
  ['more vehicles than the world has', put('figures', 0, { value: '1e9' }), ['number-too-large', 'figures.csv', 2, 'value']],
  ['a line far past any text', put('sites', 0, { line: '99999999' }), ['number-too-large', 'sites.csv', 2, 'line']],
  ['a longitude past the world', put('sites', 1, { lon: '1101' }), ['coordinate-outside', 'sites.csv', 3, 'lon']],
  ['longitude and latitude the wrong way round', put('places', 1, { lon: '21', lat: '109.4' }), ['coordinate-outside', 'places.csv', 3, 'lat']],
  ['bounds past the world', cluster({ bounds: [10, 20, 200, 22] }), ['coordinate-outside', 'datapackage.json', null, 'cluster.bounds']],
  [
    'a route past the pole',
    route({
      type: 'LineString',
      coordinates: [
        [11, 21],
        [11, 99],
      ],
    }),
    ['coordinate-outside', 'routes.geojson', 1, 'geometry'],
  ],
  ['a point for a site known to the city', put('sites', 0, { lon: '11', lat: '21' }), ['coordinate-invented', 'sites.csv', 2, 'lon']],
  ['a point of noughts', put('places', 1, { lon: 0, lat: 0 }), ['coordinate-invented', 'places.csv', 3, 'lon']],
  ['a unit nobody knows', put('figures', 0, { unit: '万两/年' }), ['unit-unknown', 'figures.csv', 2, 'unit']],
  ['a unit unlike the metric’s others', put('figures', 1, { unit: '亿元' }), ['unit-mismatch', 'figures.csv', 3, 'unit']],
  ['a row that cites nothing', put('sites', 0, { source: '' }), ['citation-missing', 'sites.csv', 2, 'source']],
  ['a plan cited without a line', put('sites', 0, { line: '' }), ['citation-missing', 'sites.csv', 2, 'line']],
  ['a point without evidence', put('sites', 1, { position_source: '' }), ['citation-missing', 'sites.csv', 3, 'position_source']],
  ['a route without a source', route(undefined, { source: '' }), ['citation-missing', 'routes.geojson', 1, 'source']],
  ['a range from high to low', put('figures', 3, { min: 7 }), ['range-reversed', 'figures.csv', 5, 'min']],
  ['a period that ends before it begins', put('figures', 3, { period: '2030/2026' }), ['range-reversed', 'figures.csv', 5, 'period']],
  ['bounds from east to west', cluster({ bounds: [12, 20, 10, 22] }), ['range-reversed', 'datapackage.json', null, 'cluster.bounds']],
  ['a route that is a point', route({ type: 'Point', coordinates: [11, 21] }), ['geometry-malformed', 'routes.geojson', 1, 'geometry']],
  [
    'a route with a broken position',
    route({
      type: 'LineString',
      coordinates: [
        [11, 21],
        ['x', 20],
      ],
    }),
    ['geometry-malformed', 'routes.geojson', 1, 'geometry'],
  ],
  [
    'routes that are no collection',
    (input) => Object.assign(input, { routes: { type: 'Topology' } }),
    ['geometry-malformed', 'routes.geojson', null, null],
  ],
  ['HTML in a name', put('sites', 0, { name_zh: '<img src=x onerror=alert(1)>' }), ['markup', 'sites.csv', 2, 'name_zh']],
  ['a closing tag in a note', put('figures', 0, { note_en: 'x</script>' }), ['markup', 'figures.csv', 2, 'note_en']],
  ['a script as an address', put('sites', 0, { address_zh: 'JavaScript:alert(1)' }), ['markup', 'sites.csv', 2, 'address_zh']],
  ['HTML in a scene', scene({ text_zh: '<b>粗</b>' }), ['markup', 'briefings[0]', 1, 'text_zh']],
  [
    'HTML in the title of the package',
    (input) => Object.assign(input.package, { titles: { 'zh-CN': '<b>' } }),
    ['markup', 'datapackage.json', null, 'titles'],
  ],
  ['a ground that is a script', cluster({ ground: 'ftp://x/ground.json' }), ['file-unreadable', 'datapackage.json', null, 'cluster.ground']],
  [
    'a resource outside the package',
    (input) => Object.assign(input.package, { resources: [{ name: 'sites', path: '../sites.csv' }] }),
    ['file-unreadable', 'datapackage.json', null, 'resources[0]'],
  ],
  ['points in a datum that nobody knows', cluster({ datum: 'Mars' }), ['datum-unknown', 'datapackage.json', null, 'cluster.datum']],
  ['points in no datum', cluster({ datum: undefined }), ['datum-undeclared', 'datapackage.json', null, 'cluster.datum']],
];

const warnings: readonly Case[] = [
  ['a column of no meaning', put('sites', 0, { colour: 'red' }), ['column-unknown', 'sites.csv', null, 'colour']],
  ['a table of no meaning', (input) => Object.assign(input.tables, { colours: [] }), ['column-unknown', 'tables', null, 'colours']],
  ['a sum that does not close', put('figures', 1, { value: '19' }), ['sum-differs', 'figures.csv', 2, 'value']],
  [
    'a figure that dwarfs its metric',
    (input) => {
      put('figures', 3, { min: '', max: '', value: '30000', comparator: 'eq' })(input);
      add('figures', 3, { id: 'aim-2', value: '3' })(input);
    },
    ['number-too-large', 'figures.csv', 5, 'value'],
  ],
];

/** Met in the tests of what comes after the tables. */
const ELSEWHERE = ['datum-converted', 'ground-datum-undeclared', 'ground-key-missing', 'ground-unanswered', 'style-broken'];

test('Every reason for refusing something is met in these tests', () => {
  const met = [...errors, ...warnings].map(([, , [reason]]) => reason);
  expect([...new Set([...met, 'too-many-rows', 'issues-omitted', ...ELSEWHERE])].sort()).toEqual([...ISSUE_REASONS].sort());
});

describe('A cluster given as an object', () => {
  test('comes through without an issue when it is good', () => {
    const { value, issues } = checkTables(sample(), BASE);
    expect(issues).toEqual([]);
    expect(value?.package).toMatchObject({
      title: { zh: '样例', en: 'Sample' },
      ground: 'https://example.org/data/geo/vale/ground.json',
      datum: 'WGS-84',
      reviewNumber: '',
    });
    expect(value?.places[1]).toMatchObject({ lngLat: [11, 21], role: 'base', parent: 'vale' });
    expect(value?.organizations[0]).toMatchObject({ aliases: ['轮', '轮子'], short: { zh: '车轮公司', en: 'Wheel Works' }, source: 'plan', line: 3 });
    expect(value?.figures[3]).toMatchObject({ value: null, min: 3, max: 5, comparator: 'range', partOf: null });
    expect(value?.routes[0]).toMatchObject({
      published: [{ km: 80, whole: true }],
      line: [
        [11, 21],
        [11.2, 20.8],
        [11.5, 20.5],
      ],
    });
    expect(value?.briefings[0]?.scenes[0]).toMatchObject({ selected: null, hero: 'whole', durationS: 20 });
  });

  test.each(errors)('is refused for %s, and the cell is named', (_, spoil, [reason, table, row, field]) => {
    const input = sample();
    spoil(input);
    const { value, issues } = checkTables(input, BASE);
    expect(value).toBeNull();
    expect(issues).toContainEqual(expect.objectContaining({ severity: 'error', reason, table, row, field, expected: expect.stringMatching(/./) }));
  });

  test.each(warnings)('is shown with a warning for %s', (_, spoil, [reason, table, row, field]) => {
    const input = sample();
    spoil(input);
    const { value, issues } = checkTables(input, BASE);
    expect(value).not.toBeNull();
    expect(issues).toEqual([expect.objectContaining({ severity: 'warning', reason, table, row, field })]);
  });

  test('lists all faults at once, not only the first', () => {
    const input = sample();
    put('sites', 0, { status: 'open', organization: 'whel' })(input);
    put('places', 1, { lon: '500' })(input);
    put('figures', 0, { unit: 'x' })(input);
    expect(checkTables(input, BASE).issues.map((issue) => issue.reason)).toEqual(['coordinate-outside', 'id-unknown', 'vocabulary', 'unit-unknown']);
  });

  test('says of a table that is missing once, not at every row that leads there', () => {
    const input = sample();
    delete input.tables.places;
    expect(checkTables(input, BASE).issues).toHaveLength(1);
  });

  test('shows a wrong sum with its terms and the difference', () => {
    const input = sample();
    put('figures', 1, { value: '19' })(input);
    expect(checkTables(input, BASE).issues[0]).toMatchObject({ value: '19 + 10 = 29', expected: '30 万辆/年 (Δ 1)' });
  });

  test('cuts a long value at 80 characters', () => {
    const input = sample();
    put('sites', 0, { status: '长'.repeat(300) })(input);
    expect([...(checkTables(input, BASE).issues[0]?.value ?? '')]).toHaveLength(80);
  });

  test('with thousands of faults shows 500, errors first, and counts the rest', () => {
    const input = sample();
    put('sites', 0, { colour: 'red' })(input);
    for (let i = 0; i < 1200; i += 1) add('sites', 1, { id: `copy-${i}`, status: 'open' })(input);
    const { issues } = checkTables(input, BASE);
    expect(issues).toHaveLength(501);
    expect(issues.every((issue) => issue.severity === 'error')).toBe(true);
    expect(issues.at(-1)).toMatchObject({ reason: 'issues-omitted', value: '701' });
  });

  test('past 200 000 rows of a table is refused before its cells are looked at', () => {
    const input = sample();
    const [row = {}] = input.tables.sites ?? [];
    input.tables.sites = Array.from({ length: 200_001 }, () => row);
    expect(checkTables(input, BASE).issues).toEqual([expect.objectContaining({ reason: 'too-many-rows', table: 'sites.csv' })]);
  });

  test('never takes a row of a name like __proto__ for more than a row', () => {
    const input = sample();
    const polluted: unknown = JSON.parse('{"__proto__": {"status": "existing"}, "id": "x"}');
    Object.assign(input.tables.sites ?? [], { 0: polluted });
    expect(checkTables(input, BASE).value).toBeNull();
    expect(({} as Record<string, unknown>).status).toBeUndefined();
  });
});
