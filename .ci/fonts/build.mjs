import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { packageFolder, packageVersion } from '../../geo/build/sources.mjs';
import { ROOT } from '../ensure.mjs';
import { sansCharacters, waterCharacters } from './characters.mjs';
import { faceOf } from './collection.mjs';

const OUT = join(ROOT, 'src/theme/fonts');
const SOURCE = { package: 'debian:fonts-noto-cjk', licence: 'OFL-1.1' };
/** Number of the face for Simplified Chinese in each collection; the others differ in the shapes of some characters. */
const SIMPLIFIED = 2;
const FONTS = [
  { file: 'sans-400.woff2', from: 'NotoSansCJK-Regular.ttc', characters: sansCharacters() },
  { file: 'sans-700.woff2', from: 'NotoSansCJK-Bold.ttc', characters: sansCharacters() },
  { file: 'serif-400.woff2', from: 'NotoSerifCJK-Regular.ttc', characters: waterCharacters() },
];
/** Features that the pages use: kerning, marks, and half-width punctuation at the start of a line. */
const FEATURES = ['kern', 'ccmp', 'locl', 'mark', 'palt', 'halt', 'chws'];
/** Entries of the font that say whose it is: copyright, trademark, maker, licence and its address. */
const NAMES = [0, 7, 8, 9, 11, 13, 14];

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

mkdirSync(OUT, { recursive: true });
const fonts = [];
for (const { file, from, characters } of FONTS) {
  const collection = readFileSync(join(packageFolder(SOURCE.package), 'usr/share/fonts/opentype/noto', from));
  const woff2 = await subsetFont(faceOf(collection, SIMPLIFIED), characters, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: FEATURES,
    preserveNameIds: NAMES,
  });
  writeFileSync(join(OUT, file), woff2);
  const source = { file: from, face: SIMPLIFIED, sha256: sha256(collection) };
  fonts.push({ file, source, characters: [...characters].length, bytes: statSync(join(OUT, file)).size, sha256: sha256(woff2) });
  console.log(`${file}: ${[...characters].length} characters, ${Math.ceil(woff2.length / 1024)} kB`);
}
const done =
  'the face for Simplified Chinese, reduced to the characters of the project, those of level 1 of GB 2312 (sans only) and ASCII; hints left out';
const source = { ...SOURCE, version: packageVersion(SOURCE.package) };
writeFileSync(join(OUT, 'provenance.json'), `${JSON.stringify({ source, done, fonts }, null, 2)}\n`);
