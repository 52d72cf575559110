import { expect, test } from 'vitest';
import { autoCluster } from '../charts/liuzhou.fixture.ts';
import { LANGS, type State } from '../model/state.ts';
import { flavours } from '../theme/flavours.ts';
import { type Facts, readPackage, TopicPage } from './topic-page.fixture.ts';
import { task, TASKS } from './topics.fixture.ts';

function open(over: Partial<State> = {}, facts: Facts = autoCluster({ tasks: TASKS }), widthPx = 420, flavour = flavours.light): TopicPage {
  return new TopicPage({ topic: 'tasks', ...over }, facts, widthPx, flavour);
}

function choose(page: TopicPage, name: string, value: string): void {
  const select = page.find(`label:nth-of-type(${CHOICES.indexOf(name) + 1}) select`);
  if (!(select instanceof HTMLSelectElement)) return expect.fail(`no choice of ${name}`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

/** The choices in their order; all tasks of the fixture are of one document. */
const CHOICES = ['theme', 'actor', 'city', 'status', 'responsible'];

test.each(LANGS)('in %s, with the whole packages and from 320 px on, the list passes axe and nothing stands out', async (lang) => {
  for (const name of ['guangxi-auto', 'example']) {
    const from = await readPackage(name);
    for (const [flavour, widthPx] of [
      [flavours.light, 320],
      [flavours.dark, 480],
    ] as const) {
      const page = open({ lang, facets: { group: 'responsible' } }, from, widthPx, flavour);
      expect(await page.faults()).toEqual([]);
      const main = page.find('main');
      expect(main.scrollWidth).toBeLessThanOrEqual(main.clientWidth);
    }
  }
});

test('the first group stands open, the others are built when they are opened, and every row has its line', async () => {
  const page = open();
  expect([...page.root.querySelectorAll('.task-group')].map((group) => group.querySelectorAll('li').length)).toEqual([4, 0, 0]);
  page.find('.task-group:last-of-type summary').click();
  await expect.poll(() => page.root.querySelectorAll('.task-group:last-of-type li')).toHaveLength(4);
  for (const row of page.root.querySelectorAll('.task-row')) expect(row.querySelector('.chip')?.textContent).toContain('339');
});

test('a choice narrows the list and the counts of the others; the clear button brings everything back and keeps the grouping', () => {
  const page = open({ facets: { group: 'responsible' } });
  expect(page.texts('.task-count')[0]).toBe('显示 12 项，共 12 项');
  choose(page, 'theme', 'export');
  expect(page.state.facets).toEqual({ group: 'responsible', theme: 'export' });
  expect(page.texts('.task-count')[0]).toBe('显示 4 项，共 12 项');
  const cities = [...(page.root.querySelectorAll('select')[2]?.options ?? [])].map((option) => option.textContent?.trim());
  expect(cities).toEqual(['全部（4）', '柳州市（3）', '南宁市（1）']);
  page.find('.clear').click();
  expect(page.state.facets).toEqual({ group: 'responsible' });
  expect(page.texts('.task-count')[0]).toBe('显示 12 项，共 12 项');
  expect([...page.root.querySelectorAll('select')].map((select) => select.value)).toEqual(['', '', '', '', '']);
});

test('by unit, each office has its tasks, and the tasks for which the document names no unit are said to be so', () => {
  const page = open();
  page.find('.switch button:last-child').click();
  expect(page.texts('.task-group-name')).toEqual(['广西汽车集团', '规划没有点名责任单位']);
});

test('the actor and the place of a task lead to what they name', () => {
  const page = open();
  page.find('.task-row .link').click();
  expect(page.state).toMatchObject({ topic: 'overview', selected: 'sgmw' });
});

test('a filter that nothing matches says so', () => {
  expect(open({ facets: { theme: 'moon' } }).root.textContent).toContain('没有符合筛选的任务');
});

test('markup in a task is shown as text', () => {
  const evil = '<img src=x onerror="window.hacked=1">';
  const page = open({}, autoCluster({ tasks: [task('t', { title: { zh: evil, en: evil }, theme: evil, responsible: [evil] })] }));
  expect(page.root.querySelectorAll('img')).toHaveLength(0);
  expect(page.root.textContent).toContain(evil);
});
