import { describe, expect, test } from 'vitest';
import { apart, clearOf, commonShrink, type Disc, distinct } from './far-discs.ts';

const disc = (x: number, radiusPx: number): Disc => ({ x, y: 0, radiusPx });
const gaps = (discs: readonly Disc[]) =>
  discs.slice(1).map((each, index) => each.x - (discs[index]?.x ?? 0) - each.radiusPx - (discs[index]?.radiusPx ?? 0));

describe('discs that stand close', () => {
  test('share their distance by their sizes, and those apart keep theirs', () => {
    const [large, small, far] = apart([disc(0, 20), disc(20, 10), disc(200, 9)]);
    expect((large?.radiusPx ?? 0) / (small?.radiusPx ?? 1)).toBeCloseTo(2);
    expect(gaps([large ?? disc(0, 0), small ?? disc(0, 0)])[0]).toBeCloseTo(0.5);
    expect(far?.radiusPx).toBe(9);
  });

  test('touch none of several neighbours', () => {
    for (const gap of gaps(apart([disc(0, 12), disc(14, 12), disc(30, 18), disc(41, 9)]))) expect(gap).toBeGreaterThanOrEqual(0.5);
  });

  test('are one where there is no room for two: the larger', () => {
    expect(distinct([disc(0, 9), disc(3, 12), disc(20, 5)]).map(({ x }) => x)).toEqual([3, 20]);
  });

  test('never shrink to nothing, not even on one point', () => {
    expect(apart([disc(0, 12), disc(0, 12)]).map(({ radiusPx }) => radiusPx)).toEqual([3.5, 3.5]);
  });
});

describe('discs of one scale', () => {
  test('shrink by one factor, so that their areas still compare', () => {
    const factor = commonShrink([disc(0, 20), disc(90, 5)], [disc(15, 10)]);
    expect(factor * 20).toBeCloseTo((14.5 * 20) / 30);
    expect(commonShrink([disc(0, 20), disc(90, 5)], [])).toBe(1);
    expect(commonShrink([disc(0, 20)], [disc(0, 10)])).toBe(0.25);
  });

  test('make a neighbour small, which keeps off them', () => {
    expect(clearOf(disc(30, 15), [disc(0, 20)]).radiusPx).toBeCloseTo(9.5);
    expect(clearOf(disc(30, 5), [disc(0, 20)]).radiusPx).toBe(5);
    expect(clearOf(disc(30, 5), []).radiusPx).toBe(5);
  });
});
