import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Site } from '../e2e/site.ts';

/** What one visit to a page cost. */
export interface Cost {
  /** Bytes of bodies over the wire, gzip where a host would. */
  readonly bytes: number;
  /** From navigation to the first frame of the canvas that shows more than one colour, ms. */
  readonly firstMapMs: number;
  /** From navigation to the moment when the page says that all is painted, ms. */
  readonly loadedMs: number;
  /** JavaScript heap of the page after a collection, without workers. */
  readonly heapBytes: number;
}

/** Visits a page once with nothing cached and measures what that costs; `waitForLoaded` answers when the page says it is ready. */
export async function visit(browser: Browser, site: Site, path: string, waitForLoaded: (page: Page) => Promise<number>): Promise<Cost> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, deviceScaleFactor: 1, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(180_000);
    const session = await context.newCDPSession(page);
    await page.addInitScript({ path: join(import.meta.dirname, 'watch-canvas.js') });
    const before = site.bytes();
    await page.goto(site.url + path);
    const loadedMs = await waitForLoaded(page);
    const firstMap = await page.waitForFunction(() => Number(document.documentElement.getAttribute('data-first-map')));
    await session.send('HeapProfiler.collectGarbage');
    await session.send('Performance.enable');
    const { metrics } = await session.send('Performance.getMetrics');
    const heapBytes = metrics.find((metric) => metric.name === 'JSHeapUsedSize')?.value ?? Number.NaN;
    return { bytes: site.bytes() - before, firstMapMs: await firstMap.jsonValue(), loadedMs, heapBytes };
  } finally {
    await context.close();
  }
}

/** The middle of a list of numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
