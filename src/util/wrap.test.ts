import { expect, test } from 'vitest';
import { wrap } from './wrap.ts';

const width = (text: string) => [...text].length;

test.for([
  ['one two three', 7, ['one two', 'three']],
  ['一二三四五六七', 3, ['一二三', '四五六', '七']],
  ['short', 20, ['short']],
  ['', 5, []],
  ['a 一二三四', 4, ['a', '一二三四']],
] as const)('"%s" in lines of %i: %j', ([text, widest, lines]) => {
  expect(wrap(text, widest, width)).toEqual(lines);
});
