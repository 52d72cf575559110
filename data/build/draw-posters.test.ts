import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { drawPosters } from './draw-posters.ts';
import { packageFolders } from './packages.ts';

const guangxi = packageFolders().find(({ name }) => name === 'guangxi-auto')?.url ?? '';

test('the posters of Guangxi name the base and its capacity, and stay small', async () => {
  const { files } = await drawPosters(guangxi);
  expect([...files.keys()]).toEqual(['poster-light.svg', 'poster-dark.svg']);
  for (const svg of files.values()) {
    for (const text of ['柳州', '150.5', '北部湾', 'data-id="liuzhou"', 'data-route="road-liujing-qinzhou-port"']) expect(svg).toContain(text);
    expect(Buffer.byteLength(svg)).toBeLessThan(115_000);
    expect(gzipSync(svg).byteLength).toBeLessThan(40_000);
  }
});

test('a package that is not there has no poster, and says why', async () => {
  const { files, issues } = await drawPosters(new URL('../nowhere/datapackage.json', import.meta.url).href);
  expect(files.size).toBe(0);
  expect(issues[0]).toMatchObject({ severity: 'error', reason: 'file-missing' });
});
