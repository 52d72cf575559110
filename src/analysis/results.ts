import type {
  ConflictRecord,
  FigureRecord,
  LngLat,
  MarketRecord,
  OrganizationRecord,
  PlaceRecord,
  PublishedLength,
  RouteRecord,
  SiteRecord,
  Status,
  ViaPoint,
  WayRecord,
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

/** A length of ours beside one that a source gives. */
export interface LengthCheck {
  readonly published: PublishedLength;
  /** Ours less the published one, km, derived. */
  readonly difference: Quantity;
  /** The difference as a share of the published one, %, derived; to a tenth. */
  readonly share: Quantity;
}

/** What is known of how long something is. */
export interface Measured {
  /** Length of the drawn line, km, derived: great-circle (haversine) pieces on a sphere of 6,371.0088 km, within 0.5 % of the WGS-84 ellipsoid. */
  readonly length: Quantity;
  /** How far the length may be off because the way points may be, km, derived; `null` where no point has an error. */
  readonly error: Quantity | null;
  /** Lengths that sources give of the same stretch, each with its difference. */
  readonly checks: readonly LengthCheck[];
}

/** A way point of a leg with how far along the drawn line it lies. */
export interface Stop {
  readonly point: ViaPoint;
  /** From the start of the leg, km, to a tenth: the share of the chain of way points, of the length of the line. */
  readonly km: number;
}

/** One leg of the corridor with its length. */
export interface CorridorLeg extends Measured {
  readonly route: RouteRecord;
  /** Its way points in order, the ends included. */
  readonly stops: readonly Stop[];
}

/** A way from end to end with the legs it is made of. */
export interface CorridorWay extends Measured {
  readonly way: WayRecord;
  readonly legs: readonly CorridorLeg[];
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
  /** Ways from the cluster to a port, in the order of the package. */
  readonly ways: readonly CorridorWay[];
  readonly markets: readonly MarketNode[];
  readonly disagreements: readonly Disagreement[];
  /** Hue rank by organization id. */
  readonly ranks: ReadonlyMap<string, number>;
}
