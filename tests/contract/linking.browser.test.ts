import { expect, test } from 'vitest';
import type { IndustryClusterMap } from '../../src/index.ts';
import { inside, shown, tables, until, withoutWebGL } from './page.ts';

/** The sample with a second company, and a country for each. */
function twoMarkets(): ReturnType<typeof tables> {
  return tables(({ tables: rows }) => {
    const country = (id: string, lon: number, lat: number) => ({
      id,
      kind: 'country',
      name_zh: id,
      name_en: id,
      parent: '',
      lon,
      lat,
      position_source: 'survey',
      role: '',
    });
    const business = (actor: string, place: string) => ({
      id: `${actor}-${place}`,
      actor,
      place,
      mode: 'sales',
      status: 'existing',
      detail_zh: '销售',
      detail_en: 'Sales',
      source: 'plan',
      line: 3,
    });
    rows.places?.push(country('isle', 16, 6), country('cape', 4, 10));
    rows.organizations?.push({ ...rows.organizations[0], id: 'axle', name_zh: '车轴公司', name_en: 'Axle Works', aliases: '' });
    rows.markets = [business('wheel', 'isle'), business('axle', 'cape')];
  });
}

async function markets(): Promise<IndustryClusterMap> {
  withoutWebGL();
  const element = await shown({ set: { data: twoMarkets() } });
  element.style.cssText = 'width:1200px;height:760px';
  element.setState({ topic: 'markets' });
  element.show({ level: 'wide' });
  await until(() => element.shadowRoot?.querySelector('[part~=panel] tbody [data-entity]') && drawn(element, 'isle') && drawn(element, 'cape'));
  return element;
}

const drawn = (element: IndustryClusterMap, id: string) => element.shadowRoot?.querySelector(`.stage [data-layer=nodes] [data-id=${id}]`);
/** Countries that step back on the map. */
const dimmed = (element: IndustryClusterMap) => ['isle', 'cape'].filter((id) => drawn(element, id)?.querySelector('g[opacity]'));
const heading = (element: IndustryClusterMap, id: string) => inside(element, `[part~=panel] th[data-entity=${id}]`);

function pointAt(target: Element, type: string, at: { clientX?: number; clientY?: number } = {}): void {
  target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType: 'mouse', pointerId: 1, isPrimary: true, ...at }));
}

test.each([
  ['a country', 'isle', ['cape']],
  ['a company', 'axle', ['isle']],
])('pointing at %s in the panel lets every other country on the map step back, until the pointer leaves', async (_, id, others) => {
  const element = await markets();
  expect(dimmed(element)).toEqual([]);
  pointAt(heading(element, id), 'pointerover');
  await until(() => dimmed(element).length > 0);
  expect(dimmed(element)).toEqual(others);
  pointAt(inside(element, '[part~=panel]'), 'pointerleave');
  await until(() => dimmed(element).length === 0);
});
