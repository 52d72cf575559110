import { type ClusterRecords, type PlaceRecord, SITE_KINDS, type SiteRecord, STATUSES } from '../../src/sources/records.ts';

/** Shares of the kinds and statuses in the order of the vocabulary; what a region of makers and suppliers looks like. */
const KIND_WEIGHTS = [6, 4, 48, 8, 8, 6, 2, 18];
const STATUS_WEIGHTS = [60, 14, 12, 6, 3, 5];
/** Share of sites that are known to their place only. */
const PLACE_ONLY = 0.2;
/** Spread of sites around a city and around a zone, degrees. */
const SPREAD = { city: 0.16, zone: 0.03 };

/** A repeatable stream of numbers from 0 up to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A cluster's records with made-up sites beside its own: spread over its cities and zones, four in five with a point of their own.
 * The same seed gives the same sites. It is made for tests of size only and claims nothing about any place.
 */
export function syntheticRecords(records: ClusterRecords, count: number, seed = 1): ClusterRecords {
  const random = randomFrom(seed);
  const places = records.places.filter(({ kind, lngLat }) => lngLat !== null && (kind === 'city' || kind === 'zone'));
  const [source] = records.sources;
  if (places.length === 0 || !source) throw new Error('a cluster without places or sources has no room for sites');
  const weights = places.map(({ kind, role }) => (role === 'base' ? 8 : kind === 'zone' ? 4 : 2));
  const sites = Array.from({ length: count }, (_, index): SiteRecord => {
    const place = pick(places, weights, random);
    const lngLat = random() < PLACE_ONLY ? null : around(place, random);
    return {
      id: `made-up-${index}`,
      organization: null,
      place: place.id,
      kind: pick(SITE_KINDS, KIND_WEIGHTS, random),
      name: { zh: `虚构工厂${index}`, en: `Made-up works ${index}` },
      short: { zh: `工厂${index}`, en: `Works ${index}` },
      status: pick(STATUSES, STATUS_WEIGHTS, random),
      address: { zh: '', en: '' },
      lngLat,
      precision: lngLat ? 'street' : place.kind === 'zone' ? 'zone' : 'city',
      errorKm: null,
      positionSource: lngLat ? 'made up' : '',
      positionNoteZh: '',
      source: source.id,
      line: 1,
    };
  });
  return { ...records, sites: [...records.sites, ...sites] };
}

function around({ kind, lngLat }: PlaceRecord, random: () => number): [number, number] {
  const [lng, lat] = lngLat ?? [0, 0];
  const spread = kind === 'zone' ? SPREAD.zone : SPREAD.city;
  const [radius, angle] = [spread * Math.sqrt(-2 * Math.log(1 - random())), 2 * Math.PI * random()];
  return [round(lng + radius * Math.cos(angle)), round(lat + radius * Math.sin(angle))];
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

function pick<T>(items: readonly T[], weights: readonly number[], random: () => number): T {
  let rest = random() * items.reduce((sum, _, index) => sum + (weights[index] ?? 1), 0);
  const found =
    items.find((_, index) => {
      rest -= weights[index] ?? 1;
      return rest < 0;
    }) ?? items[0];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}
