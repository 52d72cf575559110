import { expect, test } from 'vitest';
import { exampleRecords, organization, site } from '../model/cluster.fixture.ts';
import { createCluster } from '../model/cluster.ts';
import { find } from './search.ts';

const cluster = createCluster(
  exampleRecords({
    organizations: [
      { ...organization('liugong'), name: { zh: '柳州重工', en: 'Liuzhou Heavy' }, short: { zh: '柳工', en: 'LG' }, aliases: ['柳重'] },
    ],
    sites: [site('engine', 'alpha', { name: { zh: '发动机厂', en: 'Engine works' }, short: { zh: '动力厂', en: 'Power' } })],
    search: { engine: ['fadongjichang', 'fdjc'] },
  }),
);

test.each([
  ['柳工', 'liugong'],
  ['柳重', 'liugong'],
  ['liuzhou heavy', 'liugong'],
  ['ＬＧ', 'liugong'],
  ['fdjc', 'engine'],
  ['Engine', 'engine'],
  ['alpha', 'alpha'],
  ['动力厂', 'engine'],
  ['power', 'engine'],
])('%s finds %s first', (text, id) => {
  expect(find(cluster, text)[0]?.id).toBe(id);
});

test('a site says in which city it is', () => {
  expect(find(cluster, '发动机')[0]?.detail.en).toBe('alpha');
});

test('nothing typed and nothing known both find nothing', () => {
  expect(find(cluster, '   ')).toEqual([]);
  expect(find(cluster, 'zzzz')).toEqual([]);
});
