import { describe, expect, test } from 'vitest';
import type { Fetch } from './read-file.ts';
import { readGround } from './read-ground.ts';

const BASE = 'https://example.org/geo/vale/';

const collection = (type: string, coordinates: unknown) => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties: {}, geometry: { type, coordinates } }],
});

/** A small whole ground, made anew at every call. */
function files(): Record<string, unknown> {
  return {
    'ground.json': {
      name: 'vale',
      datum: 'WGS-84',
      layers: { land: 'land.geojson', 'prefecture-lines': 'lines.geojson', seats: 'seats.geojson' },
      relief: {
        url: 'relief.webp',
        coordinates: [
          [10, 22],
          [12, 22],
          [12, 20],
          [10, 20],
        ],
      },
      attribution: [{ text_zh: '谷地测绘', text_en: 'Vale Survey', licence: 'CC0' }],
    },
    'land.geojson': collection('Polygon', [
      [
        [10, 20],
        [12, 20],
        [12, 22],
        [10, 20],
      ],
    ]),
    'lines.geojson': collection('MultiLineString', [
      [
        [10, 20],
        [12, 22],
      ],
    ]),
    'seats.geojson': collection('Point', [11, 21]),
  };
}

const serve =
  (served: Record<string, unknown>): Fetch =>
  async (url) => {
    const file = served[url.replace(BASE, '')];
    return file === undefined ? new Response('', { status: 404 }) : new Response(typeof file === 'string' ? file : JSON.stringify(file));
  };
const read = (spoil: (served: ReturnType<typeof files>) => void) => {
  const served = files();
  spoil(served);
  return readGround(`${BASE}ground.json`, { fetch: serve(served) });
};
const manifest = (fields: object) => (served: Record<string, unknown>) => {
  Object.assign(served['ground.json'] ?? {}, fields);
};

describe('A ground', () => {
  test('comes with its layers, its relief at an absolute address, and who made it', async () => {
    const { value, issues } = await read(() => {});
    expect(issues).toEqual([]);
    expect(value).toMatchObject({
      name: 'vale',
      relief: {
        url: `${BASE}relief.webp`,
        corners: [
          [10, 22],
          [12, 22],
          [12, 20],
          [10, 20],
        ],
      },
      attribution: [{ zh: '谷地测绘', en: 'Vale Survey' }],
    });
    expect(value?.layers.land.features).toHaveLength(1);
    expect(value?.layers.prefectureLines.features).toHaveLength(1);
    expect(value?.layers.rivers).toEqual({ type: 'FeatureCollection', features: [] });
  });

  test('may name its layers in camelCase and its relief by corners', async () => {
    const { value, issues } = await read(
      manifest({
        layers: { land: 'land.geojson', prefectureLines: 'lines.geojson' },
        relief: {
          url: 'relief.webp',
          corners: [
            [10, 22],
            [12, 22],
            [12, 20],
            [10, 20],
          ],
        },
      }),
    );
    expect(issues).toEqual([]);
    expect(value?.layers.prefectureLines.features).toHaveLength(1);
  });

  test.each([
    ['a datum that nobody knows', 'datum-unknown', manifest({ datum: 'Mars' })],
    ['no datum', 'datum-undeclared', manifest({ datum: undefined })],
    ['no layers', 'value-missing', manifest({ layers: undefined })],
    ['no land', 'value-missing', manifest({ layers: { seats: 'seats.geojson' } })],
    ['land that is missing', 'file-missing', (served: Record<string, unknown>) => delete served['land.geojson']],
    ['land that is broken', 'json-broken', (served: Record<string, unknown>) => (served['land.geojson'] = '{"type":')],
    ['land of points', 'geometry-malformed', (served: Record<string, unknown>) => (served['land.geojson'] = collection('Point', [1, 2]))],
    [
      'land outside the world',
      'geometry-malformed',
      (served: Record<string, unknown>) => (served['land.geojson'] = collection('Polygon', [[[1, 91]]])),
    ],
    [
      'a relief of three corners',
      'geometry-malformed',
      manifest({
        relief: {
          url: 'a.webp',
          corners: [
            [1, 2],
            [1, 2],
            [1, 2],
          ],
        },
      }),
    ],
    [
      'a relief outside the world',
      'coordinate-outside',
      manifest({
        relief: {
          url: 'a.webp',
          corners: [
            [1, 2],
            [1, 2],
            [1, 2],
            [1, 200],
          ],
        },
      }),
    ],
    ['HTML in its attribution', 'markup', manifest({ attribution: [{ text_zh: '<a href="x">谷地</a>' }] })],
    ['a manifest that is missing', 'file-missing', (served: Record<string, unknown>) => delete served['ground.json']],
    ['a manifest that is a list', 'json-broken', (served: Record<string, unknown>) => (served['ground.json'] = [])],
  ])('with %s is refused', async (_, reason, spoil) => {
    const { value, issues } = await read(spoil);
    expect(value).toBeNull();
    expect(issues).toContainEqual(expect.objectContaining({ severity: 'error', reason }));
  });

  test.each([
    ['a layer of no meaning', 'column-unknown', manifest({ layers: { land: 'land.geojson', lakes: 'lakes.geojson' } })],
    ['a layer that is missing', 'file-missing', (served: Record<string, unknown>) => delete served['seats.geojson']],
    [
      'a layer of the wrong shapes',
      'geometry-malformed',
      (served: Record<string, unknown>) => (served['seats.geojson'] = collection('LineString', [[1, 2]])),
    ],
  ])('with %s is drawn all the same, with a warning', async (_, reason, spoil) => {
    const { value, issues } = await read(spoil);
    expect(value?.layers.land.features).toHaveLength(1);
    expect(issues).toEqual([expect.objectContaining({ severity: 'warning', reason })]);
  });

  test('rejects with AbortError when it is aborted', async () => {
    await expect(readGround(`${BASE}ground.json`, { fetch: serve(files()), signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});
