import { describe, expect, test, vi } from 'vitest';
import type { IndustryClusterMap } from '../../src/index.ts';
import { clickMark, FOLDER, files, heard, inside, next, put, serveFiles, shown, tables, textOf, until } from './page.ts';

type Spoil = (served: Record<string, string>) => void;

/** Replaces text in a file; a test that changes nothing would prove nothing. */
const change =
  (path: string, from: string | RegExp, to: string): Spoil =>
  (served) => {
    const text = served[path] ?? '';
    if (text.replace(from, to) === text) throw new Error(`nothing to change in ${path}`);
    served[path] = text.replace(from, to);
  };

const MARKUP = '<img src=x onerror="window.harmed=1"><script>window.harmed=1</script>';

/** What is wrong, and what a reader must find in the list: the file, the row, the value. */
const FAULTS: readonly (readonly [what: string, spoil: Spoil, reason: string, seen: readonly string[]])[] = [
  ['a missing package', (served) => delete served['datapackage.json'], 'file-missing', ['datapackage.json']],
  ['a missing table', (served) => delete served['sites.csv'], 'file-missing', ['sites.csv']],
  ['broken JSON', (served) => (served['datapackage.json'] = '{"name": '), 'json-broken', ['datapackage.json']],
  ['broken CSV', change('sites.csv', '二厂', '"二厂'), 'csv-broken', ['sites.csv', '3']],
  ['an unknown id', change('sites.csv', 'wheel,mill,parts', 'wheel,atlantis,parts'), 'id-unknown', ['sites.csv', '3', 'place', 'atlantis']],
  ['a coordinate outside the world', change('places.csv', '11,21', '211,21'), 'coordinate-outside', ['places.csv', '3', '211']],
  ['a duplicate id', change('sites.csv', 'wheel-two', 'wheel-one'), 'id-duplicate', ['sites.csv', '3', 'wheel-one']],
  ['a wrong unit', change('figures.csv', '辆/年', '斤'), 'unit-', ['figures.csv', '斤']],
  ['a huge number', change('figures.csv', /,30$/m, ',1e300'), 'number-', ['figures.csv', '2', '1e+300']],
  ['HTML in a name', change('sites.csv', '二厂', `"${MARKUP.replaceAll('"', '""')}"`), 'markup', ['sites.csv', '3', '<img src=x']],
];

/** Asks for spoiled files and waits until they are refused. */
async function refused(element: IndustryClusterMap, spoil: Spoil): Promise<void> {
  const served = files();
  spoil(served);
  serveFiles(served);
  element.addEventListener('cluster-error', (event) => event.preventDefault(), { once: true });
  element.src = `${FOLDER}datapackage.json`;
  await next(element, 'cluster-error');
  await element.updateComplete;
}

describe.for(['zh-CN', 'en'] as const)('in %s', (lang) => {
  test.for(FAULTS)('%s is one clear list, and nothing that is markup is run', async ([, spoil, reason, seen]) => {
    const element = put({ lang });
    await refused(element, spoil);
    expect(element.issues.filter((issue) => issue.severity === 'error').map((issue) => issue.reason)[0]).toContain(reason);
    const list = textOf(element, '[role=alert]');
    for (const part of seen) expect(list).toContain(part);
    expect(/[㐀-鿿]/.test(textOf(element, '[role=alert] h2'))).toBe(lang === 'zh-CN');
    expect(element.shadowRoot?.querySelectorAll('[role=alert]')).toHaveLength(1);
    expect(element.shadowRoot?.querySelector('[role=alert] img, [role=alert] script')).toBeNull();
    expect('harmed' in window).toBe(false);
  });
});

test('the list names file, row, column, value and what was expected, also for a program', async () => {
  const element = put();
  await refused(element, change('sites.csv', 'planned', 'someday'));
  expect(element.issues[0]).toMatchObject({ severity: 'error', reason: 'vocabulary', table: 'sites.csv', row: 3, field: 'status', value: 'someday' });
  expect(element.issues[0]?.expected).toContain('planned');
  await expect(element.whenLoaded()).rejects.toThrow('someday');
});

test.for(FAULTS)('%s leaves a good package where it was, and it can still be used', async ([, spoil]) => {
  const element = await shown({ selected: 'quay' });
  const cluster = element.cluster;
  const canvas = inside(element, '.maplibregl-canvas');
  element.data = null;
  await refused(element, spoil);
  await element.whenLoaded();
  expect(element.cluster).toBe(cluster);
  expect(inside(element, '.maplibregl-canvas')).toBe(canvas);
  expect(element.getState().selected).toBe('quay');
  inside(element, '[role=alert] button').click();
  await until(() => !element.shadowRoot?.querySelector('[role=alert]'));
  element.show({ level: 'region' }, { animate: false });
  let last = 'null';
  await until(() => {
    const now = JSON.stringify(element.locate('mill'));
    const isAtRest = now === last && now !== 'null';
    last = now;
    return isAtRest;
  });
  await clickMark(element, 'mill');
  await until(() => element.selected === 'mill');
  expect(element.issues.length).toBeGreaterThan(0);
  expect('harmed' in window).toBe(false);
});

test('a list that was closed comes back for the next fault, and goes when the data are mended', async () => {
  const element = await shown();
  element.data = null;
  await refused(element, change('sites.csv', 'planned', 'someday'));
  inside(element, '[role=alert] button').click();
  await until(() => !element.shadowRoot?.querySelector('[role=alert]'));
  element.addEventListener('cluster-error', (event) => event.preventDefault(), { once: true });
  element.data = tables((data) => Object.assign(data.tables.sites?.[0] ?? {}, { kind: 'castle' }));
  await until(() => textOf(element, '[role=alert]').includes('castle'));
  element.data = tables();
  await next(element, 'cluster-load');
  await element.whenLoaded();
  await element.updateComplete;
  expect(element.shadowRoot?.querySelector('[role=alert]')).toBeNull();
  expect(element.issues).toEqual([]);
});

test('Escape closes the list before it lets go of what is selected', async () => {
  const element = await shown({ selected: 'mill' });
  element.data = null;
  await refused(element, change('sites.csv', 'planned', 'someday'));
  const pressEscape = () =>
    inside(element, '.frame').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }));
  pressEscape();
  await until(() => !element.shadowRoot?.querySelector('[role=alert]'));
  expect(element.selected).toBe('mill');
  pressEscape();
  expect(element.selected).toBeNull();
});

test('the host’s own `error` slot takes the place of the list', async () => {
  const element = put();
  const own = document.createElement('p');
  own.slot = 'error';
  own.textContent = 'ours';
  element.append(own);
  await refused(element, (served) => delete served['sites.csv']);
  expect(own.assignedSlot).not.toBeNull();
  expect(own.getBoundingClientRect().height).toBeGreaterThan(0);
});

test.for([
  ['zh-CN', '提醒'],
  ['en', 'remark'],
] as const)('in %s a missing ground is a warning: the map comes up without it, and the warning can be closed', async ([lang, word]) => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  serveFiles({});
  const element = put({ lang, set: { data: tables((data) => Object.assign(data.package.cluster, { ground: `${FOLDER}ground.json` })) } });
  const errors = heard(element, 'cluster-error');
  await element.whenLoaded();
  expect(element.locate('mill')).not.toBeNull();
  expect(element.issues.map(({ severity, table }) => [severity, table])).toEqual([['warning', 'ground.json']]);
  expect(errors.map(({ kind }) => kind)).toEqual(['network']);
  expect(said).toHaveBeenCalledOnce();
  expect(textOf(element, '.faults')).toContain(word);
  expect(textOf(element, '.faults')).toContain('ground.json');
  inside(element, '.faults button').click();
  await until(() => !element.shadowRoot?.querySelector('.faults'));
});

test.for([
  ['nothing', {}],
  ['a list', []],
  ['a text', 'cluster'],
  ['a number', 7],
  ['tables that are none', { package: 1, tables: { sites: 'none', places: [1, null] } }],
] as const)('%s given as data is refused with a list, not with a crash', async ([, data]) => {
  const element = put();
  element.addEventListener('cluster-error', (event) => event.preventDefault(), { once: true });
  element.data = data;
  const { kind } = await next(element, 'cluster-error');
  await element.updateComplete;
  expect(kind).toBe('data');
  expect(element.issues.length).toBeGreaterThan(0);
  expect(textOf(element, '[role=alert]').length).toBeGreaterThan(10);
});
