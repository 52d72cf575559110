import type { Browser, Page } from 'playwright-core';
import type { Site } from '../e2e/site.ts';

/** Where a flight goes next: centre in WGS-84 degrees and zoom. */
export interface Stop {
  readonly center: readonly [lng: number, lat: number];
  readonly zoom: number;
}

/** From the world to the region, to Liuzhou and Qinzhou, and out over the markets. */
export const ROUTE: readonly Stop[] = [
  { center: [128, 12], zoom: 1.6 },
  { center: [108.3, 23.6], zoom: 6.2 },
  { center: [109.4, 24.35], zoom: 9.4 },
  { center: [108.6, 21.9], zoom: 8.5 },
  { center: [107, 12], zoom: 3.9 },
];

/** The pages that fly: our element, plain MapLibre with our ground, MapLibre with nothing; all on a canvas of one size. */
export const FLYERS = {
  ours: 'site/embed/',
  ground: 'bench/ground.html',
  empty: 'bench/ground.html?ground=none',
} as const;
/** Name of a page that flies. */
export type FlyerName = keyof typeof FLYERS;

/** Frames that a flight has for each second of its own time, whatever they take: a slow machine draws as many as a fast one. */
const FRAMES_PER_SECOND = 20;

/** Time from frame to frame while the camera moves, ms, in the order of the flight. */
export async function flight(browser: Browser, site: Site, name: FlyerName): Promise<readonly number[]> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, deviceScaleFactor: 1, reducedMotion: 'no-preference' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(180_000);
    // The runner of these scripts names functions by a helper of its own, which a page does not have.
    await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
    await page.goto(site.url + FLYERS[name]);
    if (name === 'ours') await useElement(page);
    else await page.waitForSelector('html[data-loaded]');
    return await page.evaluate(
      async ([route, stepMs]) => {
        const { flyer } = window as unknown as { flyer: { fly(stop: Stop): Promise<void> } };
        const frames: number[] = [];
        // On a slow machine a flight is few frames: after the second one every tile and every shader was met.
        for (const stop of [...route, ...route]) await flyer.fly(stop);
        const clock = performance.now.bind(performance);
        for (const stop of route) {
          let [shown, last, frame] = [clock(), clock(), 0];
          performance.now = () => shown;
          const note = () => {
            const now = clock();
            frames.push(now - last);
            last = now;
            shown += stepMs;
            frame = requestAnimationFrame(note);
          };
          frame = requestAnimationFrame(note);
          await flyer.fly(stop);
          cancelAnimationFrame(frame);
          performance.now = clock;
        }
        return frames;
      },
      [ROUTE, 1000 / FRAMES_PER_SECOND] as const,
    );
  } finally {
    await context.close();
  }
}

/** Lets our element answer as the bare pages do. */
async function useElement(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const element = document.querySelector('industry-cluster-map');
    if (!element) throw new Error('no element on the page');
    await element.whenLoaded();
    const fly = (stop: Stop) =>
      new Promise<void>((rest) => {
        element.addEventListener('cluster-view-change', () => rest(), { once: true });
        element.show({ center: [...stop.center], zoom: stop.zoom }, { animate: true });
      });
    Object.assign(window, { flyer: { fly } });
  });
}
