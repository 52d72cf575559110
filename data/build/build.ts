import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileCluster } from '../../src/sources/compile.ts';
import { checkFolder } from './check-folder.ts';
import { packageFolders } from './packages.ts';
import { printIssues } from './print-issues.ts';
import { searchKeys } from './search-keys.ts';

for (const folder of packageFolders()) {
  const { value, issues } = await checkFolder(folder);
  if (value === null) {
    console.error(`data/${folder.name}: not compiled\n${printIssues(issues)}`);
    process.exitCode = 1;
    continue;
  }
  const compiled = await compileCluster({ ...value, search: searchKeys(value) }, folder.url);
  const json = JSON.stringify(compiled);
  await writeFile(join(folder.folder, 'cluster.json'), json);
  console.log(
    `data/${folder.name}/cluster.json: version ${value.package.version}, ${Math.ceil(json.length / 1024)} kB, sha256 ${compiled.sha256.slice(0, 12)}`,
  );
}
