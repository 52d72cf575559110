import axe from 'axe-core';
import { html, render } from 'lit';
import { afterEach, describe, expect, test } from 'vitest';
import { autoCluster } from '../charts/liuzhou.fixture.ts';
import { localeOf } from '../locale/locale.ts';
import { figure } from '../model/cluster.fixture.ts';
import { type Action, INITIAL_STATE, LANGS, type State } from '../model/state.ts';
import type { ClusterRecords } from '../sources/records.ts';
import { flavourVariables } from '../theme/css-variables.ts';
import { flavours } from '../theme/flavours.ts';
import type { PanelContext } from './context.ts';
import { panelFor, panelStyles } from './panel-for.ts';

const VIEWS = ['outline', 'disagreements', 'context'] as const;
const EVIL = '<img src=x onerror="window.hacked=1">';
const { records } = autoCluster().cluster;
const WHOLE: Partial<ClusterRecords> = {
  figures: [...records.figures, figure('farland-output', 'farland', 'output', 3500, { kind: 'forecast', line: 179, comparator: 'approx' })],
  omitted: [
    { source: 'plan', line: 2, asWritten: '28', reason: { zh: '目录页码', en: 'Page number in the contents' } },
    { source: 'plan', line: 120, asWritten: EVIL, reason: { zh: '年份', en: 'A year' } },
  ],
};

let actions: Action[] = [];

afterEach(() => {
  document.body.replaceChildren();
  actions = [];
});

function contextOf(state: Partial<State>, over: Partial<ClusterRecords> = WHOLE, flavour = flavours.light): PanelContext {
  const whole = { ...INITIAL_STATE, topic: 'sources' as const, ...state };
  return { ...autoCluster(over), state: whole, locale: localeOf(whole.lang), flavour, dispatch: (action) => actions.push(action) };
}

function show(context: PanelContext, widthPx = 420): HTMLElement {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const css = [panelStyles].flat(9).map(String).join('\n');
  render(
    html`<style>${css} *, *::before, *::after { box-sizing: border-box; } .box { ${flavourVariables(context.flavour)} width: ${widthPx}px; padding: 24px; background: var(--icm-panel); font: 13px/1.5 sans-serif; }</style>
      <main class="box">${panelFor(context).body}</main>`,
    root,
  );
  const main = root.querySelector('main');
  return main instanceof HTMLElement ? main : expect.fail('no panel');
}

/** Opens every part, and every part that opens inside it. */
async function openAll(main: HTMLElement): Promise<void> {
  const closed = (): readonly HTMLDetailsElement[] => [...main.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  while (closed().length > 0) {
    for (const details of closed()) details.open = true;
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  }
}

describe.each(LANGS)('the sources in %s', (lang) => {
  test.each(VIEWS)('%s: everything opened, passes axe in light and dark', async (view) => {
    for (const flavour of [flavours.light, flavours.dark]) {
      document.body.replaceChildren();
      const main = show(contextOf({ lang, facets: { view } }, WHOLE, flavour));
      await openAll(main);
      const { violations } = await axe.run(main, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join('; ')}`)).toEqual([]);
    }
  });

  test('nothing stands wider than a narrow panel', async () => {
    for (const view of VIEWS) {
      document.body.replaceChildren();
      const main = show(contextOf({ lang, facets: { view } }), 320);
      await openAll(main);
      expect(main.scrollWidth, view).toBeLessThanOrEqual(main.clientWidth);
    }
  });

  test.each(['sgmw', 'dflzm', 'hexi'])('%s passes axe with its bullet charts', async (selected) => {
    const figures = [
      ...records.figures,
      ...['sgmw', 'dflzm', 'hexi'].flatMap((id) => [
        figure(`${id}-sold`, id, 'sales', 18.2, { kind: 'actual', period: '2020' }),
        figure(`${id}-built`, id, 'output', 18, { kind: 'actual', period: '2020' }),
        figure(`${id}-aim`, id, 'output', 20),
      ]),
    ];
    const main = show(contextOf({ lang, topic: 'overview', selected }, { figures }), 360);
    await openAll(main);
    expect(main.querySelectorAll('.bullet-key')).toHaveLength(1);
    expect(main.scrollWidth).toBeLessThanOrEqual(main.clientWidth);
    const { violations } = await axe.run(main, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('; ')}`)).toEqual([]);
  });
});

test('a closed section holds nothing; opened, it tells what each line gave', async () => {
  const main = show(contextOf({}));
  expect(main.querySelectorAll('.cited-row')).toHaveLength(0);
  await openAll(main);
  expect(main.textContent).toContain('示例区 汽车产量');
  expect(main.querySelector('img')).toBeNull();
  expect(main.textContent).toContain(EVIL);
});

test('the counts of a document are those of its rows', () => {
  const total = show(contextOf({ lang: 'en' })).querySelector('.outline-total .visually-hidden');
  const { figures, organizations, sites, products, components, tasks, markets, events, conflicts } = autoCluster(WHOLE).cluster.records;
  const rows = [figures, organizations, sites, products, components, tasks, markets, events].reduce((sum, table) => sum + table.length, 0);
  expect(total?.textContent).toBe(`${rows} rows taken, ${conflicts.length} disagreements, 2 numbers left out`);
});

test('a choice keeps what is left out and drops the sections without any', async () => {
  const main = show(contextOf({ facets: { kind: 'leftOut' } }));
  await openAll(main);
  expect(main.querySelectorAll('.outline-line, .remark')).toHaveLength(0);
  expect([...main.querySelectorAll('q')].map((q) => q.textContent)).toEqual(expect.arrayContaining(['28', EVIL]));
  main.querySelector<HTMLElement>('.choice-row:not(.large) button[aria-pressed="true"]')?.click();
  main.querySelector<HTMLElement>('.choice-row:not(.large) button')?.click();
  expect(actions).toEqual([
    { type: 'facet', name: 'kind', value: 'leftOut' },
    { type: 'facet', name: 'kind', value: null },
  ]);
});

test('both lines of a disagreement stand side by side with their numbers', () => {
  const [sided] = show(contextOf({ facets: { view: 'disagreements', conflict: 'differs' } })).querySelectorAll('.sided');
  const sides = [...(sided?.querySelectorAll('.side') ?? [])];
  expect(sides.map((side) => [...side.querySelectorAll('.number b')].map((number) => number.textContent))).toEqual([['39.5'], ['10', '40']]);
  expect(sides.every((side) => side.querySelector('.chip'))).toBe(true);
});

test('context stands in a table under its own heading, with nothing of the cluster', () => {
  const main = show(contextOf({ lang: 'en', facets: { view: 'context' } }));
  expect(main.querySelector('h3')?.textContent).toBe('Context: never compared with the cluster');
  expect([...main.querySelectorAll('tbody .number b')].map((number) => number.textContent)).toEqual(['about 35']);
  expect(main.querySelector('.chart')).toBeNull();
});
