import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawPoster } from '../../src/drawing/poster.ts';
import { createCluster } from '../../src/model/cluster.ts';
import { readCluster } from '../../src/sources/read-cluster.ts';
import { readGround } from '../../src/sources/read-ground.ts';
import { fileFetch } from './file-fetch.ts';
import { packageFolders } from './packages.ts';
import { printIssues } from './print-issues.ts';

/** Shape of the map beside its panel on a desktop screen, px. */
const SIZE = { widthPx: 1440, heightPx: 960, marginPx: 36 };

for (const { name, folder, url } of packageFolders()) {
  const { value: records, issues } = await readCluster(url, { fetch: fileFetch });
  if (records === null) {
    console.error(`data/${name}: no poster\n${printIssues(issues)}`);
    process.exitCode = 1;
    continue;
  }
  const groundUrl = records.package.ground;
  const ground = groundUrl === null ? null : (await readGround(groundUrl, { fetch: fileFetch })).value;
  const cluster = createCluster(records);
  for (const flavour of ['light', 'dark'] as const) {
    const svg = drawPoster({ cluster, ground, flavour, lang: 'zh-CN', ...SIZE });
    await writeFile(join(folder, `poster-${flavour}.svg`), svg);
    console.log(`data/${name}/poster-${flavour}.svg: ${Math.ceil(Buffer.byteLength(svg) / 1024)} kB`);
  }
}
