import { describe, expect, test } from 'vitest';
import { compileCluster, hashOf } from './compile.ts';
import type { IssueReason } from './issue.ts';
import { readCluster, readClusterObject } from './read-cluster.ts';
import type { Fetch } from './read-file.ts';
import { csvOf, sample } from './sample.fixture.ts';

const BASE = 'https://example.org/data/sample/';
const URL_OF_PACKAGE = `${BASE}datapackage.json`;
type Files = Record<string, string | Uint8Array<ArrayBuffer>>;

/** The sample as files: text by path, as a server would have them. */
function files(): Files {
  const { package: datapackage, tables, routes, briefings } = sample();
  const resources = [...Object.keys(tables).map((name) => ({ name, path: `${name}.csv` })), { name: 'routes', path: 'routes.geojson' }];
  const cluster = { ...datapackage.cluster, briefings: ['briefings/tour.json'] };
  return {
    'datapackage.json': JSON.stringify({ ...datapackage, resources, cluster }, null, 2),
    'routes.geojson': JSON.stringify(routes),
    'briefings/tour.json': JSON.stringify(briefings?.[0]),
    ...Object.fromEntries(Object.entries(tables).map(([name, rows]) => [`${name}.csv`, csvOf(rows)])),
  };
}

const serve =
  (served: Files): Fetch =>
  async (url) => {
    const file = served[url.replace(BASE, '')];
    return file === undefined ? new Response('not here', { status: 404 }) : new Response(file);
  };

/** Spoils the text of a file. */
const change = (path: string, from: string | RegExp, to: string) => (served: Files) => {
  const text = served[path];
  if (typeof text !== 'string' || text.replace(from, to) === text) throw new Error(`nothing to change in ${path}`);
  served[path] = text.replace(from, to);
};

type Case = readonly [what: string, spoil: (served: Files) => void, at: readonly [reason: IssueReason, table: string, row: number | null]];

const faults: readonly Case[] = [
  ['no package', (served) => delete served['datapackage.json'], ['file-missing', 'datapackage.json', null]],
  ['a missing table', (served) => delete served['sites.csv'], ['file-missing', 'sites.csv', null]],
  ['a missing briefing', (served) => delete served['briefings/tour.json'], ['file-missing', 'briefings/tour.json', null]],
  [
    'a page of HTML in place of a table',
    (served) => (served['sites.csv'] = '<!doctype html><title>Not found</title>'),
    ['file-missing', 'sites.csv', null],
  ],
  ['a package cut off', (served) => (served['datapackage.json'] = '{\n  "name": "sample",\n  "clus'), ['json-broken', 'datapackage.json', 3]],
  ['a package with a stray comma', change('datapackage.json', '"sample",', '"sample",,'), ['json-broken', 'datapackage.json', 2]],
  ['an empty package', (served) => (served['datapackage.json'] = ''), ['json-broken', 'datapackage.json', 1]],
  ['broken routes', (served) => (served['routes.geojson'] = '{"type": '), ['json-broken', 'routes.geojson', 1]],
  ['a quote that never ends', change('sites.csv', '二厂', '"二厂'), ['csv-broken', 'sites.csv', 3]],
  ['a row with a cell too many', change('sites.csv', '二厂', '二,厂'), ['csv-broken', 'sites.csv', 3]],
  ['a row with a cell too few', change('sites.csv', '二厂,', ''), ['csv-broken', 'sites.csv', 3]],
  ['a table saved with semicolons', (served) => (served['sites.csv'] = 'id;organization;place\na;b;c'), ['csv-broken', 'sites.csv', 1]],
  [
    'a table that is not UTF-8',
    (served) => (served['sites.csv'] = new Uint8Array([0x69, 0x64, 0x2c, 0xb9, 0xe3, 0xce, 0xf7])),
    ['csv-broken', 'sites.csv', null],
  ],
  ['a column that stands twice', change('sites.csv', 'organization,place', 'place,place'), ['csv-broken', 'sites.csv', 1]],
  [
    'an unknown word behind a cell with line breaks',
    (served) => {
      change('sites.csv', '一厂', '"一\n\n厂"')(served);
      change('sites.csv', 'planned', 'plannned')(served);
    },
    ['vocabulary', 'sites.csv', 3],
  ],
  [
    'an unknown word behind an empty row',
    (served) => {
      change('sites.csv', '\n', '\n,,,,,,,,,,,,\n')(served);
      change('sites.csv', 'planned', 'plannned')(served);
    },
    ['vocabulary', 'sites.csv', 4],
  ],
];

describe('A package read from a URL', () => {
  test('gives the same records as the object with the same rows', async () => {
    const { value, issues } = await readCluster(URL_OF_PACKAGE, { fetch: serve(files()) });
    expect(issues).toEqual([]);
    expect(value).toEqual((await readClusterObject(sample(), URL_OF_PACKAGE)).value);
  });

  test('calls a place, site or source by its full name in the language that has no short one', async () => {
    const { value } = await readCluster(URL_OF_PACKAGE, { fetch: serve(files()) });
    expect(value?.places.map(({ id, short }) => [id, short.zh, short.en])).toEqual([
      ['vale', '谷地', 'Vale'],
      ['mill', '磨坊', 'Mill'],
      ['quay', '码头', 'Quay'],
    ]);
    expect(value?.sites[0]?.short).toEqual({ zh: '一厂', en: 'No. 1' });
    expect(value?.sources.map(({ short }) => short)).toEqual([
      { zh: '谷地规划', en: 'Vale plan' },
      { zh: '地名录', en: '地名录' },
    ]);
  });

  test.each(faults)('is refused for %s, with file and row', async (_, spoil, [reason, table, row]) => {
    const served = files();
    spoil(served);
    const { value, issues } = await readCluster(URL_OF_PACKAGE, { fetch: serve(served) });
    expect(value).toBeNull();
    expect(issues).toContainEqual(expect.objectContaining({ severity: 'error', reason, table, row, expected: expect.stringMatching(/./) }));
  });

  test('tells of a missing table once, not at every row that leads to it', async () => {
    const served = files();
    delete served['places.csv'];
    expect((await readCluster(URL_OF_PACKAGE, { fetch: serve(served) })).issues).toHaveLength(1);
  });

  test('reads with Windows line ends, a byte order mark and a last line break', async () => {
    const served = files();
    for (const [path, text] of Object.entries(served)) if (path.endsWith('.csv')) served[path] = `\ufeff${String(text).replaceAll('\n', '\r\n')}\r\n`;
    expect((await readCluster(URL_OF_PACKAGE, { fetch: serve(served) })).issues).toEqual([]);
  });

  test('tells apart a server that fails and a file that is not there', async () => {
    const failing = await readCluster(URL_OF_PACKAGE, { fetch: async () => new Response('', { status: 500 }) });
    expect(failing.issues).toEqual([expect.objectContaining({ reason: 'file-unreadable', value: 'HTTP 500' })]);
    const offline = await readCluster(URL_OF_PACKAGE, { fetch: () => Promise.reject(new TypeError('Failed to fetch')) });
    expect(offline.issues).toEqual([expect.objectContaining({ reason: 'file-unreadable', table: 'datapackage.json' })]);
  });

  test('with a URL that is none is one issue', async () => {
    expect((await readCluster('http://[', {})).issues).toEqual([expect.objectContaining({ reason: 'file-missing', value: 'http://[' })]);
  });

  test('rejects with AbortError when it is aborted before, and in the middle', async () => {
    const before = readCluster(URL_OF_PACKAGE, { fetch: serve(files()), signal: AbortSignal.abort() });
    await expect(before).rejects.toMatchObject({ name: 'AbortError' });
    const controller = new AbortController();
    const during: Fetch = async (url, init) => {
      if (url.endsWith('.csv')) controller.abort(new Error('another cluster was asked for'));
      return serve(files())(url, init);
    };
    await expect(readCluster(URL_OF_PACKAGE, { fetch: during, signal: controller.signal })).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('A compiled cluster', () => {
  const compiled = async () => {
    const { value } = await readClusterObject(sample(), URL_OF_PACKAGE);
    if (!value) throw new Error('the sample is broken');
    return {
      records: { ...value, search: { mill: ['mofang', 'mf'] } },
      json: await compileCluster({ ...value, search: { mill: ['mofang', 'mf'] } }, URL_OF_PACKAGE),
    };
  };

  test('reads back to equal records, from a URL and from an object', async () => {
    const { records, json } = await compiled();
    const read = await readCluster(`${BASE}cluster.json`, { fetch: serve({ 'cluster.json': JSON.stringify(json) }) });
    expect(read).toEqual({ value: records, issues: [] });
    expect((await readClusterObject(json, URL_OF_PACKAGE)).value).toEqual(records);
  });

  test('finds its ground beside itself wherever it is put', async () => {
    const { json } = await compiled();
    expect(JSON.stringify(json)).not.toContain('example.org');
    const { value } = await readClusterObject(json, 'https://cdn.example/a/data/sample/cluster.json');
    expect(value?.package.ground).toBe('https://cdn.example/a/data/geo/vale/ground.json');
  });

  test('carries a hash that a change by hand no longer fits', async () => {
    const { json } = await compiled();
    expect(await hashOf(json)).toBe(json.sha256);
    expect(await hashOf({ ...json, package: { ...json.package, version: '9' } })).not.toBe(json.sha256);
  });

  test('is checked like any other package', async () => {
    const { json } = await compiled();
    const text = JSON.stringify(json).replace('"磨坊"', '"<i>磨坊</i>"').replace('"planned"', '"plannned"');
    const { value, issues } = await readCluster(`${BASE}cluster.json`, { fetch: serve({ 'cluster.json': text }) });
    expect(value).toBeNull();
    expect(issues.map((issue) => [issue.reason, issue.table, issue.row])).toEqual([
      ['markup', 'places.csv', 3],
      ['vocabulary', 'sites.csv', 3],
    ]);
  });

  test('of a later format is refused by its version', async () => {
    const { json } = await compiled();
    expect((await readClusterObject({ ...json, formatVersion: 2 }, BASE)).issues).toEqual([
      expect.objectContaining({ field: 'formatVersion', value: '2', expected: '1' }),
    ]);
  });
});

test.each([[null], ['text'], [7], [[]], [{}], [{ package: null, tables: 3 }]])(
  'Something that is no cluster at all (%j) is refused with issues',
  async (given) => {
    const { value, issues } = await readClusterObject(given, BASE);
    expect(value).toBeNull();
    expect(issues.length).toBeGreaterThan(0);
  },
);
