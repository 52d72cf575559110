import { all, docComment, isNode, type Node, parse, type Source, strings, textOf } from '../source.ts';
import { readMembers } from './members.ts';
import { first, readTags, type Tag } from './tags.ts';

/** A name with what it is for. */
export interface Entry {
  readonly name: string;
  readonly says: string;
}

/** An attribute, the property it goes with, or one of the two. */
export interface Field extends Entry {
  readonly attribute: string | null;
  readonly property: string | null;
  readonly type: string;
  /** As written in code; empty where there is none. */
  readonly default: string;
  readonly reflects: boolean;
}

/** The public face of the element, as its doc comments tell it. */
export interface ElementDocs {
  readonly tag: string;
  readonly className: string;
  readonly says: string;
  readonly fields: readonly Field[];
  readonly readOnly: readonly (Entry & { readonly type: string })[];
  readonly methods: readonly (Entry & { readonly signature: string })[];
  readonly events: readonly (Entry & { readonly type: string })[];
  readonly slots: readonly Entry[];
  readonly parts: readonly Entry[];
  readonly cssProperties: readonly (Entry & { readonly default: string })[];
  /** What has no description, or is described and does not exist. */
  readonly faults: readonly string[];
}

/** A file of the code, by its path from the checkout. */
export interface File {
  readonly path: string;
  readonly text: string;
}

/** Reads the public face out of the element's file, the file of its events, and every file that may write into its shadow root. */
export function readElement(tag: string, element: File, events: File, shadow: readonly File[]): ElementDocs {
  const source = parse(element.path, element.text);
  const node = all(source, 'ClassDeclaration').find((candidate) => textOf(source, candidate.superClass) !== '');
  if (!node) throw new Error(`${element.path} holds no class that extends another`);
  const [statement = node] = all(source, 'ExportNamedDeclaration').filter((candidate) => candidate.declaration === node);
  const comment = docComment(source, statement) ?? '';
  const tags = readTags(comment);
  const sources = [source, ...shadow.map((file) => parse(file.path, file.text))];
  const members = readMembers(source, node, tags, sources);
  const firedEvents = readEvents(parse(events.path, events.text), tags.fires);
  const slots = tags.slot.map(({ name, says }) => ({ name, says }));
  const parts = tags.csspart.map(({ name, says }) => ({ name, says }));
  const cssProperties = tags.cssprop.map((found) => ({ name: found.name, says: found.says, default: found.default }));

  const faults = [
    ...(comment === '' ? ['the class has no doc comment'] : []),
    ...members.faults,
    ...firedEvents.filter((event) => event.says === '').map((event) => `event ${event.name} is undocumented`),
    ...compare('slot', written(sources, /<slot\b(?:[^>]*?\bname="([^"]*))?/g), slots),
    ...compare('part', written(sources, /\bpart="([^"]*)/g), parts),
    ...compare('CSS property', written(sources, /(--cluster-[\w-]+)/g), cssProperties),
    ...[...slots, ...parts, ...cssProperties].filter((entry) => entry.says === '').map((entry) => `${entry.name || 'the unnamed slot'} says nothing`),
  ];
  return {
    ...{ tag, className: textOf(source, node.id), says: first(comment) },
    ...{ fields: members.fields, readOnly: members.readOnly, methods: members.methods },
    ...{ events: firedEvents, slots, parts, cssProperties, faults },
  };
}

function readEvents(source: Source, fires: readonly Tag[]): ElementDocs['events'] {
  const statements = all(source, 'ExportNamedDeclaration').filter((node) => isNode(node.declaration) && node.declaration.type === 'ClassDeclaration');
  return statements.flatMap((statement) => {
    const declaration = statement.declaration as Node;
    const field = all({ ...source, program: declaration }, 'PropertyDefinition').find(
      (node) => node.static === true && textOf(source, node.key) === 'eventName',
    );
    const name = field && isNode(field.value) && typeof field.value.value === 'string' ? field.value.value : null;
    if (name === null) return [];
    const says = fires.find((tag) => tag.name === name)?.says || first(docComment(source, statement) ?? '', Number.POSITIVE_INFINITY);
    return [{ name, says, type: textOf(source, declaration.id) }];
  });
}

/** Names that the templates write; a name with a hole in it is cut off at the hole and ends in `-`. */
function written(sources: readonly Source[], pattern: RegExp): ReadonlySet<string> {
  const names = new Set<string>();
  for (const source of sources) {
    for (const { text } of strings(source)) {
      for (const match of text.matchAll(pattern)) for (const name of (match[1] ?? '').split(/\s+/)) names.add(name);
    }
  }
  return names;
}

function compare(kind: string, found: ReadonlySet<string>, told: readonly Entry[]): readonly string[] {
  const stem = (name: string) => name.replace(/<.*/, '');
  const names = new Set(told.map((entry) => stem(entry.name)));
  const shown = (name: string) => (name === '' ? '(unnamed)' : name);
  return [
    ...[...found].filter((name) => !names.has(name)).map((name) => `${kind} ${shown(name)} is undocumented`),
    ...[...names].filter((name) => !found.has(name)).map((name) => `${kind} ${shown(name)} is documented but nowhere written`),
  ];
}
