import { join } from 'node:path';
import { build } from 'vite';
import { launch, ROOT, serve } from '../e2e/site.ts';
import { type FLYERS, type FlyerName, flight } from './flight.ts';
import { type Cost, median, visit } from './measure.ts';
import { pointRows, sceneRows } from './scale-rows.ts';

const VISITS = Number(process.env.VISITS ?? 5);

await build({
  configFile: false,
  logLevel: 'warn',
  base: './',
  root: join(ROOT, 'tests/bench'),
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: join(ROOT, 'dist/bench'),
    emptyOutDir: true,
    rolldownOptions: { input: ['bare', 'ground', 'scale'].map((name) => join(ROOT, `tests/bench/${name}.html`)) },
  },
});

const site = await serve(join(ROOT, 'dist'));
const browser = await launch();
const bare: Cost[] = [];
const ours: Cost[] = [];
const frames: Record<FlyerName, number[]> = { ours: [], ground: [], empty: [] };
const FLYER_NAMES = ['empty', 'ground', 'ours'] as const satisfies readonly (keyof typeof FLYERS)[];
const points: string[] = [];
try {
  // In turns, so that whatever else the machine does weighs on both.
  for (let round = 0; round < VISITS; round += 1) {
    bare.push(
      await visit(browser, site, 'bench/bare.html', async (page) => {
        await page.waitForSelector('html[data-loaded]');
        return page.evaluate(() => Number(document.documentElement.getAttribute('data-loaded')));
      }),
    );
    ours.push(
      await visit(browser, site, 'site/index.html', (page) =>
        page.evaluate(async () => {
          const map = document.querySelector('industry-cluster-map');
          await map?.whenLoaded();
          return performance.now();
        }),
      ),
    );
    for (const name of FLYER_NAMES) frames[name].push(...(await flight(browser, site, name)));
  }
  points.push(...(await pointRows(browser, site)));
} finally {
  await browser.close();
  await site.close();
}

const ROWS: readonly (readonly [name: string, field: keyof Cost, unit: string, divisor: number])[] = [
  ['bytes transferred', 'bytes', 'kB', 1000],
  ['time to first map', 'firstMapMs', 'ms', 1],
  ['time to loaded', 'loadedMs', 'ms', 1],
  ['JS heap', 'heapBytes', 'MB', 1_000_000],
];
console.log(`\nMedian of ${VISITS} visits, nothing cached, ${browser.version()}, software WebGL\n`);
console.log(`${''.padEnd(20)}${'bare MapLibre'.padStart(16)}${'explore page'.padStart(16)}${'ratio'.padStart(9)}`);
for (const [name, field, unit, divisor] of ROWS) {
  const [theirs, own] = [median(bare.map((cost) => cost[field])), median(ours.map((cost) => cost[field]))];
  const cell = (value: number) => `${(value / divisor).toFixed(unit === 'MB' ? 1 : 0)} ${unit}`.padStart(16);
  console.log(`${name.padEnd(20)}${cell(theirs)}${cell(own)}${(own / theirs).toFixed(2).padStart(9)}`);
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const slow = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN;
console.log('\nFrames of a flight: world, region, Liuzhou, Qinzhou, markets, with every tile at hand\n');
console.log(`${''.padEnd(20)}${'empty map'.padStart(16)}${'same ground'.padStart(16)}${'element'.padStart(16)}${'ratio to ground'.padStart(17)}`);
for (const [name, sum] of [
  ['mean frame', mean],
  ['median frame', median],
  ['95 % of frames', slow],
] as const) {
  const cells = FLYER_NAMES.map((flyer) => `${sum(frames[flyer]).toFixed(1)} ms`.padStart(16)).join('');
  console.log(`${name.padEnd(20)}${cells}${(sum(frames.ours) / sum(frames.ground)).toFixed(2).padStart(17)}`);
}
console.log(`\n${''.padEnd(28)}${'GeoJSON source'.padStart(14)}${'our layer'.padStart(14)}${'ratio'.padStart(9)}`);
console.log(points.join('\n'));
console.log(`\n${''.padEnd(28)}${'dearest zoom'.padStart(14)}${'per 1,000'.padStart(14)}${'ratio'.padStart(9)}`);
console.log((await sceneRows()).join('\n'));
