import { bench } from 'vitest';
import { checkTables } from './check-tables.ts';
import { sample } from './sample.fixture.ts';

const input = sample();
const [, site = {}] = input.tables.sites ?? [];
input.tables.sites?.push(...Array.from({ length: 50_000 }, (_, i) => ({ ...site, id: `copy-${i}` })));

bench(
  'check a cluster of 50 000 sites',
  () => {
    checkTables(input, 'https://example.org/');
  },
  { iterations: 3, time: 0 },
);
