import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { LANGS, type Lang, type State, TOPICS } from '../../src/model/state.ts';
import { type MapPage, openMap, waitForState } from '../e2e/explore.ts';
import type { Site } from '../e2e/site.ts';
import type { Album } from './album.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What a panel can be about beside the topics: one of each kind of thing that can be selected. */
const SELECTIONS = {
  region: null,
  city: 'liuzhou',
  organization: 'sgmw',
  site: 'sgmw-hexi',
  market: 'indonesia',
  place: 'liudong',
} as const;

const THEMES = ['light', 'dark'] as const;

/** One picture of a panel. */
export interface PanelShot {
  readonly name: string;
  readonly theme: (typeof THEMES)[number];
  readonly lang: Lang;
  readonly state: Pick<State, 'topic' | 'selected'>;
}

const subjects: readonly (readonly [string, PanelShot['state']])[] = [
  ...Object.entries(SELECTIONS).map(([name, selected]) => [name, { topic: 'overview', selected }] as const),
  ...TOPICS.filter((topic) => topic !== 'overview').map((topic) => [topic, { topic, selected: null }] as const),
];

/** Every panel in both languages, light and dark. */
export const panelShots: readonly PanelShot[] = THEMES.flatMap((theme) =>
  LANGS.flatMap((lang) => subjects.map(([subject, state]) => ({ name: `panels/${subject}-${theme}-${lang}`, theme, lang, state }))),
);

/** Takes pictures of panels alone, each with what axe finds in it. The result names what is wrong. */
export async function picturePanels(browser: Browser, site: Site, album: Album, shots: readonly PanelShot[]): Promise<readonly string[]> {
  if (shots.length === 0) return [];
  const opened = await openMap(browser, site, '', { viewport: { width: 1366, height: 900 } });
  try {
    await opened.page.evaluate(await readFile(AXE, 'utf8'));
    const faults: string[] = [];
    for (const shot of shots) {
      await pose(opened, shot);
      const box = await opened.panel.boundingBox();
      if (!box) throw new Error('there is no panel');
      const fault = await album.keep(opened.page, shot.name, box);
      if (fault) faults.push(fault);
      faults.push(...(await axeFaults(opened.page)).map((found) => `${shot.name}: ${found}`), ...(await unsourced(opened, shot)));
    }
    return [...faults, ...opened.faults, ...opened.strangers];
  } finally {
    await opened.close();
  }
}

/** Changes what is selected without moving the camera: the map is not what is looked at. */
async function pose({ page, map, panel }: MapPage, { theme, lang, state }: PanelShot): Promise<void> {
  await map.evaluate(
    (element, next) => {
      const cluster = element as HTMLElementTagNameMap['industry-cluster-map'];
      cluster.setState({ ...next, view: cluster.getState().view }, { animate: false });
    },
    { ...state, theme, lang, facets: {} },
  );
  await waitForState(page, 'lang', lang);
  await waitForState(page, 'selected', state.selected);
  await panel.getByRole('heading', { level: 2 }).first().waitFor();
  await panel.locator('.panel-scroll').evaluate((scroll) => scroll.scrollTo(0, 0));
  await page.mouse.move(1, 1);
}

/** A panel leads every number back to its line; the outline of the sources names lines only once a section is opened. */
async function unsourced({ panel }: MapPage, { name, lang, state }: PanelShot): Promise<string[]> {
  if (state.topic === 'sources') return [];
  return (lang === 'en' ? /[Ll]ines? \d+/ : /第\s*\d+/).test(await panel.innerText()) ? [] : [`${name}: names no line of a source`];
}

/** Faults that axe finds in the element. */
async function axeFaults(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const axe: unknown = Reflect.get(window, 'axe');
    const run = typeof axe === 'object' && axe !== null ? Reflect.get(axe, 'run') : null;
    if (typeof run !== 'function') throw new Error('axe is not in the page');
    const result: { violations: { id: string; nodes: { html: string }[] }[] } = await run('industry-cluster-map');
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  });
}
