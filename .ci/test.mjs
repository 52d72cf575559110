#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.mjs';
import { ensure } from './ensure.mjs';
import { addStep, closingLine } from './tally.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** The plans that the figures are read from; they are kept beside the checkout, not in it. */
const PLANS = join(ROOT, '..', 'shared', 'sources');

ensure();
const chromium = ensureChromium();
if (chromium) process.env.CHROME_PATH = chromium;

const reports = mkdtempSync(join(tmpdir(), 'industry-cluster-map-'));
const npm = (script, ...rest) => ['npm', ['run', '--silent', script, ...(rest.length > 0 ? ['--', ...rest] : [])]];
const vitest = (project) => [
  process.execPath,
  [
    join('node_modules', 'vitest', 'vitest.mjs'),
    ...['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(project)}`],
  ],
];
const reportOf = (name) => join(reports, `${name}.json`);

/** What is run, in this order; the last looks at what the build made. */
const STEPS = [
  { name: 'types', command: npm('typecheck') },
  { name: 'lint', command: npm('lint') },
  { name: 'data', command: npm('data:check') },
  ...(existsSync(PLANS) ? [{ name: 'data against the plans', command: npm('data:verify', PLANS) }] : []),
  { name: 'unit', command: vitest('unit'), tests: true },
  { name: 'browser', command: vitest('browser'), tests: true },
  { name: 'build', command: npm('build') },
  { name: 'built', command: vitest('built'), tests: true, needs: 'build' },
];

/** Runs one command with its output as it comes. @returns {Promise<boolean>} whether it ended well */
function run([program, words]) {
  return new Promise((done) => {
    const child = spawn(program, words, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' && program === 'npm' });
    child.on('error', () => done(false));
    child.on('close', (code) => done(code === 0));
  });
}

const readReport = (name) => (existsSync(reportOf(name)) ? JSON.parse(readFileSync(reportOf(name), 'utf8')) : null);

let tally = { passed: 0, failed: 0, broken: [] };
for (const step of STEPS) {
  console.log(`\n== ${step.name}`);
  const ran = !(step.needs && tally.broken.includes(step.needs));
  if (!ran) console.log(`not run: ${step.needs} failed`);
  const ok = ran && (await run(step.command));
  tally = addStep(tally, step.name, ok, step.tests ? readReport(step.name) : null);
}
rmSync(reports, { recursive: true, force: true });

if (tally.broken.length > 0) console.log(`\nfailed: ${tally.broken.join(', ')}`);
console.log(`\n${closingLine(tally)}`);
process.exitCode = tally.failed > 0 ? 1 : 0;
