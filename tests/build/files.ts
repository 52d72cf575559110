import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';
import { children, isNode, type Node } from '../../.ci/source.ts';

/** The folder of what the build made. */
export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Every file below a folder, relative to it, with `/`. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'));
}

/** Size of a file as a host sends it, bytes: text is compressed, pictures are not. */
export function sentBytes(path: string): number {
  const body = readFileSync(path);
  return /\.(webp|png|woff2)$/.test(path) ? body.length : gzipSync(body).length;
}

/** What a built module asks for, as paths beside it. */
export interface Asked {
  /** Modules that are loaded with it. */
  readonly statics: readonly string[];
  /** Modules that are loaded when asked for. */
  readonly dynamics: readonly string[];
  /** Other files that it finds relative to itself. */
  readonly files: readonly string[];
  /** Names that are not paths. */
  readonly bare: readonly string[];
}

/** Reads what a built module asks for. */
export function askedBy(path: string): Asked {
  const { program, errors } = parseSync(path, readFileSync(path, 'utf8'), { lang: 'js', sourceType: 'module' });
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const asked = { statics: [] as string[], dynamics: [] as string[], files: [] as string[], bare: [] as string[] };
  const add = (list: string[], name: string) => (name.startsWith('.') ? list.push(join(dirname(path), name)) : asked.bare.push(name));
  const stack: Node[] = [program as unknown as Node];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const source = textOf(node.source);
    if (source !== null) add(node.type === 'ImportExpression' ? asked.dynamics : asked.statics, source);
    const url = urlBeside(node);
    if (url !== null) asked.files.push(join(dirname(path), url));
    stack.push(...children(node).map(([, child]) => child));
  }
  return asked;
}

/** The first argument of `new URL('...', import.meta.url)`. */
function urlBeside(node: Node): string | null {
  if (node.type !== 'NewExpression' || !isNode(node.callee) || node.callee.name !== 'URL' || !Array.isArray(node.arguments)) return null;
  const [path, base]: unknown[] = node.arguments;
  return isNode(base) && isNode(base.object) && base.object.type === 'MetaProperty' ? textOf(path) : null;
}

/** The text of a string, also of one that a minifier wrote as a template without holes. */
function textOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  const [only, ...others]: unknown[] = node.type === 'TemplateLiteral' && Array.isArray(node.quasis) ? node.quasis : [];
  const value = others.length === 0 && isNode(only) ? only.value : node.value;
  const text = typeof value === 'object' && value !== null && 'cooked' in value ? value.cooked : value;
  return typeof text === 'string' ? text : null;
}

/** A module and all that is loaded with it. */
export function closure(entries: readonly string[], follow: (asked: Asked) => readonly string[] = (asked) => asked.statics): ReadonlySet<string> {
  const seen = new Set<string>();
  const wanted = [...entries];
  for (let path = wanted.pop(); path !== undefined; path = wanted.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    if (path.endsWith('.js')) wanted.push(...follow(askedBy(path)));
  }
  return seen;
}

/** A path below `dist/` as a test names it. */
export function shown(path: string): string {
  return relative(DIST, path).replaceAll('\\', '/');
}
