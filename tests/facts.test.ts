import { expect, test } from 'vitest';
import { isPublic } from '../.ci/facts.ts';

test('a page may read tables, grounds and pictures, and nothing else of the checkout', () => {
  expect(['data/guangxi-auto/figures.csv', 'data/guangxi-auto/briefings/overview.json', 'geo/guangxi/relief.webp'].every(isPublic)).toBe(true);
  expect(['package.json', 'data/build/check.ts', 'geo/build/sources.json', 'geo/.cache/a.geojson', 'data/guangxi-auto/README.md'].some(isPublic)).toBe(false);
});
