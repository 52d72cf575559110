import { describe, expect, test } from 'vitest';
import { type AskedBasemap, isStyleUrl, readBasemap } from './basemap.ts';
import { knownDatum } from './known-datums.ts';
import { plainText } from './plain-text.ts';

const BASE = 'https://host.test/page/';
const URL_OF_STYLE = 'https://maps.test/styles/plain.json';
const asked = (over: Partial<AskedBasemap> = {}): AskedBasemap => ({ basemap: URL_OF_STYLE, key: '', datum: '', lang: 'zh-CN', ...over });
const style = {
  version: 8,
  sprite: '../sprites/a',
  glyphs: '../fonts/{fontstack}/{range}.pbf',
  sources: {
    hills: { type: 'raster', tiles: ['../hills/{z}/{x}/{y}.png'], attribution: '<a href="x">&copy; Maker</a>' },
    lines: { type: 'vector', url: '../lines.json' },
  },
  layers: [{ id: 'paper', type: 'background' }],
};

/** A fetch that knows some files; anything else is not there. */
function serve(files: Readonly<Record<string, unknown>>) {
  const urls: string[] = [];
  return {
    urls,
    fetch: async (url: string) => {
      urls.push(url);
      return url in files ? new Response(JSON.stringify(files[url])) : new Response('', { status: 404 });
    },
  };
}

describe('a style', () => {
  const files = { [URL_OF_STYLE]: style, 'https://maps.test/lines.json': { tiles: ['lines/{z}/{x}/{y}.pbf'], maxzoom: 9, attribution: 'Liner' } };

  test('is read whole: URLs absolute, tile lists in place of their files, makers in plain text', async () => {
    const { value, issues } = await readBasemap(asked(), BASE, serve(files));
    expect(issues).toEqual([]);
    expect(value).toMatchObject({
      kind: 'style',
      datum: 'WGS-84',
      attribution: ['© Maker', 'Liner'],
      sprite: 'https://maps.test/sprites/a',
      glyphs: 'https://maps.test/fonts/{fontstack}/{range}.pbf',
      sources: {
        hills: { tiles: ['https://maps.test/hills/{z}/{x}/{y}.png'] },
        lines: { type: 'vector', tiles: ['https://maps.test/lines/{z}/{x}/{y}.pbf'], maxzoom: 9 },
      },
    });
    expect(value?.sources.lines).not.toHaveProperty('url');
  });

  test.for([
    ['not there', {}, 'file-missing'],
    ['of another version', { [URL_OF_STYLE]: { ...style, version: 7 } }, 'style-broken'],
    ['without layers', { [URL_OF_STYLE]: { ...style, layers: undefined } }, 'style-broken'],
    ['with a tile list that is not there', { [URL_OF_STYLE]: style }, 'file-missing'],
  ] as const)('%s is refused', async ([, served, reason]) => {
    const { value, issues } = await readBasemap(asked(), BASE, serve(served));
    expect(value).toBeNull();
    expect(issues).toEqual([expect.objectContaining({ severity: 'error', reason })]);
  });

  test('of a datum that nobody knows, or at a URL of another kind, is refused before anything is asked', async () => {
    const server = serve(files);
    const mars = await readBasemap(asked({ datum: 'Mars' }), BASE, server);
    const script = await readBasemap(asked({ basemap: 'javascript:alert(1)' }), BASE, server);
    expect([mars, script].flatMap(({ issues }) => issues.map(({ reason, field }) => [reason, field]))).toEqual([
      ['datum-unknown', 'basemap-datum'],
      ['style-broken', 'basemap'],
    ]);
    expect(server.urls).toEqual([]);
  });

  test.for([
    ['tiles', { type: 'raster', tiles: ['https://webst02.is.autonavi.com/a?x={x}'] }, 'GCJ-02'],
    ['tile list', { type: 'raster', url: 'https://maps.test/amap.json' }, 'GCJ-02'],
    ['data', { type: 'geojson', data: 'https://apis.map.qq.com/a.json' }, 'GCJ-02'],
    ['Baidu tiles', { type: 'raster', tiles: ['https://maponline0.bdimg.com/tile/?x={x}'] }, 'BD-09'],
  ] as const)('whose %s are known to be in another datum is refused until the page declares it', async ([, source, known]) => {
    const served = {
      [URL_OF_STYLE]: { ...style, sources: { hills: source } },
      'https://maps.test/amap.json': { tiles: ['https://wprd01.is.autonavi.com/a?x={x}'] },
    };
    const refused = await readBasemap(asked(), BASE, serve(served));
    expect(refused.value).toBeNull();
    expect(refused.issues).toEqual([expect.objectContaining({ reason: 'ground-datum-undeclared', field: 'basemap-datum' })]);
    expect(refused.issues[0]?.expected).toContain(known);
    const declared = await readBasemap(asked({ datum: known }), BASE, serve(served));
    expect(declared.value?.datum).toBe(known);
    expect(declared.issues).toEqual([]);
  });
});

describe('Tianditu', () => {
  test('needs a key', async () => {
    const { value, issues } = await readBasemap(asked({ basemap: 'tianditu', key: ' ' }), BASE, {});
    expect(value).toBeNull();
    expect(issues).toEqual([expect.objectContaining({ severity: 'error', reason: 'ground-key-missing', field: 'tianditu-key' })]);
  });

  test.for([
    ['zh-CN', 'cva_w'],
    ['en', 'eva_w'],
  ] as const)('has its map and its names in %s from eight hosts, with the key', async ([lang, names]) => {
    const { value } = await readBasemap(asked({ basemap: 'tianditu', key: 'a b&c', lang }), BASE, {});
    expect(value?.datum).toBe('WGS-84');
    expect(value?.sources.names).toMatchObject({ type: 'raster', tileSize: 256, minzoom: 1, maxzoom: 18 });
    const tiles = value?.sources.names?.tiles;
    expect(Array.isArray(tiles) && tiles.length === 8 && tiles[7]).toBe(
      `https://t7.tianditu.gov.cn/DataServer?T=${names}&x={x}&y={y}&l={z}&tk=a%20b%26c`,
    );
  });
});

test.for([
  ['https://webrd04.is.autonavi.com/x', 'GCJ-02'],
  ['https://rt0.map.gtimg.com/x', 'GCJ-02'],
  ['https://online1.map.bdimg.com/x', 'BD-09'],
  ['https://notamap.com/x', null],
  ['https://amap.com.evil.test/x', null],
  ['tiles/a', null],
] as const)('%s is known for %s', ([url, datum]) => {
  expect(knownDatum(url)).toBe(datum);
});

test.for([
  ['moon', false],
  ['tianditu', false],
  ['style.json', true],
  ['./a', true],
  ['https://a.test', true],
] as const)('whether "%s" is a URL: %s', ([text, isUrl]) => {
  expect(isStyleUrl(text)).toBe(isUrl);
});

test.for([
  ['<a href="x">&copy; A &amp; B</a>', '© A & B'],
  ['&#169; &#x56FD; &bogus;', '© 国 &bogus;'],
  ['<img src=x onerror=alert(1)>maker', 'maker'],
  ['&lt;b&gt;', '<b>'],
] as const)('the attribution %s reads %s', ([html, text]) => {
  expect(plainText(html)).toBe(text);
});
