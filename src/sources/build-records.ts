import { Cells } from './cells.ts';
import type { RawTables } from './raw-table.ts';
import {
  type ClusterRecords,
  type Citation,
  COMPARATORS,
  COMPONENT_STATUSES,
  EVENT_KINDS,
  type FigureRecord,
  FIGURE_KINDS,
  type Names,
  type OrganizationRecord,
  PLACE_KINDS,
  type PlaceRecord,
  PRECISIONS,
  SITE_KINDS,
  type SiteRecord,
  STATUSES,
} from './records.ts';
import { PLACE_ROLES, type TableName } from './schema.ts';

/** The parts of {@link ClusterRecords} that stand in tables. */
export type TableRecords = Pick<ClusterRecords, TableName>;

/** Turns checked rows into typed records; a row that was not checked throws. */
export function buildRecords(tables: RawTables): TableRecords {
  const rows = <T>(name: TableName, build: (cells: Cells) => T): readonly T[] => (tables.get(name)?.rows ?? []).map((row) => build(new Cells(row)));
  return {
    sources: rows('sources', (cells) => ({
      id: cells.text('id'),
      title: cells.title('title'),
      short: shortOf(cells, 'title'),
      issuer: cells.title('issuer'),
      published: cells.text('published'),
      kind: cells.text('kind'),
      note: cells.names('note'),
    })),
    sections: rows('sections', (cells) => ({
      source: cells.text('source'),
      line: cells.number('line') ?? 1,
      level: cells.number('level') ?? 1,
      title: cells.title('title'),
    })),
    places: rows('places', placeOf),
    organizations: rows('organizations', organizationOf),
    sites: rows('sites', siteOf),
    metrics: rows('metrics', (cells) => ({ id: cells.text('id'), name: cells.title('name'), note: cells.names('note') })),
    figures: rows('figures', figureOf),
    products: rows('products', (cells) => ({
      id: cells.text('id'),
      organization: cells.id('organization'),
      kind: cells.text('kind'),
      name: cells.title('name'),
      energy: cells.text('energy'),
      status: cells.word('status', STATUSES),
      ...cells.citation(),
    })),
    components: rows('components', (cells) => ({
      id: cells.text('id'),
      segment: cells.text('segment'),
      name: cells.title('name'),
      status: cells.word('status', COMPONENT_STATUSES),
      actor: cells.id('actor'),
      place: cells.id('place'),
      ...cells.citation(),
    })),
    tasks: rows('tasks', (cells) => ({
      id: cells.text('id'),
      title: cells.title('title'),
      theme: cells.text('theme'),
      actor: cells.id('actor'),
      place: cells.id('place'),
      status: cells.word('status', STATUSES),
      responsible: cells.list('responsible'),
      ...cells.citation(),
    })),
    markets: rows('markets', (cells) => ({
      id: cells.text('id'),
      actor: cells.id('actor'),
      place: cells.text('place'),
      mode: cells.text('mode'),
      status: cells.word('status', STATUSES),
      detail: cells.names('detail'),
      ...cells.citation(),
    })),
    conflicts: rows('conflicts', (cells) => ({
      id: cells.text('id'),
      figures: cells.list('figures'),
      kind: cells.text('kind'),
      explanation: cells.title('explanation'),
      lines: cells.list('lines').flatMap(lineOf),
    })),
    events: rows('events', (cells) => ({
      id: cells.text('id'),
      date: cells.text('date'),
      title: cells.title('title'),
      kind: cells.word('kind', EVENT_KINDS),
      subject: cells.id('subject'),
      asWritten: cells.text('as_written'),
      url: cells.text('url'),
      ...cells.citation(),
    })),
    omitted: rows('omitted', (cells) => ({
      source: cells.text('source'),
      line: cells.number('line') ?? 1,
      asWritten: cells.text('as_written'),
      reason: cells.title('reason'),
    })),
  };
}

/** The short name; in each language the full one stands in for an empty cell. */
function shortOf(cells: Cells, full: 'name' | 'title' = 'name'): Names {
  const [short, name] = [cells.names('short'), cells.title(full)];
  return { zh: short.zh || name.zh, en: short.en || name.en };
}

function placeOf(cells: Cells): PlaceRecord {
  return {
    id: cells.text('id'),
    kind: cells.word('kind', PLACE_KINDS),
    name: cells.title('name'),
    short: shortOf(cells),
    parent: cells.id('parent'),
    lngLat: cells.lngLat(),
    code: cells.text('code'),
    positionSource: cells.text('position_source'),
    positionNoteZh: cells.text('position_note_zh'),
    role: cells.text('role') === '' ? null : cells.word('role', PLACE_ROLES),
    errorKm: cells.number('error_km'),
  };
}

function organizationOf(cells: Cells): OrganizationRecord {
  return {
    id: cells.text('id'),
    kind: cells.text('kind'),
    name: cells.title('name'),
    short: shortOf(cells),
    aliases: cells.list('aliases'),
    parent: cells.id('parent'),
    home: cells.id('home'),
    ...cells.citation(),
  };
}

function siteOf(cells: Cells): SiteRecord {
  return {
    id: cells.text('id'),
    organization: cells.id('organization'),
    place: cells.text('place'),
    kind: cells.word('kind', SITE_KINDS),
    name: cells.title('name'),
    short: shortOf(cells),
    status: cells.word('status', STATUSES),
    address: cells.names('address'),
    lngLat: cells.lngLat(),
    precision: cells.word('precision', PRECISIONS),
    errorKm: cells.number('error_km'),
    positionSource: cells.text('position_source'),
    positionNoteZh: cells.text('position_note_zh'),
    ...cells.citation(),
  };
}

function figureOf(cells: Cells): FigureRecord {
  return {
    id: cells.text('id'),
    subject: cells.text('subject'),
    metric: cells.text('metric'),
    value: cells.number('value'),
    min: cells.number('min'),
    max: cells.number('max'),
    comparator: cells.word('comparator', COMPARATORS),
    unit: cells.text('unit'),
    period: cells.text('period'),
    kind: cells.word('kind', FIGURE_KINDS),
    partOf: cells.id('part_of'),
    within: cells.id('within'),
    scope: cells.names('scope'),
    asWritten: cells.text('as_written'),
    note: cells.names('note'),
    ...cells.citation(),
  };
}

/** `lz:109` as a citation; nothing where no line number follows. */
function lineOf(cell: string): readonly Citation[] {
  const [source = '', line = ''] = cell.split(':');
  return source && /^\d+$/.test(line) ? [{ source, line: Number(line) }] : [];
}
