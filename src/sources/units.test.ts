import { expect, test } from 'vitest';
import { inBaseUnit, LARGEST, UNITS } from './units.ts';

test.each([
  [150.5, '万辆/年', 1_505_000],
  [4000, '亿元', 4e11],
  [70, '%', 0.7],
  [765, '亩', 510_000],
  [156, 'km', 156_000],
  [9.9, '万人', 99_000],
])('%f %s is %f in the base unit', (value, unit, expected) => {
  expect(inBaseUnit(value, unit)).toBeCloseTo(expected, 6);
});

test('An unknown unit has no value', () => {
  expect(inBaseUnit(1, '万两')).toBeNull();
});

test('Every unit measures something that has a largest value, and stands once', () => {
  for (const unit of UNITS.values()) expect(LARGEST[unit.quantity]).toBeGreaterThan(unit.factor);
});
