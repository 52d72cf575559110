import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkFolder } from './check-folder.ts';
import { newPackage } from './new-package.ts';
import { packageFolders } from './packages.ts';
import { printIssues } from './print-issues.ts';

let data = '';
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'cluster-data-'));
});
afterEach(() => rm(data, { recursive: true }));

const check = async () => {
  const [folder] = packageFolders(data);
  if (!folder) throw new Error('no package was made');
  return checkFolder(folder);
};

test('A new package has an example row in every table and nothing to complain of', async () => {
  await newPackage('bicycles-2030', data);
  const { value, issues } = await check();
  expect(issues).toEqual([]);
  expect(value?.package.name).toBe('bicycles-2030');
  for (const table of ['sources', 'sites', 'figures', 'products', 'components', 'tasks', 'markets', 'conflicts', 'events', 'omitted'] as const)
    expect(value?.[table]).not.toHaveLength(0);
});

test.each(['', '../away', 'Big Name', 'a/b'])('A new package is not made under the name %j', async (name) => {
  await expect(newPackage(name, data)).rejects.toThrow('usage');
});

test('A package that is there already is left alone', async () => {
  await newPackage('bicycles', data);
  await expect(newPackage('bicycles', data)).rejects.toThrow('already');
});

test('A header that the Table Schema does not name is told, with file, row and column in print', async () => {
  const folder = await newPackage('bicycles', data);
  const path = join(folder, 'tasks.csv');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace('theme', 'topic').replace('planned', 'soon'));
  const { value, issues } = await check();
  expect(value).toBeNull();
  const print = printIssues(issues);
  expect(print).toContain('tasks.csv : 2 : status\n           vocabulary: soon\n           expected: existing | building | planned');
  expect(print).toContain('datapackage.json : resources.tasks.schema');
  expect(print).toContain('column-missing');
});
