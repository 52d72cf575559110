import { expect, test } from 'vitest';
import { keysOf } from './search-keys.ts';

test.each([
  ['柳州五菱', ['liuzhouwuling', 'lzwl']],
  ['重庆分公司', ['chongqingfengongsi', 'cqfgs']],
  ['一汽解放', ['yiqijiefang', 'yqjf']],
])('%s is found by its pinyin and by its initials', (name, keys) => {
  expect(keysOf(name)).toEqual(keys);
});

test('A name without Chinese needs no keys', () => {
  expect(keysOf('SAIC')).toEqual([]);
});
