import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clickEntity, openMap, waitForRest, waitForState } from './explore.ts';
import { assertCanvasNotBlank } from './pixels.ts';
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

const state = () => document.querySelector('industry-cluster-map')?.getState();

test('a reader finds Liuzhou, clicks it, reads its capacity and where that stands, in Chinese and in English', async () => {
  const opened = await openMap(browser, site);
  const { page, map, panel } = opened;
  await assertCanvasNotBlank(page);

  const found = await page.evaluate(() => document.querySelector('industry-cluster-map')?.find('柳州')[0]);
  expect(found).toMatchObject({ id: 'liuzhou', name: '柳州市' });
  await clickEntity(opened, 'liuzhou');
  await waitForState(page, 'selected', 'liuzhou');
  await panel.getByText('150.5').first().waitFor();
  expect(await panel.getByRole('heading').first().innerText()).toContain('柳州市');

  await panel
    .getByRole('button', { name: /产能.*109/ })
    .first()
    .click();
  const source = map.getByRole('dialog').filter({ visible: true });
  await source.waitFor();
  expect(await source.innerText()).toMatch(/109/);
  expect(await source.innerText()).toMatch(/150\.5\s*万辆/);
  await page.keyboard.press('Escape');
  await source.waitFor({ state: 'hidden' });
  expect((await page.evaluate(state))?.selected).toBe('liuzhou');

  await page.locator('#lang').click();
  await waitForState(page, 'lang', 'en');
  await panel.getByRole('heading', { name: /^Liuzhou/ }).waitFor();
  expect(await panel.innerText()).toMatch(/capacity/i);
  expect(await page.title()).toMatch(/Liuzhou/);
  await page.locator('#lang').click();
  await waitForState(page, 'lang', 'zh-CN');
  await panel.getByRole('heading', { name: /^柳州市/ }).waitFor();

  expect(opened.strangers).toEqual([]);
  expect(opened.faults).toEqual([]);
  await opened.close();
});

test('a wheel over the map moves the camera, and the page is told that a person did it', async () => {
  const opened = await openMap(browser, site);
  const { page } = opened;
  await page.evaluate(() =>
    document.querySelector('industry-cluster-map')?.addEventListener('cluster-view-change', (event) => {
      document.body.dataset.mover = event.origin;
    }),
  );
  const before = (await page.evaluate(state))?.view?.zoom ?? 0;
  await page.mouse.move(500, 420);
  await page.mouse.wheel(0, -240);
  await page.waitForFunction((zoom) => (document.querySelector('industry-cluster-map')?.getState().view?.zoom ?? 0) > zoom + 0.05, before);
  await page.waitForFunction(() => document.body.dataset.mover !== undefined);
  expect(await page.evaluate(() => document.body.dataset.mover)).toBe('user');
  await opened.close();
});

test('a reader who uses the keyboard alone searches, moves the map, walks the briefing and comes back', async () => {
  const opened = await openMap(browser, site);
  const { page, map, panel } = opened;

  await page.keyboard.press('/');
  await page.keyboard.type('柳州');
  await page.locator('#matches [role=option]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await waitForState(page, 'selected', 'liuzhou');
  await panel.getByText('150.5').first().waitFor();

  const isOnMap = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.matches('[role=application] canvas') === true);
  for (let step = 0; step < 20 && !(await isOnMap()); step += 1) await page.keyboard.press('Tab');
  const before = (await page.evaluate(state))?.view;
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(
    (lng) => (document.querySelector('industry-cluster-map')?.getState().view?.center[0] ?? 0) > lng,
    before?.center[0] ?? 180,
  );
  await page.keyboard.press('Escape');
  await waitForState(page, 'selected', null);

  await page.locator('#brief').focus();
  await page.keyboard.press('Enter');
  await waitForState(page, 'mode', 'brief');
  await map.locator('[part~=stage]').waitFor();
  // The button is gone with the page's bar; until the browser has noticed, keys still go to it.
  await page.waitForFunction(() => document.activeElement?.id !== 'brief');
  const scenes = [(await page.evaluate(state))?.scene];
  for (const key of ['ArrowRight', 'End', 'Home']) {
    await page.keyboard.press(key);
    await page.waitForFunction((last) => document.querySelector('industry-cluster-map')?.getState().scene !== last, scenes.at(-1) ?? null);
    scenes.push((await page.evaluate(state))?.scene);
  }
  expect(new Set(scenes).size).toBeGreaterThanOrEqual(3);
  await page.keyboard.press('Escape');
  await waitForState(page, 'mode', 'explore');

  expect(opened.strangers).toEqual([]);
  expect(opened.faults).toEqual([]);
  await opened.close();
});

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
] as const;

test.for(SIZES.flatMap((size) => (['light', 'dark'] as const).map((theme) => [size.width, size.height, theme] as const)))(
  'pictures at %d x %d, %s: the region and Liuzhou, neither blank',
  async ([width, height, theme]) => {
    const opened = await openMap(browser, site, '', { viewport: { width, height }, colorScheme: theme, hasTouch: width < 500 });
    const { page } = opened;
    const picture = (name: string) => page.screenshot({ path: join(ROOT, `tests/pictures/out/${name}-${width}x${height}-${theme}.png`) });
    await waitForRest(page);
    await picture('region');
    await assertCanvasNotBlank(page);
    await page.evaluate(() => document.querySelector('industry-cluster-map')?.show('liuzhou', { animate: false }));
    await waitForState(page, 'selected', 'liuzhou');
    await waitForRest(page);
    await picture('liuzhou');
    await assertCanvasNotBlank(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(opened.faults).toEqual([]);
    await opened.close();
  },
);
