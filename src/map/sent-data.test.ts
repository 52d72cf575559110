import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import { SentData } from './sent-data.ts';

const at = (...coordinates: [number, number]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', geometry: { type: 'Point', coordinates }, properties: { id: 'a' } }],
});

test('a source is given data again only when it differs from what it has, whatever object holds it', () => {
  const sent = new SentData();
  expect(sent.isNew('marks', at(1, 2))).toBe(true);
  expect(sent.isNew('marks', at(1, 2))).toBe(false);
  expect(sent.isNew('labels', at(1, 2))).toBe(true);
  expect(sent.isNew('marks', at(1, 3))).toBe(true);
  expect(sent.isNew('marks', at(1, 2))).toBe(true);
});

test('after a new style everything is given again', () => {
  const sent = new SentData();
  sent.isNew('marks', at(1, 2));
  sent.forget();
  expect(sent.isNew('marks', at(1, 2))).toBe(true);
});
