import type { Cluster } from '../model/cluster.ts';
import type { ComponentRecord, ComponentStatus, OrganizationRecord, PlaceRecord, SiteRecord } from '../sources/records.ts';
import { derived, type Quantity } from './quantity.ts';
import type { Disagreement } from './results.ts';

/** States of a link of the chain in the order they are shown: what is missing first, what is made here last. */
export const CHAIN_STATES = ['missing', 'exploring', 'planned', 'building', 'existing'] as const satisfies readonly ComponentStatus[];

/** Segments that every chain of vehicles has, in their order; segments of other packages follow as they appear. */
const KNOWN_SEGMENTS: readonly string[] = ['passenger', 'commercial', 'new-energy', 'connected', 'foundation'];

/** A component with who makes it, where, and what disagrees about it. */
export interface ChainRow {
  readonly component: ComponentRecord;
  readonly organization: OrganizationRecord | null;
  readonly place: PlaceRecord | null;
  /** Sites of the same maker that the same line names for it. */
  readonly sites: readonly SiteRecord[];
  readonly disagreements: readonly Disagreement[];
}

/** How many components stand in each state; counts of ours. */
export type ChainCounts = Readonly<Record<ComponentStatus, Quantity>>;

/** One segment of the chain: its components, missing ones first, and how many stand in each state. */
export interface ChainSegment {
  readonly segment: string;
  readonly rows: readonly ChainRow[];
  readonly counts: ChainCounts;
  readonly total: Quantity;
}

/** The parts chain: its segments, and the counts over all of them. */
export interface Chain {
  readonly segments: readonly ChainSegment[];
  readonly counts: ChainCounts;
  readonly total: Quantity;
}

/** What of the chain is kept: one segment, one state, or with `null` everything. */
export interface ChainChoice {
  readonly segment: string | null;
  readonly status: string | null;
}

/** The parts chain of a cluster. */
export function analyseChain(cluster: Cluster, disagreements: readonly Disagreement[]): Chain {
  const { components } = cluster.records;
  const found = [...new Set(components.map((component) => component.segment))];
  const order = [...KNOWN_SEGMENTS.filter((segment) => found.includes(segment)), ...found.filter((segment) => !KNOWN_SEGMENTS.includes(segment))];
  const segments = order.map((segment) => {
    const members = components.filter((component) => component.segment === segment);
    const rows = CHAIN_STATES.flatMap((status) => members.filter((component) => component.status === status)).map((component) =>
      rowOf(component, cluster, disagreements),
    );
    return { segment, rows, counts: countsOf(members), total: count(members) };
  });
  return { segments, counts: countsOf(components), total: count(components) };
}

/** The chain with only what a choice keeps, counted anew; a word that no segment or state has keeps everything, a segment left empty falls away. */
export function chooseChain(chain: Chain, choice: ChainChoice): Chain {
  const segment = chain.segments.some((candidate) => candidate.segment === choice.segment) ? choice.segment : null;
  const status = CHAIN_STATES.find((candidate) => candidate === choice.status) ?? null;
  const segments = chain.segments
    .filter((candidate) => segment === null || candidate.segment === segment)
    .map((candidate): ChainSegment => {
      const rows = candidate.rows.filter(({ component }) => status === null || component.status === status);
      const members = rows.map((row) => row.component);
      return { segment: candidate.segment, rows, counts: countsOf(members), total: count(members) };
    })
    .filter(({ rows }) => rows.length > 0);
  const all = segments.flatMap(({ rows }) => rows.map((row) => row.component));
  return { segments, counts: countsOf(all), total: count(all) };
}

function rowOf(component: ComponentRecord, cluster: Cluster, disagreements: readonly Disagreement[]): ChainRow {
  return {
    component,
    organization: component.actor === null ? null : (cluster.organization(component.actor) ?? null),
    place: component.place === null ? null : (cluster.place(component.place) ?? null),
    sites: sitesOf(component, cluster),
    disagreements: disagreements.filter(({ conflict }) => conflict.figures.includes(component.id)),
  };
}

/** A maker's sites of the same line: those that carry the component's name, else the only one; several without its name tell nothing. */
function sitesOf(component: ComponentRecord, cluster: Cluster): readonly SiteRecord[] {
  if (component.actor === null || component.line === null) return [];
  const sites = cluster.sitesOf(component.actor).filter((site) => site.source === component.source && site.line === component.line);
  const named = sites.filter((site) => squeeze(site.name.zh).includes(squeeze(component.name.zh)));
  return named.length > 0 || sites.length > 1 ? named : sites;
}

function squeeze(name: string): string {
  return name.replaceAll(/\s/g, '').toLowerCase();
}

function countsOf(components: readonly ComponentRecord[]): ChainCounts {
  const of = (status: ComponentStatus): Quantity => count(components.filter((component) => component.status === status));
  return { missing: of('missing'), exploring: of('exploring'), planned: of('planned'), building: of('building'), existing: of('existing') };
}

function count(components: readonly ComponentRecord[]): Quantity {
  return derived(components.length, '', { kind: 'count', inputs: components.map((component) => component.id) });
}
