import { type Filters, keeps } from '../model/state.ts';
import { SITE_KINDS, type SiteKind, type SiteRecord, type Status } from '../sources/records.ts';
import type { MapScene, SceneLayout, SiteNode, SitePart } from './map-scene.ts';

/** Sites counted by kind and status, the largest part first; equal parts in the order of the sites. */
export function partsOf(sites: readonly Pick<SiteRecord, 'kind' | 'status'>[]): readonly SitePart[] {
  const parts = new Map<string, { kind: SiteKind; status: Status; count: number }>();
  for (const { kind, status } of sites) {
    const part = parts.get(`${kind} ${status}`);
    if (part) part.count += 1;
    else parts.set(`${kind} ${status}`, { kind, status, count: 1 });
  }
  return [...parts.values()].sort((a, b) => b.count - a.count);
}

/** The part of a node that says which sites it stands for and what they look like together: as its largest part does. */
export function siteMark(id: string, sites: readonly SiteRecord[]): Pick<SiteNode, 'id' | 'sites' | 'parts' | 'kind' | 'status'> {
  const parts = partsOf(sites);
  return { id, sites: sites.map((site) => site.id), parts, kind: parts[0]?.kind ?? 'project', status: parts[0]?.status ?? 'unknown' };
}

/** What a mark shows once the filters have taken their part: how many sites are left, and what the largest part of them is. */
export interface KeptPart {
  readonly count: number;
  readonly kind: SiteKind;
  readonly status: Status;
  /** Whether some of the mark's sites are left out and some are not. */
  readonly isPartial: boolean;
}

/** What filters keep of a mark; a count of 0 when nothing is left of it. */
export function keptOf({ parts, kind, status }: Pick<SiteNode, 'parts' | 'kind' | 'status'>, filters: Filters): KeptPart {
  const kept = parts.filter((part) => keeps(filters, part));
  const count = sum(kept);
  return { count, kind: kept[0]?.kind ?? kind, status: kept[0]?.status ?? status, isPartial: count > 0 && count < sum(parts) };
}

/** Shares of the kinds in what filters keep of a mark, in the order of the legend; of all of it where they keep nothing. */
export function sharesOf(
  { parts }: Pick<SiteNode, 'parts'>,
  filters: Filters,
): { readonly shares: readonly { readonly kind: SiteKind; readonly count: number }[]; readonly total: number; readonly isPartial: boolean } {
  const kept = parts.filter((part) => keeps(filters, part));
  const counted = kept.length > 0 ? kept : parts;
  const shares = SITE_KINDS.map((kind) => ({ kind, count: sum(counted.filter((part) => part.kind === kind)) })).filter(({ count }) => count > 0);
  return { shares, total: sum(counted), isPartial: sum(counted) < sum(parts) };
}

/** Ids of site marks and rows that the filters leave nothing of, and that are not selected: they stay as ghosts. */
export function ghostsOf(scene: Pick<SceneLayout, 'sites' | 'plates'> & Pick<MapScene, 'filters' | 'selected'>): ReadonlySet<string> {
  const { filters, selected } = scene;
  if (filters.kinds.length === 0 && filters.statuses.length === 0) return new Set();
  const nodes = scene.sites.filter((node) => keptOf(node, filters).count === 0 && !(selected !== null && node.sites.includes(selected)));
  const rows = scene.plates.flatMap((plate) => plate.rows.filter((row) => row.id !== selected && !keeps(filters, row)));
  const plates = scene.plates.filter((plate) => plate.id !== selected && plate.rows.every((row) => row.id !== selected && !keeps(filters, row)));
  return new Set([...nodes, ...rows, ...plates].map(({ id }) => id));
}

function sum(parts: readonly SitePart[]): number {
  return parts.reduce((total, part) => total + part.count, 0);
}
