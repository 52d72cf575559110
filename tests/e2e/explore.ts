import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { type OpenPage, openPage, type Site } from './site.ts';

/** Software WebGL on a busy machine is slow; a page that has not painted by then never will. */
const PATIENCE_MS = 100_000;

/** A page with the map on it, painted. */
export interface MapPage extends OpenPage {
  readonly map: Locator;
  readonly panel: Locator;
}

/** Opens a page of the built site and waits until its map has painted all that was first asked for. */
export async function openMap(browser: Browser, site: Site, path = '', options: BrowserContextOptions = {}): Promise<MapPage> {
  const opened = await openPage(browser, site.url + path, options);
  opened.page.setDefaultTimeout(PATIENCE_MS);
  const map = opened.page.locator('industry-cluster-map').first();
  await map.evaluate((element) =>
    element instanceof HTMLElement && 'whenLoaded' in element ? (element as HTMLElementTagNameMap['industry-cluster-map']).whenLoaded() : null,
  );
  return { ...opened, map, panel: map.locator('[part~=panel]') };
}

/** Clicks an entity where the map says that its mark is. */
export async function clickEntity({ page, map }: MapPage, id: string): Promise<void> {
  const point = await map.evaluate((element, entity) => (element as HTMLElementTagNameMap['industry-cluster-map']).locate(entity), id);
  const box = await map.boundingBox();
  if (!point || !box) throw new Error(`${id} is not drawn`);
  await page.mouse.click(box.x + point.x, box.y + point.y);
}

/** Waits until the map's state has a value. */
export async function waitForState(page: Page, name: 'selected' | 'lang' | 'mode' | 'scene' | 'theme', value: string | null): Promise<void> {
  await page.waitForFunction(([key, wanted]) => document.querySelector('industry-cluster-map')?.getState()[key] === wanted, [name, value] as const);
}

/** Waits until the map rests: two pictures of it, one after the other, are the same. */
export async function waitForRest(page: Page): Promise<void> {
  for (let before = await page.screenshot(), round = 0; round < 20; round += 1) {
    const after = await page.screenshot();
    if (after.equals(before)) return;
    before = after;
  }
  throw new Error('the page does not come to rest');
}
