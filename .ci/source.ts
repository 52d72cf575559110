import { parseSync } from 'vite';

/** A node of the syntax tree, as far as the rules need to know it. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** A comment and where it stands. */
export interface Comment {
  readonly type: 'Line' | 'Block';
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** One file of the code, parsed. */
export interface Source {
  /** From the checkout, with `/`. */
  readonly path: string;
  readonly text: string;
  /** The folder below `src`; empty for a file right in it. */
  readonly folder: string;
  readonly program: Node;
  readonly comments: readonly Comment[];
}

/** Parses a TypeScript file; throws when it does not parse. */
export function parse(path: string, text: string): Source {
  const { program, comments, errors } = parseSync(path, text, { lang: 'ts', sourceType: 'module' });
  const [error] = errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  const parts = path.split('/');
  return { path, text, folder: parts.length > 2 ? (parts[1] ?? '') : '', program: program as unknown as Node, comments };
}

/** Whether a value of the tree is a node. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The nodes right below a node, each with the name of the field it is in. */
export function children(node: Node): readonly (readonly [field: string, child: Node])[] {
  return Object.entries(node).flatMap(([field, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).map((child) => [field, child] as const),
  );
}

/** Every node of a tree, parents first; `enter` may answer `false` to leave a branch out. */
export function walk(node: Node, enter: (node: Node, field: string, parent: Node | null) => boolean | undefined): void {
  const step = (current: Node, field: string, parent: Node | null) => {
    if (enter(current, field, parent) === false) return;
    for (const [name, child] of children(current)) step(child, name, current);
  };
  step(node, '', null);
}

/** Every node of a type. */
export function all(source: Source, ...types: readonly string[]): readonly Node[] {
  const found: Node[] = [];
  walk(source.program, (node) => {
    if (types.includes(node.type)) found.push(node);
    return undefined;
  });
  return found;
}

/** What a file imports or exports again from elsewhere, statically or when asked for. */
export function imports(source: Source): readonly { readonly from: string; readonly at: number }[] {
  const nodes = all(source, 'ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression', 'TSImportType');
  return nodes.flatMap((node) => {
    const from = isNode(node.source) ? node.source.value : undefined;
    return typeof from === 'string' ? [{ from, at: node.start }] : [];
  });
}

/** Every piece of text that the code holds: string literals and the fixed parts of templates, without module names. */
export function strings(source: Source): readonly { readonly text: string; readonly at: number }[] {
  const found: { text: string; at: number }[] = [];
  walk(source.program, (node, field) => {
    if (field === 'source') return false;
    if (node.type === 'Literal' && typeof node.value === 'string') found.push({ text: node.value, at: node.start });
    const raw = node.type === 'TemplateElement' && typeof node.value === 'object' && node.value && 'raw' in node.value ? node.value.raw : null;
    if (typeof raw === 'string') found.push({ text: raw, at: node.start });
    return undefined;
  });
  return found;
}

/** `path:line` of a place in a file. */
export function place(source: Source, at: number): string {
  return `${source.path}:${source.text.slice(0, at).split('\n').length}`;
}

/** The text of a node. */
export function textOf(source: Source, node: unknown): string {
  return isNode(node) ? source.text.slice(node.start, node.end) : '';
}

/** The doc comment right above a node, without its stars; `null` where there is none. */
export function docComment(source: Source, node: Node): string | null {
  const found = source.comments.find(
    (comment) =>
      comment.type === 'Block' &&
      comment.value.startsWith('*') &&
      comment.end <= node.start &&
      source.text.slice(comment.end, node.start).trim() === '',
  );
  return found
    ? found.value
        .replace(/^\*/, '')
        .replace(/^[ \t]*\* ?/gm, '')
        .trim()
    : null;
}
