import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assertCanvasNotBlank } from './pixels.ts';
import { launch, openPage, ROOT, serve, type Site } from './site.ts';

let browser: Browser;
let cdn: Site;
beforeAll(async () => {
  cdn = await serve(join(ROOT, 'dist/lib'), { base: '/npm/industry-cluster-map@0/', headers: { 'Access-Control-Allow-Origin': '*' } });
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await cdn?.close();
});

/** Serves one page of a host that takes the element from somewhere, with a copy of the package beside it. */
async function host(html: string, headers: Readonly<Record<string, string>> = {}): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  cpSync(join(ROOT, 'dist/lib'), join(folder, 'lib'), { recursive: true });
  writeFileSync(join(folder, 'host.css'), 'industry-cluster-map { width: 900px; height: 560px; }');
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,"><link rel="stylesheet" href="host.css">${html}</html>`,
  );
  return serve(folder, { headers });
}

async function painted(page: Page): Promise<void> {
  page.setDefaultTimeout(150_000);
  await page.evaluate(async () => {
    await customElements.whenDefined('industry-cluster-map');
    await Promise.all([...document.querySelectorAll('industry-cluster-map')].map((map) => map.whenLoaded()));
  });
}

test('a page that takes the element from a CDN gets a map, its worker too, and no other origin is asked', { timeout: 240_000 }, async () => {
  const site = await host(
    `<script type="module" src="${cdn.url}industry-cluster-map.js"></script>
     <industry-cluster-map src="${cdn.url}data/guangxi-auto/cluster.json" loading="eager"></industry-cluster-map>`,
  );
  const opened = await openPage(browser, site.url, {}, [cdn.url]);
  await painted(opened.page);
  await assertCanvasNotBlank(opened.page);
  expect(await opened.page.evaluate(() => document.querySelector('industry-cluster-map')?.renderer)).toBe('webgl');
  expect(opened.strangers).toEqual([]);
  expect(opened.faults).toEqual([]);
  await opened.close();
  await site.close();
});

test('a page with a strict content security policy gets a map, a panel and a briefing without one violation', { timeout: 240_000 }, async () => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; worker-src 'self'; base-uri 'none'";
  const site = await host(
    `<script type="module" src="lib/industry-cluster-map.js"></script>
     <industry-cluster-map src="lib/data/guangxi-auto/cluster.json" loading="eager" lang="zh-CN"></industry-cluster-map>`,
    { 'Content-Security-Policy': policy },
  );
  const opened = await openPage(browser, site.url);
  await painted(opened.page);
  await opened.page.evaluate(() => document.querySelector('industry-cluster-map')?.show('liuzhou', { animate: false }));
  await opened.page.locator('[part~=panel]').getByText('150.5').first().waitFor();
  await opened.page.evaluate(() => document.querySelector('industry-cluster-map')?.setState({ mode: 'brief' }));
  await opened.page.locator('[part~=stage]').waitFor();
  expect(opened.faults).toEqual([]);
  // The picture itself is taken with a style of the test's own, which the policy rightly refuses.
  await assertCanvasNotBlank(opened.page);
  await opened.close();
  await site.close();
});

test('two maps on one page show what each was told', { timeout: 240_000 }, async () => {
  const site = await host(
    `<script type="module" src="lib/industry-cluster-map.js"></script>
     <industry-cluster-map src="lib/data/guangxi-auto/cluster.json" loading="eager" lang="zh-CN" selected="liuzhou"></industry-cluster-map>
     <industry-cluster-map src="lib/data/guangxi-auto/cluster.json" loading="eager" lang="en" selected="nanning" theme="dark"></industry-cluster-map>`,
  );
  const opened = await openPage(browser, site.url, { viewport: { width: 1000, height: 1200 } });
  await painted(opened.page);
  const states = await opened.page.evaluate(() => [...document.querySelectorAll('industry-cluster-map')].map((map) => map.getState()));
  expect(states.map(({ lang, selected, theme }) => ({ lang, selected, theme }))).toEqual([
    { lang: 'zh-CN', selected: 'liuzhou', theme: 'auto' },
    { lang: 'en', selected: 'nanning', theme: 'dark' },
  ]);
  await assertCanvasNotBlank(opened.page);
  expect(opened.faults).toEqual([]);
  await opened.close();
  await site.close();
});
