#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Flags for a browser that draws WebGL2 in software and asks nothing of the network on its own account. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--hide-scrollbars',
  '--force-color-profile=srgb',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'microsoft-edge-stable'];

/** @returns {string[]} usual places of Chrome, Chromium and Edge on this system, best first */
function usualPaths() {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `Applications/${name}.app/Contents/MacOS/${name}`);
    return ['/', `${process.env.HOME ?? ''}/`].flatMap((base) => apps.map((app) => base + app));
  }
  if (process.platform === 'win32') {
    const bases = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter((base) => base !== undefined);
    const apps = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return bases.flatMap((base) => apps.map((app) => join(base, app)));
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin'];
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * An installed Chrome, Chromium or Edge: the one that `CHROME_PATH` names, else the first in its usual places.
 * @returns {string | null} path of the program
 */
export function findChromium() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return existsSync(chosen) ? chosen : null;
  return usualPaths().find((path) => existsSync(path)) ?? null;
}

/** Whether a font with Chinese characters is installed; macOS and Windows bring theirs. */
function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const result = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return result.status === 0 && result.stdout.trim() !== '';
}

function canUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** @param {string[]} packages names of Debian packages */
function install(packages) {
  console.log(`Installing ${packages.join(' and ')} (apt-get) ...`);
  const options = { stdio: /** @type {'inherit'} */ ('inherit'), env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-q'], options);
  return spawnSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], options).status === 0;
}

/**
 * Path of a browser for the tests; on Debian as root it is installed, with a Chinese font, where it is missing.
 * @returns {string | null} `null`, after one sentence on what to install, where there is none
 */
export function ensureChromium() {
  if (process.env.CHROME_PATH && !existsSync(process.env.CHROME_PATH)) {
    console.error(`CHROME_PATH names a file that does not exist: ${process.env.CHROME_PATH}`);
    return null;
  }
  const missing = [];
  if (!findChromium()) missing.push('chromium');
  if (!hasChineseFont()) missing.push('fonts-noto-cjk');
  if (missing.length > 0 && canUseApt()) install(missing);
  const found = findChromium();
  if (!found) console.error('The browser tests need Chrome, Chromium or Edge: install one of them, or set CHROME_PATH to where it is.');
  else if (!hasChineseFont())
    console.error('No Chinese font is installed: names on the test pictures will be empty boxes until one is (Debian: fonts-noto-cjk).');
  return found;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = ensureChromium();
  if (found) console.log(found);
  process.exitCode = found ? 0 : 1;
}
