import { type PlaceRecord, SITE_KINDS, type SiteRecord } from '../sources/records.ts';
import type { SceneFrame } from './scene-input.ts';

/** The sites of one base city, by how well they are located. */
export interface CitySites {
  readonly city: PlaceRecord;
  /** Known to the city only (or to a place of the city that has no point). */
  readonly cityOnly: readonly SiteRecord[];
  /** Known to a zone, county or port of the city that has a point. */
  readonly zones: readonly { readonly place: PlaceRecord; readonly sites: readonly SiteRecord[] }[];
}

const MOST_ON_A_DESK = 12;

/** Most sites that one fan holds before it is grouped by kind: fewer where the screen, or the region on it, is small. */
export function mostInAFan({ isPhone, shrink }: Pick<SceneFrame, 'isPhone' | 'shrink'>): number {
  return isPhone || shrink < 0.8 ? 3 : MOST_ON_A_DESK;
}

/** Splits a city's sites by what is known of their position; what has a point but no mark of its own stands with the city's own. */
export function sitesOfCity(frame: Pick<SceneFrame, 'cluster'>, city: PlaceRecord, sites: readonly SiteRecord[]): CitySites {
  const cityOnly: SiteRecord[] = [];
  const zones = new Map<string, { place: PlaceRecord; sites: SiteRecord[] }>();
  for (const site of sites) {
    const place = frame.cluster.place(site.place);
    if (site.lngLat !== null || !place || place.id === city.id || place.lngLat === null) cityOnly.push(site);
    else {
      const zone = zones.get(place.id) ?? { place, sites: [] };
      zone.sites.push(site);
      zones.set(place.id, zone);
    }
  }
  return { city, cityOnly, zones: [...zones.values()] };
}

/** Whether a city's zones are folded into a line of text at region level, because one fan could not hold all of its sites. */
export function foldsZones({ cityOnly, zones }: CitySites): boolean {
  const inZones = zones.reduce((sum, zone) => sum + zone.sites.length, 0);
  return cityOnly.length + inZones > MOST_ON_A_DESK;
}

/** One mark of a fan: a site, or several of one kind. */
export interface FanMember {
  readonly id: string;
  readonly sites: readonly SiteRecord[];
}

/**
 * Sites as they stand in a fan, in the order of the legend: one by one, or by kind with a count when there are more than a fan holds.
 * A group that is opened stands on its own.
 */
export function fanMembers(
  placeId: string,
  sites: readonly SiteRecord[],
  frame: Pick<SceneFrame, 'state' | 'isPhone' | 'shrink'>,
): readonly FanMember[] {
  const { opened } = frame.state;
  const ordered = SITE_KINDS.flatMap((kind) => sites.filter((site) => site.kind === kind));
  if (ordered.length <= mostInAFan(frame)) return ordered.map(alone);
  return SITE_KINDS.flatMap((kind): readonly FanMember[] => {
    const id = `${placeId}:${kind}`;
    const members = ordered.filter((site) => site.kind === kind);
    if (members.length <= 1 || opened === id) return members.map(alone);
    return [{ id, sites: members }];
  });
}

function alone(site: SiteRecord): FanMember {
  return { id: site.id, sites: [site] };
}
