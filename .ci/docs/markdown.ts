import type { ElementDocs } from './element-docs.ts';

const START = '<!-- api:start -->';
const END = '<!-- api:end -->';

/** The tables of the element's public face. */
export function toMarkdown(docs: ElementDocs): string {
  const fields = docs.fields.map((field) => [
    code(field.attribute),
    code(field.property),
    [code(field.type), field.default === '' ? '' : code(field.default)].filter((part) => part !== '').join(', '),
    field.says,
  ]);
  const sections = [
    section('Attributes and properties', ['attribute', 'property', 'type, default', 'says'], fields),
    section(
      'Read-only properties',
      ['property', 'type', 'says'],
      docs.readOnly.map((entry) => [code(entry.name), code(entry.type), entry.says]),
    ),
    section(
      'Methods',
      ['method', 'does'],
      docs.methods.map((entry) => [code(entry.signature), entry.says]),
    ),
    section(
      'Events',
      ['event', 'class', 'says'],
      docs.events.map((entry) => [code(entry.name), code(entry.type), entry.says]),
    ),
    section(
      'Slots',
      ['slot', 'holds'],
      docs.slots.map((entry) => [entry.name === '' ? '(unnamed)' : code(entry.name), entry.says]),
    ),
    section(
      'Parts',
      ['part', 'is'],
      docs.parts.map((entry) => [code(entry.name), entry.says]),
    ),
    section(
      'Custom properties',
      ['property', 'default', 'says'],
      docs.cssProperties.map((entry) => [code(entry.name), code(entry.default), entry.says]),
    ),
  ];
  return sections.filter((text) => text !== '').join('\n\n');
}

function section(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `### ${title}`,
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map((row) => line(row.map((cell) => cell.replaceAll('|', '\\|')))),
  ].join('\n');
}

function code(text: string | null): string {
  return text === null || text === '' ? '-' : `\`${text}\``;
}

/** The README with new tables between its two markers; `null` when it has none. */
export function replaceApi(readme: string, tables: string): string | null {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) return null;
  return `${readme.slice(0, start + START.length)}\n\n${tables}\n\n${readme.slice(end)}`;
}
