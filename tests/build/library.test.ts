import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, symlinkSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { askedBy, closure, DIST, filesIn, shown } from './files.ts';

const lib = join(DIST, 'lib');
const everything = (asked: ReturnType<typeof askedBy>) => [...asked.statics, ...asked.dynamics, ...asked.files];

test('importing index.js in Node does nothing: no output, no new global but what Lit puts there for servers', () => {
  const script = `
    const before = new Set(Object.getOwnPropertyNames(globalThis));
    const names = Object.keys(await import(${JSON.stringify(pathToFileURL(join(lib, 'index.js')).href)}));
    const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name) && !/^(lit|reactive|customElements$)/.test(name));
    process.stdout.write(JSON.stringify({ names, added }));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  const { names, added } = JSON.parse(output);
  expect(names).toContain('IndustryClusterMap');
  expect(added).toEqual([]);
});

test('the package needs no other package: every module finds all it asks for beside itself', () => {
  const modules = [...closure([join(lib, 'industry-cluster-map.js'), join(lib, 'index.js')], everything)];
  expect(modules.filter((path) => !existsSync(path)).map(shown)).toEqual([]);
  expect(modules.filter((path) => path.endsWith('.js')).flatMap((path) => askedBy(path).bare)).toEqual([]);
});

test("MapLibre's worker is one file beside the module, found relative to it", () => {
  const modules = [...closure([join(lib, 'industry-cluster-map.js')], everything)];
  const workers = modules.filter((path) => /worker[^/]*\.js$/.test(path));
  expect(workers.map(shown)).toHaveLength(1);
  expect(workers.flatMap((path) => everything(askedBy(path)))).toEqual([]);
});

test('the map engine is loaded only when a map is shown', () => {
  const holdsEngine = (paths: ReadonlySet<string>) =>
    [...paths].some((path) => path.endsWith('.js') && /maplibregl-canvas/.test(readFileSync(path, 'utf8')));
  const entry = join(lib, 'industry-cluster-map.js');
  expect(holdsEngine(closure([entry]))).toBe(false);
  expect(holdsEngine(closure([entry], everything))).toBe(true);
});

test('every file that package.json names is there, and only the defining module has side effects', () => {
  const { exports, sideEffects, types, customElements, license } = JSON.parse(readFileSync(join(lib, 'package.json'), 'utf8'));
  const targets = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target as Record<string, string>),
  );
  const missing = [...targets, types, customElements].filter((path) => !path.includes('*') && !existsSync(join(lib, path)));
  expect(missing).toEqual([]);
  expect(sideEffects).toEqual(['./industry-cluster-map.js']);
  expect(license).toBe('MIT');
});

test('the data and the ground come with it', () => {
  const files = filesIn(lib);
  expect(files).toContain('data/guangxi-auto/cluster.json');
  expect(files).toContain('geo/guangxi/ground.json');
  expect(files).toContain('geo/provenance.json');
  expect(files.filter((path) => /(^|\/)(build|\.cache)\/|\.(ts|mjs)$/.test(path) && !path.startsWith('types/'))).toEqual([]);
});

test('licences come with it: our own, and those of all that is bundled', () => {
  expect(readFileSync(join(lib, 'LICENSE'), 'utf8')).toContain('MIT License');
  expect(readFileSync(join(lib, 'FONTS-LICENSE.txt'), 'utf8')).toContain('SIL OPEN FONT LICENSE');
  const others = readFileSync(join(lib, 'THIRD-PARTY-LICENSES.md'), 'utf8');
  for (const name of ['maplibre-gl', 'lit', 'd3-']) expect(others).toContain(name);
});

test('a host in TypeScript gets the types of the element, its events and its tag', { timeout: 120_000 }, () => {
  const { dependencies } = JSON.parse(readFileSync(join(lib, 'package.json'), 'utf8'));
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(lib, join(folder, 'node_modules', 'industry-cluster-map'), 'junction');
  // What npm would install with it.
  for (const name of ['lit', 'lit-element', 'lit-html', '@lit', '@types', ...Object.keys(dependencies).filter((path) => !path.startsWith('@'))]) {
    if (existsSync(join(folder, 'node_modules', name))) continue;
    symlinkSync(join(DIST, '..', 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(folder, 'host.ts'),
    `import 'industry-cluster-map/define';
     import type { IndustryClusterMap, State } from 'industry-cluster-map';
     const map: IndustryClusterMap = document.createElement('industry-cluster-map');
     map.addEventListener('cluster-select', (event) => { const id: string | null = event.selected; console.log(id, event.origin); });
     const state: State = map.getState();
     const found: string | undefined = map.find('a')[0]?.id;
     // @ts-expect-error: nothing is any
     map.getState().nothing;
     console.log(state.lang, found);`,
  );
  const options = [
    '--noEmit',
    '--strict',
    '--skipLibCheck',
    '--target',
    'es2022',
    '--lib',
    'es2023,dom,dom.iterable',
    '--types',
    '',
    '--preserveSymlinks',
  ];
  const tsc = join(DIST, '..', 'node_modules', 'typescript', 'bin', 'tsc');
  for (const resolution of [
    ['--module', 'esnext', '--moduleResolution', 'bundler'],
    ['--module', 'nodenext', '--moduleResolution', 'nodenext'],
  ]) {
    const { stdout } = spawnSync(process.execPath, [tsc, ...options, ...resolution, 'host.ts'], { cwd: folder, encoding: 'utf8' });
    expect(stdout).toBe('');
  }
});
