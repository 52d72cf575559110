import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Album, openAlbum } from '../pictures/album.ts';
import { pictureLevels } from '../pictures/levels.ts';
import { panelShots, picturePanels } from '../pictures/panels.ts';
import { sampleAt, SIZES } from '../pictures/shots.ts';
import { launch, ROOT, serve, type Site } from './site.ts';

const PATIENCE_MS = 900_000;

let browser: Browser;
let site: Site;
let album: Album;
beforeAll(async () => {
  site = await serve(join(ROOT, 'dist/site'));
  browser = await launch();
  album = await openAlbum(browser, false);
});
afterAll(async () => {
  await album?.close();
  await browser?.close();
  await site?.close();
});

test.for(SIZES)('levels at %s look as they were last approved, and no other origin is asked', { timeout: PATIENCE_MS }, async (size) => {
  expect(await pictureLevels(browser, site, album, size, sampleAt(size))).toEqual([]);
});

test.for(['light', 'dark'] as const)(
  'every panel in both languages, %s, looks as it was last approved, names its lines, and axe finds nothing',
  { timeout: PATIENCE_MS },
  async (theme) => {
    const shots = panelShots.filter((shot) => shot.theme === theme);
    expect(await picturePanels(browser, site, album, shots)).toEqual([]);
  },
);
