import type { Names } from '../sources/records.ts';
import type { Cluster, Entity } from '../model/cluster.ts';

/** An entity that a search text may mean. */
export interface Match {
  readonly id: string;
  readonly type: Entity['type'];
  readonly name: Names;
  /** Where it is or whose it is: the city of a site, the parent of a place; empty where nothing is known. */
  readonly detail: Names;
  /** Lower is better: 0 the whole name, 1 its beginning, 2 a part of it. */
  readonly rank: number;
}

const NONE: Names = { zh: '', en: '' };
const MOST = 20;

/** Up to 20 entities whose names, short names, aliases or precomputed keys hold the text; best first. Case, width and spaces do not matter. */
export function find(cluster: Cluster, text: string): readonly Match[] {
  const wanted = fold(text);
  if (wanted === '') return [];
  return candidates(cluster)
    .flatMap(({ entity, keys, detail }): Match[] => {
      const rank = Math.min(...keys.map((key) => rankOf(key, wanted)));
      return Number.isFinite(rank) ? [{ id: entity.id, type: entity.type, name: entity.name, detail, rank }] : [];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST);
}

/** What can be found, with its names in the one spelling. */
interface Candidate {
  readonly entity: Entity;
  readonly keys: readonly string[];
  readonly detail: Names;
}

const known = new WeakMap<Cluster, readonly Candidate[]>();

/** Everything of a cluster that can be found; folded once, since every letter that is typed asks again. */
function candidates(cluster: Cluster): readonly Candidate[] {
  const found = known.get(cluster) ?? candidatesOf(cluster);
  known.set(cluster, found);
  return found;
}

function candidatesOf(cluster: Cluster): readonly Candidate[] {
  const { places, organizations, sites, search } = cluster.records;
  const named = (id: string, names: readonly Names[], more: readonly string[], detail: Names) => {
    const entity = cluster.entity(id);
    const keys = [...names.flatMap((name) => [name.zh, name.en]), ...more, ...(search?.[id] ?? [])];
    return entity ? [{ entity, keys: [...new Set(keys.filter((key) => key !== '').map(fold))], detail }] : [];
  };
  return [
    ...places.flatMap((place) => named(place.id, [place.name, place.short], [], cluster.place(place.parent ?? '')?.name ?? NONE)),
    ...organizations.flatMap((item) => named(item.id, [item.name, item.short], item.aliases, cluster.place(item.home ?? '')?.name ?? NONE)),
    ...sites.flatMap((site) => named(site.id, [site.name, site.short], [], cluster.cityOf(site.place)?.name ?? NONE)),
  ];
}

function rankOf(key: string, wanted: string): number {
  if (key === wanted) return 0;
  if (key.startsWith(wanted)) return 1;
  return key.includes(wanted) ? 2 : Number.POSITIVE_INFINITY;
}

/** One spelling for everything that is typed alike: NFKC width, lower case, no spaces. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s·・-]/g, '');
}
