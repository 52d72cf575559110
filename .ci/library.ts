import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toManifest } from './docs/manifest.ts';
import { readProject } from './docs/project.ts';
import { ROOT } from './ensure.mjs';

const out = join(ROOT, 'dist', 'lib');
const { name, version, description, license } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const writeJson = (file: string, value: object) => writeFileSync(join(out, file), `${JSON.stringify(value, null, 2)}\n`);

// All that is needed is bundled, so the package depends on nothing.
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
});

const docs = readProject();
if (docs) writeJson('custom-elements.json', toManifest(docs));
for (const file of ['README.md', 'LICENSE', 'CHANGELOG.md']) if (existsSync(join(ROOT, file))) copyFileSync(join(ROOT, file), join(out, file));
