import type { Cluster } from '../model/cluster.ts';
import { CONFLICT_KINDS } from '../sources/schema.ts';
import type { Citation, ConflictRecord } from '../sources/records.ts';
import { type CitedRow, citationsOf, citedRows } from './outline.ts';

/** One line that takes part in a disagreement, with the rows read there that it is about. */
export interface DisagreementSide {
  readonly citation: Citation;
  readonly rows: readonly CitedRow[];
}

/** A disagreement with its lines side by side. */
export interface SidedDisagreement {
  readonly conflict: ConflictRecord;
  readonly sides: readonly DisagreementSide[];
  /** Ids of places that it names; a place is cited by no line. */
  readonly places: readonly string[];
}

/** Disagreements of one kind. */
export interface DisagreementGroup {
  readonly kind: string;
  readonly disagreements: readonly SidedDisagreement[];
}

const grouped = new WeakMap<Cluster, readonly DisagreementGroup[]>();

/** Every disagreement by kind (the kinds of the format first, in its order), each with its lines; kinds without any are left away. */
export function disagreementsByKind(cluster: Cluster): readonly DisagreementGroup[] {
  const known = grouped.get(cluster);
  if (known) return known;
  const rows = new Map(citedRows(cluster.records).map((row) => [row.record.id, row]));
  const all = cluster.records.conflicts.map((conflict) => sidesOf(cluster, conflict, rows));
  const kinds = [...new Set([...CONFLICT_KINDS, ...all.map(({ conflict }) => conflict.kind)])];
  const groups = kinds
    .map((kind) => ({ kind, disagreements: all.filter(({ conflict }) => conflict.kind === kind) }))
    .filter((group) => group.disagreements.length > 0);
  grouped.set(cluster, groups);
  return groups;
}

function sidesOf(cluster: Cluster, conflict: ConflictRecord, rows: ReadonlyMap<string, CitedRow>): SidedDisagreement {
  const members = conflict.figures.flatMap((id) => rows.get(id) ?? []);
  const sides = citationsOf(conflict, (id) => rows.get(id)?.record).map((citation) => ({
    citation,
    rows: members.filter(({ record }) => record.source === citation.source && record.line === citation.line),
  }));
  return { conflict, sides, places: conflict.figures.filter((id) => cluster.place(id) !== undefined) };
}
