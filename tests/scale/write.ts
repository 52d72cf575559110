import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkFolder } from '../../data/build/check-folder.ts';
import { packageFolders } from '../../data/build/packages.ts';
import { printIssues } from '../../data/build/print-issues.ts';
import { compileCluster } from '../../src/sources/compile.ts';
import { syntheticRecords } from './synthetic.ts';

/** Writes compiled clusters of made-up sites into a folder, one a size, as `cluster-<sites>.json`; they name no ground. */
export async function writeClusters(folder: string, sizes: readonly number[]): Promise<void> {
  const source = packageFolders().find(({ name }) => name === 'guangxi-auto');
  const { value, issues } = source ? await checkFolder(source) : { value: null, issues: [] };
  if (!value) throw new Error(printIssues(issues));
  mkdirSync(folder, { recursive: true });
  for (const size of sizes) {
    const records = { ...syntheticRecords(value, size), package: { ...value.package, ground: null } };
    writeFileSync(join(folder, `cluster-${size}.json`), JSON.stringify(await compileCluster(records, pathToFileURL(folder).href)));
  }
}
