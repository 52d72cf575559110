import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DIST } from '../build/files.ts';
import { openMap } from './explore.ts';
import { pictureOfCanvas } from './pixels.ts';
import { launch, type Site, serve } from './site.ts';

/** Every font of the system but those with Chinese or Japanese characters. */
const WITHOUT_CHINESE = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <selectfont><rejectfont>${['zh-cn', 'zh-tw', 'zh-hk', 'ja']
    .map((lang) => `<pattern><patelt name="lang"><string>${lang}</string></patelt></pattern>`)
    .join('')}</rejectfont></selectfont>
</fontconfig>`;

let site: Site;
let folder: string;
beforeAll(async () => {
  site = await serve(join(DIST, 'site'));
  folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  writeFileSync(join(folder, 'fonts.conf'), WITHOUT_CHINESE);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await site.close();
});

/** How many of the pictures of three characters and of a missing one differ, in the type of an element. */
async function shapesIn(element: Locator): Promise<number> {
  return element.evaluate((node) => {
    const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!pen) throw new Error('no 2d context');
    pen.font = `32px ${getComputedStyle(node).fontFamily}`;
    const pictures = ['柳', '车', '钦', '\u{10fffd}'].map((character) => {
      pen.clearRect(0, 0, 40, 40);
      pen.fillText(character, 2, 34);
      return pen.getImageData(0, 0, 40, 40).data.join();
    });
    return new Set(pictures).size;
  });
}

const askedFonts = (page: Page) => page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.includes('.woff2')).length);
const heldFonts = (page: Page) =>
  page.evaluate(() => [...document.fonts].map(({ family, weight, status }) => `${family} ${weight} ${status}`).sort());

/** Share of the pixels in which two pictures of one size differ clearly, 0 to 1. */
async function differenceOf(page: Page, first: Buffer, second: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [one, other] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          pen?.drawImage(bitmap, 0, 0);
          return pen?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
        }),
      );
      if (!one || !other || one.length !== other.length) throw new Error('the pictures are not of one size');
      let count = 0;
      for (let at = 0; at < one.length; at += 4) {
        if ([0, 1, 2].some((channel) => Math.abs((one[at + channel] ?? 0) - (other[at + channel] ?? 0)) > 48)) count += 1;
      }
      return count / (one.length / 4);
    },
    [first.toString('base64'), second.toString('base64')],
  );
}

// Only fontconfig can hide a font from a browser; macOS and Windows draw Chinese always.
describe.runIf(process.platform === 'linux')('Chinese on the page', () => {
  test('is drawn in panel and map by fonts of our own where the system has none, and they go with the element', async () => {
    const browser = await launch({ FONTCONFIG_FILE: join(folder, 'fonts.conf') });
    const { page, map, panel, faults } = await openMap(browser, site);
    expect(await heldFonts(page)).toEqual([
      'Industry Cluster Sans SC 400 loaded',
      'Industry Cluster Sans SC 700 loaded',
      'Industry Cluster Serif SC 400 loaded',
    ]);
    expect(await shapesIn(panel)).toBe(4);
    expect(faults).toEqual([]);
    const carried = await pictureOfCanvas(page);

    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN', reducedMotion: 'reduce' });
    const withheld = await context.newPage();
    withheld.setDefaultTimeout(100_000);
    await withheld.route(/\.woff2/, (route) => route.abort());
    const errors: string[] = [];
    withheld.on('console', (message) => errors.push(message.text()));
    await withheld.goto(site.url);
    await withheld.locator('industry-cluster-map').evaluate((element) => (element as HTMLElementTagNameMap['industry-cluster-map']).whenLoaded());
    // The map stands without its letters, and says so.
    expect(errors.some((text) => text.includes('<industry-cluster-map> network:'))).toBe(true);
    expect(await shapesIn(withheld.locator('[part~=panel]'))).toBeLessThan(4);
    expect(await differenceOf(page, carried, await pictureOfCanvas(withheld))).toBeGreaterThan(0.002);
    expect(await differenceOf(page, carried, await pictureOfCanvas(page))).toBeLessThan(0.0005);

    await map.evaluate((element) => element.remove());
    await page.waitForFunction(() => document.fonts.size === 0);
    await browser.close();
  });

  test("is drawn by the system's own fonts where it has them, and nothing is asked for", async () => {
    const browser = await launch();
    const { page, panel, faults } = await openMap(browser, site);
    expect(await shapesIn(panel)).toBe(4);
    expect(await askedFonts(page)).toBe(0);
    expect(await heldFonts(page)).toEqual([]);
    expect(faults).toEqual([]);
    await browser.close();
  });
});
