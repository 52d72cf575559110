import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openMap, waitForState } from './explore.ts';
import { launch, ROOT, serve, type Site } from './site.ts';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  site = await serve(join(ROOT, 'dist/site'));
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const SCENES = ['region', 'bases', 'liuzhou', 'corridor', 'markets', 'targets'] as const;

const sceneOf = (page: Page) => page.evaluate(() => document.querySelector('industry-cluster-map')?.getState().scene ?? null);

/** Presses a key and waits for the scene that it should bring. */
async function go(page: Page, key: string, scene: string): Promise<void> {
  await page.keyboard.press(key);
  await waitForState(page, 'scene', scene);
}

/** The scenes of the briefing as the package has them, and the number that each is about as the stage shows it. */
const scenesOf = (page: Page) =>
  page.evaluate(() => {
    const map = document.querySelector('industry-cluster-map');
    return map?.cluster?.records.briefings[0]?.scenes.map(({ id, hero }) => ({ id, hasNumber: hero !== null && hero !== undefined })) ?? [];
  });

test('a presenter walks six scenes by the keyboard alone, each with its number, and comes back to a scene by its link', async () => {
  const opened = await openMap(browser, site, '?mode=brief');
  const { page } = opened;
  const stage = page.locator('[part~=stage]');
  await stage.waitFor();
  const scenes = await scenesOf(page);
  expect(scenes.map(({ id }) => id)).toEqual([...SCENES]);

  const numbers: string[] = [];
  const keys = ['ArrowRight', 'Space', 'PageDown', 'ArrowRight', 'Space'];
  for (const [index, { id, hasNumber }] of scenes.entries()) {
    await waitForState(page, 'scene', id);
    await stage
      .getByText(`${index + 1} / ${scenes.length}`)
      .first()
      .waitFor();
    if (hasNumber) numbers.push((await stage.locator('.brief-number').first().innerText()).trim());
    const key = keys[index];
    if (key) await page.keyboard.press(key);
  }
  expect(numbers[0]).toContain('350');
  expect(numbers.every((number) => /\d/.test(number))).toBe(true);

  await page.keyboard.press('ArrowRight');
  expect(await sceneOf(page)).toBe('targets');
  await go(page, 'PageUp', 'markets');
  await go(page, 'ArrowLeft', 'corridor');
  await go(page, 'Home', 'region');
  await go(page, 'End', 'targets');
  await go(page, 'Home', 'region');
  await go(page, 'ArrowRight', 'bases');
  await go(page, 'ArrowRight', 'liuzhou');

  await page.waitForFunction(() => /mode=brief/.test(location.search) && /scene=liuzhou/.test(location.search));
  await page.reload();
  await page.evaluate(() => document.querySelector('industry-cluster-map')?.whenLoaded());
  await waitForState(page, 'scene', 'liuzhou');
  await stage.locator('.brief-number').first().waitFor();

  await page.keyboard.press('f');
  await page.waitForFunction(() => document.fullscreenElement?.localName === 'industry-cluster-map');
  await page.keyboard.press('f');
  await page.waitForFunction(() => document.fullscreenElement === null);

  await page.keyboard.press('Escape');
  await waitForState(page, 'mode', 'explore');
  await stage.waitFor({ state: 'detached' });
  expect(opened.strangers).toEqual([]);
  expect(opened.faults).toEqual([]);
  await opened.close();
});
