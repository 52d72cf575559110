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
    const session = await context.newCDPSession(page);
    await page.addInitScript(watchCanvas);
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

/** Runs in the page before its own code: notes the time of the first frame in which a WebGL canvas shows more than one colour. */
function watchCanvas(): void {
  const original = HTMLCanvasElement.prototype.getContext;
  const probe = new OffscreenCanvas(32, 18).getContext('2d', { willReadFrequently: true });
  const watch = (canvas: HTMLCanvasElement) => {
    probe?.drawImage(canvas, 0, 0, 32, 18);
    const pixels = new Uint32Array(probe?.getImageData(0, 0, 32, 18).data.buffer ?? new ArrayBuffer(0));
    if (new Set(pixels).size > 1) document.documentElement.setAttribute('data-first-map', String(performance.now()));
    else requestAnimationFrame(() => watch(canvas));
  };
  // Without this the canvas is empty by the time it is read; both pages pay for it alike.
  const patched = function (this: HTMLCanvasElement, type: string, options?: object): RenderingContext | null {
    if (type !== 'webgl2') return original.call(this, type as '2d', options) as RenderingContext | null;
    requestAnimationFrame(() => watch(this));
    return original.call(this, type, { ...options, preserveDrawingBuffer: true });
  };
  HTMLCanvasElement.prototype.getContext = patched as typeof original;
}

/** The middle of a list of numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
