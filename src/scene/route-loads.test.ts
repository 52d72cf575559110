import { expect, test } from 'vitest';
import type { LngLat } from '../sources/records.ts';
import { loadedPieces } from './route-loads.ts';

const A: LngLat = [0, 0];
const B: LngLat = [1, 0];
const C: LngLat = [2, 0];
const D: LngLat = [2, 1];
const E: LngLat = [3, 0];

test('a lane carries what goes along it, thins where a line leaves, and is led by the first line alone', () => {
  const [left, right] = loadedPieces([
    [A, B, C, D],
    [A, B, C, E],
  ]);
  expect(left).toEqual([
    { load: 2, leads: true, line: [A, B, C] },
    { load: 1, leads: true, line: [C, D] },
  ]);
  expect(right).toEqual([
    { load: 2, leads: false, line: [A, B, C] },
    { load: 1, leads: true, line: [C, E] },
  ]);
});

test('a bend of its own does not make a line thin before others join it again', () => {
  const [first] = loadedPieces([
    [A, B, C, E],
    [A, D, C, E],
  ]);
  expect(first).toEqual([{ load: 2, leads: true, line: [A, B, C, E] }]);
});
