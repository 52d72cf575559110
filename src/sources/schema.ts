import { COMPARATORS, COMPONENT_STATUSES, EVENT_KINDS, FIGURE_KINDS, PLACE_KINDS, PRECISIONS, SITE_KINDS, STATUSES } from './records.ts';

/** The tables of a cluster package, in the order in which they are read and their faults are listed. */
export const TABLE_NAMES = [
  'sources',
  'sections',
  'places',
  'organizations',
  'sites',
  'metrics',
  'figures',
  'products',
  'components',
  'tasks',
  'markets',
  'conflicts',
  'events',
  'omitted',
] as const;
/** Name of a table of a cluster package; its file is `<name>.csv`. */
export type TableName = (typeof TABLE_NAMES)[number];

/** What the cells of a column hold. */
export type ColumnType =
  | { readonly is: 'id' | 'text' | 'list' | 'keyword' | 'unit' | 'period' | 'longitude' | 'latitude' }
  | { readonly is: 'number' | 'integer'; readonly min: number; readonly max: number }
  | { readonly is: 'word'; readonly words: readonly string[] }
  | { readonly is: 'reference' | 'references'; readonly to: readonly TableName[] };

/** A column: its name in the header, what its cells hold, and whether a cell may be empty. */
export interface ColumnSpec {
  readonly name: string;
  readonly type: ColumnType;
  /** A required column stands in the header and has a value in every row. */
  readonly required: boolean;
}

/** A table: its columns, whether a package must have it, and among which rows its ids are unique. */
export interface TableSpec {
  readonly columns: readonly ColumnSpec[];
  readonly required: boolean;
  /** `entity`: unique over all entity tables; `own`: unique in the table; `none`: rows have no id. */
  readonly ids: 'entity' | 'own' | 'none';
}

/** Most rows that one table may have; past this a cluster belongs on tiles, not on a page. */
export const MAX_ROWS = 200_000;

/** Kinds of sources: a plan with lines to cite, or statistics, registers, gazetteers and estimates. */
export const SOURCE_KINDS = ['plan', 'statistic', 'register', 'gazetteer', 'estimate'] as const;
/** How an actor is present in a market. */
export const MARKET_MODES = ['vehicles', 'kd', 'ckd', 'skd', 'plant', 'parts', 'sales', 'context'] as const;
/** How figures or statements disagree. */
export const CONFLICT_KINDS = ['differs', 'scope', 'status', 'slip', 'missing'] as const;
/** What a place is to the cluster beside its kind. */
export const PLACE_ROLES = ['base', 'gateway'] as const;

/** What a figure may be about. */
const SUBJECTS: readonly TableName[] = ['places', 'organizations', 'sites', 'products', 'components', 'tasks', 'markets'];

/** Tables whose ids share one space: no two of their rows may have the same id. */
export const ENTITY_TABLES: readonly TableName[] = [...SUBJECTS, 'metrics', 'figures'];

const required = true;
const id = column('id', { is: 'id' }, required);
const citation = [reference('source', ['sources']), column('line', { is: 'integer', min: 1, max: 1e6 })];
const position = [column('lon', { is: 'longitude' }), column('lat', { is: 'latitude' })];
const errorKm = column('error_km', { is: 'number', min: 0, max: 20_000 });
/** Says where an English name comes from (`translated` for one of ours); kept for editors, not shown. */
const nameNote = column('name_en_note', { is: 'text' });
const status = word('status', STATUSES, required);

/** Every table of the format with its columns, as `cluster-package` documents them. */
export const TABLES: Readonly<Record<TableName, TableSpec>> = {
  sources: table(
    'own',
    [
      id,
      ...names('title', required),
      ...names('short'),
      ...names('issuer'),
      text('published'),
      word('kind', SOURCE_KINDS, required),
      ...names('note'),
    ],
    required,
  ),
  sections: table('none', [
    reference('source', ['sources'], required),
    column('line', { is: 'integer', min: 1, max: 1e6 }, required),
    column('level', { is: 'integer', min: 1, max: 9 }, required),
    ...names('title', required),
  ]),
  places: table(
    'entity',
    [
      id,
      word('kind', PLACE_KINDS, required),
      ...names('name', required),
      ...names('short'),
      reference('parent', ['places']),
      ...position,
      text('code'),
      text('position_source'),
      text('position_note_zh'),
      word('role', PLACE_ROLES),
      errorKm,
      nameNote,
    ],
    required,
  ),
  organizations: table('entity', [
    id,
    column('kind', { is: 'keyword' }, required),
    ...names('name', required),
    ...names('short'),
    column('aliases', { is: 'list' }),
    reference('parent', ['organizations']),
    reference('home', ['places']),
    ...citation,
    nameNote,
  ]),
  sites: table('entity', [
    id,
    reference('organization', ['organizations']),
    reference('place', ['places'], required),
    word('kind', SITE_KINDS, required),
    ...names('name', required),
    ...names('short'),
    status,
    ...names('address'),
    ...position,
    word('precision', PRECISIONS, required),
    text('position_source'),
    text('position_note_zh'),
    ...citation,
    errorKm,
    nameNote,
  ]),
  metrics: table('entity', [id, ...names('name', required), ...names('note'), nameNote]),
  figures: table('entity', [
    id,
    reference('subject', SUBJECTS, required),
    reference('metric', ['metrics'], required),
    number('value'),
    number('min'),
    number('max'),
    word('comparator', COMPARATORS, required),
    column('unit', { is: 'unit' }, required),
    column('period', { is: 'period' }),
    word('kind', FIGURE_KINDS, required),
    reference('part_of', ['figures']),
    reference('within', ['figures']),
    ...names('scope'),
    ...citation,
    text('as_written', required),
    ...names('note'),
  ]),
  products: table('entity', [
    id,
    reference('organization', ['organizations']),
    column('kind', { is: 'keyword' }, required),
    ...names('name', required),
    text('energy'),
    status,
    ...citation,
    nameNote,
  ]),
  components: table('entity', [
    id,
    column('segment', { is: 'keyword' }, required),
    ...names('name', required),
    word('status', COMPONENT_STATUSES, required),
    reference('actor', ['organizations']),
    reference('place', ['places']),
    ...citation,
    nameNote,
  ]),
  tasks: table('entity', [
    id,
    ...names('title', required),
    text('theme', required),
    reference('actor', ['organizations']),
    reference('place', ['places']),
    status,
    column('responsible', { is: 'list' }),
    ...citation,
  ]),
  markets: table('entity', [
    id,
    reference('actor', ['organizations']),
    reference('place', ['places'], required),
    word('mode', MARKET_MODES, required),
    status,
    ...names('detail'),
    ...citation,
  ]),
  conflicts: table('own', [
    id,
    column('figures', { is: 'references', to: ENTITY_TABLES }, required),
    word('kind', CONFLICT_KINDS, required),
    ...names('explanation', required),
    column('lines', { is: 'list' }),
  ]),
  events: table('own', [
    id,
    column('date', { is: 'period' }, required),
    ...names('title', required),
    word('kind', EVENT_KINDS, required),
    reference('subject', SUBJECTS),
    ...citation,
    text('as_written', required),
    text('url'),
  ]),
  omitted: table('none', [
    reference('source', ['sources'], required),
    column('line', { is: 'integer', min: 1, max: 1e6 }, required),
    text('as_written', required),
    ...names('reason', required),
  ]),
};

function table(ids: TableSpec['ids'], columns: readonly ColumnSpec[], must = false): TableSpec {
  return { columns, required: must, ids };
}

function column(name: string, type: ColumnType, must = false): ColumnSpec {
  return { name, type, required: must };
}

function text(name: string, must = false): ColumnSpec {
  return column(name, { is: 'text' }, must);
}

/** Chinese and English beside each other; only the Chinese may be required. */
function names(name: string, must = false): readonly ColumnSpec[] {
  return [text(`${name}_zh`, must), text(`${name}_en`)];
}

function number(name: string): ColumnSpec {
  return column(name, { is: 'number', min: -Number.MAX_VALUE, max: Number.MAX_VALUE });
}

function word(name: string, words: readonly string[], must = false): ColumnSpec {
  return column(name, { is: 'word', words }, must);
}

function reference(name: string, to: readonly TableName[], must = false): ColumnSpec {
  return column(name, { is: 'reference', to }, must);
}
