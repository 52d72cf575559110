import { expect, test } from 'vitest';
import { once } from './once.ts';

test('works out each object once, also where nothing comes of it', () => {
  const seen: object[] = [];
  const firstOf = once((list: readonly string[]) => {
    seen.push(list);
    return list[0] ?? null;
  });
  const [full, empty] = [['a'], []];
  expect([firstOf(full), firstOf(empty), firstOf(full), firstOf(empty), firstOf(['a'])]).toEqual(['a', null, 'a', null, 'a']);
  expect(seen).toHaveLength(3);
});
