import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { toManifest } from './docs/manifest.ts';
import { readProject } from './docs/project.ts';
import { ROOT } from './ensure.mjs';

const out = join(ROOT, 'dist', 'lib');
const types = join(out, 'types');
const { name, version, description, license, dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const writeJson = (file: string, value: object) => writeFileSync(join(out, file), `${JSON.stringify(value, null, 2)}\n`);

/** The declarations that a host can reach, by their path in `types/`, with what each of them imports. */
function reachableTypes(): ReadonlyMap<string, readonly string[]> {
  const reached = new Map<string, readonly string[]>();
  const wanted = ['index.d.ts', 'define.d.ts'];
  for (let file = wanted.pop(); file !== undefined; file = wanted.pop()) {
    if (reached.has(file)) continue;
    const named = [...readFileSync(join(types, file), 'utf8').matchAll(/(?:from|import)\s*\(?['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
    reached.set(file, named);
    const folder = posix.dirname(file);
    wanted.push(...named.filter((path) => path.startsWith('.')).map((path) => posix.join(folder, path.replace(/\.ts$/, '.d.ts'))));
  }
  return reached;
}

/** Packages that declarations name; the code itself is bundled whole. */
function packagesOf(imports: readonly string[]): Record<string, string> {
  const versions: Record<string, string> = { ...devDependencies, ...dependencies };
  const names = imports.filter((path) => !path.startsWith('.')).map((path) => path.split('/', path.startsWith('@') ? 2 : 1).join('/'));
  const withTypes = [...new Set(names)].map((name) => (versions[`@types/${name}`] ? `@types/${name}` : name)).sort();
  return Object.fromEntries(withTypes.map((name) => [name, `^${versions[name]}`]));
}

const reached = reachableTypes();
for (const file of readdirSync(types, { recursive: true, encoding: 'utf8' })) {
  if (file.endsWith('.d.ts') && !reached.has(file.replaceAll('\\', '/'))) rmSync(join(types, file));
}

writeJson('package.json', {
  ...{ name, version, description, license },
  type: 'module',
  main: './index.js',
  module: './index.js',
  types: './types/index.d.ts',
  customElements: './custom-elements.json',
  exports: {
    '.': { types: './types/index.d.ts', default: './index.js' },
    './define': { types: './types/define.d.ts', default: './industry-cluster-map.js' },
    './industry-cluster-map.js': { types: './types/define.d.ts', default: './industry-cluster-map.js' },
    './data/*': './data/*',
    './geo/*': './geo/*',
    './custom-elements.json': './custom-elements.json',
    './package.json': './package.json',
  },
  sideEffects: ['./industry-cluster-map.js'],
  dependencies: packagesOf([...reached.values()].flat()),
});

const docs = readProject();
if (docs) writeJson('custom-elements.json', toManifest(docs));
for (const file of ['README.md', 'LICENSE', 'CHANGELOG.md']) if (existsSync(join(ROOT, file))) copyFileSync(join(ROOT, file), join(out, file));
