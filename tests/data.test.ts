import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkFolder } from '../data/build/check-folder.ts';
import { packageFolders } from '../data/build/packages.ts';
import { printIssues } from '../data/build/print-issues.ts';
import { searchKeys } from '../data/build/search-keys.ts';
import { compileCluster, hashOf } from '../src/sources/compile.ts';
import { readClusterObject } from '../src/sources/read-cluster.ts';
import type { ClusterRecords, FigureRecord } from '../src/sources/records.ts';

const folders = packageFolders();

async function records(name: string): Promise<ClusterRecords> {
  const folder = folders.find((candidate) => candidate.name === name);
  if (!folder) throw new Error(`no package ${name}`);
  const { value, issues } = await checkFolder(folder);
  if (!value) throw new Error(printIssues(issues));
  return value;
}

test('The cluster of Guangxi and the invented example are here', () => {
  expect(folders.map((folder) => folder.name)).toEqual(expect.arrayContaining(['example', 'guangxi-auto']));
});

describe.each(folders)('The package $name', (folder) => {
  test('has no fault', async () => {
    const { issues } = await checkFolder(folder);
    expect(printIssues(issues.filter((issue) => issue.severity === 'error'))).toBe('');
  });

  test('is the same compiled as in its tables', async () => {
    const cluster = await records(folder.name);
    const withKeys = { ...cluster, search: searchKeys(cluster) };
    const compiled = await compileCluster(withKeys, folder.url);
    expect(await hashOf(compiled)).toBe(compiled.sha256);
    const onTheWeb: unknown = JSON.parse(JSON.stringify(compiled));
    const { value, issues } = await readClusterObject(onTheWeb, folder.url);
    expect(issues.filter((issue) => issue.severity === 'error')).toEqual([]);
    expect(value).toEqual(withKeys);
  });

  test('lists the headings of a source in the order of its lines', async () => {
    const { sections } = await records(folder.name);
    for (const source of new Set(sections.map((section) => section.source))) {
      const lines = sections.filter((section) => section.source === source).map((section) => section.line);
      expect(lines).toEqual([...lines].sort((a, b) => a - b));
    }
  });

  test('says of every city-only site that it has no point of its own', async () => {
    const { sites } = await records(folder.name);
    const withoutPoint = sites.filter((site) => ['city', 'country', 'unlocated'].includes(site.precision));
    expect(withoutPoint.filter((site) => site.lngLat !== null)).toEqual([]);
  });
});

describe('The facts of Guangxi', () => {
  let guangxi: ClusterRecords;
  beforeAll(async () => {
    guangxi = await records('guangxi-auto');
  });

  const figure = (id: string): FigureRecord => {
    const found = guangxi.figures.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`no figure ${id}`);
    return found;
  };
  const partsOf = (id: string): (number | null)[] =>
    guangxi.figures.filter((candidate) => candidate.partOf === id).map((candidate) => candidate.value);
  const sum = (values: readonly (number | null)[]): number => values.reduce<number>((total, value) => total + (value ?? Number.NaN), 0);

  test('108 + 39.5 + 2 + 1 makes the 150.5 that Liuzhou can build', () => {
    expect(figure('lz-capacity')).toMatchObject({ subject: 'liuzhou', value: 150.5, unit: '万辆/年', source: 'lz', line: 109, comparator: 'eq' });
    expect(partsOf('lz-capacity')).toEqual(expect.arrayContaining([108, 39.5, 2, 1]));
    expect(partsOf('lz-capacity')).toHaveLength(4);
    expect(sum(partsOf('lz-capacity'))).toBe(150.5);
  });

  test('310 + 20 + 20 makes the 350 that the region aims at in 2025', () => {
    expect(figure('gx-output-2025')).toMatchObject({ subject: 'guangxi', value: 350, kind: 'target', period: '2025', source: 'gx', line: 9 });
    expect(partsOf('gx-output-2025').sort()).toEqual([20, 20, 310]);
    expect(sum(partsOf('gx-output-2025'))).toBe(350);
  });

  test('what only lies inside the 350 is never a part of it: premium, new-energy, Liuzhou’s 300', () => {
    for (const id of ['gx-premium-output-2025', 'gx-nev-output-2025', 'lz-output-2025']) expect(figure(id)).toMatchObject({ partOf: null });
  });

  test('both of Dongfeng Liuzhou’s capacities stand, and the disagreement is told', () => {
    expect([figure('dflzm-capacity').value, figure('dflzm-commercial-capacity').value, figure('dflzm-passenger-capacity').value]).toEqual([
      39.5, 10, 40,
    ]);
    const told = guangxi.conflicts.filter(
      (conflict) => conflict.figures.includes('dflzm-capacity') && conflict.figures.includes('dflzm-passenger-capacity'),
    );
    expect(told).toHaveLength(1);
  });

  test.each(['nanning', 'guigang', 'guilin'])('%s has no capacity and no target, for the documents name none', (city) => {
    const { capacityMetric, targetMetric } = guangxi.package;
    const here = new Set([city, ...guangxi.sites.filter((site) => site.place === city).map((site) => site.id)]);
    const stated = guangxi.figures.filter((candidate) => here.has(candidate.subject) && [capacityMetric, targetMetric].includes(candidate.metric));
    expect(stated).toEqual([]);
  });

  test('the four base cities and the three port cities are marked', () => {
    const marked = (role: string): string[] =>
      guangxi.places
        .filter((place) => place.role === role)
        .map((place) => place.id)
        .sort();
    expect(marked('base')).toEqual(['guigang', 'guilin', 'liuzhou', 'nanning']);
    expect(marked('gateway')).toEqual(['beihai', 'fangchenggang', 'qinzhou']);
  });

  test('every figure of a plan stands under a heading', () => {
    const first = new Map(
      ['gx', 'lz'].map((source) => [
        source,
        Math.min(...guangxi.sections.filter((section) => section.source === source).map((section) => section.line)),
      ]),
    );
    for (const { id, source, line } of guangxi.figures) expect(line ?? 0, id).toBeGreaterThanOrEqual(first.get(source) ?? 0);
  });

  test('every English title stands for its Chinese one', async () => {
    const text = await readFile(fileURLToPath(new URL('../data/guangxi-auto/sections.csv', import.meta.url)), 'utf8');
    expect(text.split('\n').filter((line) => line.endsWith(','))).toEqual([]);
  });
});
