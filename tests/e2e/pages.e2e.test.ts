import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openMap } from './explore.ts';
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

test.for([
  ['embed', 'embed/'],
  ['gallery', 'gallery/'],
  ['a link into the briefing', '?mode=brief'],
] as const)('%s paints a map without a fault and without asking another origin', async ([, path]) => {
  const opened = await openMap(browser, site, path);
  await assertCanvasNotBlank(opened.page);
  expect(opened.strangers).toEqual([]);
  expect(opened.faults).toEqual([]);
  await opened.close();
});

test('a link into a topic opens that topic and stays whole', async () => {
  const opened = await openMap(browser, site, '?topic=sources&f.view=context&lang=en');
  await opened.panel.getByRole('heading', { level: 2, name: 'Sources' }).waitFor();
  expect(new URL(opened.page.url()).search).toBe('?topic=sources&f.view=context&lang=en');
  const state = await opened.map.evaluate((element) => (element as HTMLElementTagNameMap['industry-cluster-map']).getState());
  expect(state).toMatchObject({ topic: 'sources', facets: { view: 'context' }, lang: 'en' });
  expect(opened.faults).toEqual([]);
  await opened.close();
});
