#!/usr/bin/env node
// Plain Node without a dependency: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The folder of the checkout. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Lowest Node that the tools run on. */
const NODE_NEEDED = [20, 19];

/**
 * Whether a Node version is new enough.
 * @param {string} version as `process.versions.node` writes it
 */
export function nodeIsNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > NODE_NEEDED[0] || (major === NODE_NEEDED[0] && minor >= NODE_NEEDED[1]);
}

/**
 * Whether `npm ci` must run: nothing is installed, or the lock file asks for other versions than are installed.
 * @param {string} root folder with `package-lock.json`
 */
export function installIsNeeded(root) {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(lock)) return !existsSync(installed);
  if (!existsSync(installed)) return true;
  if (statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return false;
  return !sameVersions(lock, installed);
}

/**
 * A fresh checkout has a lock file younger than anything installed, so the versions decide, not the clock alone.
 * @param {string} lock
 * @param {string} installed
 */
function sameVersions(lock, installed) {
  const wanted = JSON.parse(readFileSync(lock, 'utf8')).packages ?? {};
  const found = JSON.parse(readFileSync(installed, 'utf8')).packages ?? {};
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || entry.devOptional || found[path]?.version === entry.version,
  );
}

/** Installs what is missing; does nothing, and asks no network, when all is there. */
export function ensure() {
  if (!nodeIsNewEnough(process.versions.node)) {
    console.error(
      `Node ${NODE_NEEDED.join('.')} or newer is needed; this is Node ${process.versions.node}. Get it from https://nodejs.org and try again.`,
    );
    process.exit(1);
  }
  if (!installIsNeeded(ROOT)) return;
  // A registry may lack builds for other systems that the lock file names; then the versions of package.json must do.
  if ((existsSync(join(ROOT, 'package-lock.json')) && npm('ci')) || npm('install', '--no-package-lock')) return;
  console.error('The packages could not be installed: check the network, then try again.');
  process.exit(1);
}

/** @param {string[]} words */
function npm(...words) {
  console.log(`Installing packages (npm ${words[0]}) ...`);
  const options = { cwd: ROOT, stdio: /** @type {'inherit'} */ ('inherit'), shell: process.platform === 'win32' };
  return spawnSync('npm', [...words, '--no-audit', '--no-fund'], options).status === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) ensure();
