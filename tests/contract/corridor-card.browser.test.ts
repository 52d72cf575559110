import { expect, test } from 'vitest';
import type { IndustryClusterMap } from '../../src/index.ts';
import { heard, shown, tables, until, withoutWebGL } from './page.ts';

/** The sample whose only leg is a way. */
function withWay(): ReturnType<typeof tables> {
  return tables((data) => {
    Object.assign(data.routes ?? {}, { ways: [{ id: 'way', name_zh: '公路', name_en: 'By road', legs: ['mill-quay'] }] });
  });
}

async function region(renderer: 'webgl' | 'svg', lang: string): Promise<IndustryClusterMap> {
  if (renderer === 'svg') withoutWebGL();
  const element = await shown({ lang, set: { data: withWay() } });
  element.style.cssText = 'width:1000px;height:690px';
  element.show({ level: 'region' });
  await until(() => card(element));
  expect(element.renderer).toBe(renderer);
  return element;
}

const card = (element: IndustryClusterMap) =>
  element.shadowRoot?.querySelector<HTMLElement | SVGElement>('.stage .map-call, .stage [data-id=corridor-card]') ?? null;

test.for([
  ['webgl', 'zh-CN', '磨坊 → 码头 物流通道', '公路 76 km'],
  ['webgl', 'en', 'Mill → Quay corridor', 'Road 76 km'],
  ['svg', 'zh-CN', '磨坊 → 码头 物流通道', '公路 76 km'],
  ['svg', 'en', 'Mill → Quay corridor', 'Road 76 km'],
] as const)('the card beside the corridor says where from, where to and how far: %s, %s', async ([renderer, lang, title, length]) => {
  const text = card(await region(renderer, lang))?.textContent?.replace(/\s/g, ' ') ?? '';
  expect(text).toContain(title);
  expect(text).toContain(length);
});

test.for(['webgl', 'svg'] as const)('a click on the card opens the topic of the corridor: %s', async (renderer) => {
  const element = await region(renderer, 'en');
  const topics = heard(element, 'cluster-topic-change');
  const box = card(element)?.getBoundingClientRect() ?? expect.fail('no card');
  const [clientX, clientY] = [box.left + box.width / 2, box.top + box.height / 2];
  const at = { bubbles: true, cancelable: true, composed: true, clientX, clientY, button: 0, pointerId: 1, isPrimary: true, view: window };
  const target = element.shadowRoot?.elementFromPoint(clientX, clientY) ?? expect.fail('nothing there');
  for (const type of ['pointerdown', 'pointerup']) target.dispatchEvent(new PointerEvent(type, at));
  target.dispatchEvent(new MouseEvent('click', at));
  await until(() => topics.length > 0);
  expect(element.getState().topic).toBe('corridor');
});
