import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Cluster } from '../model/cluster.ts';
import { LANGS, type Lang, type State } from '../model/state.ts';
import { flavours } from '../theme/flavours.ts';
import { corridorPanel } from './corridor.panel.ts';
import { clusterOf, contextOf, find, PACKAGES, show } from './topic-panels.fixture.ts';

/** Width of a phone's panel, px. */
const PHONE_PX = 390;
const clusters = new Map<string, Cluster>();

beforeAll(async () => {
  for (const name of PACKAGES) clusters.set(name, await clusterOf(name));
});

afterEach(() => document.body.replaceChildren());

function contextFor(name: string, state: Partial<State> = {}, flavour = flavours.light): ReturnType<typeof contextOf> {
  return contextOf(clusters.get(name) ?? expect.fail(name), { topic: 'corridor', ...state }, flavour);
}

/** The panel with everything unfolded that can be; what is written late is written after the next frame. */
async function unfolded(name: string, state: Partial<State> = {}, flavour = flavours.light, widthPx = 480): Promise<HTMLElement> {
  const context = contextFor(name, state, flavour);
  const main = show(context, corridorPanel(context), widthPx);
  for (const details of main.querySelectorAll('details')) details.open = true;
  await expect.poll(() => main.querySelectorAll('.corridor-twin table').length).toBe(2);
  return main;
}

/** The table of legs, cell by cell, without its buttons and what they open. */
function legCells(main: HTMLElement): readonly (readonly string[])[] {
  const table = main.querySelectorAll('.corridor-twin table')[1];
  return [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map((cell) => {
      const own = cell.cloneNode(true) as Element;
      for (const extra of own.querySelectorAll('button, [popover]')) extra.remove();
      return own.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    }),
  );
}

describe.each(PACKAGES)('the corridor of %s', (name) => {
  test.each(LANGS)('passes axe in light and dark in %s, on a desk and on a phone, with everything unfolded', async (lang) => {
    for (const [flavour, widthPx] of [
      [flavours.light, 480],
      [flavours.dark, PHONE_PX],
    ] as const) {
      const main = await unfolded(name, { lang }, flavour, widthPx);
      const { violations } = await axe.run(main, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join('; ')}`)).toEqual([]);
    }
  });

  test.each(LANGS)('fits a phone of 390 px in %s: nothing of the page stands out sideways', async (lang) => {
    const main = await unfolded(name, { lang }, flavours.light, PHONE_PX);
    expect(main.scrollWidth).toBeLessThanOrEqual(main.clientWidth);
  });

  test.each(LANGS)('has one strip, one row of a table, for each way in %s', async (lang) => {
    const { cluster, locale } = contextFor(name, { lang });
    const main = await unfolded(name, { lang });
    const rows = [...main.querySelectorAll('.corridor-twin table')][0]?.querySelectorAll('tbody tr') ?? [];
    expect([...rows].map((row) => row.getAttribute('data-row'))).toEqual(cluster.records.ways.map(({ id }) => id));
    expect([...rows].map((row) => row.querySelector('th')?.firstChild?.nextSibling?.textContent ?? row.querySelector('th')?.textContent)).toEqual(
      expect.arrayContaining([expect.stringContaining(locale.name(cluster.records.ways[0]?.name ?? { zh: '?', en: '?' }))]),
    );
    expect(main.querySelector('.corridor-strips svg')).not.toBeNull();
  });

  test('names no place of another cluster', async () => {
    const text = (await unfolded(name, { lang: 'en' })).textContent ?? '';
    expect(/Liuzhou|Beibu|Qinzhou/.test(text)).toBe(name === 'guangxi-auto');
  });

  test('every leg stands in the table of legs', async () => {
    const main = await unfolded(name);
    expect(legCells(main)).toHaveLength(main.querySelectorAll('.corridor-leg').length);
  });
});

const EXAMPLE: Readonly<Record<Lang, readonly string[]>> = {
  'zh-CN': ['溪桥–诺德港 公路（虚构，示意）公路', '规划规划', '约153 km ± 2 km', '160 km量算差 约−7 km（约−4.4%）'],
  en: ['Road: Xiqiao – Nordhafen (invented, schematic)Road', 'PlanPlanned', 'about 153 km ± 2 km', '160 kmmeasured: about −7 km (about −4.4 %)'],
};

test.each(LANGS)('in %s a leg’s row gives name, basis, measured length with its error, published length and state', async (lang) => {
  const [row] = legCells(await unfolded('example', { lang }));
  expect(row).toEqual(EXAMPLE[lang]);
});

test('a leg chosen in the list is what the map shows next, and the same button lets it go', () => {
  const context = contextFor('guangxi-auto', { lang: 'en' });
  const main = show(context, corridorPanel(context));
  find(main, '.corridor-leg [aria-pressed]').click();
  const id = find(main, '.corridor-leg').dataset.row ?? '';
  expect(context.actions).toEqual([{ type: 'select', id, stays: true }]);
  const again = contextFor('guangxi-auto', { lang: 'en', selected: id });
  find(show(again, corridorPanel(again)), `[data-row="${id}"] [aria-pressed=true]`).click();
  expect(again.actions).toEqual([{ type: 'select', id: null, stays: true }]);
});
