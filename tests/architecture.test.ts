import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importFaults } from './architecture/folders.ts';
import { definesNothing, documented, lengthFaults, named, noChinese, noColour, noDom, noMarkup, plainTypes, RULES } from './architecture/rules.ts';
import { parse } from '../.ci/source.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = readdirSync(`${root}/src`, { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .map((path) => ({ path, text: readFileSync(`${root}/${path}`, 'utf8') }));
const parsed = () => files.filter(({ path }) => !/\.(test|bench|fixture)\.ts$/.test(path)).map(({ path, text }) => parse(path, text));

describe('the house as it stands', () => {
  test('every import follows the arrows', () => {
    const sources = parsed();
    expect(sources.length).toBeGreaterThan(10);
    expect(sources.flatMap(importFaults)).toEqual([]);
  });

  test.for(RULES.map((rule) => [rule.name, rule] as const))('every file keeps the rule %s', ([, rule]) => {
    expect(parsed().flatMap((source) => [...rule(source)])).toEqual([]);
  });

  test('files stay short', () => {
    expect(lengthFaults(files.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 })))).toEqual([]);
  });
});

describe('the rules see what they are for', () => {
  const importsOf = (path: string, text: string) => importFaults(parse(path, text)).map((fault) => fault.slice(fault.indexOf(' ') + 1));

  test.for([
    ['src/map/style.ts', "import type { A } from '../panels/a.ts';", 'map may not import panels: ../panels/a.ts'],
    ['src/panels/a.ts', "const m = await import('../map/m.ts');", 'panels may not import map: ../map/m.ts'],
    ['src/drawing/a.ts', "export { x } from '../map/m.ts';", 'drawing may not import map: ../map/m.ts'],
    ['src/sources/a.ts', "import { Cluster } from '../model/cluster.ts';", 'sources may not import model: ../model/cluster.ts'],
    ['src/model/a.ts', "type A = import('../scene/a.ts').A;", 'model may not import scene: ../scene/a.ts'],
    ['src/theme/a.ts', "import { words } from '../locale/words.ts';", 'theme may not import locale: ../locale/words.ts'],
    ['src/map/a.ts', "import { words } from '../locale/words.ts';", 'map may not import locale: ../locale/words.ts'],
    ['src/charts/a.ts', "import { a } from '../panels/a.ts';", 'charts may not import panels: ../panels/a.ts'],
    ['src/app/a.ts', "import rows from '../../data/guangxi-auto/cluster.json';", 'reaches out of src: ../../data/guangxi-auto/cluster.json'],
    ['src/map/a.ts', "import { a } from './a';", 'import does not end in .ts: ./a'],
    ['src/panels/a.ts', "import { Map } from 'maplibre-gl';", 'panels may not import maplibre-gl'],
    ['src/map/a.ts', "import { html } from 'lit';", 'map may not import lit'],
    ['src/analysis/a.ts', "import { scaleLinear } from 'd3';", 'analysis may not import d3'],
    ['src/map/a.ts', "import { length } from '@turf/turf';", 'map may not import @turf/turf'],
    ['src/export/a.ts', "import x from 'left-pad';", 'imports a package that has no folder: left-pad'],
    ['src/sources/a.ts', "import fs from 'node:fs';", 'imports node:fs'],
    ['src/misc/a.ts', "import { a } from '../util/a.ts';", 'is in a folder that the plan does not know: misc'],
  ] as const)('%s: %s', ([path, text, fault]) => {
    expect(importsOf(path, text)).toEqual([fault]);
  });

  test.for([
    ['src/panels/a.ts', "import { bars } from '../charts/bars.chart.ts';"],
    ['src/map/a.ts', "import url from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';"],
    ['src/analysis/a.ts', "import { sum } from 'd3-array';"],
    ['src/element/a.ts', "import url from '../theme/fonts/a.woff2?no-inline';"],
    ['src/app/a.ts', "import '../define.ts';"],
    ['src/define.ts', "import { E } from './element/industry-cluster-map.ts';"],
    ['src/drawing/build-poster.ts', "import fs from 'node:fs';"],
  ] as const)('%s may say: %s', ([path, text]) => {
    expect(importsOf(path, text)).toEqual([]);
  });

  const bad = [
    [noDom, 'src/scene/a.ts', 'export const w = window.innerWidth;'],
    [noDom, 'src/charts/a.layout.ts', 'const a = [document];'],
    [noDom, 'src/sources/a.ts', 'if (x instanceof HTMLElement) y();'],
    [noColour, 'src/map/a.ts', "const c = '#a1B2c3';"],
    [noColour, 'src/panels/a.ts', 'const c = css`p { color: rgba(0, 0, 0, 0.5) }`;'],
    [noColour, 'src/panels/a.ts', 'const c = css`p { background: white }`;'],
    [noChinese, 'src/panels/a.ts', "const t = '柳州';"],
    [noChinese, 'src/panels/a.ts', 'const t = html`<p>${a}，${b}</p>`;'],
    [definesNothing, 'src/element/a.ts', "customElements.define('a-b', A);"],
    [definesNothing, 'src/element/a.ts', "window.customElements.define('a-b', A);"],
    [noMarkup, 'src/panels/a.ts', 'node.innerHTML = name;'],
    [noMarkup, 'src/panels/a.ts', "import { unsafeHTML } from 'lit/directives/unsafe-html.js';"],
    [plainTypes, 'src/util/a.ts', 'let a: any;'],
    [plainTypes, 'src/util/a.ts', 'const a = b!.c;'],
    [plainTypes, 'src/util/a.ts', 'const a = b as unknown as string;'],
    [plainTypes, 'src/util/a.ts', 'namespace N { export const a = 1; }'],
    [plainTypes, 'src/util/a.ts', '// @ts-expect-error\nconst a: string = 1;'],
    [plainTypes, 'src/util/a.ts', 'export default 1;'],
    [documented, 'src/util/a.ts', '// no doc comment\nexport const a = 1;'],
    [documented, 'src/util/a.ts', '/** One. */\nexport const a = 1;\nexport interface B { c: 1 }'],
    [named, 'src/util/fooBar.ts', ''],
    [named, 'src/util/all.ts', "export * from './a.ts';"],
  ] as const;
  test.for(bad.map(([rule, path, text]) => [rule.name, path, text, rule] as const))('%s refuses in %s: %s', ([, path, text, rule]) => {
    expect(rule(parse(path, text))).toHaveLength(1);
  });

  const good = [
    [noDom, 'src/scene/a.ts', 'export interface O { container: HTMLElement } const a = o.document; const b = { location: 1 };'],
    [noDom, 'src/scene/a.ts', 'export function at(location: string) { return location; } const { screen } = o; screen();'],
    [noDom, 'src/map/a.ts', "document.createElement('canvas');"],
    [noColour, 'src/theme/a.ts', "const c = '#fff';"],
    [noColour, 'src/drawing/a.ts', "const c = 'url(#fade)'; const d = `#${id}`; const e = 'see #12';"],
    [noChinese, 'src/locale/zh.ts', "const t = '柳州';"],
    [noChinese, 'src/panels/a.ts', "/** 柳州 */ const t = '2025 · ± 8 km — “a”'; // 柳州"],
    [definesNothing, 'src/define.ts', "customElements.define('a-b', A);"],
    [noMarkup, 'src/panels/a.ts', 'node.textContent = name;'],
    [plainTypes, 'src/util/a.ts', 'declare global { interface Window { a: 1 } } const a = b as const; if (!c) d();'],
    [documented, 'src/util/a.ts', "/** One. */\nexport function a(x: 1): 1;\nexport function a(x: 2): 2;\nexport { b } from './b.ts';"],
    [named, 'src/charts/capacity-bars.layout.ts', ''],
  ] as const;
  test.for(good.map(([rule, path, text]) => [rule.name, path, text, rule] as const))('%s lets stand in %s: %s', ([, path, text, rule]) => {
    expect(rule(parse(path, text))).toEqual([]);
  });

  test('a long file, a long element and too many long files are refused', () => {
    const short = Array.from({ length: 40 }, (_, index) => ({ path: `src/util/f${index}.ts`, lines: 50 }));
    expect(lengthFaults(short)).toEqual([]);
    expect(lengthFaults([...short, { path: 'src/map/map.ts', lines: 601 }])).toHaveLength(1);
    expect(lengthFaults([...short, { path: 'src/element/industry-cluster-map.ts', lines: 400 }])).toHaveLength(1);
    expect(lengthFaults(short.map((file) => ({ ...file, lines: 121 })))).toHaveLength(1);
    expect(lengthFaults([...short, ...short.slice(0, 3).map((file) => ({ ...file, lines: 420 }))])).toHaveLength(1);
  });
});
