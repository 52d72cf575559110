import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../ensure.mjs';

/** Folders whose words a person may see on a map or beside it. */
const SHOWN = ['src', 'data', 'geo'];
/** Compiled, drawn and downloaded files say nothing that is not in these folders already. */
const MADE = /(^|[\\/])(build|\.cache|cluster\.json|poster-[^\\/]*|provenance\.json)([\\/]|$)/;
const NAMES_WATER = /^(water-names|rivers|tributaries)\.geojson$/;

/** Letters, digits and signs of ASCII. */
const ASCII = Array.from({ length: 0x7e - 0x20 + 1 }, (_, at) => String.fromCharCode(0x20 + at));

function isShown(character) {
  return !/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\ufffd]/u.test(character);
}

function filesBelow(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|csv|json|geojson)$/.test(name) && !name.endsWith('.test.ts') && !MADE.test(name))
    .map((name) => join(ROOT, folder, name));
}

function sorted(characters) {
  return [...new Set(characters)].filter(isShown).sort().join('');
}

/** Every character that occurs in the words, the facts and the names of the ground, each once. */
export function projectCharacters() {
  const found = new Set();
  for (const path of SHOWN.flatMap(filesBelow)) for (const character of readFileSync(path, 'utf8')) found.add(character);
  return sorted(found);
}

/** Characters of the names of waters in every ground, and ASCII, each once. */
export function waterCharacters() {
  const names = filesBelow('geo').filter((path) => NAMES_WATER.test(path.split(/[\\/]/).at(-1) ?? ''));
  const texts = names.flatMap((path) => {
    const { features } = JSON.parse(readFileSync(path, 'utf8'));
    return features.flatMap(({ properties }) =>
      Object.entries(properties).flatMap(([key, value]) => (key.startsWith('name') ? [String(value)] : [])),
    );
  });
  return sorted([...ASCII, ...texts.join('')]);
}

/** The 3,755 characters of level 1 of GB 2312-1980, rows 16 to 55: what a planner's own words are mostly written with. */
export function commonCharacters() {
  const decoder = new TextDecoder('gb2312');
  const rows = Array.from({ length: 0xd7 - 0xb0 + 1 }, (_, at) => 0xb0 + at);
  const cells = Array.from({ length: 0xfe - 0xa1 + 1 }, (_, at) => 0xa1 + at);
  // The last row of level 1 ends five cells early.
  const codes = rows.flatMap((row) => cells.filter((cell) => row < 0xd7 || cell <= 0xf9).map((cell) => Uint8Array.of(row, cell)));
  return codes.map((code) => decoder.decode(code)).join('');
}

/** Characters that the sans carries: ASCII, the common ones, and all that the project uses. */
export function sansCharacters() {
  return sorted([...ASCII, ...commonCharacters(), ...projectCharacters()]);
}
