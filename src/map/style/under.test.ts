import type { StyleSpecification } from 'maplibre-gl';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { unanswered } from '../ground-fault.ts';
import { MarkImages } from '../icons/mark-image.ts';
import { smallScene } from '../testing/scene.fixture.ts';
import { isOwnStack, REGULAR } from './fonts.ts';
import { mapStyle } from './map-style.ts';
import { laidOver } from './under.ts';

const own = mapStyle({ ...smallScene, ground: null }, new MarkImages());
const over: StyleSpecification = laidOver(own, {
  kind: 'style',
  datum: 'WGS-84',
  attribution: [],
  glyphs: 'https://maps.test/{fontstack}/{range}.pbf',
  sources: { land: { type: 'raster', tiles: ['https://maps.test/{z}/{x}/{y}.png'] } },
  layers: [
    { id: 'sea', type: 'background' },
    { id: 'land', type: 'raster', source: 'land' },
  ],
});

test('a foreign ground lies on our paper and under everything else, with names of its own', () => {
  expect(validateStyleMin(over)).toEqual([]);
  expect(over.layers.slice(0, 3).map(({ id }) => id)).toEqual(['sea', 'under:sea', 'under:land']);
  expect(over.layers.slice(3)).toEqual(own.layers.slice(1));
  expect(over.sources['under:land']).toMatchObject({ type: 'raster' });
  expect(over.sources.land).toBe(own.sources.land);
});

test('only requests for our own fonts are kept from its server', () => {
  expect(isOwnStack(`https://maps.test/${REGULAR.join(',')}/0-255.pbf`)).toBe(true);
  expect(isOwnStack('https://maps.test/Noto Sans Regular/0-255.pbf')).toBe(false);
});

test('an error is the ground’s when it names a URL: its origin and status are said', () => {
  const error = Object.assign(new Error('no'), { url: 'https://maps.test/1/2/3.png', status: 403 });
  expect(unanswered(error)).toEqual({ kind: 'unanswered', where: 'https://maps.test', status: 403 });
  expect(unanswered(new Error('shader'))).toBeNull();
});
