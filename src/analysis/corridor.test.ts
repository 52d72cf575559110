import { expect, test } from 'vitest';
import { createCluster } from '../model/cluster.ts';
import { exampleRecords, leg } from '../model/cluster.fixture.ts';
import { analyse } from './analyse.ts';

const NAME = { zh: '点', en: 'Point' };
const via = (lng: number, lat: number, errorKm: number) => ({ name: NAME, at: [lng, lat] as const, errorKm, basis: 'inferred' });
const published = { km: 100, of: NAME, whole: true, source: NAME, url: '' };

/** Two legs straight to the north, one degree and half a degree long, as one way. */
function analysed() {
  const first = leg('first', {
    line: [
      [0, 0],
      [0, 1],
    ],
    via: [via(0, 0, 3), via(0, 0.5, 8), via(0, 1, 4)],
    published: [published, { ...published, km: 40, whole: false }],
  });
  const second = leg('second', {
    line: [
      [0, 1],
      [0, 1.5],
    ],
    uncertaintyKm: 12,
  });
  const way = { id: 'way', name: NAME, legs: ['first', 'second'], published: [], note: NAME };
  return analyse(createCluster(exampleRecords({ routes: [first, second], ways: [way] })));
}

test('a degree of latitude is 111 km on the sphere; a way is the sum of its legs, with the legs as its formula', () => {
  const { corridor, ways } = analysed();
  expect(corridor.map(({ length }) => length.value)).toEqual([111, 56]);
  expect(ways[0]?.length).toMatchObject({ value: 167, unit: 'km', comparator: 'approx', formula: { kind: 'sum', inputs: ['first', 'second'] } });
  expect(ways[0]?.length.formula?.amounts?.map(({ value }) => value)).toEqual([111, 56]);
});

test('only a published length of the same stretch is compared, in km and in per cent', () => {
  const checks = analysed().corridor[0]?.checks ?? [];
  expect(checks.map(({ published: { km }, difference, share }) => [km, difference.value, share.value])).toEqual([[100, 11, 11]]);
});

test('the error comes from the ends where the line runs straight on, and of a way from its legs', () => {
  const { corridor, ways } = analysed();
  expect(corridor.map(({ error }) => error?.value)).toEqual([5, 12]);
  expect(ways[0]?.error).toMatchObject({ value: 13, formula: { kind: 'error', inputs: ['first', 'second'] } });
});

test('way points stand at their km from the start of the leg', () => {
  expect(analysed().corridor[0]?.stops.map(({ km }) => km)).toEqual([0, 55.5, 111]);
});
