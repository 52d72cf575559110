import { expect, test, vi } from 'vitest';
import { put, until } from './page.ts';

const isFetched = () => performance.getEntriesByType('resource').some(({ name }) => name.includes('maplibre-view'));

test('what draws the map is fetched while the data is still on its way, and not before the element is to load', async () => {
  // The browser keeps no more than 250 of them.
  performance.clearResourceTimings();
  vi.stubGlobal('fetch', () => new Promise(() => {}));
  const element = put();
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  expect(isFetched()).toBe(false);
  element.src = 'cluster.json';
  await until(isFetched);
  expect(element.cluster).toBeNull();
});
