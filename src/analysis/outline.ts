import type { Cluster } from '../model/cluster.ts';
import type { Citation, ClusterRecords, ConflictRecord, OmittedRecord, SectionRecord, SourceRecord } from '../sources/records.ts';

/** The tables whose rows were each read in one line of a source, in the order in which an outline counts them. */
export const CITED_TABLES = ['figures', 'organizations', 'sites', 'products', 'components', 'tasks', 'markets', 'events'] as const;
/** A table whose rows were each read in one line of a source. */
export type CitedTable = (typeof CITED_TABLES)[number];

/** A row with the table that it stands in. */
export type CitedRow = { [table in CitedTable]: { readonly table: table; readonly record: ClusterRecords[table][number] } }[CitedTable];

/** What a part of a document came to: rows taken, disagreements that cite it, numbers left out. */
export interface OutlineCounts {
  readonly taken: number;
  readonly disagrees: number;
  readonly leftOut: number;
}

/** One line of a document with the rows that cite it. */
export interface OutlineLine {
  /** 1-based; `null` for rows whose source has no lines. */
  readonly line: number | null;
  readonly rows: readonly CitedRow[];
}

/** A disagreement with every line that it touches, in any document. */
export interface OutlineDisagreement {
  readonly conflict: ConflictRecord;
  readonly citations: readonly Citation[];
}

/** A heading of a document with what stands under it, down to the next heading. */
export interface OutlineSection {
  /** `null` for what stands before the first heading, or in a document without headings. */
  readonly section: SectionRecord | null;
  /** Lines of its own that a row cites, in order; those of the sections inside it are theirs. */
  readonly lines: readonly OutlineLine[];
  readonly disagreements: readonly OutlineDisagreement[];
  readonly omitted: readonly OmittedRecord[];
  readonly sections: readonly OutlineSection[];
  /** With the sections inside; a disagreement that cites several of their lines counts once. */
  readonly counts: OutlineCounts;
}

/** A document, section by section. */
export interface OutlineDocument {
  readonly source: SourceRecord;
  readonly sections: readonly OutlineSection[];
  readonly counts: OutlineCounts;
}

interface Part {
  readonly section: SectionRecord | null;
  readonly rows: CitedRow[];
  readonly disagreements: OutlineDisagreement[];
  readonly omitted: OmittedRecord[];
  readonly parts: Part[];
}

const outlined = new WeakMap<Cluster, readonly OutlineDocument[]>();

/** Every source as an outline along its headings, in the order of the package; computed once per cluster. */
export function outlineOf(cluster: Cluster): readonly OutlineDocument[] {
  const known = outlined.get(cluster);
  if (known) return known;
  const rows = citedRows(cluster.records);
  const documents = cluster.records.sources.map((source) => documentOf(cluster, source, rows));
  outlined.set(cluster, documents);
  return documents;
}

/** Every row of every table that cites a source. */
export function citedRows(records: ClusterRecords): readonly CitedRow[] {
  const rows = <T extends CitedTable>(table: T, wrap: (record: ClusterRecords[T][number]) => CitedRow): readonly CitedRow[] =>
    records[table].map((record: ClusterRecords[T][number]) => wrap(record));
  return [
    ...rows('figures', (record) => ({ table: 'figures', record })),
    ...rows('organizations', (record) => ({ table: 'organizations', record })),
    ...rows('sites', (record) => ({ table: 'sites', record })),
    ...rows('products', (record) => ({ table: 'products', record })),
    ...rows('components', (record) => ({ table: 'components', record })),
    ...rows('tasks', (record) => ({ table: 'tasks', record })),
    ...rows('markets', (record) => ({ table: 'markets', record })),
    ...rows('events', (record) => ({ table: 'events', record })),
  ];
}

/** Every line that a disagreement touches: those it names, and those of the figures and rows that it is about. */
export function citationsOf(conflict: ConflictRecord, rowOf: (id: string) => Citation | undefined): readonly Citation[] {
  const cited = [...conflict.lines, ...conflict.figures.flatMap((id) => rowOf(id) ?? [])];
  return cited
    .filter((citation, index) => cited.findIndex((other) => other.source === citation.source && other.line === citation.line) === index)
    .map(({ source, line }) => ({ source, line }));
}

function documentOf(cluster: Cluster, source: SourceRecord, all: readonly CitedRow[]): OutlineDocument {
  const { records } = cluster;
  const root: Part = newPart(null);
  const headings = records.sections.filter((section) => section.source === source.id).sort((a, b) => a.line - b.line);
  const parts = nest(root, headings);
  const partAt = (line: number | null): Part =>
    line === null ? root : (parts.findLast((part) => part.section !== null && part.section.line <= line) ?? root);
  for (const row of all) if (row.record.source === source.id) partAt(row.record.line).rows.push(row);
  for (const omitted of records.omitted) if (omitted.source === source.id) partAt(omitted.line).omitted.push(omitted);
  const byId = new Map(all.map((row) => [row.record.id, row.record]));
  for (const conflict of records.conflicts) {
    const disagreement = { conflict, citations: citationsOf(conflict, (id) => byId.get(id)) };
    const here = disagreement.citations.filter((citation) => citation.source === source.id);
    for (const part of new Set(here.map((citation) => partAt(citation.line)))) part.disagreements.push(disagreement);
  }
  const whole = sectionOf(root);
  const own =
    root.rows.length + root.disagreements.length + root.omitted.length > 0
      ? [{ ...whole, sections: [], counts: countOf([{ ...root, parts: [] }]) }]
      : [];
  return { source, sections: [...own, ...whole.sections], counts: whole.counts };
}

function newPart(section: SectionRecord | null): Part {
  return { section, rows: [], disagreements: [], omitted: [], parts: [] };
}

function nest(root: Part, headings: readonly SectionRecord[]): readonly Part[] {
  const open = [root];
  return headings.map((section) => {
    while ((open.at(-1)?.section?.level ?? 0) >= section.level) open.pop();
    const part = newPart(section);
    (open.at(-1) ?? root).parts.push(part);
    open.push(part);
    return part;
  });
}

function sectionOf(part: Part): OutlineSection {
  const numbers = [...new Set(part.rows.map((row) => row.record.line))].sort((a, b) => (a ?? 0) - (b ?? 0));
  return {
    section: part.section,
    lines: numbers.map((line) => ({ line, rows: part.rows.filter((row) => row.record.line === line) })),
    disagreements: part.disagreements,
    omitted: part.omitted,
    sections: part.parts.map(sectionOf),
    counts: countOf([part]),
  };
}

function countOf(parts: readonly Part[]): OutlineCounts {
  const all = parts.flatMap(withInner);
  return {
    taken: all.reduce((sum, part) => sum + part.rows.length, 0),
    disagrees: new Set(all.flatMap((part) => part.disagreements)).size,
    leftOut: all.reduce((sum, part) => sum + part.omitted.length, 0),
  };
}

function withInner(part: Part): readonly Part[] {
  return [part, ...part.parts.flatMap(withInner)];
}
