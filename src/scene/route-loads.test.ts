import { expect, test } from 'vitest';
import type { LngLat } from '../sources/records.ts';
import { loadedPieces } from './route-loads.ts';

const A: LngLat = [0, 0];
const B: LngLat = [1, 0];
const C: LngLat = [2, 0];
const D: LngLat = [2, 1];
const E: LngLat = [3, 0];

test('a lane carries what goes along it, and thins where a line leaves', () => {
  const [left, right] = loadedPieces([
    [A, B, C, D],
    [A, B, C, E],
  ]);
  expect(left).toEqual([
    { load: 2, line: [A, B, C] },
    { load: 1, line: [C, D] },
  ]);
  expect(right?.at(-1)).toEqual({ load: 1, line: [C, E] });
});

test('a bend of its own does not make a line thin before others join it again', () => {
  const [first] = loadedPieces([
    [A, B, C, E],
    [A, D, C, E],
  ]);
  expect(first).toEqual([{ load: 2, line: [A, B, C, E] }]);
});
