import { expect, test } from 'vitest';
import { squareIndices, squareVertices } from './point-data.ts';

test('a point has its values at each of the four corners of its square', () => {
  expect([...squareVertices(Float32Array.of(1, 2, 3, 4, 5, 6))]).toEqual([1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 4, 5, 6, 4, 5, 6, 4, 5, 6, 4, 5, 6]);
});

test('the squares of two points are two triangles each, which share a diagonal', () => {
  expect([...squareIndices(2)]).toEqual([0, 1, 2, 2, 1, 3, 4, 5, 6, 6, 5, 7]);
});
