import { spawnSync } from 'node:child_process';
import { cpSync, createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Connect, Plugin } from 'vite';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Folders of the checkout that a page reads at run time. */
const FOLDERS = ['data', 'geo'];

/** What a page may read there, with its media type; scripts, notes and caches are not among it. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
};

const KEPT_OUT = new Set(['build', '.cache', 'node_modules']);

/** Whether a page may read a file of `data/` or `geo/`, by its path from the checkout. */
export function isPublic(path: string): boolean {
  const parts = path.split(/[\\/]/);
  return FOLDERS.includes(parts[0] ?? '') && !parts.some((part) => KEPT_OUT.has(part) || part.startsWith('.')) && extname(path) in MEDIA_TYPES;
}

/** Serves `data/` and `geo/` beside the pages while developing; copies them, and the licence, into the build. */
export function facts(packages: readonly string[] | 'all' = 'all'): Plugin {
  let outDir = '';
  let copies = false;
  return {
    name: 'facts',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
      copies = config.command === 'build';
    },
    configureServer(server) {
      server.middlewares.use(serveFacts);
    },
    buildStart() {
      if (copies && !runScript('build.ts')) this.error('the cluster packages could not be compiled');
      if (copies && !runScript('poster.ts')) this.error('the posters could not be drawn');
    },
    closeBundle() {
      if (copies) copyFacts(outDir, packages);
    },
  };
}

const serveFacts: Connect.NextHandleFunction = (request, response, next) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
  const file = resolve(ROOT, path);
  if (!file.startsWith(ROOT + sep) || !isPublic(relative(ROOT, file))) return next();
  if (basename(file) === 'cluster.json') compileIfStale(dirname(file));
  if (/^poster-\w+\.svg$/.test(basename(file)) && !existsSync(file)) runScript('poster.ts');
  if (!existsSync(file) || !statSync(file).isFile()) {
    response.statusCode = 404;
    return response.end(`not found: ${path}`);
  }
  response.setHeader('Content-Type', MEDIA_TYPES[extname(file)] ?? 'application/octet-stream');
  response.setHeader('Cache-Control', 'no-cache');
  createReadStream(file).pipe(response);
};

/** Runs a script of `data/build`, which writes every package's `cluster.json` or posters; whether that went well. */
function runScript(name: 'build.ts' | 'poster.ts'): boolean {
  const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const { status } = spawnSync(process.execPath, [tsx, join(ROOT, 'data', 'build', name)], { cwd: ROOT, stdio: 'inherit' });
  return status === 0;
}

/** Compiles anew when a table of the package, or the code that reads tables, is younger than its `cluster.json`. */
function compileIfStale(folder: string): void {
  if (!existsSync(join(folder, 'datapackage.json'))) return;
  const compiled = join(folder, 'cluster.json');
  const inputs = [folder, join(ROOT, 'src', 'sources')].flatMap((from) =>
    readdirSync(from, { recursive: true, encoding: 'utf8' }).map((name) => join(from, name)),
  );
  const newest = Math.max(...inputs.filter((path) => path !== compiled && extname(path) !== '.svg').map((path) => statSync(path).mtimeMs));
  if (!existsSync(compiled) || statSync(compiled).mtimeMs < newest) runScript('build.ts');
}

function copyFacts(outDir: string, packages: readonly string[] | 'all'): void {
  cpSync(join(ROOT, 'LICENSE'), join(outDir, 'LICENSE'));
  cpSync(join(ROOT, 'src/theme/fonts/OFL.txt'), join(outDir, 'FONTS-LICENSE.txt'));
  for (const folder of FOLDERS) {
    const from = join(ROOT, folder);
    if (!existsSync(from)) continue;
    for (const name of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
      const path = join(folder, name);
      const unwanted = folder === 'data' && packages !== 'all' && !packages.includes(name.split(/[\\/]/)[0] ?? '');
      if (unwanted || !isPublic(path) || !statSync(join(ROOT, path)).isFile()) continue;
      cpSync(join(ROOT, path), join(outDir, path));
    }
  }
}
