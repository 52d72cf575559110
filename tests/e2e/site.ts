import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../../.ci/chromium.mjs';

/** The checkout, with a `/` at its end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const ZIPPED = /\.(html|js|css|json|geojson|csv|svg)$/;

/** A folder served over HTTP on this machine alone. */
export interface Site {
  /** Ends in `/`. */
  readonly url: string;
  /** Bytes of bodies sent so far, compressed as they were. */
  bytes(): number;
  close(): Promise<void>;
}

/** Where and how a folder is served. */
export interface ServeOptions {
  /** Path that the folder is found at; begins and ends in `/`. */
  readonly base?: string;
  /** Sent with every file. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves a folder as a plain host does, below a path that is not the root, so that an absolute address in the built files cannot work by chance. */
export async function serve(folder: string, { base = '/some/where/', headers = {} }: ServeOptions = {}): Promise<Site> {
  const root = resolve(folder);
  if (!existsSync(root)) throw new Error(`${root} does not exist: run npm run build first`);
  let sent = 0;
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(root, path.slice(base.length), path.endsWith('/') ? 'index.html' : '');
    if (!path.startsWith(base) || !file.startsWith(root + sep) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const zips = ZIPPED.test(file) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    const body = zips ? gzipSync(readFileSync(file)) : readFileSync(file);
    sent += body.length;
    response.writeHead(200, {
      'Content-Type': MEDIA_TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Length': body.length,
      ...(zips ? { 'Content-Encoding': 'gzip' } : {}),
      ...headers,
    });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    bytes: () => sent,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** Starts the browser of the tests, with more in its environment where a test needs that; throws when none is installed. */
export async function launch(environment: Readonly<Record<string, string>> = {}): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chrome, Chromium or Edge is installed');
  return chromium.launch({ executablePath, args: CHROMIUM_FLAGS, env: { ...process.env, ...environment } });
}

/** A page with what went wrong on it. */
export interface OpenPage {
  readonly page: Page;
  /** Messages of the console's errors, uncaught errors, failed and refused requests. */
  readonly faults: readonly string[];
  /** Addresses of other origins that the page asked for; none was let through. */
  readonly strangers: readonly string[];
  /** Closes the page. */
  close(): Promise<void>;
}

/** Opens an address with every origin blocked but its own and its friends'. The reader prefers stillness unless the options say otherwise, so that pictures hold still. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
  friends: readonly string[] = [],
): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    deviceScaleFactor: 1,
    locale: 'zh-CN',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...options,
  });
  const origins = [url, ...friends].map((address) => new URL(address).origin);
  const faults: string[] = [];
  const strangers: string[] = [];
  await context.route(
    (address) => /^(https?|wss?):$/.test(address.protocol) && !origins.includes(address.origin),
    (route) => {
      strangers.push(route.request().url());
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(url);
  return { page, faults, strangers, close: () => context.close() };
}
