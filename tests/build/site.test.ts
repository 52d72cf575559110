import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { askedBy, DIST, filesIn } from './files.ts';

const site = join(DIST, 'site');
const pages = ['index.html', 'embed/index.html', 'gallery/index.html'];
const text = (path: string) => readFileSync(join(site, path), 'utf8');

test('explore, embed and gallery are there, each with a title', () => {
  for (const page of pages) expect(text(page)).toMatch(/<title>[^<]+<\/title>/);
});

test('a page names only files beside it, and each of them is there', () => {
  for (const page of pages) {
    const named = [...text(page).matchAll(/\s(?:src|href)="([^"#]*)"/g)].map((match) => match[1] ?? '').filter((path) => !path.startsWith('data:'));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => /^(\w+:|\/)/.test(path))).toEqual([]);
    const files = named.map((path) => join(dirname(page), path.split('?')[0] ?? '')).filter((path) => /\.\w+$/.test(path));
    expect(files.filter((path) => !existsSync(join(site, path)))).toEqual([]);
  }
});

test('no style sheet reaches for another origin or for the root of the host', () => {
  for (const path of filesIn(site).filter((name) => name.endsWith('.css'))) expect(text(path)).not.toMatch(/url\(\s*['"]?(https?:|\/)|@import/);
});

test('every module finds beside itself what it asks for', () => {
  for (const path of filesIn(site).filter((name) => name.endsWith('.js'))) {
    const asked = askedBy(join(site, path));
    expect([...asked.statics, ...asked.dynamics, ...asked.files].filter((file) => !existsSync(file))).toEqual([]);
    expect(asked.bare).toEqual([]);
  }
});

test('facts and ground are there, with where they come from; scripts and notes of the makers are not', () => {
  const files = filesIn(site);
  for (const path of ['data/guangxi-auto/cluster.json', 'data/guangxi-auto/datapackage.json', 'geo/guangxi/ground.json', 'geo/provenance.json']) {
    expect(files).toContain(path);
  }
  expect(files.filter((path) => /\.(ts|mjs|map)$/.test(path) || /(^|\/)build\//.test(path))).toEqual([]);
});

test('licences come with it: our own, and those of all that is bundled', () => {
  expect(text('LICENSE')).toContain('MIT License');
  expect(text('FONTS-LICENSE.txt')).toContain('SIL OPEN FONT LICENSE');
  for (const name of ['maplibre-gl', 'lit', 'd3-']) expect(text('THIRD-PARTY-LICENSES.md')).toContain(name);
});
