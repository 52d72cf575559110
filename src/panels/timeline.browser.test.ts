import { expect, test } from 'vitest';
import { analyse } from '../analysis/analyse.ts';
import { autoCluster } from '../charts/liuzhou.fixture.ts';
import { createCluster } from '../model/cluster.ts';
import { LANGS, type State } from '../model/state.ts';
import { flavours } from '../theme/flavours.ts';
import { type Facts, readPackage, TopicPage } from './topic-page.fixture.ts';
import { datedRecords, event } from './topics.fixture.ts';

function open(over: Partial<State> = {}, facts: Facts = autoCluster(datedRecords()), widthPx = 420, flavour = flavours.light): TopicPage {
  return new TopicPage({ topic: 'timeline', ...over }, facts, widthPx, flavour);
}

test.each(LANGS)('in %s, with the whole packages and from 320 px on, the timeline passes axe and nothing stands out', async (lang) => {
  for (const [name, year] of [
    ['guangxi-auto', '2020'],
    ['example', '2028'],
  ] as const) {
    const from = await readPackage(name);
    for (const [flavour, widthPx, facets] of [
      [flavours.light, 320, {}],
      [flavours.dark, 480, { year }],
    ] as const) {
      const page = open({ lang, facets }, from, widthPx, flavour);
      expect(await page.faults()).toEqual([]);
      const main = page.find('main');
      expect(main.scrollWidth).toBeLessThanOrEqual(main.clientWidth);
    }
  }
});

test('every event and every figure of every year has its line', () => {
  const page = open();
  expect(page.texts('.year > h3')).toEqual(['2012', '2015', '2016', '2018', '2019', '2020', '2021', '2022', '2025']);
  for (const fold of page.root.querySelectorAll('.year details')) fold.setAttribute('open', '');
  const rows = [...page.root.querySelectorAll('.year li')];
  expect(rows.length).toBeGreaterThan(9);
  expect(rows.filter((row) => !row.querySelector('.chip'))).toEqual([]);
});

test('a year chosen by its button keeps what runs through it, figures open; the same button lets it go', () => {
  const page = open();
  const button = (): HTMLElement => page.find('.year-buttons button[aria-label^="2018"]');
  button().click();
  expect(page.state.facets).toEqual({ year: '2018' });
  expect(page.texts('.year > h3')).toEqual(['2018']);
  expect(page.find('.year').textContent).toContain('term事件');
  expect(page.find('.year').textContent).toContain('948');
  expect(button().getAttribute('aria-pressed')).toBe('true');
  button().click();
  expect(page.state.facets).toEqual({});
});

test('the strip under a pointer chooses the year that is drawn there, also one in which nothing is dated', () => {
  const page = open();
  const box = page.find('.strip').getBoundingClientRect();
  const at = (year: number): MouseEvent => new MouseEvent('click', { clientX: box.left + (box.width * (year + 0.5 - 2012)) / 14 });
  page.find('.strip').dispatchEvent(at(2021));
  expect(page.state.facets).toEqual({ year: '2021' });
  page.find('.strip').dispatchEvent(at(2024));
  expect(page.root.textContent).toContain('来源没有写明 2024 年的内容');
});

test('a maker and the world stand in charts under different headings, each number with its source', () => {
  const page = open();
  const blocks = [...page.root.querySelectorAll('.block')].filter((block) => block.querySelector('.then-later'));
  expect(blocks.map((block) => block.querySelectorAll('figure').length)).toEqual([1, 1]);
  expect(blocks[0]?.textContent).toContain('东风柳汽');
  expect(blocks[0]?.textContent).not.toContain('228.48');
  for (const block of blocks) expect(block.querySelectorAll('.then-later-source .chip')).toHaveLength(2);
});

test('a cluster without a date says so and draws nothing', () => {
  const { cluster } = autoCluster();
  const bare = createCluster({ ...cluster.records, figures: [], sources: cluster.records.sources.map((source) => ({ ...source, published: '' })) });
  const page = open({}, { cluster: bare, results: analyse(bare) });
  expect(page.root.textContent).toContain('来源没有写明任何日期');
  expect(page.root.querySelectorAll('svg')).toHaveLength(0);
});

test('markup in an event is shown as text', () => {
  const evil = '<img src=x onerror="window.hacked=1">';
  const page = open({}, autoCluster({ events: [event('e', '2020', { title: { zh: evil, en: evil } })] }));
  expect(page.root.querySelectorAll('img')).toHaveLength(0);
  expect(page.root.textContent).toContain(evil);
});
