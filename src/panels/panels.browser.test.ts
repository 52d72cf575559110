import axe from 'axe-core';
import { html, render } from 'lit';
import { afterEach, describe, expect, test } from 'vitest';
import { autoCluster } from '../charts/liuzhou.fixture.ts';
import { localeOf } from '../locale/locale.ts';
import { type Action, INITIAL_STATE, LANGS, type State } from '../model/state.ts';
import { organization, place, site } from '../model/cluster.fixture.ts';
import type { ClusterRecords } from '../sources/records.ts';
import { flavourVariables } from '../theme/css-variables.ts';
import { flavours } from '../theme/flavours.ts';
import type { PanelContext } from './context.ts';
import { issuesPanel } from './issues.panel.ts';
import { legendPanel } from './legend.panel.ts';
import { panelFor, panelStyles } from './panel-for.ts';

const IDS = [null, 'liuzhou', 'nanning', 'sgmw', 'dflzm', 'hexi', 'baojun', 'farland', 'world', 'harbour', 'liudong'] as const;
const FLAVOURS = [flavours.light, flavours.dark] as const;
const EVIL = '<img src=x onerror="window.hacked=1"><b>bold</b>';

let actions: Action[] = [];

afterEach(() => {
  document.body.replaceChildren();
  actions = [];
});

function contextOf(state: Partial<State> = {}, over: Partial<ClusterRecords> = {}, flavour = flavours.light): PanelContext {
  const whole = { ...INITIAL_STATE, ...state };
  return { ...autoCluster(over), state: whole, locale: localeOf(whole.lang), flavour, dispatch: (action) => actions.push(action) };
}

function show(context: PanelContext, body = panelFor(context).body, widthPx = 480): ShadowRoot {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const css = [panelStyles].flat(9).map(String).join('\n');
  render(
    html`<style>${css} *, *::before, *::after { box-sizing: border-box; } .box { ${flavourVariables(context.flavour)} width: ${widthPx}px; padding: 24px; background: var(--icm-panel); font: 13px/1.5 sans-serif; }</style>
      <main class="box">${body}</main>`,
    root,
  );
  return root;
}

function find(root: ShadowRoot | Element, selector: string): HTMLElement {
  const found = root.querySelector(selector);
  return found instanceof HTMLElement ? found : expect.fail(`no ${selector}`);
}

describe.each(LANGS)('panels in %s', (lang) => {
  test.each(IDS)('%s: passes axe in light and dark, contrast included', async (selected) => {
    for (const flavour of FLAVOURS) {
      document.body.replaceChildren();
      const root = show(contextOf({ lang, selected }, {}, flavour));
      const { violations } = await axe.run(find(root, 'main'), { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join('; ')}`)).toEqual([]);
    }
  });

  test('nothing stands wider than a narrow panel', () => {
    for (const selected of IDS) {
      document.body.replaceChildren();
      const main = find(show(contextOf({ lang, selected }), undefined, 360), 'main');
      expect(main.scrollWidth, `${selected}`).toBeLessThanOrEqual(main.clientWidth);
    }
  });

  test('legend and faults pass axe', async () => {
    const context = contextOf({ lang });
    const issue = { severity: 'error', reason: 'id-unknown', table: 'sites.csv', row: 4, field: 'place', value: EVIL, expected: 'id' } as const;
    const root = show(context, html`${legendPanel(context)} ${issuesPanel([issue], context.locale, false)}`);
    find(root, 'details').setAttribute('open', '');
    const { violations } = await axe.run(find(root, 'main'), { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('; ')}`)).toEqual([]);
    expect(root.querySelectorAll('img, b b')).toHaveLength(0);
    expect(find(root, '.issues').textContent).toContain(EVIL);
  });
});

test.each([null, 'liuzhou', 'sgmw', 'dflzm'])('every number of %s has a source or a formula beside it', (selected) => {
  const root = show(contextOf({ selected }));
  const numbers = [...root.querySelectorAll('.number')];
  expect(numbers.length).toBeGreaterThan(0);
  const homeless = numbers.filter((number) => {
    const around = number.closest('li, .hero-block');
    const shared = number.closest('.key-figures')?.nextElementSibling;
    return !around?.querySelector('.chip, .derived-chip') && !shared?.querySelector('.chip');
  });
  expect(homeless.map((number) => number.textContent)).toEqual([]);
  for (const row of root.querySelectorAll('.twin tbody tr')) expect(row.querySelector('.chip, .derived-chip')).not.toBeNull();
});

test('a chip opens the document, the section, the line and the number as printed', async () => {
  const root = show(contextOf({ selected: 'liuzhou' }));
  const chip = find(root, '.hero-block .chip');
  expect(chip.textContent).toContain('109');
  chip.click();
  const card = find(root, '.card:popover-open');
  for (const part of ['规划', '二', '109', '150.5 万辆']) expect(card.textContent).toContain(part);
  find(card, '.card-close').click();
  expect(card.matches(':popover-open')).toBe(false);
});

test('a derived number opens its formula with the lines it was made from', () => {
  const root = show(contextOf({ selected: 'liuzhou' }));
  find(root, '.chart-note .derived-chip').click();
  const card = find(root, '.card:popover-open');
  for (const part of ['300 − 150.5 = 149.5', '211', '109']) expect(card.textContent?.replaceAll('\u00A0', ' ')).toContain(part);
});

test('Liuzhou shows capacity by maker against the target; a city without a number says so and draws nothing', () => {
  const liuzhou = show(contextOf({ selected: 'liuzhou' }));
  expect(liuzhou.querySelector('.chart svg')?.textContent).toContain('150.5');
  const nanning = show(contextOf({ selected: 'nanning' }));
  expect(nanning.querySelectorAll('.chart')).toHaveLength(0);
  expect(nanning.textContent).toContain('规划未列数字');
  expect(nanning.textContent).toContain('研发平台');
});

test('both statements on a maker stand side by side with their lines', () => {
  const rows = [...show(contextOf({ selected: 'dflzm' })).querySelectorAll('.statements > li')];
  expect(rows.map((row) => row.querySelector('b')?.textContent)).toEqual(['39.5', '50']);
  expect(rows.map((row) => row.querySelector('.chip')?.textContent?.trim())).toEqual(['第109行', '第117行']);
  const widths = rows.map((row) => row.querySelector('.chart')?.clientWidth);
  expect(widths[0]).toBe(widths[1]);
});

test('a chart is laid out again when its panel changes its width', async () => {
  const root = show(contextOf({ selected: 'liuzhou' }));
  const svg = find(root, '.chart').querySelector('svg');
  await expect.poll(() => svg?.getAttribute('width')).toBe('432');
  find(root, 'main').style.width = '368px';
  await expect.poll(() => svg?.getAttribute('width')).toBe('320');
});

test('a card, a site, a crumb and an actor select what they name', () => {
  find(show(contextOf()), '.base-name').click();
  find(show(contextOf({ selected: 'liuzhou' })), '.item').click();
  find(show(contextOf({ selected: 'liuzhou' })), '.crumbs li:nth-child(2) button').click();
  find(show(contextOf({ selected: 'farland' })), '.rows .link').click();
  expect(actions).toEqual([
    { type: 'select', id: 'liuzhou' },
    { type: 'select', id: 'hexi' },
    { type: 'select', id: null },
    { type: 'select', id: 'sgmw' },
  ]);
});

test.each(LANGS)('the legend names the stations that are in view in %s, and says nothing of them where there are none', (lang) => {
  const context = contextOf({ lang });
  const rows = (hasKnown: boolean, hasComputed: boolean) =>
    [...show(context, legendPanel(context, false, 'region', { hasKnown, hasComputed })).querySelectorAll('.legend-stations .legend-item')].map(
      (item) => item.textContent?.trim(),
    );
  const { station, stationComputed } = context.locale.words.legend;
  expect(rows(true, true)).toEqual([station, stationComputed]);
  expect(rows(true, false)).toEqual([station]);
  expect(rows(false, false)).toEqual([]);
});

test('the legend filters: switching one kind off keeps the others, switching it on again keeps everything', () => {
  const kinds = '.legend-grid button';
  find(show(contextOf(), legendPanel(contextOf())), kinds).click();
  const filtered = contextOf({ filters: { kinds: ['research'], statuses: [] } });
  const root = show(filtered, legendPanel(filtered));
  expect([...root.querySelectorAll(kinds)].map((button) => button.getAttribute('aria-pressed'))).toEqual(['false', 'true']);
  find(root, kinds).click();
  expect(actions).toEqual([
    { type: 'filter', filters: { kinds: ['research'], statuses: [] } },
    { type: 'filter', filters: { kinds: [], statuses: [] } },
  ]);
});

test('markup in a name, a site, a source or a unit is shown as text and never runs', () => {
  const name = { zh: EVIL, en: EVIL };
  const hostile = autoCluster().cluster.records;
  const over: Partial<ClusterRecords> = {
    places: [...hostile.places.filter((one) => one.id !== 'liuzhou'), place('liuzhou', { role: 'base', name })],
    organizations: hostile.organizations.map((one) => ({ ...organization(one.id), name, short: name })),
    sites: [site('s', 'liuzhou', { name, organization: 'sgmw' })],
    sources: hostile.sources.map((source) => ({ ...source, title: name, short: name, issuer: name })),
    figures: hostile.figures.map((figure) => ({ ...figure, unit: EVIL, scope: name, asWritten: EVIL, note: name })),
  };
  for (const selected of [null, 'liuzhou', 'sgmw', 's']) {
    const root = show(contextOf({ selected }, over));
    expect(root.querySelectorAll('img')).toHaveLength(0);
    expect(root.textContent).toContain('<img');
  }
  expect('hacked' in window).toBe(false);
});
