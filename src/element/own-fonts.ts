import { dataUrl } from '../drawing/svg-picture.ts';
import { OWN_FONTS, SANS } from '../theme/type.ts';
import sansRegular from '../theme/fonts/sans-400.woff2?no-inline';
import sansBold from '../theme/fonts/sans-700.woff2?no-inline';
import serifRegular from '../theme/fonts/serif-400.woff2?no-inline';
import { drawsChinese } from './chinese-glyphs.ts';

const FACES = [
  { family: OWN_FONTS.sans, weight: '400', url: sansRegular },
  { family: OWN_FONTS.sans, weight: '700', url: sansBold },
  { family: OWN_FONTS.serif, weight: '400', url: serifRegular },
] as const;

let users = 0;
let needed: boolean | null = null;
let loading: Promise<readonly FontFace[]> | null = null;

/** Whether the reader's system lacks Chinese characters, so that our own fonts carry them; looked at once a page. */
export function needsOwnFonts(): boolean {
  needed ??= !drawsChinese(SANS);
  return needed;
}

async function read(url: string): Promise<Blob> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.blob();
}

/** Fetched as data and not by the style engine: a strict policy that lets an element read its facts lets it read its fonts. */
async function load(): Promise<readonly FontFace[]> {
  return Promise.all(
    FACES.map(async ({ family, weight, url }) => new FontFace(family, await (await read(url)).arrayBuffer(), { weight, display: 'swap' }).load()),
  );
}

/**
 * Adds our fonts to the document where its system lacks Chinese; one more user of them.
 * Shadow roots and canvases know no fonts but the document's. Rejects when a file cannot be read.
 */
export async function takeOwnFonts(): Promise<void> {
  users += 1;
  if (!needsOwnFonts()) return;
  loading ??= load();
  try {
    const faces = await loading;
    if (users > 0) for (const face of faces) document.fonts.add(face);
  } catch (cause) {
    loading = null;
    throw cause;
  }
}

/** One user of our fonts less; the last one takes them out of the document. */
export function leaveOwnFonts(): void {
  users -= 1;
  if (users > 0) return;
  void loading?.then(
    (faces) => {
      if (users === 0) for (const face of faces) document.fonts.delete(face);
    },
    () => {},
  );
}

/** Style sheet that carries our fonts into a picture that stands alone; empty where the system's own serve. */
export async function ownFontStyles(): Promise<string> {
  if (!needsOwnFonts()) return '';
  const rules = FACES.map(async ({ family, weight, url }) => {
    const source = await dataUrl(await read(url));
    return `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url(${source}); }`;
  });
  return (await Promise.all(rules)).join('\n');
}
