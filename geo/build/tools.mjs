import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';

/** The `geo/` folder. */
export const GEO = join(dirname(fileURLToPath(import.meta.url)), '..');
/** Downloads, unpacked packages and intermediate files; git ignores it. */
export const CACHE = join(GEO, '.cache');
/** Intermediate files, rewritten on every run. */
export const WORK = join(CACHE, 'work');
/** The window of the finer ground, degrees: west, south, east, north. */
export const WINDOW = [103.5, 19.8, 113.2, 27.3];

const MAPSHAPER = 'mapshaper@0.7.70';

/** Runs a program and returns what it printed; throws with its complaint when it fails. */
export function run(program, args, options = {}) {
  return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'pipe'], ...options });
}

/** Stops with a sentence that says what to install when a program is missing. */
export function requireProgram(program, debianPackage) {
  try {
    run('sh', ['-c', `command -v ${program}`]);
  } catch {
    throw new Error(`${program} is missing. On Debian or Ubuntu: sudo apt-get install ${debianPackage}`);
  }
}

/** Installs the pinned mapshaper in the cache, once. */
export function installMapshaper() {
  const home = join(CACHE, 'tools');
  if (existsSync(join(home, 'node_modules/mapshaper/bin/mapshaper'))) return;
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{"private":true}\n');
  run('npm', ['install', '--no-audit', '--no-fund', '--save-exact', MAPSHAPER], { cwd: home });
}

/** Runs mapshaper with the arguments of one command line. */
export function mapshaper(...args) {
  const program = join(CACHE, 'tools/node_modules/mapshaper/bin/mapshaper');
  return run(process.execPath, ['--max-old-space-size=6000', program, ...args.map(String), '-quiet']);
}

/** Options of mapshaper's output: rounded to `decimals`, and repaired where rounding makes a ring cross itself. */
export function exact(decimals) {
  return ['format=geojson', `precision=${10 ** -decimals}`, 'fix-geometry'];
}

/** The path of an intermediate file. */
export function work(name) {
  mkdirSync(WORK, { recursive: true });
  return join(WORK, name);
}

/** Reads a JSON file. */
export function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** SHA-256 of a file, hexadecimal. */
export function sha256(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** Rows of a CSV table in `geo/build/tables`, as objects of strings. */
export function table(name) {
  const { data, errors } = Papa.parse(readFileSync(join(GEO, 'build/tables', name), 'utf8').trim(), { header: true, delimiter: ',' });
  const [fault] = errors;
  if (fault) throw new Error(`${name}, row ${fault.row}: ${fault.message}`);
  return data;
}
