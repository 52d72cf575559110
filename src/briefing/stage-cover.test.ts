import { expect, test } from 'vitest';
import { stageCover, stageInsetPx } from './stage-cover.ts';

test('the map of a briefing keeps clear of the text: left on a projector, right on a wall, below on a phone', () => {
  expect(stageCover(1920, 1080)).toEqual({ top: 0, right: 0, bottom: 0, left: 800 });
  expect(stageCover(1366, 768).left).toBeCloseTo(568.9, 1);
  expect(stageCover(3840, 1080)).toMatchObject({ left: 0, right: 3840 * 0.334 });
  expect(stageCover(390, 844)).toMatchObject({ left: 0, right: 0, bottom: 844 * 0.56 });
});

test('a box that is not laid out yet covers nothing impossible', () => {
  expect(Object.values(stageCover(0, 0)).every((px) => px === 0)).toBe(true);
});

test('a wall has room for a second map beside the markets, and for nothing else', () => {
  expect(stageInsetPx(3840, 1080, 'markets')).toBeCloseTo(1000);
  expect(stageCover(3840, 1080, 'markets').left).toBeCloseTo(1000);
  expect(stageInsetPx(3840, 1080, 'liuzhou')).toBe(0);
  expect(stageInsetPx(1920, 1080, 'markets')).toBe(0);
});
