import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Folder that holds one cluster package per folder. */
export const DATA = fileURLToPath(new URL('..', import.meta.url));

/** A cluster package on disk. */
export interface PackageFolder {
  readonly name: string;
  readonly folder: string;
  /** `file:` URL of its `datapackage.json`. */
  readonly url: string;
}

/** Every folder of `data/` with a `datapackage.json`, by name. */
export function packageFolders(data: string = DATA): readonly PackageFolder[] {
  return readdirSync(data, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(data, entry.name, 'datapackage.json')))
    .map(({ name }) => ({ name, folder: join(data, name), url: pathToFileURL(join(data, name, 'datapackage.json')).href }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
