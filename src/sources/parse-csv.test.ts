import { expect, test } from 'vitest';
import { IssueList } from './issue-list.ts';
import { parseCsv } from './parse-csv.ts';
import { csvOf } from './sample.fixture.ts';

const PIECES = ['a', '柳州', ',', '"', '""', '\n', '\r\n', ' ', ';', "'", '\t', '😀', '0', '=1+1', '，'];

/** Numbers that look random and are the same in every run (a linear congruential generator, Numerical Recipes). */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  while (true) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state;
  }
}

test.each(Array.from({ length: 40 }, (_, seed) => [seed]))('Any text in quotes comes back as it was (%i)', async (seed) => {
  const random = numbers(seed);
  const cell = (): string =>
    Array.from({ length: (random.next().value >>> 8) % 6 }, () => PIECES[(random.next().value >>> 8) % PIECES.length]).join('');
  const rows = Array.from({ length: 20 }, (_, i) => ({ id: `row-${i}`, first: cell(), second: cell(), third: cell() }));
  const issues = new IssueList();
  const table = await parseCsv(csvOf(rows), 'sites', 'sites.csv', issues);
  expect(issues.all()).toEqual([]);
  expect(table.rows).toEqual(rows);
  expect(table.columns).toEqual(['id', 'first', 'second', 'third']);
});

test('A header with no rows is a table without rows', async () => {
  const issues = new IssueList();
  expect(await parseCsv('id,name\n', 'sites', 'sites.csv', issues)).toMatchObject({ rows: [], columns: ['id', 'name'] });
  expect(issues.all()).toEqual([]);
});
