import type { Cluster } from '../model/cluster.ts';
import type { FigureRecord, MarketRecord, OrganizationRecord, PlaceRecord } from '../sources/records.ts';
import { derived, type Quantity } from './quantity.ts';
import type { Disagreement, Results } from './results.ts';

/** An actor of the matrix: a column. */
export interface MarketActor {
  readonly organization: OrganizationRecord;
  readonly rank: number;
  /** Countries that the documents name for it, counted; `null` where they name none. */
  readonly countries: Quantity | null;
  /** Number of countries that a document prints for it. */
  readonly printed: FigureRecord | null;
}

/** A country, or a part of the world that is named without a country: a row, with one cell for each actor. */
export interface MarketRow {
  readonly place: PlaceRecord;
  readonly isCountry: boolean;
  readonly cells: readonly (readonly MarketRecord[])[];
}

/** Rows of one part of the world; `place` is `null` for what lies in none or spans several. */
export interface MarketGroup {
  readonly place: PlaceRecord | null;
  readonly rows: readonly MarketRow[];
}

/** Where the actors of a cluster sell, build and plan to, as actor by country. */
export interface MarketMatrix {
  readonly actors: readonly MarketActor[];
  readonly groups: readonly MarketGroup[];
  /** All countries named for any actor, counted. */
  readonly countries: Quantity;
  /** Rows that name a place as background only. */
  readonly context: readonly MarketRecord[];
  /** Printed numbers on business abroad that lead: those of places, and counts of countries. */
  readonly leading: readonly FigureRecord[];
  /** The other printed numbers on business abroad. */
  readonly others: readonly FigureRecord[];
  /** Disagreements that touch a row or a number of the matrix. */
  readonly disagreements: readonly Disagreement[];
}

/** Words in a metric's id that make it a number on business abroad (`vehicle-exports`, `overseas-sales-share`, `export-countries`, `kit-plants`). */
const ABROAD: readonly string[] = ['export', 'exports', 'overseas', 'abroad', 'countries', 'kit', 'kits'];

/** The matrix of a cluster: actors in the order of their hues, countries by part of the world, those with the most actors first. */
export function analyseMarketMatrix(cluster: Cluster, { ranks, disagreements }: Pick<Results, 'ranks' | 'disagreements'>): MarketMatrix {
  const business = cluster.records.markets.filter(isBusiness);
  const organizations = [...new Set(business.map((market) => market.actor ?? ''))]
    .flatMap((id) => cluster.organization(id) ?? [])
    .map((organization) => ({ organization, rank: ranks.get(organization.id) ?? ranks.size }))
    .sort((a, b) => a.rank - b.rank);
  const places = cluster.records.places.filter((place) => business.some((market) => market.place === place.id));
  const rows = places.map(
    (place): MarketRow => ({
      place,
      isCountry: place.kind === 'country',
      cells: organizations.map(({ organization }) => business.filter((market) => market.place === place.id && market.actor === organization.id)),
    }),
  );
  const figures = figuresAbroad(cluster, ranks);
  const leading = figures.filter((figure) => cluster.place(figure.subject) !== undefined || countsCountries(figure));
  const shown = new Set([...figures.map((figure) => figure.id), ...cluster.records.markets.map((market) => market.id)]);
  return {
    actors: organizations.map(({ organization, rank }) => {
      const own = places.filter(
        (place) => place.kind === 'country' && business.some((market) => market.place === place.id && market.actor === organization.id),
      );
      return {
        organization,
        rank,
        countries: own.length > 0 ? count(own) : null,
        printed: figures.find((figure) => figure.subject === organization.id && countsCountries(figure)) ?? null,
      };
    }),
    groups: groupsOf(cluster, rows),
    countries: count(places.filter((place) => place.kind === 'country')),
    context: cluster.records.markets.filter((market) => !isBusiness(market)),
    leading,
    others: figures.filter((figure) => !leading.includes(figure)),
    disagreements: disagreements.filter(({ conflict }) => conflict.figures.some((id) => shown.has(id))),
  };
}

/** Printed numbers on business abroad: the region's first, then its cities', then the actors' by hue; context never. */
function figuresAbroad(cluster: Cluster, ranks: ReadonlyMap<string, number>): readonly FigureRecord[] {
  const { figures, package: descriptor } = cluster.records;
  const place = (id: string): number => (id === descriptor.region ? -2 : cluster.place(id) ? -1 : (ranks.get(id) ?? ranks.size));
  return figures
    .filter((figure) => figure.kind !== 'context' && figure.metric.split('-').some((word) => ABROAD.includes(word)))
    .filter((figure) => isInside(cluster, figure.subject))
    .sort((a, b) => place(a.subject) - place(b.subject));
}

/** Whether a subject belongs to the cluster: the region, a place in it, or anything that is not a place. */
function isInside(cluster: Cluster, subject: string): boolean {
  return !cluster.place(subject) || cluster.ancestry(subject).some((above) => above.id === cluster.records.package.region);
}

function groupsOf(cluster: Cluster, rows: readonly MarketRow[]): readonly MarketGroup[] {
  const tops = new Map(rows.map((row) => [row, topOf(cluster, row.place.id)]));
  const countriesIn = (top: PlaceRecord): number => rows.filter((row) => row.isCountry && tops.get(row) === top).length;
  const named = [...new Set(tops.values())].filter((top) => top !== undefined && countriesIn(top) > 0).flatMap((top) => top ?? []);
  const groups = named
    .sort((a, b) => countriesIn(b) - countriesIn(a))
    .map((place): MarketGroup => ({ place, rows: ordered(rows.filter((row) => tops.get(row) === place)) }));
  const rest = rows.filter((row) => !groups.some((group) => group.rows.includes(row)));
  return rest.length > 0 ? [...groups, { place: null, rows: ordered(rest) }] : groups;
}

/** The largest part of the world that a place lies in. */
function topOf(cluster: Cluster, id: string): PlaceRecord | undefined {
  return cluster.ancestry(id).findLast((place) => place.kind === 'world-region');
}

function ordered(rows: readonly MarketRow[]): readonly MarketRow[] {
  const actors = (row: MarketRow): number => row.cells.filter((cell) => cell.length > 0).length;
  return [...rows].sort((a, b) => Number(b.isCountry) - Number(a.isCountry) || actors(b) - actors(a));
}

function isBusiness(market: MarketRecord): boolean {
  return market.mode !== 'context' && market.actor !== null;
}

function countsCountries(figure: FigureRecord): boolean {
  return figure.metric.split('-').includes('countries');
}

function count(places: readonly PlaceRecord[]): Quantity {
  return derived(places.length, '', { kind: 'count', inputs: places.map((place) => place.id) });
}
