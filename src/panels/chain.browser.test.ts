import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Cluster } from '../model/cluster.ts';
import { LANGS } from '../model/state.ts';
import { flavours } from '../theme/flavours.ts';
import { chainPanel } from './chain.panel.ts';
import { clusterOf, contextOf, find, PACKAGES, show } from './topic-panels.fixture.ts';

const clusters = new Map<string, Cluster>();

beforeAll(async () => {
  for (const name of PACKAGES) clusters.set(name, await clusterOf(name));
});

afterEach(() => document.body.replaceChildren());

function cluster(name: string): Cluster {
  return clusters.get(name) ?? expect.fail(name);
}

function parts(main: HTMLElement): readonly string[] {
  return [...main.querySelectorAll('.parts tbody tr')].map((row) => row.querySelector('.part-state')?.textContent ?? '');
}

describe.each(PACKAGES)('the parts chain of %s', (name) => {
  test.each(LANGS)('passes axe in light and dark in %s, with everything unfolded', async (lang) => {
    for (const flavour of [flavours.light, flavours.dark]) {
      const context = contextOf(cluster(name), { lang, topic: 'chain', facets: { status: 'missing' } }, flavour);
      const main = show(context, chainPanel(context));
      for (const details of main.querySelectorAll('details')) details.open = true;
      const { violations } = await axe.run(main, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join('; ')}`)).toEqual([]);
    }
  });

  test.each(LANGS)('fits a narrow panel in %s', (lang) => {
    const context = contextOf(cluster(name), { lang, topic: 'chain' });
    const main = show(context, chainPanel(context), 320);
    expect(main.scrollWidth).toBeLessThanOrEqual(main.clientWidth);
  });

  test('every part stands once with its state and its line', () => {
    const context = contextOf(cluster(name), { topic: 'chain' });
    const main = show(context, chainPanel(context));
    const { components } = cluster(name).records;
    expect(parts(main)).toHaveLength(components.length);
    expect(main.querySelectorAll('.parts tbody .chip')).toHaveLength(components.length);
    expect(main.querySelectorAll('.hero-block .derived-chip')).toHaveLength(2);
  });
});

test('within a segment what is missing stands first', () => {
  const context = contextOf(cluster('guangxi-auto'), { lang: 'en', topic: 'chain' });
  const main = show(context, chainPanel(context));
  for (const block of main.querySelectorAll('.block:has(.parts)')) {
    const states = [...block.querySelectorAll('.part-state')].map((state) => state.classList.contains('missing'));
    expect(states).toEqual([...states].sort((a, b) => Number(b) - Number(a)));
  }
});

test('a toggle keeps one state, a second press lets it go, and the table follows', () => {
  const before = contextOf(cluster('guangxi-auto'), { topic: 'chain' });
  find(show(before, chainPanel(before)), '.facet:last-child button:nth-child(2)').click();
  const kept = contextOf(cluster('guangxi-auto'), { topic: 'chain', facets: { status: 'missing' } });
  const main = show(kept, chainPanel(kept));
  expect(new Set(parts(main))).toEqual(new Set(['缺失']));
  expect(find(main, '.facet:last-child [aria-pressed="true"]').textContent).toContain('缺失');
  find(main, '.facet:last-child button:nth-child(2)').click();
  expect([...before.actions, ...kept.actions]).toEqual([
    { type: 'facet', name: 'status', value: 'missing' },
    { type: 'facet', name: 'status', value: null },
  ]);
});

test('two choices that no part meets say so', () => {
  const context = contextOf(cluster('example'), { topic: 'chain', facets: { segment: 'foundation', status: 'missing' } });
  expect(find(show(context, chainPanel(context)), '[role="status"]').textContent).not.toBe('');
});

test('a maker, a place and a site lead to themselves', () => {
  const context = contextOf(cluster('guangxi-auto'), { topic: 'chain' });
  const rows = [...show(context, chainPanel(context)).querySelectorAll('.parts tbody tr')];
  const row = rows.find((one) => one.querySelectorAll('.link').length === 3) ?? expect.fail('no part with a site');
  for (const link of row.querySelectorAll<HTMLElement>('.link')) link.click();
  const found = context.actions.flatMap((action) =>
    action.type === 'select' && action.id !== null ? [context.cluster.entity(action.id)?.type] : [],
  );
  expect(found).toEqual(['organization', 'place', 'site']);
});

test('a disagreement about a part opens beside its name', () => {
  const context = contextOf(cluster('guangxi-auto'), { lang: 'en', topic: 'chain', facets: { segment: 'new-energy' } });
  const main = show(context, chainPanel(context));
  const row = [...main.querySelectorAll('.parts tbody tr')].find((one) => one.textContent?.includes('Traction battery')) ?? expect.fail('no battery');
  find(row, '.unequal-button').click();
  expect(find(row, '.card:popover-open').textContent).toContain('Gotion');
});

test('the count of all parts opens what it was counted from by name', () => {
  const context = contextOf(cluster('example'), { lang: 'en', topic: 'chain' });
  const main = show(context, chainPanel(context));
  find(main, '.hero-block .derived-chip').click();
  expect(find(main, '.card:popover-open').textContent).toContain('Internal gear hub');
});
