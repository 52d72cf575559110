import { posix } from 'node:path';
import { imports, place, type Source } from '../../.ci/source.ts';

const LEFT = ['util', 'sources', 'model', 'analysis', 'scene', 'theme'];
const FIGURES = [...LEFT, 'locale', 'charts', 'panels', 'map', 'drawing'];

/** Which folders of `src` each folder may import from. */
export const ARROWS: Readonly<Record<string, readonly string[]>> = {
  util: [],
  theme: ['util'],
  sources: ['util'],
  model: ['util', 'sources'],
  analysis: ['util', 'sources', 'model'],
  scene: ['util', 'sources', 'model', 'analysis', 'theme'],
  locale: ['util', 'sources', 'model', 'analysis', 'scene'],
  map: LEFT,
  drawing: [...LEFT, 'locale'],
  charts: [...LEFT, 'locale'],
  panels: [...LEFT, 'locale', 'charts'],
  briefing: FIGURES,
  export: FIGURES,
  element: [...FIGURES, 'briefing', 'export'],
  app: [...FIGURES, 'briefing', 'export', 'element', ''],
  '': [...FIGURES, 'briefing', 'export', 'element'],
};

/** Which folders may import each package; `*` stands for any. */
export const PACKAGES: readonly (readonly [name: RegExp, folders: readonly string[]])[] = [
  [/^maplibre-gl$|^@maplibre\/|^pmtiles$/, ['map']],
  [/^lit$|^@lit\//, ['panels', 'briefing', 'element', 'app']],
  [/^d3-array$/, ['charts', 'drawing', 'analysis']],
  [/^d3(-.+)?$/, ['charts', 'drawing']],
  [/^@turf\//, ['analysis', 'scene']],
  [/^(papaparse|gcoord)$/, ['sources']],
  [/^kdbush$/, ['scene']],
  [/^geojson$/, ['*']],
];

/** Files that are run by Node as a command and may read and write files. */
const COMMANDS = /^src\/drawing\/build-[^/]+\.ts$/;

/** What a file imports against the arrows. */
export function importFaults(source: Source): readonly string[] {
  return imports(source).flatMap(({ from, at }) => {
    const fault = from.startsWith('.') ? relativeFault(source, from) : packageFault(source, from);
    return fault ? [`${place(source, at)} ${fault}`] : [];
  });
}

function relativeFault(source: Source, from: string): string | null {
  const [bare = ''] = from.split('?');
  const target = posix.join(posix.dirname(source.path), bare);
  if (!target.startsWith('src/')) return `reaches out of src: ${from}`;
  if (!/\.(ts|css|woff2)$/.test(bare)) return `import does not end in .ts: ${from}`;
  const parts = target.split('/');
  const folder = parts.length > 2 ? (parts[1] ?? '') : '';
  if (folder === source.folder) return null;
  const allowed = ARROWS[source.folder];
  if (!allowed) return `is in a folder that the plan does not know: ${source.folder}`;
  return allowed.includes(folder) ? null : `${source.folder || 'src'} may not import ${folder || 'src'}: ${from}`;
}

function packageFault(source: Source, from: string): string | null {
  if (from.startsWith('node:')) return COMMANDS.test(source.path) ? null : `imports ${from}`;
  const name = from.startsWith('@') ? from.split('/').slice(0, 2).join('/') : (from.split('/')[0] ?? from);
  const rule = PACKAGES.find(([pattern]) => pattern.test(name));
  if (!rule) return `imports a package that has no folder: ${name}`;
  return rule[1].includes('*') || rule[1].includes(source.folder) ? null : `${source.folder || 'src'} may not import ${name}`;
}
