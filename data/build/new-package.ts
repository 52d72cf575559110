import { cp, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isId } from '../../src/sources/id-index.ts';
import { type ColumnSpec, TABLE_NAMES, TABLES } from '../../src/sources/schema.ts';
import { DATA } from './packages.ts';

const TEMPLATE = fileURLToPath(new URL('template', import.meta.url));

/** Makes a package with one example row in every table and gives its folder. Throws for a name that is no id, and where the folder is there already. */
export async function newPackage(name: string, data: string = DATA): Promise<string> {
  if (!isId(name)) throw new Error('usage: npm run data:new NAME (lower-case letters, digits and hyphens)');
  const folder = join(data, name);
  if (existsSync(folder)) throw new Error(`${folder} is there already`);
  await cp(TEMPLATE, folder, { recursive: true });
  const readme = join(folder, 'README.md');
  await writeFile(readme, (await readFile(readme, 'utf8')).replace('NAME', name));
  await writeFile(join(folder, 'datapackage.json'), `${JSON.stringify(await datapackage(name), null, 2)}\n`);
  return folder;
}

async function datapackage(name: string): Promise<object> {
  const tables = TABLE_NAMES.map(async (table) => {
    const header = (await readFile(join(TEMPLATE, `${table}.csv`), 'utf8')).split('\n')[0] ?? '';
    const fields = header.split(',').map((column) =>
      fieldOf(
        TABLES[table].columns.find((known) => known.name === column),
        column,
      ),
    );
    return { name: table, type: 'table', path: `${table}.csv`, format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', schema: { fields } };
  });
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title: name,
    titles: { 'zh-CN': name, en: name },
    version: '0.1.0',
    licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
    contributors: [],
    resources: [...(await Promise.all(tables)), { name: 'routes', path: 'routes.geojson', mediatype: 'application/geo+json' }],
    cluster: {
      region: 'region',
      datum: 'WGS-84',
      reviewNumber: '',
      targetYear: 2030,
      capacityMetric: 'capacity',
      targetMetric: 'output',
      bounds: [107, 22, 110, 25],
      briefings: ['briefings/overview.json'],
    },
  };
}

/** A column as a field of Table Schema. */
function fieldOf(column: ColumnSpec | undefined, name: string): object {
  if (!column) throw new Error(`the template has a column that the format does not: ${name}`);
  const { type, required } = column;
  const numeric = type.is === 'number' || type.is === 'integer' ? type.is : null;
  const plain = type.is === 'longitude' || type.is === 'latitude' ? 'number' : 'string';
  const constraints = { ...(required && { required }), ...(type.is === 'word' && { enum: type.words }) };
  return { name, type: numeric ?? plain, ...(Object.keys(constraints).length > 0 && { constraints }) };
}
