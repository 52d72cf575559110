import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawPosters } from './draw-posters.ts';
import { packageFolders } from './packages.ts';
import { printIssues } from './print-issues.ts';

for (const { name, folder, url } of packageFolders()) {
  const { files, issues } = await drawPosters(url);
  if (files.size === 0) {
    console.error(`data/${name}: no poster\n${printIssues(issues)}`);
    process.exitCode = 1;
  }
  for (const [file, svg] of files) {
    await writeFile(join(folder, file), svg);
    console.log(`data/${name}/${file}: ${Math.ceil(Buffer.byteLength(svg) / 1024)} kB`);
  }
}
