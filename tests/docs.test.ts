import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readElement } from '../.ci/docs/element-docs.ts';
import { replaceApi, toMarkdown } from '../.ci/docs/markdown.ts';
import { readProject } from '../.ci/docs/project.ts';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

describe.runIf(existsSync(at('src/element/industry-cluster-map.ts')))('the public face as it stands', () => {
  test('every attribute, property, method, event, slot, part and CSS property is documented', () => {
    const docs = readProject();
    expect(docs?.fields.length).toBeGreaterThan(5);
    expect(docs?.faults).toEqual([]);
  });

  test('README shows the tables of today (npm run docs)', () => {
    const docs = readProject();
    const readme = readFileSync(at('README.md'), 'utf8');
    expect(readme).toBe(docs && replaceApi(readme, toMarkdown(docs)));
  });
});

describe('reading a public face', () => {
  const element = `
/** A map. More of it.
 *
 * Not in the table.
 * @slot poster - Shown until the
 *   map is up.
 * @slot - Anything.
 * @slot panel-<name> - Replaces a panel.
 * @csspart frame - All of it.
 * @cssprop [--cluster-gap=8px] - Space between
 * @attr {string} lang - Language.
 * @method find - Finds by text.
 * @prop {boolean} loaded - Whether all is painted. Read-only.
 */
export class TinyMap extends LitElement implements Host {
  static override properties = {
    src: { type: String, reflect: true },
    noControls: { type: Boolean, attribute: 'no-controls' },
    data: { attribute: false },
    busy: { state: true },
  };
  static override styles = css\`:host { gap: var(--cluster-gap, 8px); }\`;
  /** What to show. */
  declare src: string | null;
  /** Hides the buttons. */
  declare noControls: boolean;
  /** Given directly; wins over \`src\`. */
  declare data: Tables | null;
  declare private busy: boolean;
  constructor() { super(); this.src = null; this.noControls = false; }
  get loaded(): boolean { return true; }
  get stage(): HTMLElement { return this.x; }
  find(text: string, limit = 5): Match[] { return []; }
  override render() { return html\`<div part="frame"><slot name="poster"></slot><slot name="panel-\${n}"></slot><slot></slot></div>\`; }
}`;
  const host = { path: 'src/element/host.ts', text: 'export interface Host { readonly stage: HTMLElement }' };
  const events = "/** It is read. */\nexport class LoadEvent extends Event { static readonly eventName = 'cluster-load'; }";
  const read = (text: string, eventText = events) =>
    readElement('tiny-map', { path: 'src/element/tiny-map.ts', text }, { path: 'src/element/events.ts', text: eventText }, [host]);

  test('a well documented element has no faults', () => {
    expect(read(element).faults).toEqual([]);
  });

  test('every name is in the tables, with its type, default and description', () => {
    expect(toMarkdown(read(element))).toBe(
      [
        '### Attributes and properties\n',
        '| attribute | property | type, default | says |',
        '| --- | --- | --- | --- |',
        '| `src` | `src` | `string \\| null` | What to show. |',
        '| `no-controls` | `noControls` | `boolean`, `false` | Hides the buttons. |',
        '| - | `data` | `Tables \\| null` | Given directly; wins over `src`. |',
        '| `lang` | - | `string` | Language. |\n',
        '### Read-only properties\n',
        '| property | type | says |',
        '| --- | --- | --- |',
        '| `loaded` | `boolean` | Whether all is painted. |\n',
        '### Methods\n',
        '| method | does |',
        '| --- | --- |',
        '| `find(text: string, limit = 5): Match[]` | Finds by text. |\n',
        '### Events\n',
        '| event | class | says |',
        '| --- | --- | --- |',
        '| `cluster-load` | `LoadEvent` | It is read. |\n',
        '### Slots\n',
        '| slot | holds |',
        '| --- | --- |',
        '| `poster` | Shown until the map is up. |',
        '| (unnamed) | Anything. |',
        '| `panel-<name>` | Replaces a panel. |\n',
        '### Parts\n',
        '| part | is |',
        '| --- | --- |',
        '| `frame` | All of it. |\n',
        '### Custom properties\n',
        '| property | default | says |',
        '| --- | --- | --- |',
        '| `--cluster-gap` | `8px` | Space between |',
      ].join('\n'),
    );
  });

  test.for([
    ['  /** What to show. */\n', '', 'src is undocumented'],
    [' * @prop {boolean} loaded - Whether all is painted. Read-only.\n', '', 'loaded is undocumented'],
    [' * @method find - Finds by text.\n', '', 'find is undocumented'],
    ['@method find', '@method seek', 'find is undocumented,seek is documented but does not exist'],
    [' implements Host', '', 'stage is undocumented'],
    [' * @csspart frame - All of it.\n', '', 'part frame is undocumented'],
    ['part="frame"', 'part="stage"', 'part stage is undocumented,part frame is documented but nowhere written'],
    [' * @slot - Anything.\n', '', 'slot (unnamed) is undocumented'],
    ['<slot name="poster">', '<slot name="veil">', 'slot veil is undocumented,slot poster is documented but nowhere written'],
    [
      'var(--cluster-gap',
      'var(--cluster-air',
      'CSS property --cluster-air is undocumented,CSS property --cluster-gap is documented but nowhere written',
    ],
  ] as const)('with %j as %j: %s', ([before, after, fault]) => {
    expect(element).toContain(before);
    expect(read(element.replace(before, after)).faults.join()).toBe(fault);
  });

  test('a table of properties and their defaults may stand in another file', () => {
    const table = element
      .slice(element.indexOf('{', element.indexOf('static override properties')), element.indexOf('  static override styles'))
      .trim();
    const tables = `export const options: Options = ${table} export const DEFAULTS = { src: null, noControls: false } as const;`;
    const short = element.replace(table, 'options;').replace('this.src = null; this.noControls = false;', 'Object.assign(this, DEFAULTS);');
    const files = [host, { path: 'src/element/options.ts', text: tables }];
    const docs = readElement('tiny-map', { path: 'src/element/tiny-map.ts', text: short }, { path: 'src/element/events.ts', text: events }, files);
    expect(docs).toEqual(read(element));
  });

  test('an event without a doc comment is a fault', () => {
    expect(read(element, events.replace('/** It is read. */', '')).faults).toEqual(['event cluster-load is undocumented']);
  });

  test('a README without markers is refused, and one with markers keeps all around them', () => {
    expect(replaceApi('# Title', 'T')).toBeNull();
    expect(replaceApi('a\n<!-- api:start -->\nold\n<!-- api:end -->\nb', 'T')).toBe('a\n<!-- api:start -->\n\nT\n\n<!-- api:end -->\nb');
  });
});
