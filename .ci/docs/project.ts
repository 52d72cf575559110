import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../ensure.mjs';
import { type ElementDocs, type File, readElement } from './element-docs.ts';

const TAG = 'industry-cluster-map';
const ELEMENT = `src/element/${TAG}.ts`;

/** Folders whose templates end up in the element's shadow root. */
const SHADOW = ['src/element', 'src/panels', 'src/charts', 'src/briefing'];

/** The public face of this project's element; `null` while its file does not exist. */
export function readProject(): ElementDocs | null {
  if (!existsSync(join(ROOT, ELEMENT))) return null;
  const files = SHADOW.filter((folder) => existsSync(join(ROOT, folder)))
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
    )
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && path !== ELEMENT);
  return readElement(TAG, read(ELEMENT), read('src/element/events.ts'), files.map(read));
}

function read(path: string): File {
  return { path, text: readFileSync(join(ROOT, path), 'utf8') };
}
