import { describe, expect, test } from 'vitest';
import { stepList } from './search-list.ts';

describe('the list under the search box', () => {
  test('is walked with the arrows, round both ends', () => {
    expect(stepList('ArrowDown', -1, 3)).toEqual({ active: 0 });
    expect(stepList('ArrowDown', 2, 3)).toEqual({ active: 0 });
    expect(stepList('ArrowUp', 0, 3)).toEqual({ active: 2 });
    expect(stepList('ArrowUp', -1, 3)).toEqual({ active: 2 });
  });

  test('gives the marked match on Enter, or the best one when none is marked', () => {
    expect(stepList('Enter', 1, 3)).toEqual({ choose: 1 });
    expect(stepList('Enter', -1, 3)).toEqual({ choose: 0 });
  });

  test('does nothing on Enter while nothing is found', () => {
    expect(stepList('Enter', -1, 0)).toBeNull();
    expect(stepList('ArrowDown', -1, 0)).toBeNull();
  });

  test('closes on Escape, found or not', () => {
    expect(stepList('Escape', 1, 3)).toBe('close');
    expect(stepList('Escape', -1, 0)).toBe('close');
  });

  test('leaves every other key to the text', () => {
    for (const key of ['a', 'Home', 'End', 'ArrowLeft', 'Tab']) expect(stepList(key, 0, 3)).toBeNull();
  });
});
