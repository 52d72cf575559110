import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Cluster } from '../model/cluster.ts';
import { LANGS } from '../model/state.ts';
import { flavours } from '../theme/flavours.ts';
import { marketsPanel } from './markets.panel.ts';
import { clusterOf, contextOf, find, PACKAGES, show } from './topic-panels.fixture.ts';

const clusters = new Map<string, Cluster>();

beforeAll(async () => {
  for (const name of PACKAGES) clusters.set(name, await clusterOf(name));
});

afterEach(() => document.body.replaceChildren());

function cluster(name: string): Cluster {
  return clusters.get(name) ?? expect.fail(name);
}

function row(main: HTMLElement, name: string): HTMLElement {
  const found = [...main.querySelectorAll('.matrix tbody tr')].find((one) => one.querySelector('.choice')?.textContent === name);
  return found instanceof HTMLElement ? found : expect.fail(`no row ${name}`);
}

describe.each(PACKAGES)('the markets of %s', (name) => {
  test.each(LANGS)('pass axe in light and dark in %s, with everything unfolded', async (lang) => {
    for (const flavour of [flavours.light, flavours.dark]) {
      const context = contextOf(cluster(name), { lang, topic: 'markets', selected: name === 'example' ? 'denmark' : 'sgmw' }, flavour);
      const main = show(context, marketsPanel(context));
      for (const details of main.querySelectorAll('details')) details.open = true;
      const { violations } = await axe.run(main, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join('; ')}`)).toEqual([]);
    }
  });

  test.each(LANGS)('fit a narrow panel in %s: only the matrix scrolls, in its own box', (lang) => {
    const context = contextOf(cluster(name), { lang, topic: 'markets' });
    const main = show(context, marketsPanel(context), 320);
    expect(main.scrollWidth).toBeLessThanOrEqual(main.clientWidth);
    expect(find(main, '.matrix-box').clientWidth).toBeLessThanOrEqual(272);
  });

  test('every statement on a company stands once as a word that opens its line', () => {
    const context = contextOf(cluster(name), { topic: 'markets' });
    const words = show(context, marketsPanel(context)).querySelectorAll('.matrix button.mode');
    expect(words).toHaveLength(cluster(name).records.markets.filter((market) => market.mode !== 'context').length);
  });

  test('every number has a source or a formula beside it', () => {
    const context = contextOf(cluster(name), { topic: 'markets' });
    const numbers = [...show(context, marketsPanel(context)).querySelectorAll('.number')];
    expect(numbers.length).toBeGreaterThan(0);
    expect(
      numbers.filter((number) => !number.closest('li, td, .hero-block')?.querySelector('.chip, .derived-chip')).map((one) => one.textContent),
    ).toEqual([]);
  });
});

test.each(LANGS)('four companies stand whole in %s, in a panel of 420 px with a scroll bar', (lang) => {
  const context = contextOf(cluster('guangxi-auto'), { lang, topic: 'markets' });
  const box = find(show(context, marketsPanel(context), 405), '.matrix-box');
  expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
});

test('the first column stays while the matrix is scrolled', () => {
  const context = contextOf(cluster('guangxi-auto'), { lang: 'en', topic: 'markets' });
  const main = show(context, marketsPanel(context), 320);
  const box = find(main, '.matrix-box');
  const head = find(row(main, 'Vietnam'), 'th');
  const before = head.getBoundingClientRect().left;
  box.scrollLeft = 60;
  expect(box.scrollLeft).toBe(60);
  expect(head.getBoundingClientRect().left).toBe(before);
});

test('the printed numbers on exports stand with what they are of', () => {
  const context = contextOf(cluster('guangxi-auto'), { topic: 'markets' });
  const texts = [...show(context, marketsPanel(context)).querySelectorAll('.key-figures .number')].map((one) =>
    one.textContent?.replaceAll(/\s/g, ''),
  );
  for (const text of ['>15万辆', '7%', '34个', '6–8个']) expect(texts).toContain(text);
});

test('a word opens who, where, what and the line', () => {
  const context = contextOf(cluster('guangxi-auto'), { lang: 'en', topic: 'markets' });
  const indonesia = row(show(context, marketsPanel(context)), 'Indonesia');
  find(indonesia, 'button.mode').click();
  const card = find(indonesia, '.card:popover-open').textContent;
  for (const part of ['SGMW', 'Indonesia', 'Vehicle plant', 'In place', '113']) expect(card).toContain(part);
});

test('an area without a country says so, a country does not', () => {
  const context = contextOf(cluster('guangxi-auto'), { lang: 'en', topic: 'markets' });
  const main = show(context, marketsPanel(context));
  expect(row(main, 'Southeast Asia').textContent).toContain('no country named');
  expect(row(main, 'Vietnam').textContent).not.toContain('no country named');
});

test('a country and a company lead to themselves; what is selected on the map is marked in the matrix', () => {
  const context = contextOf(cluster('guangxi-auto'), { lang: 'en', topic: 'markets', selected: 'vietnam' });
  const main = show(context, marketsPanel(context));
  find(row(main, 'Vietnam'), '.choice').click();
  find(main, '.matrix thead .choice').click();
  expect(context.actions).toEqual(['vietnam', 'sgmw'].map((id) => ({ type: 'select', id, stays: true })));
  expect([...main.querySelectorAll('.matrix [aria-current]')].map((one) => one.textContent)).toEqual(['Vietnam']);
});

test('background stands apart, below the matrix', () => {
  const context = contextOf(cluster('guangxi-auto'), { lang: 'en', topic: 'markets' });
  const main = show(context, marketsPanel(context));
  const names = [...main.querySelectorAll('.matrix .choice')].map((one) => one.textContent);
  expect(names).not.toContain('Japan');
  expect(
    [...main.querySelectorAll('.block')].some((block) => block.textContent?.includes('Context only') && block.textContent.includes('Japan')),
  ).toBe(true);
});
