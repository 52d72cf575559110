import { groupBy } from '../sources/group.ts';
import type { SiteRecord } from '../sources/records.ts';
import type { SiteNode } from './map-scene.ts';
import type { PointPx } from './mercator.ts';
import type { SceneFrame } from './scene-input.ts';
import { type CityEntry, reaches } from './site-index.ts';
import { groupNode } from './site-nodes.ts';

/** Least distance between the centres of two marks of sites, and between a mark and a ring, px. */
const REACH_PX = 36;
const RING_REACH_PX = 64;
/** A place shows its sites one by one once at least this share of its marks would be single. */
const SPLIT_SHARE = 0.6;
/** Sites from which a city is a crowd: rings by zone in place of cards and a column. */
const CROWD_FROM = 120;

/** Sites that are drawn as one mark, at the point of the first. */
interface Crowd {
  readonly sites: SiteRecord[];
  readonly lngLat: readonly [number, number];
  /** Id of the place when the mark stands for all of it. */
  readonly placeId: string | null;
  readonly at: PointPx;
}

/** What stands at points of a city, as far as it is in or near the view, and the sites that are left to its fan or to its one mark. */
export interface CityCrowds {
  readonly marks: readonly SiteNode[];
  readonly rest: readonly SiteRecord[];
}

/** Whether a city has so many sites that cards and columns could not hold them. */
export function isCrowd(city: CityEntry): boolean {
  return city.sites.length > CROWD_FROM;
}

/**
 * A city's sites by place: one by one where they stand apart at the layout zoom, else one mark for a zone or county, else left to the city.
 * Every site is in exactly one mark or in the rest. It depends on the zoom step alone, so that panning never regroups.
 */
export function crowdsOf(frame: SceneFrame, city: CityEntry, isNear: boolean): CityCrowds {
  const unlocated = () => city.sites.filter((site) => site.lngLat === null);
  const isAway = frame.within !== null && !reaches(city, frame.within, frame.layoutZoom);
  if (isAway || city.located.length === 0) return { marks: [], rest: isAway ? city.sites : unlocated() };
  const all = spread(frame, city.located, []);
  if (all.length >= SPLIT_SHARE * city.located.length) return { marks: nodesOf(frame, all, city), rest: unlocated() };
  const byPlace = groupBy(city.located, (site) => site.place);
  const firsts = new Set(all.map(({ sites }) => sites[0]));
  const isSplit = (sites: readonly SiteRecord[]) => isNear && sites.filter((site) => firsts.has(site)).length >= SPLIT_SHARE * sites.length;
  const [split, dense] = [[...byPlace].filter(([, sites]) => isSplit(sites)), [...byPlace].filter(([, sites]) => !isSplit(sites))];
  const zoneOnly = isCrowd(city) && isNear ? zoneSites(frame, city) : new Map<string, readonly SiteRecord[]>();
  const rings = isNear && !frame.isPhone ? ringsOf(frame, city, dense, zoneOnly) : [];
  const single = spread(
    frame,
    split.flatMap(([, sites]) => sites),
    rings,
  );
  const standing = new Set([...rings, ...single].flatMap((crowd) => crowd.sites));
  return { marks: nodesOf(frame, [...rings, ...single], city), rest: city.sites.filter((site) => !standing.has(site)) };
}

/** Sites of a city that are known to a zone or county with a point only, by that place. */
function zoneSites({ cluster }: SceneFrame, { city, sites }: CityEntry): ReadonlyMap<string, readonly SiteRecord[]> {
  return groupBy(
    sites.filter((site) => site.lngLat === null && site.place !== city.id && cluster.place(site.place)?.lngLat),
    (site) => site.place,
  );
}

/** One ring for each zone or county, the largest first; those that would touch another, or the city's own mark, get none. */
function ringsOf(
  frame: SceneFrame,
  { city }: CityEntry,
  dense: readonly (readonly [string, readonly SiteRecord[]])[],
  zoneOnly: ReadonlyMap<string, readonly SiteRecord[]>,
): readonly Crowd[] {
  const rings: Crowd[] = [];
  const centre = city.lngLat && frame.px(city.lngLat);
  const bare = [...zoneOnly.keys()].filter((id) => !dense.some(([other]) => other === id)).map((id) => [id, []] as const);
  const count = ([id, sites]: readonly [string, readonly SiteRecord[]]) => sites.length + (zoneOnly.get(id)?.length ?? 0);
  for (const [placeId, sites] of [...dense, ...bare].sort((a, b) => count(b) - count(a))) {
    const lngLat = placeId === city.id ? null : frame.cluster.place(placeId)?.lngLat;
    if (!lngLat) continue;
    const at = frame.px(lngLat);
    const others = [...rings.map((ring) => ring.at), ...(centre ? [centre] : [])];
    if (others.every((other) => Math.hypot(other.x - at.x, other.y - at.y) >= RING_REACH_PX)) {
      rings.push({ placeId, lngLat, at, sites: [...sites, ...(zoneOnly.get(placeId) ?? [])] });
    }
  }
  return rings;
}

/** Points merged so that no two marks stand nearer than their reach: each point joins the first mark within reach, or founds one. */
function spread(frame: SceneFrame, sites: readonly SiteRecord[], rings: readonly Crowd[]): readonly Crowd[] {
  const grid = new Map<string, Crowd[]>();
  const cellOf = (value: number) => Math.floor(value / RING_REACH_PX);
  const key = (x: number, y: number) => `${x},${y}`;
  const enter = (crowd: Crowd) => {
    const cell = key(cellOf(crowd.at.x), cellOf(crowd.at.y));
    grid.set(cell, [...(grid.get(cell) ?? []), crowd]);
  };
  const near = ({ x, y }: PointPx): Crowd | undefined => {
    for (let column = cellOf(x) - 1; column <= cellOf(x) + 1; column++) {
      for (let row = cellOf(y) - 1; row <= cellOf(y) + 1; row++) {
        const found = grid
          .get(key(column, row))
          ?.find(({ at, placeId }) => Math.hypot(at.x - x, at.y - y) < (placeId === null ? REACH_PX : (RING_REACH_PX + REACH_PX) / 2));
        if (found) return found;
      }
    }
    return undefined;
  };
  for (const ring of rings) enter(ring);
  const founded: Crowd[] = [];
  for (const site of sites) {
    if (!site.lngLat) continue;
    const at = frame.px(site.lngLat);
    const crowd = near(at);
    if (crowd) crowd.sites.push(site);
    else {
      const made = { sites: [site], lngLat: site.lngLat, placeId: null, at };
      founded.push(made);
      enter(made);
    }
  }
  return founded;
}

/** Marks of crowds that are in or near the view, named after the site, or after the place that all of their sites share. */
function nodesOf(frame: SceneFrame, crowds: readonly Crowd[], { city }: CityEntry): readonly SiteNode[] {
  const { within, words, cluster } = frame;
  return crowds
    .filter(({ at: { x, y } }) => !within || (x >= within.left && x <= within.right && y >= within.top && y <= within.bottom))
    .flatMap(({ sites, lngLat, placeId }) => {
      const [first] = sites;
      if (!first) return [];
      const shared = placeId ?? (sites.every((site) => site.place === first.place) ? first.place : city.id);
      const name = sites.length === 1 ? first.short : (cluster.place(shared)?.short ?? first.short);
      return [groupNode(frame, placeId === null ? first.id : `${placeId}:sites`, sites, lngLat, words.name(name))];
    });
}
