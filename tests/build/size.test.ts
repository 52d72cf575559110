import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { closure, DIST, sentBytes } from './files.ts';

const site = join(DIST, 'site');

/** Files that a page's HTML asks for. */
const askedByPage = (page: string) =>
  [...readFileSync(join(site, page), 'utf8').matchAll(/(?:src|href)="(\.[^"]+\.(?:js|css))"/g)].map((match) => join(site, match[1] ?? ''));

const isFont = (path: string) => path.endsWith('.woff2');

const total = (paths: Iterable<string>) => [...paths].reduce((sum, path) => sum + sentBytes(path), 0);

test('what stands before the first map is small: page, styles, element and panels', () => {
  const shell = new Set([join(site, 'index.html'), ...closure(askedByPage('index.html'))]);
  // A phone on a slow line (1.5 Mbit/s) has the words and the panel within a second of the first byte.
  expect(total(shell)).toBeLessThan(180_000);
});

test('all code of the explore page, engine and worker too, stays near what the engine alone weighs', () => {
  const all = new Set([
    join(site, 'index.html'),
    ...closure(askedByPage('index.html'), (asked) => [...asked.statics, ...asked.dynamics, ...asked.files]),
  ]);
  // MapLibre and its worker are about 480 kB; the rest is Lit, D3's scales and shapes, and ourselves.
  expect(total([...all].filter((path) => !isFont(path)))).toBeLessThan(700_000);
});

test('the fonts that only a machine without Chinese asks for stay near a megabyte each', () => {
  const fonts = [...closure(askedByPage('index.html'), (asked) => [...asked.statics, ...asked.dynamics, ...asked.files])].filter(isFont);
  expect(fonts).toHaveLength(3);
  // 3,755 common characters and the project's own, in two weights, and a serif for the names of waters.
  expect(total(fonts)).toBeLessThan(2_400_000);
});

test('the facts of the cluster come in one small file', () => {
  // One table of a few hundred rows: more would mean that something is in it twice.
  expect(sentBytes(join(site, 'data/guangxi-auto/cluster.json'))).toBeLessThan(120_000);
});

test('the ground of the first view stays light', () => {
  const manifest: { layers: Record<string, string>; relief?: { url: string } } = JSON.parse(
    readFileSync(join(site, 'geo/guangxi/ground.json'), 'utf8'),
  );
  const files = [...Object.values(manifest.layers), ...(manifest.relief ? [manifest.relief.url] : [])].map((path) => join(site, 'geo/guangxi', path));
  // About 365 kB of vectors and a relief picture were measured as enough for a good basemap of the region.
  expect(total(files)).toBeLessThan(700_000);
});
