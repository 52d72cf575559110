import type { ElementDocs } from './element-docs.ts';

/** The custom elements manifest (schema 1.0.0) of the package, read by editors and frameworks. */
export function toManifest(docs: ElementDocs): object {
  const module = 'industry-cluster-map.js';
  const described = <T extends { readonly name: string; readonly says: string }>(entry: T) => ({ name: entry.name, description: entry.says });
  const fields = docs.fields.filter((field) => field.property !== null);
  const declaration = {
    kind: 'class',
    name: docs.className,
    description: docs.says,
    customElement: true,
    tagName: docs.tag,
    attributes: docs.fields
      .filter((field) => field.attribute !== null)
      .map((field) => ({
        name: field.attribute,
        description: field.says,
        type: { text: field.type },
        default: field.default,
        fieldName: field.property ?? undefined,
      })),
    members: [
      ...fields.map((field) => ({
        kind: 'field',
        ...described(field),
        type: { text: field.type },
        default: field.default,
        reflects: field.reflects,
      })),
      ...docs.readOnly.map((entry) => ({ kind: 'field', ...described(entry), type: { text: entry.type }, readonly: true })),
      ...docs.methods.map((entry) => ({ kind: 'method', ...described(entry) })),
    ],
    events: docs.events.map((entry) => ({ ...described(entry), type: { text: entry.type } })),
    slots: docs.slots.map(described),
    cssParts: docs.parts.map(described),
    cssProperties: docs.cssProperties.map((entry) => ({ ...described(entry), default: entry.default })),
  };
  return {
    schemaVersion: '1.0.0',
    modules: [
      {
        kind: 'javascript-module',
        path: module,
        declarations: [declaration],
        exports: [{ kind: 'custom-element-definition', name: docs.tag, declaration: { name: docs.className, module } }],
      },
    ],
  };
}
