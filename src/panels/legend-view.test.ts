import { describe, expect, test } from 'vitest';
import { analyse } from '../analysis/analyse.ts';
import { exampleRecords, market, site } from '../model/cluster.fixture.ts';
import { createCluster } from '../model/cluster.ts';
import { LEVELS } from '../theme/levels.ts';
import { legendView } from './legend-view.ts';

const cluster = createCluster(
  exampleRecords({
    sites: [site('own', 'alpha', { kind: 'parts' }), site('zoned', 'east', { kind: 'parts' }), site('afar', 'port', { kind: 'research' })],
    markets: [market('m1', 'small', 'farland', { mode: 'sales' }), market('m2', 'big', 'farland', { mode: 'kd', status: 'planned' })],
  }),
);
const results = analyse(cluster);
const at = (level: (typeof LEVELS)[number]) => legendView(cluster, results, level);

describe('the legend', () => {
  test('explains the rings of the countries on the far views: makers, how far they are, and on the wide one the main business', () => {
    expect(at('wide').makers.map(({ organization }) => organization.id)).toEqual(
      results.markets[0]?.actors.map(({ organization }) => organization.id),
    );
    expect(at('wide').progress).toEqual(['existing', 'planned']);
    expect(at('wide').glyphs).toEqual(['sales']);
    expect([at('world').makers.length, at('world').glyphs]).toEqual([2, []]);
  });

  test.each(['region', 'city', 'site'] as const)('says nothing of markets at the level %s', (level) => {
    const { makers, progress, glyphs } = at(level);
    expect([makers, progress, glyphs]).toEqual([[], [], []]);
  });

  test('offers no toggle for what is folded into a base, and none at all on the globe', () => {
    expect(at('region').kinds).toEqual(['parts', 'research']);
    expect(at('wide').kinds).toEqual(['research']);
    expect(at('world').kinds).toEqual([]);
    expect(at('world').statuses).toEqual([]);
  });

  test('names circles of error near a city only, and rails and branches from the region on', () => {
    expect(LEVELS.filter((level) => at(level).hasZones)).toEqual(['city', 'site']);
    expect(LEVELS.filter((level) => !at(level).hasAllLines)).toEqual(['world', 'wide']);
  });
});
