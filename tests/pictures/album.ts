import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { ROOT } from '../e2e/site.ts';

/** Where the pictures are kept that every run is compared with, and where a run leaves those that differ. */
const KEPT = join(ROOT, 'tests/pictures/kept');
const OUT = join(ROOT, 'tests/pictures/out');
/** Quality of the encoder, 0 to 100; the same pixels give the same bytes. */
const QUALITY = 70;
/** Looks at a page without a change before it counts as still, and looks before it is given up. */
const LOOKS = { still: 3, most: 40 } as const;
/** Share by which the sizes of two pictures of a page at rest may differ. */
const SAME_SIZE = 0.001;

/** What the script of the comparer leaves on its page. */
interface Comparer {
  readonly pictures: typeof import('./difference.ts');
}

/** Kept pictures of one run: each is compared with the one on disk, or takes its place. */
export interface Album {
  /** Pictures a part of a page once it holds still. The result is what is wrong with it, or `null`. */
  keep(page: Page, name: string, box: Box): Promise<string | null>;
  close(): Promise<void>;
}

/** Part of a page, CSS px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The comparer as a script for a page. */
async function comparerScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    build: { write: false, minify: false, lib: { entry: join(import.meta.dirname, 'difference.ts'), formats: ['iife'], name: 'pictures' } },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (!chunk || chunk.type !== 'chunk') throw new Error('the comparer was not built');
  return `${chunk.code}\nglobalThis.pictures = pictures;`;
}

/** Opens the album; `writes` puts what is seen in the place of what is kept. */
export async function openAlbum(browser: Browser, writes: boolean): Promise<Album> {
  const table = await browser.newPage();
  await table.goto('about:blank');
  await table.evaluate(await comparerScript());

  const compare = (before: Buffer, after: Buffer) =>
    table.evaluate(
      ([kept, seen]) => (globalThis as unknown as Comparer).pictures.answer(kept, seen),
      [before.toString('base64'), after.toString('base64')] as const,
    );
  const isKept = async (kept: Buffer, seen: Buffer) => seen.equals(kept) || (await compare(kept, seen)).isSame;

  return {
    async keep(page, name, box) {
      const file = join(KEPT, `${name}.webp`);
      const kept = !writes && existsSync(file) ? await readFile(file) : null;
      const seen = await atRest(page, box, async (picture) => kept !== null && isKept(kept, picture));
      if (writes) return put(file, seen).then(() => null);
      if (!kept) return `${name}: no picture is kept; look at it and keep it with: npm run pictures -- --write ${name}`;
      const { worstPx, isSame, picture } = await compare(kept, seen);
      if (isSame) return null;
      await put(join(OUT, `${name}.actual.webp`), seen);
      if (picture) await put(join(OUT, `${name}.diff.webp`), Buffer.from(picture));
      return `${name}: ${worstPx} px differ in one spot, see tests/pictures/out/${name}.{actual,diff}.webp`;
    },
    close: () => table.close(),
  };
}

/** A part of a page as it is once it holds still, or as soon as it is what was expected. */
async function atRest(page: Page, box: Box, isExpected: (picture: Buffer) => Promise<boolean>): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  try {
    let [last, still]: [Buffer, number] = [Buffer.alloc(0), 0];
    for (let look = 0; look < LOOKS.most && still < LOOKS.still; look += 1) {
      const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY, clip: { ...box, scale: 1 } });
      const seen = Buffer.from(data, 'base64');
      const isSame = Math.abs(seen.length - last.length) <= seen.length * SAME_SIZE;
      if (!isSame && (await isExpected(seen))) return seen;
      [last, still] = [seen, isSame ? still + 1 : 0];
    }
    return last;
  } finally {
    await session.detach();
  }
}

async function put(file: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}
