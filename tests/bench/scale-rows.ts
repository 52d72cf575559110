import type { Browser } from 'playwright-core';
import { checkFolder } from '../../data/build/check-folder.ts';
import { packageFolders } from '../../data/build/packages.ts';
import { analyse } from '../../src/analysis/analyse.ts';
import { localeOf } from '../../src/locale/locale.ts';
import { sceneWords } from '../../src/locale/scene-words.ts';
import { createCluster } from '../../src/model/cluster.ts';
import { INITIAL_STATE } from '../../src/model/state.ts';
import { layoutScene } from '../../src/scene/build-scene.ts';
import type { Site } from '../e2e/site.ts';
import { syntheticRecords } from '../scale/synthetic.ts';
import { median } from './measure.ts';

const SIZES = [5000, 100_000];
const VISITS = 3;
const ZOOMS = [4.2, 6.4, 9, 11, 14];

/** Points by a GeoJSON source and by the layer of the product, on the same bare map, in turns: what the source costs for each of the layer. */
export async function pointRows(browser: Browser, site: Site): Promise<readonly string[]> {
  const rows: string[] = [];
  for (const size of SIZES) {
    const costs = { source: [] as Cost[], layer: [] as Cost[] };
    for (let visit = 0; visit < VISITS; visit += 1) {
      for (const by of ['source', 'layer'] as const) costs[by].push(await costOf(browser, `${site.url}bench/scale.html?points=${size}&by=${by}`));
    }
    for (const [field, name] of [['shownMs', 'until shown'] as const, ['frameMs', 'a frame'] as const]) {
      const [source, layer] = [median(costs.source.map((cost) => cost[field])), median(costs.layer.map((cost) => cost[field]))];
      rows.push(`${`${size} points, ${name}`.padEnd(28)}${ms(source)}${ms(layer)}${(source / layer).toFixed(2).padStart(9)}`);
    }
  }
  return rows;
}

interface Cost {
  readonly shownMs: number;
  readonly frameMs: number;
}

async function costOf(browser: Browser, url: string): Promise<Cost> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, deviceScaleFactor: 1 });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(180_000);
    await page.goto(url);
    await page.waitForSelector('html[data-frame]');
    const { shown, frame } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
    return { shownMs: Number(shown), frameMs: Number(frame) };
  } finally {
    await context.close();
  }
}

/** What a scene costs for each 1,000 sites, beside what it costs for the first 1,000: more than 1 would grow faster than the sites do. */
export async function sceneRows(): Promise<readonly string[]> {
  const folder = packageFolders().find(({ name }) => name === 'guangxi-auto');
  const { value } = folder ? await checkFolder(folder) : { value: null };
  if (!value) throw new Error('the package guangxi-auto is not in order: npm run data:check');
  const costs = [1000, ...SIZES].map((size) => {
    const cluster = createCluster(syntheticRecords(value, size));
    const given = {
      cluster,
      results: analyse(cluster),
      ground: null,
      state: INITIAL_STATE,
      flavour: 'light',
      words: sceneWords(localeOf('en')),
    } as const;
    const viewport = { widthPx: 1366, heightPx: 768 };
    const once = (zoom: number) => {
      const start = performance.now();
      layoutScene({ ...given, viewport, view: { center: [109.42, 24.33], zoom } });
      return performance.now() - start;
    };
    const each = ZOOMS.map((zoom) => median(Array.from({ length: 5 }, () => once(zoom))));
    return { size, ms: Math.max(...each) };
  });
  const first = (costs[0]?.ms ?? Number.NaN) / 1;
  return costs.map(({ size, ms: cost }) => {
    const perThousand = cost / (size / 1000);
    return `${`scene of ${size} sites`.padEnd(28)}${ms(cost)}${ms(perThousand)}${(perThousand / first).toFixed(2).padStart(9)}`;
  });
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`.padStart(14);
}
