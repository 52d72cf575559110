/// <reference types="vitest/config" />
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';
import { facts } from './.ci/facts.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The pages, and where each is found in the built site. */
const PAGES = { index: 'src/app/index.html', embed: 'src/app/embed/index.html', gallery: 'src/app/gallery/index.html' };

const common = {
  // Relative, so that the built files work in any folder of any host.
  base: './',
  publicDir: false,
  worker: { format: 'es' },
} satisfies UserConfig;

const site: UserConfig = {
  ...common,
  appType: 'mpa',
  root: at('src/app'),
  plugins: [facts()],
  server: { fs: { allow: [at('.')] } },
  build: {
    target: 'es2022',
    outDir: at('dist/site'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    license: { fileName: 'THIRD-PARTY-LICENSES.md' },
    rolldownOptions: { input: Object.values(PAGES).map(at).filter(existsSync) },
  },
};

const library: UserConfig = {
  ...common,
  root: at('.'),
  plugins: [facts(['guangxi-auto'])],
  // Lit's build for Node runs in browsers too, and lets a server import the package without a DOM.
  resolve: { conditions: ['node', 'module', 'production'] },
  // One file beside the module, so that it is found whatever serves the package.
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames: '[name].js' } } },
  build: {
    target: 'es2022',
    outDir: at('dist/lib'),
    emptyOutDir: true,
    license: { fileName: 'THIRD-PARTY-LICENSES.md' },
    lib: { entry: { 'industry-cluster-map': at('src/define.ts'), index: at('src/index.ts') }, formats: ['es'] },
    rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', minify: true } },
  },
};

export default defineConfig(async ({ mode }): Promise<UserConfig> => {
  if (process.env.VITEST) return { publicDir: false, plugins: [facts()], test: (await import('./tests/projects.ts')).tests };
  return mode === 'lib' ? library : site;
});
