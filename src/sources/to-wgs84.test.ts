import { expect, test } from 'vitest';
import { loadShift } from './datum.ts';
import { readClusterObject } from './read-cluster.ts';
import { sample } from './sample.fixture.ts';

const BASE = 'https://example.org/data/sample/datapackage.json';

test('a package in GCJ-02 is read into WGS-84, and says so', async () => {
  const data = sample();
  const china = { lon: '109.4', lat: '24.33' };
  Object.assign(data.package.cluster, { datum: 'gcj02', bounds: [104, 20, 112, 26] });
  for (const place of data.tables.places ?? []) if (place.id === 'mill') Object.assign(place, china);
  const { value, issues } = await readClusterObject(data, BASE);
  const { toWgs84 } = await loadShift('GCJ-02');
  expect(value?.places.find(({ id }) => id === 'mill')?.lngLat).toEqual(toWgs84([109.4, 24.33]));
  expect(value?.package.datum).toBe('WGS-84');
  expect(value?.package.bounds[0]).toBeCloseTo(toWgs84([104, 20])[0], 9);
  expect(issues).toEqual([
    expect.objectContaining({ severity: 'warning', reason: 'datum-converted', table: 'datapackage.json', field: 'cluster.datum', value: 'GCJ-02' }),
  ]);
});

test('a package in WGS-84 is as it was written', async () => {
  const { value, issues } = await readClusterObject(sample(), BASE);
  expect(value?.places.find(({ id }) => id === 'mill')?.lngLat).toEqual([11, 21]);
  expect(issues).toEqual([]);
});
