import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
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

/** Serves one page of a host that takes the element from somewhere. */
async function host(html: string, headers: Readonly<Record<string, string>> = {}): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,">${html}</html>`,
  );
  return serve(folder, { headers });
}

test('a page that takes the element from a CDN gets a map, its worker too, and no other origin is asked', { timeout: 240_000 }, async () => {
  const site = await host(
    `<script type="module" src="${cdn.url}industry-cluster-map.js"></script>
     <industry-cluster-map src="${cdn.url}data/guangxi-auto/cluster.json" loading="eager" style="width: 800px; height: 500px"></industry-cluster-map>`,
  );
  const opened = await openPage(browser, site.url, {}, [cdn.url]);
  opened.page.setDefaultTimeout(150_000);
  await opened.page.evaluate(async () => {
    await customElements.whenDefined('industry-cluster-map');
    await document.querySelector('industry-cluster-map')?.whenLoaded();
  });
  await assertCanvasNotBlank(opened.page);
  expect(await opened.page.evaluate(() => document.querySelector('industry-cluster-map')?.renderer)).toBe('webgl');
  expect(opened.strangers).toEqual([]);
  expect(opened.faults).toEqual([]);
  await opened.close();
  await site.close();
});
