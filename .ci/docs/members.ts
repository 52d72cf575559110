import { all, children, docComment, isNode, type Node, type Source, textOf } from '../source.ts';
import type { ElementDocs, Field } from './element-docs.ts';
import { defaultOf, first, type Tag, type Tags } from './tags.ts';

type Members = Pick<ElementDocs, 'fields' | 'readOnly' | 'methods' | 'faults'>;

/**
 * Reads the reactive properties, getters and methods of a Lit class, with the doc comment on each or the class's tag of that name.
 * Members that only `owed` interfaces of its own parts ask for are left out. Tables that stand in other files are found there by their names.
 */
export function readMembers(source: Source, node: Node, tags: Tags, files: readonly Source[]): Members {
  const ours = owedMembers(node, files);
  const body = children(node).find(([field]) => field === 'body')?.[1];
  const own = body ? children(body).map(([, member]) => member) : [];
  const told = new Set([...tags.prop, ...tags.method].map((tag) => tag.name));
  const publicOnes = own.filter((member) => isPublic(source, member) && (told.has(keyOf(source, member)) || !ours.has(keyOf(source, member))));
  const options = reactive(source, own, files);
  const defaults = constructorDefaults(source, own, files);

  const declared = options.map(({ name, attribute, reflects }): Field => {
    const member = publicOnes.find((candidate) => keyOf(source, candidate) === name);
    const comment = member ? (docComment(source, member) ?? '') : '';
    const tag = tags.attr.find((candidate) => candidate.name === attribute) ?? tags.prop.find((candidate) => candidate.name === name);
    const type = tag?.type || (member ? typeOf(source, member) : '');
    return {
      ...{ name, attribute, property: name, reflects, type: type || 'unknown' },
      default: tag?.default || defaultOf(comment) || defaults.get(name) || '',
      says: tag?.says || first(comment),
    };
  });
  const known = new Set(options.flatMap(({ name, attribute }) => [name, attribute ?? '']));
  const settable = new Set(own.filter((member) => member.kind === 'set').map((member) => keyOf(source, member)));
  const getters = publicOnes.filter((member) => member.kind === 'get' && !known.has(keyOf(source, member)));
  const setOnes = getters.filter((member) => settable.has(keyOf(source, member)));
  const accessors = setOnes.map((member): Field => {
    const [name, comment] = [keyOf(source, member), docComment(source, member) ?? ''];
    return {
      name,
      attribute: null,
      property: name,
      type: typeOf(source, member),
      default: defaultOf(comment),
      reflects: false,
      says: first(comment),
    };
  });
  const loose = tags.attr
    .filter((tag) => !known.has(tag.name))
    .map((tag): Field => ({ ...tag, attribute: tag.name, property: null, reflects: false }));
  const fields = [...declared, ...accessors, ...loose];

  const tell = (member: Node, list: readonly Tag[]) => {
    const name = keyOf(source, member);
    const tag = list.find((candidate) => candidate.name === name);
    return {
      name,
      type: tag?.type || typeOf(source, member),
      says: (tag?.says || first(docComment(source, member) ?? '')).replace(/\s*Read-only\.$/, ''),
    };
  };
  const readOnly = getters.filter((member) => !setOnes.includes(member)).map((member) => tell(member, tags.prop));
  const methods = publicOnes
    .filter((member) => member.type === 'MethodDefinition' && member.kind === 'method')
    .map((member) => ({ ...tell(member, tags.method), signature: signatureOf(source, member) }));

  const silent = [...fields, ...readOnly, ...methods].filter((entry) => entry.says === '');
  const names = new Set([
    ...known,
    ...accessors.map((field) => field.name),
    ...readOnly.map((entry) => entry.name),
    ...methods.map((entry) => entry.name),
  ]);
  const gone = [...tags.prop, ...tags.method].filter((tag) => !names.has(tag.name));
  const faults = [...silent.map((entry) => `${entry.name} is undocumented`), ...gone.map((tag) => `${tag.name} is documented but does not exist`)];
  return { fields, readOnly, methods, faults };
}

/** Names of the members of the interfaces that a class says it implements, where a file declares them. */
function owedMembers(node: Node, files: readonly Source[]): ReadonlySet<string> {
  const wanted = new Set(
    children(node).flatMap(([field, child]) => (field === 'implements' && isNode(child.expression) ? [String(child.expression.name)] : [])),
  );
  const declared = files.flatMap((file) => all(file, 'TSInterfaceDeclaration').map((declaration) => ({ file, declaration })));
  const owed = declared.filter(({ file, declaration }) => wanted.has(textOf(file, declaration.id)));
  return new Set(
    owed.flatMap(({ file, declaration }) =>
      all({ ...file, program: declaration }, 'TSPropertySignature', 'TSMethodSignature').map((member) => keyOf(file, member)),
    ),
  );
}

function isPublic(source: Source, member: Node): boolean {
  const name = keyOf(source, member);
  const hidden = member.static === true || member.override === true || /^[#_]/.test(name) || name === 'constructor';
  return !hidden && (member.accessibility ?? 'public') === 'public';
}

/** The entries of `static properties`, but for internal state. */
function reactive(
  source: Source,
  members: readonly Node[],
  files: readonly Source[],
): readonly { name: string; attribute: string | null; reflects: boolean }[] {
  const field = members.find((member) => member.static === true && keyOf(source, member) === 'properties');
  return entriesOf(source, field?.value, files).flatMap(({ file, entry }) => {
    const options = new Map(isNode(entry.value) ? children(entry.value).map(([, option]) => [keyOf(file, option), option.value]) : []);
    const text = (name: string) => textOf(file, options.get(name));
    const name = keyOf(file, entry);
    if (text('state') === 'true' || name.startsWith('_')) return [];
    const attribute = text('attribute') === 'false' ? null : text('attribute').replace(/['"]/g, '') || name.toLowerCase();
    return [{ name, attribute: attribute === 'true' ? name.toLowerCase() : attribute, reflects: text('reflect') === 'true' }];
  });
}

/** The entries of an object, written here or as a constant in one of the files. */
function entriesOf(source: Source, value: unknown, files: readonly Source[]): readonly { readonly file: Source; readonly entry: Node }[] {
  const node = isNode(value) ? unwrap(value) : null;
  if (node?.type === 'ObjectExpression') return children(node).map(([, entry]) => ({ file: source, entry }));
  if (node?.type !== 'Identifier') return [];
  const constants = files.flatMap((file) => all(file, 'VariableDeclarator').map((declarator) => ({ file, declarator })));
  const found = constants.find(
    ({ file, declarator }) =>
      textOf(file, declarator.id).split(':')[0] === node.name && isNode(declarator.init) && declarator.init.type !== 'Identifier',
  );
  return found ? entriesOf(found.file, found.declarator.init, files) : [];
}

function unwrap(node: Node): Node {
  return isNode(node.expression) ? unwrap(node.expression) : node;
}

/** What the constructor gives each property: `this.mode = 'explore'`, or `Object.assign(this, DEFAULTS)`. */
function constructorDefaults(source: Source, members: readonly Node[], files: readonly Source[]): ReadonlyMap<string, string> {
  const maker = members.find((member) => member.kind === 'constructor');
  const inside = maker ? { ...source, program: maker } : null;
  const literal = (file: Source, node: unknown) => (isNode(node) && node.type === 'Literal' ? textOf(file, node) : '');
  const assigned = (inside ? all(inside, 'AssignmentExpression') : []).map(
    (node) => [/^this\.(\w+)$/.exec(textOf(source, node.left))?.[1] ?? '', literal(source, node.right)] as const,
  );
  const calls = (inside ? all(inside, 'CallExpression') : []).filter(
    (node) => textOf(source, node.callee) === 'Object.assign' && Array.isArray(node.arguments),
  );
  const tables = calls
    .flatMap((node) => (Array.isArray(node.arguments) ? node.arguments.slice(1) : []))
    .flatMap((table) => entriesOf(source, table, files));
  const listed = tables.map(({ file, entry }) => [keyOf(file, entry), literal(file, entry.value)] as const);
  return new Map([...assigned, ...listed].filter(([name, text]) => name !== '' && !['', 'null', "''"].includes(text)));
}

function typeOf(source: Source, member: Node): string {
  const annotation = isNode(member.typeAnnotation) ? member.typeAnnotation : isNode(member.value) ? member.value.returnType : undefined;
  return oneLine(textOf(source, annotation).replace(/^:\s*/, ''));
}

function signatureOf(source: Source, member: Node): string {
  const value = isNode(member.value) ? member.value : member;
  const params = Array.isArray(value.params) ? value.params.map((param) => oneLine(textOf(source, param))) : [];
  const result = oneLine(textOf(source, value.returnType).replace(/^:\s*/, ''));
  return `${keyOf(source, member)}(${params.join(', ')})${result === '' || result === 'void' ? '' : `: ${result}`}`;
}

function keyOf(source: Source, member: Node): string {
  return textOf(source, member.key).replace(/^['"]|['"]$/g, '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
