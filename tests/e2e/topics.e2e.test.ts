import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LANGS, TOPICS } from '../../src/model/state.ts';
import { openMap, waitForState } from './explore.ts';
import { launch, ROOT, serve, type Site } from './site.ts';

const OUT = join(ROOT, 'tests/pictures/out');
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let browser: Browser;
let site: Site;
beforeAll(async () => {
  site = await serve(join(ROOT, 'dist/site'));
  browser = await launch();
  await mkdir(OUT, { recursive: true });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test.for(['light', 'dark'] as const)(
  'every topic in both languages, %s: a picture, numbers with sources, and nothing that axe finds',
  async (theme) => {
    const opened = await openMap(browser, site, `?theme=${theme}`, { viewport: { width: 1440, height: 900 } });
    const { page, map, panel } = opened;
    await page.evaluate(await readFile(AXE, 'utf8'));
    const found: string[] = [];
    for (const lang of LANGS) {
      for (const topic of TOPICS) {
        await map.evaluate((element, partial) => (element as HTMLElementTagNameMap['industry-cluster-map']).setState(partial), { lang, topic });
        await waitForState(page, 'lang', lang);
        await page.waitForFunction((wanted) => document.querySelector('industry-cluster-map')?.getState().topic === wanted, topic);
        await panel.getByRole('heading', { level: 2 }).first().waitFor();
        // The outline of the sources names its lines once a section is opened.
        if (topic !== 'sources') expect(await panel.innerText()).toMatch(lang === 'en' ? /[Ll]ines? \d+/ : /第\s*\d+/);
        await panel.screenshot({ path: join(OUT, `panel-${topic}-${lang}-${theme}.png`) });
        const violations = await page.evaluate(async () => {
          const axe: unknown = Reflect.get(window, 'axe');
          const run = typeof axe === 'object' && axe !== null ? Reflect.get(axe, 'run') : null;
          if (typeof run !== 'function') throw new Error('axe is not in the page');
          const result: { violations: { id: string; nodes: { html: string }[] }[] } = await run('industry-cluster-map');
          return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
        });
        found.push(...violations.map((violation) => `${topic} ${lang} ${theme} ${violation}`));
      }
    }
    expect(found).toEqual([]);
    expect(opened.faults).toEqual([]);
    await opened.close();
  },
);
