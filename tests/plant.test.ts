import { mkdtempSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installIsNeeded, nodeIsNewEnough } from '../.ci/ensure.mjs';
import { isPublic } from '../.ci/facts.ts';
import { addStep, closingLine } from '../.ci/tally.mjs';

const nothing = { passed: 0, failed: 0, broken: [] };

test('a page may read tables, grounds and pictures, and nothing else of the checkout', () => {
  expect(['data/guangxi-auto/figures.csv', 'data/guangxi-auto/briefings/overview.json', 'geo/guangxi/relief.webp'].every(isPublic)).toBe(true);
  expect(['package.json', 'data/build/check.ts', 'geo/build/a.json', 'geo/.cache/a.geojson', 'data/guangxi-auto/README.md'].some(isPublic)).toBe(
    false,
  );
});

test('the closing line adds the tests of all reports', () => {
  const first = addStep(nothing, 'unit', true, { numPassedTests: 7, numFailedTests: 0 });
  const second = addStep(first, 'browser', false, { numPassedTests: 2, numFailedTests: 3 });
  expect(closingLine(second)).toBe('9 passed, 3 failed');
  expect(second.broken).toEqual(['browser']);
});

test('a step that breaks without a failed test counts as one failure', () => {
  expect(closingLine(addStep(nothing, 'build', false, null))).toBe('0 passed, 1 failed');
  expect(closingLine(addStep(nothing, 'unit', false, { numPassedTests: 5, numFailedTests: 0 }))).toBe('5 passed, 1 failed');
});

test('Node 20.19 is new enough, 20.18 is not', () => {
  expect(['20.19.0', '20.20.2', '22.1.0'].every(nodeIsNewEnough)).toBe(true);
  expect(['18.20.0', '20.18.3'].some(nodeIsNewEnough)).toBe(false);
});

test('packages are installed on a fresh checkout and when the lock file asks for other versions, not otherwise', () => {
  const root = mkdtempSync(join(tmpdir(), 'install-'));
  const lock = (version: string) => JSON.stringify({ packages: { '': {}, 'node_modules/lit': { version } } });
  writeFileSync(join(root, 'package-lock.json'), lock('1.0.0'));
  expect(installIsNeeded(root)).toBe(true);

  mkdirSync(join(root, 'node_modules'));
  const installed = join(root, 'node_modules', '.package-lock.json');
  writeFileSync(installed, lock('1.0.0'));
  expect(installIsNeeded(root)).toBe(false);

  utimesSync(installed, 1, 1);
  expect(installIsNeeded(root)).toBe(false);

  writeFileSync(join(root, 'package-lock.json'), lock('1.1.0'));
  utimesSync(installed, 1, 1);
  expect(installIsNeeded(root)).toBe(true);
});
