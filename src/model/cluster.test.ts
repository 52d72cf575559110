import { expect, test } from 'vitest';
import { exampleRecords, site } from './cluster.fixture.ts';
import { createCluster } from './cluster.ts';

test('a city knows the sites of its zones as well as its own', () => {
  const cluster = createCluster(exampleRecords({ sites: [site('a', 'alpha'), site('b', 'east'), site('c', 'beta')] }));
  expect(cluster.sitesIn('alpha').map((found) => found.id)).toEqual(['a', 'b']);
  expect(cluster.sitesIn('shire')).toHaveLength(3);
});

test('a zone lies in its city, and a country stands for itself', () => {
  const cluster = createCluster(exampleRecords());
  expect(cluster.cityOf('east')?.id).toBe('alpha');
  expect(cluster.cityOf('farland')?.id).toBe('farland');
  expect(cluster.cityOf('nowhere')).toBeUndefined();
});

test('a place that is its own ancestor does not hang the page', () => {
  const records = exampleRecords();
  const places = records.places.map((found) => (found.id === 'shire' ? { ...found, parent: 'alpha' } : found));
  expect(
    createCluster({ ...records, places })
      .ancestry('alpha')
      .map((found) => found.id),
  ).toEqual(['alpha', 'shire']);
});

test('a line is found under its chapter and section, and a new chapter closes the old one', () => {
  const cluster = createCluster(exampleRecords());
  expect(cluster.sectionPath('plan', 6).map((section) => section.title.en)).toEqual(['One', 'One.1']);
  expect(cluster.sectionPath('plan', 9).map((section) => section.title.en)).toEqual(['Two']);
  expect(cluster.sectionPath('plan', 0)).toEqual([]);
});

test('an id is told apart as place, organization or site', () => {
  const cluster = createCluster(exampleRecords({ sites: [site('a', 'alpha')] }));
  expect(['alpha', 'big', 'a', 'nobody'].map((id) => cluster.entity(id)?.type)).toEqual(['place', 'organization', 'site', undefined]);
});
