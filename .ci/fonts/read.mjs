import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';

/**
 * Characters that a font file draws.
 * @param {Buffer} font sfnt, WOFF or WOFF2
 * @returns {Promise<ReadonlySet<string>>}
 */
export async function charactersOf(font) {
  const plain = await subsetFont(font, '', { targetFormat: 'sfnt', keepAllGlyphs: true });
  const codes = new Face(new Blob(plain.buffer.slice(plain.byteOffset, plain.byteOffset + plain.byteLength))).collectUnicodes();
  return new Set([...codes].map((code) => String.fromCodePoint(code)));
}
