import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { IndustryClusterMap } from '../../src/index.ts';
import { after, hoverMark, inside, leaveMap, shown, tables, until, withoutWebGL } from './page.ts';

/** The sample with a second company, and a country for each; the first also has a laboratory in a town apart, and a works in the other's country. */
function twoMarkets(): ReturnType<typeof tables> {
  return tables(({ tables: rows }) => {
    const place = (id: string, kind: string, lon: number, lat: number) => ({
      id,
      kind,
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
    const site = (id: string, at: string, precision: string) => ({ ...rows.sites?.[0], id, place: at, precision });
    rows.places?.push(place('isle', 'country', 16, 6), place('cape', 'country', 4, 10), place('dale', 'city', 5, 17));
    rows.sites?.push(site('laboratory', 'dale', 'city'), site('works', 'cape', 'country'));
    rows.organizations?.push({ ...rows.organizations[0], id: 'axle', name_zh: '车轴公司', name_en: 'Axle Works', aliases: '' });
    rows.markets = [business('wheel', 'isle'), business('axle', 'cape')];
  });
}

async function markets(renderer: 'webgl' | 'svg'): Promise<IndustryClusterMap> {
  if (renderer === 'svg') withoutWebGL();
  // A mouse reaches only what is inside the page's window.
  await page.viewport(1200, 760);
  after(() => void page.viewport(1000, 700));
  document.body.style.margin = '0';
  const element = await shown({ set: { data: twoMarkets() } });
  expect(element.renderer).toBe(renderer);
  element.style.cssText = 'width:1200px;height:760px';
  element.setState({ topic: 'markets' });
  element.show({ level: 'wide' });
  await until(
    () => element.shadowRoot?.querySelector('[part~=panel] tbody [data-entity]') && ['isle', 'cape', 'laboratory'].every((id) => element.locate(id)),
  );
  return element;
}

const drawn = (element: IndustryClusterMap, id: string) => element.shadowRoot?.querySelector(`.stage [data-layer=nodes] [data-id=${id}]`);
/** Countries that step back on the map. */
const dimmed = (element: IndustryClusterMap) => ['isle', 'cape'].filter((id) => drawn(element, id)?.querySelector('g[opacity]'));
const heading = (element: IndustryClusterMap, id: string) => inside(element, `[part~=panel] th[data-entity=${id}]`);

/** Heads of the matrix that are marked: companies and countries. */
const marked = (element: IndustryClusterMap) =>
  [...(element.shadowRoot?.querySelectorAll('.matrix th.linked') ?? [])].map((head) => head.getAttribute('data-entity')).sort();

function pointAt(target: Element, type: string, at: { clientX?: number; clientY?: number } = {}): void {
  target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType: 'mouse', pointerId: 1, isPrimary: true, ...at }));
}

test.each([
  ['a country', 'isle', ['cape']],
  ['a company', 'axle', ['isle']],
])('pointing at %s in the panel lets every other country on the map step back, until the pointer leaves', async (_, id, others) => {
  const element = await markets('svg');
  expect(dimmed(element)).toEqual([]);
  pointAt(heading(element, id), 'pointerover');
  await until(() => dimmed(element).length > 0);
  expect(dimmed(element)).toEqual(others);
  pointAt(inside(element, '[part~=panel]'), 'pointerleave');
  await until(() => dimmed(element).length === 0);
});

const RENDERERS = ['webgl', 'svg'] as const;
const ON_THE_MAP: readonly (readonly [what: string, id: string, heads: readonly string[]])[] = [
  ['a country', 'isle', ['isle', 'wheel']],
  ['a company’s laboratory', 'laboratory', ['isle', 'wheel']],
];

test.for(RENDERERS.flatMap((renderer) => ON_THE_MAP.map((pointed) => [renderer, ...pointed] as const)))(
  'on the map of %s, pointing at %s marks the heads of its companies and countries in the panel, until the pointer leaves',
  async ([renderer, , id, heads]) => {
    const element = await markets(renderer);
    expect(marked(element)).toEqual([]);
    hoverMark(element, id);
    await until(() => marked(element).length > 0);
    expect(marked(element)).toEqual(heads);
    leaveMap(element);
    await until(() => marked(element).length === 0);
  },
);

test.for(RENDERERS)('on the map of %s, going from one country to another changes what is marked', async (renderer) => {
  const element = await markets(renderer);
  hoverMark(element, 'isle');
  await until(() => marked(element).includes('wheel'));
  hoverMark(element, 'cape');
  await until(() => marked(element).includes('axle'));
  expect(marked(element)).toEqual(['axle', 'cape']);
});
