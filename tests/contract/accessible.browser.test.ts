import axe from 'axe-core';
import { expect, test } from 'vitest';
import { inside, shown, twoScenes, until } from './page.ts';

/** Rules of pages, which an element in a bare test page cannot keep. */
const PAGE_RULES = ['region', 'page-has-heading-one', 'landmark-one-main', 'document-title', 'html-has-lang'];

test.for([
  ['explore', 'zh-CN', 'light'],
  ['explore', 'en', 'light'],
  ['explore', 'en', 'dark'],
  ['brief', 'zh-CN', 'auto'],
] as const)('in %s, %s, %s, axe finds nothing to complain of, label text in names included', async ([mode, lang, theme]) => {
  const element = await shown({ mode, lang, theme, set: { data: twoScenes() } });
  element.style.cssText = 'width:1000px;height:680px';
  if (mode === 'explore') inside<HTMLDetailsElement>(element, '[part~=legend] details').open = true;
  await element.updateComplete;
  const rules = Object.fromEntries([...PAGE_RULES.map((id) => [id, { enabled: false }]), ['label-content-name-mismatch', { enabled: true }]]);
  const { violations } = await axe.run(element, { rules });
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join('; ')}`),
  ).toEqual([]);
});

test('the map is one stop on the way of the Tab key, and everything that takes the focus shows it', async () => {
  const element = await shown();
  element.style.cssText = 'width:1000px;height:680px';
  await element.updateComplete;
  const stage = inside(element, '.stage');
  const stops = [stage, ...stage.querySelectorAll<HTMLElement>('*')].filter((each) => each.tabIndex >= 0 && !each.matches('button'));
  expect(stops.map((each) => each.className)).toEqual([expect.stringContaining('maplibregl-canvas')]);
  for (const each of element.shadowRoot?.querySelectorAll<HTMLElement>('.controls button, .legend summary, .panel-scroll') ?? []) {
    each.focus({ preventScroll: true });
    await until(() => element.shadowRoot?.activeElement === each);
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    expect([each.className, outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)]).not.toEqual([each.className, 0]);
  }
});
