import { all, docComment, isNode, type Node, place, type Source, strings, textOf, walk } from '../../.ci/source.ts';

/** A rule looks at one file and answers with its faults, each with its place. */
export type Rule = (source: Source) => readonly string[];

const inNode = /^src\/(sources|model|analysis|scene|drawing|theme|locale|util)\/|^src\/charts\/[^/]+\.(series|layout)\.ts$/;

const DOM = new Set(
  `window document navigator location history screen localStorage sessionStorage customElements matchMedia getComputedStyle
  requestAnimationFrame cancelAnimationFrame Element HTMLElement SVGElement Image Node DocumentFragment DOMParser XMLSerializer ShadowRoot CSSStyleSheet
  ResizeObserver IntersectionObserver MutationObserver FontFace OffscreenCanvas createImageBitmap alert`.split(/\s+/),
);

/** Folders that run in Node name nothing that only a browser has; types may. */
export const noDom: Rule = (source) => {
  if (!inNode.test(source.path)) return [];
  const bound = boundNames(source);
  return references(source)
    .filter((node) => DOM.has(String(node.name)) && !bound.has(String(node.name)))
    .map((node) => `${place(source, node.start)} uses ${String(node.name)} where there is no browser`);
};

/** Identifiers that stand for a value: not a property's name, not a type. */
function references(source: Source): readonly Node[] {
  const found: Node[] = [];
  walk(source.program, (node, field, parent) => {
    const isName = (field === 'property' || field === 'key') && parent?.computed !== true;
    if (isName || isType(node)) return false;
    if (node.type === 'Identifier') found.push(node);
    return undefined;
  });
  return found;
}

const VALUES_OF_TYPESCRIPT = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
]);

function isType(node: Node): boolean {
  return node.type.startsWith('TS') && !VALUES_OF_TYPESCRIPT.has(node.type);
}

/** Names that a file binds anywhere itself. */
function boundNames(source: Source): ReadonlySet<string> {
  const names = new Set<string>();
  const bind = (pattern: unknown) => {
    if (!isNode(pattern)) return;
    if (pattern.type === 'Identifier') names.add(String(pattern.name));
    if (pattern.type === 'AssignmentPattern') bind(pattern.left);
    if (pattern.type === 'RestElement') bind(pattern.argument);
    if (pattern.type === 'Property') bind(pattern.value);
    for (const list of [pattern.properties, pattern.elements]) if (Array.isArray(list)) list.forEach(bind);
  };
  walk(source.program, (node) => {
    if (/Declarat|^Import.*Specifier$|Function|Class/.test(node.type)) [node.id, node.local].forEach(bind);
    if (Array.isArray(node.params)) node.params.forEach(bind);
    return undefined;
  });
  return names;
}

const HEX = /(?<!url\(|&|\w)#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})(?![\w-])/i;
const COLOUR_FUNCTION = /\b(?:rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch)\(\s*[\d.$]/i;
const COLOUR_NAME =
  /\b(?:color|background|fill|stroke|border|outline)(?:-color)?\s*:[^;{}]*\b(?:white|black|red|green|blue|gray|grey|orange|yellow)\b/i;

/** A colour is written only in `theme/`. */
export const noColour: Rule = (source) =>
  source.folder === 'theme'
    ? []
    : strings(source)
        .filter(({ text }) => HEX.test(text) || COLOUR_FUNCTION.test(text) || COLOUR_NAME.test(text))
        .map(({ text, at }) => `${place(source, at)} writes a colour outside theme: ${clip(text)}`);

const CHINESE = /[⺀-鿿豈-﫿︰-﹏＀-￯]/;

/** Units are printed in Chinese in the documents, so their table is data about them, not words for a person. */
const UNITS = /^src\/(sources|analysis)\/units\.ts$/;

/** Words for a person are written only in `locale/`. */
export const noChinese: Rule = (source) =>
  source.folder === 'locale' || UNITS.test(source.path)
    ? []
    : strings(source)
        .filter(({ text }) => CHINESE.test(text))
        .map(({ text, at }) => `${place(source, at)} writes words outside locale: ${clip(text)}`);

/** Only `define.ts` gives a tag its element. */
export const definesNothing: Rule = (source) =>
  source.path === 'src/define.ts'
    ? []
    : all(source, 'MemberExpression')
        .filter((node) => /\bcustomElements$/.test(textOf(source, node.object)) && textOf(source, node.property) === 'define')
        .map((node) => `${place(source, node.start)} defines an element outside define.ts`);

const HTML_SINKS = new Set(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'setHTML', 'unsafeHTML', 'unsafeSVG', 'eval']);

/** Text from outside never becomes markup. */
export const noMarkup: Rule = (source) =>
  all(source, 'Identifier')
    .filter((node, index, nodes) => HTML_SINKS.has(String(node.name)) && nodes[index - 1]?.start !== node.start)
    .map((node) => `${place(source, node.start)} makes markup of text: ${String(node.name)}`);

const FORBIDDEN: Readonly<Record<string, string>> = {
  TSAnyKeyword: 'any',
  TSNonNullExpression: 'a `!` that claims what is not checked',
  TSEnumDeclaration: 'an enum',
  TSParameterProperty: 'a parameter property',
  ExportDefaultDeclaration: 'a default export',
  Decorator: 'a decorator',
};

/** Style expressions are built piece by piece, which MapLibre's tuple types cannot follow; a test checks them against the style spec instead. */
const STYLE_LAYERS = /^src\/map\/style\//;

/** TypeScript is for types only, and nothing is claimed that is not checked. */
export const plainTypes: Rule = (source) => {
  const named = all(source, ...Object.keys(FORBIDDEN)).map((node) => `${place(source, node.start)} uses ${FORBIDDEN[node.type]}`);
  const casts = all(source, 'TSAsExpression')
    .filter((node) => isNode(node.expression) && node.expression.type === 'TSAsExpression' && !STYLE_LAYERS.test(source.path))
    .map((node) => `${place(source, node.start)} casts twice`);
  const namespaces = all(source, 'TSModuleDeclaration')
    .filter((node) => node.kind === 'namespace')
    .map((node) => `${place(source, node.start)} uses a namespace`);
  const silenced = source.comments
    .filter((comment) => /@ts-(ignore|expect-error|nocheck)/.test(comment.value))
    .map((comment) => `${place(source, comment.start)} silences the compiler`);
  return [...named, ...casts, ...namespaces, ...silenced];
};

/** Every exported declaration says in a doc comment what it is. */
export const documented: Rule = (source) => {
  const body = Array.isArray(source.program.body) ? source.program.body.filter(isNode) : [];
  let above = '';
  return body.flatMap((node) => {
    const name = node.type === 'ExportNamedDeclaration' && isNode(node.declaration) ? nameOf(node.declaration) : '';
    const isOverload = name !== '' && name === above;
    above = name;
    return name === '' || isOverload || docComment(source, node) !== null
      ? []
      : [`${place(source, node.start)} exports ${name} without a doc comment`];
  });
};

function nameOf(declaration: Node): string {
  const list: readonly unknown[] = Array.isArray(declaration.declarations) ? declaration.declarations : [declaration];
  const [first] = list.filter(isNode);
  return first && isNode(first.id) ? String(first.id.name) : '';
}

/** File names are in kebab case; only `index.ts` passes on all that another file exports. */
export const named: Rule = (source) => {
  const name = source.path.split('/').at(-1) ?? '';
  const faults = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.ts$/.test(name) ? [] : [`${source.path} is not in kebab case`];
  const barrels = name === 'index.ts' ? [] : all(source, 'ExportAllDeclaration').map((node) => `${place(source, node.start)} passes on a whole file`);
  return [...faults, ...barrels];
};

/** Every rule that looks at one file alone. */
export const RULES: readonly Rule[] = [noDom, noColour, noChinese, definesNothing, noMarkup, plainTypes, documented, named];

/** How long files may be: half at most 120 lines, 95 of 100 below 400, none over 600, the element below 400. */
export function lengthFaults(files: readonly { readonly path: string; readonly lines: number }[]): readonly string[] {
  const lengths = files.map((file) => file.lines).sort((a, b) => a - b);
  const median = lengths[Math.floor((lengths.length - 1) / 2)] ?? 0;
  const long = lengths.filter((lines) => lines >= 400).length;
  return [
    ...(median > 120 ? [`the median file has ${median} lines, more than 120`] : []),
    ...(long > lengths.length * 0.05 ? [`${long} of ${lengths.length} files have 400 lines or more`] : []),
    ...files.filter((file) => file.lines > 600).map((file) => `${file.path} has ${file.lines} lines, more than 600`),
    ...files
      .filter((file) => file.path === 'src/element/industry-cluster-map.ts' && file.lines >= 400)
      .map((file) => `${file.path} has ${file.lines} lines, 400 or more`),
  ];
}

function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)}...` : line;
}
