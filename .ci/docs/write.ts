import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../ensure.mjs';
import { replaceApi, toMarkdown } from './markdown.ts';
import { readProject } from './project.ts';

const path = join(ROOT, 'README.md');
const docs = readProject();
if (!docs) throw new Error('src/element holds no element yet');
const next = replaceApi(readFileSync(path, 'utf8'), toMarkdown(docs));
if (next === null) throw new Error('README.md has no place for the tables: <!-- api:start --> and <!-- api:end -->');
writeFileSync(path, next);
for (const fault of docs.faults) console.error(fault);
process.exitCode = docs.faults.length > 0 ? 1 : 0;
