import { describe, expect, test, vi } from 'vitest';
import type { IndustryClusterMap } from '../../src/index.ts';
import { after, heard, inside, make, next, put, shown, tables, textOf, until, withoutWebGL } from './page.ts';

const HOST = 'https://tiles.test';
const STYLE = `${HOST}/styles/plain.json`;

/** Pixels of one colour as a tile. */
async function tile(colour: string): Promise<Blob> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [256, 256];
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no 2-D canvas');
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 256, 256);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no tile')))));
}

/** A style with a paper, tiles and a name of its own, as a server of maps gives it. */
function style(over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    version: 8,
    glyphs: '../fonts/{fontstack}/{range}.pbf',
    sources: {
      land: {
        type: 'raster',
        tiles: ['../tiles/{z}/{x}/{y}.png'],
        tileSize: 256,
        maxzoom: 3,
        attribution: '<a href="https://maker.test">&copy; Maker</a>',
      },
      town: { type: 'geojson', data: { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [11.1, 21.1] } } },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': '#224466' } },
      { id: 'land', type: 'raster', source: 'land' },
      { id: 'town', type: 'symbol', source: 'town', layout: { 'text-field': 'Foreign town', 'text-font': ['Maker Sans'] } },
    ],
    ...over,
  };
}

/** Answers requests to other origins than the page's, and lists them. */
function serve(answers: (url: URL) => Response | Promise<Response> | null): string[] {
  const asked: string[] = [];
  const original = window.fetch.bind(window);
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    if (!/^https?:$/.test(url.protocol) || url.origin === location.origin) return original(input, init);
    asked.push(decodeURIComponent(url.href));
    return (await answers(url)) ?? new Response('no', { status: 404, statusText: 'Not Found' });
  });
  return asked;
}

async function serveStyle(json: unknown = style(), tiles: () => Response | Promise<Response> | null = () => null): Promise<string[]> {
  const paint = await tile('#224466');
  return serve((url) => {
    if (url.href === STYLE) return new Response(JSON.stringify(json));
    return url.pathname.startsWith('/tiles/') ? (tiles() ?? new Response(paint)) : null;
  });
}

const view = { center: [11.2, 20.9], zoom: 7 };

/** What the middle of the map's upper left is painted with: [red, green, blue]. */
async function corner(element: IndustryClusterMap): Promise<number[]> {
  const bitmap = await createImageBitmap(await element.toBlob());
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const pen = canvas.getContext('2d');
  pen?.drawImage(bitmap, 0, 0);
  return [...(pen?.getImageData(30, 200, 1, 1).data.slice(0, 3) ?? [])];
}

test('nothing is asked of another origin by the grounds that are ours', async () => {
  const asked = serve(() => null);
  await shown({ basemap: 'embedded' });
  await shown({ basemap: 'none' });
  expect(asked).toEqual([]);
});

describe('a style of somebody else', () => {
  test('lies under ours, which keep their fonts, and its maker is named', async () => {
    const asked = await serveStyle();
    const element = await shown({ basemap: STYLE, lang: 'en' });
    expect(element.renderer).toBe('webgl');
    expect(textOf(element, '.citation')).toContain('© Maker');
    expect(textOf(element, '.citation')).toContain('internal use');
    expect(await corner(element)).toEqual([0x22, 0x44, 0x66]);
    expect(element.locate('mill')).not.toBeNull();
    expect(asked.filter((url) => url.includes('/fonts/')).map((url) => url.split('/fonts/')[1])).toEqual(['Maker Sans/0-255.pbf']);
    expect(new Set(asked.map((url) => new URL(url).origin))).toEqual(new Set([HOST]));
    expect(element.issues.filter(({ reason }) => reason !== 'ground-unanswered')).toEqual([]);
  });

  test('comes and goes while the map is shown, which keeps its view and what is selected', async () => {
    await serveStyle(style({ glyphs: undefined, layers: [{ id: 'land', type: 'raster', source: 'land' }] }));
    const element = await shown({ selected: 'mill' });
    element.setState({ view: { center: [11.2, 20.9], zoom: 7 } });
    for (const [basemap, maker] of [
      [STYLE, true],
      ['none', false],
      ['embedded', false],
    ] as const) {
      element.basemap = basemap;
      await element.updateComplete;
      await until(() => element.loaded && textOf(element, '.citation').includes('© Maker') === maker);
      const state = element.getState();
      expect(state.selected).toBe('mill');
      expect(state.view?.zoom).toBeCloseTo(view.zoom, 6);
      expect(state.view?.center[0]).toBeCloseTo(11.2, 4);
      expect(element.locate('mill')).not.toBeNull();
    }
  });

  test.for([
    ['that is not there', (): Response | null => null, 'network'],
    ['that is no style', () => new Response('{"hello":1}'), 'data'],
    [
      'whose tiles’ list is not there',
      () => new Response(JSON.stringify(style({ sources: { land: { type: 'raster', url: 'tiles.json' } } }))),
      'network',
    ],
    ['that the engine refuses', () => new Response(JSON.stringify(style({ layers: [{ id: 'x', type: 'fill', source: 'nowhere' }] }))), 'data'],
  ] as const)('%s is said once, in words and as an event, and ours is shown', async ([, answer, kind]) => {
    serve((url): Response | null => (url.href === STYLE ? answer() : null));
    const element = put({ basemap: STYLE, lang: 'en', set: { data: tables() } });
    const errors = heard(element, 'cluster-error');
    element.addEventListener('cluster-error', (event) => event.preventDefault());
    await element.whenLoaded();
    await until(() => errors.length > 0 && element.loaded);
    await until(() => textOf(element, '.faults').includes('ground') || textOf(element, '.faults').includes('file'));
    expect(errors.map((event) => event.kind)).toEqual([kind]);
    expect(element.locate('mill')).not.toBeNull();
  });

  test('whose tiles are refused is said once with its origin, not once for each tile', async () => {
    await serveStyle(style({ glyphs: undefined }), () => new Response('', { status: 403 }));
    const element = put({ basemap: STYLE, lang: 'zh-CN', set: { data: tables() } });
    const errors = heard(element, 'cluster-error');
    element.addEventListener('cluster-error', (event) => event.preventDefault());
    await element.whenLoaded();
    await element.updateComplete;
    expect(errors.map((event) => [event.kind, event.issues[0]?.table, event.issues[0]?.value])).toEqual([['network', HOST, 'HTTP 403']]);
    expect(textOf(element, '.faults')).toContain(`底图服务 ${HOST} 没有正常返回（HTTP 403）`);
  });

  test('without WebGL the built-in ground is shown, and the map says why', async () => {
    withoutWebGL();
    await serveStyle();
    const element = await shown({ basemap: STYLE, lang: 'en' });
    expect(element.renderer).toBe('svg');
    expect(textOf(element, '.notice.low')).toContain('The chosen ground needs WebGL; the built-in ground is shown');
    expect(textOf(element, '.citation')).not.toContain('Maker');
  });
});

describe('a datum', () => {
  const amap = style({
    glyphs: undefined,
    sources: { land: { type: 'raster', tiles: ['https://webrd01.is.autonavi.com/appmaptile?x={x}&y={y}&z={z}'], tileSize: 256 } },
    layers: [{ id: 'land', type: 'raster', source: 'land' }],
  });
  /** The sample moved into Guangxi, where datums differ. */
  const inGuangxi = () =>
    tables((data) => {
      Object.assign(data.package.cluster, { bounds: [108, 22, 110, 24] });
      for (const place of data.tables.places ?? []) if (place.lon) Object.assign(place, { lon: Number(place.lon) + 98, lat: Number(place.lat) + 2 });
      for (const site of data.tables.sites ?? []) if (site.lon) Object.assign(site, { lon: '109.01', lat: '23.02' });
    });

  test('of AMap that nobody declared is refused before one tile is asked for', async () => {
    const asked = await serveStyle(amap);
    const element = put({ basemap: STYLE, lang: 'en', set: { data: inGuangxi() } });
    element.addEventListener('cluster-error', (event) => event.preventDefault());
    const { kind, issues } = await next(element, 'cluster-error');
    await element.whenLoaded();
    expect(kind).toBe('data');
    expect(issues).toEqual([
      expect.objectContaining({ reason: 'ground-datum-undeclared', field: 'basemap-datum', value: 'webrd01.is.autonavi.com' }),
    ]);
    expect(textOf(element, '.faults')).toContain('GCJ-02');
    expect(asked.filter((url) => url.includes('autonavi'))).toEqual([]);
  });

  test('that is declared moves what is ours on the map and says so, while every point outside of it stays in WGS-84', async () => {
    const paint = await tile('#224466');
    serve((url) => (url.href === STYLE ? new Response(JSON.stringify(amap)) : new Response(paint)));
    const at = { center: [109, 23] as const, zoom: 13 };
    const element = put({ basemap: STYLE, 'basemap-datum': 'gcj02', lang: 'zh-CN', set: { data: inGuangxi() } });
    element.setState({ view: at });
    const moves = heard(element, 'cluster-view-change');
    await element.whenLoaded();
    expect(textOf(element, '.citation')).toContain('显示坐标：GCJ-02（由 WGS-84 换算）');
    const shifted = element.locate('mill');
    // Camera and marks move together: on the screen they are where they are on a ground in WGS-84.
    const plain = make({ basemap: 'none', set: { data: inGuangxi() } });
    plain.setState({ view: at });
    document.body.append(plain);
    await plain.whenLoaded();
    expect(shifted?.x).toBeCloseTo(plain.locate('mill')?.x ?? Number.NaN, 0);
    expect(shifted?.y).toBeCloseTo(plain.locate('mill')?.y ?? Number.NaN, 0);
    element.show({ center: [109.02, 23.01], zoom: 13 }, { animate: false });
    await until(() => moves.length > 0);
    for (const place of [element.getState().view?.center, moves.at(-1)?.view.center]) {
      expect(place?.[0]).toBeCloseTo(109.02, 6);
      expect(place?.[1]).toBeCloseTo(23.01, 6);
    }
  });
});

describe('Tianditu', () => {
  test('without a key says so in the reader’s language, asks nobody, and leaves ours', async () => {
    const asked = serve(() => null);
    const element = put({ basemap: 'tianditu', lang: 'zh-CN', set: { data: tables() } });
    element.addEventListener('cluster-error', (event) => event.preventDefault());
    await next(element, 'cluster-error');
    await element.whenLoaded();
    expect(textOf(element, '.faults')).toContain('使用天地图须在“tianditu-key”中填写自己的密钥');
    expect(asked).toEqual([]);
  });

  test('asks its own hosts alone, with the key and names in the reader’s language, and points to its review number', async () => {
    const paint = await tile('#ffeedd');
    const asked = serve(() => new Response(paint));
    const element = await shown({ basemap: 'tianditu', 'tianditu-key': 'secret', lang: 'en' });
    expect(asked.length).toBeGreaterThan(0);
    for (const url of asked) expect(url).toMatch(/^https:\/\/t[0-7]\.tianditu\.gov\.cn\/DataServer\?T=(vec|eva)_w&x=\d+&y=\d+&l=\d+&tk=secret$/);
    expect(textOf(element, '.citation')).toContain('Tianditu');
    expect(inside<HTMLAnchorElement>(element, '.citation a').href).toBe('https://www.tianditu.gov.cn/');
    element.basemapReview = 'GS TEST 1';
    await element.updateComplete;
    expect(textOf(element, '.citation')).toContain('Review number of the ground: GS TEST 1');
  });
});

describe('review number and makers', () => {
  test.for([
    ['exploring with a panel', { mode: 'explore', selected: 'mill' }, 1000],
    ['on a phone with its sheet', { mode: 'explore', selected: 'mill' }, 390],
    ['embedded', { mode: 'embed', 'no-controls': '' }, 600],
    ['in a briefing', { mode: 'brief' }, 1000],
    ['on a wall', { theme: 'wall', 'no-controls': '' }, 1000],
  ] as const)('are in view and uncovered %s', async ([, attributes, width]) => {
    const element = put({ ...attributes, lang: 'zh-CN', set: { data: tables() } });
    element.style.width = `${width}px`;
    await element.whenLoaded();
    const line = inside(element, '.citation b:last-of-type');
    expect(line.textContent).toContain('内部使用');
    const box = line.getBoundingClientRect();
    const frame = element.getBoundingClientRect();
    expect(box.left >= frame.left && box.right <= frame.right + 1 && box.bottom <= frame.bottom + 1 && box.top >= frame.top).toBe(true);
    const top = element.shadowRoot?.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    expect(top && (line.contains(top) || top.contains(line))).toBe(true);
  });

  test('are written into a picture', async () => {
    const element = await shown({ lang: 'zh-CN' });
    const pixels = async (credit?: string) => {
      const bitmap = await createImageBitmap(await element.toBlob(credit === undefined ? {} : { credit }));
      const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      pen?.drawImage(bitmap, 0, 0);
      return [...(pen?.getImageData(bitmap.width - 160, bitmap.height - 30, 160, 30).data ?? [])].join();
    };
    expect(await pixels()).not.toBe(await pixels(''));
    after(() => element.remove());
  });
});
