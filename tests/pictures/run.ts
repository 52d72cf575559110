import { join } from 'node:path';
import { launch, ROOT, serve } from '../e2e/site.ts';
import { openAlbum } from './album.ts';
import { pictureLevels } from './levels.ts';
import { picturePanels, panelShots } from './panels.ts';
import { shotsAt, SIZES } from './shots.ts';

const words = process.argv.slice(2);
const writes = words.includes('--write');
const pattern = words.find((word) => !word.startsWith('--')) ?? '';

const site = await serve(join(ROOT, 'dist/site'));
const browser = await launch();
const album = await openAlbum(browser, writes);
const faults: string[] = [];
let count = 0;
const begun = Date.now();
try {
  const wanted = <Each extends { readonly name: string }>(shots: readonly Each[]) => shots.filter(({ name }) => name.includes(pattern));
  for (const size of SIZES) {
    const [shots, start] = [wanted(shotsAt(size)), Date.now()];
    faults.push(...(await pictureLevels(browser, site, album, size, shots)));
    count += shots.length;
    if (shots.length > 0) console.log(`${size}: ${shots.length} pictures, ${((Date.now() - start) / 1000 / shots.length).toFixed(1)} s each`);
  }
  const panels = wanted(panelShots);
  faults.push(...(await picturePanels(browser, site, album, panels)));
  count += panels.length;
} finally {
  await album.close();
  await browser.close();
  await site.close();
}
for (const fault of faults) console.error(fault);
console.log(`${count} pictures ${writes ? 'written' : 'compared'} in ${Math.round((Date.now() - begun) / 1000)} s, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
