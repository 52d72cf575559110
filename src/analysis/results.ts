import type {
  ConflictRecord,
  FigureRecord,
  LngLat,
  MarketRecord,
  OrganizationRecord,
  PlaceRecord,
  RouteRecord,
  SiteRecord,
  Status,
} from '../sources/records.ts';
import type { Quantity } from './quantity.ts';

/** A part of a capacity: who holds it and the hue rank of the holder. */
export interface CapacityPart {
  readonly organization: OrganizationRecord;
  readonly quantity: Quantity;
  /** 0 for the largest maker of the cluster, 1 for the next, ...: the same hue everywhere. */
  readonly rank: number;
}

/** A base city with what the documents say, and do not say, of it. */
export interface BaseSummary {
  readonly place: PlaceRecord;
  /** `null` when no document names a number. */
  readonly capacity: Quantity | null;
  readonly target: Quantity | null;
  /** Target less capacity, derived; `null` when either is missing. */
  readonly gap: Quantity | null;
  /** Additive parts of the capacity, largest first. */
  readonly parts: readonly CapacityPart[];
  /** Whether the parts add up to the printed capacity. */
  readonly closes: boolean;
  readonly sites: readonly SiteRecord[];
  readonly siteCounts: Readonly<Record<Status, number>>;
}

/** What the region aims at in the target year, and how the headline is made up. */
export interface RegionSummary {
  readonly place: PlaceRecord;
  readonly target: Quantity | null;
  /** Additive parts of the headline (passenger cars, heavy trucks, ...). */
  readonly parts: readonly Quantity[];
  readonly closes: boolean;
  /** Figures inside the headline that overlap and must not be added. */
  readonly within: readonly Quantity[];
  /** The region's other targets, in the order of the document. */
  readonly others: readonly Quantity[];
}

/** Two or more figures, or statements, that disagree. */
export interface Disagreement {
  readonly conflict: ConflictRecord;
  readonly figures: readonly FigureRecord[];
}

/** One leg of the corridor with its length. */
export interface CorridorLeg {
  readonly route: RouteRecord;
  /** Geodesic length of the drawn line, km, derived. */
  readonly length: Quantity;
}

/** A country where at least one actor sells, builds or plans to. */
export interface MarketNode {
  readonly place: PlaceRecord;
  readonly lngLat: LngLat;
  readonly markets: readonly MarketRecord[];
  /** Actors by hue rank; an actor without capacity in the cluster takes the next free rank. */
  readonly actors: readonly { readonly organization: OrganizationRecord; readonly rank: number }[];
}

/** Every number that the map and the panels show, computed once per cluster. */
export interface Results {
  readonly region: RegionSummary;
  /** Base cities, largest known target or capacity first, then in the order of the package. */
  readonly bases: readonly BaseSummary[];
  readonly corridor: readonly CorridorLeg[];
  readonly markets: readonly MarketNode[];
  readonly disagreements: readonly Disagreement[];
  /** Hue rank by organization id. */
  readonly ranks: ReadonlyMap<string, number>;
}
