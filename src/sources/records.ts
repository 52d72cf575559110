import type { Datum } from './datum.ts';

/** Where a fact was read: a source of the package and the 1-based line of its text. */
export interface Citation {
  /** Id of a row of `sources.csv`. */
  readonly source: string;
  /** 1-based line in the source's text file; `null` where the source has no lines (a gazetteer, a register). */
  readonly line: number | null;
}

/** A name in Chinese and English; the first is never empty. */
export interface Names {
  readonly zh: string;
  readonly en: string;
}

/** WGS-84 longitude and latitude in decimal degrees. */
export type LngLat = readonly [lng: number, lat: number];

/** The words a site, product or task may have for how far it is. */
export const STATUSES = ['existing', 'building', 'planned', 'exploring', 'closed', 'unknown'] as const;
/** How far a thing is: it stands, is being built, is planned, is being explored, is closed, or nobody says. */
export type Status = (typeof STATUSES)[number];

/** The words for the state of a link of the parts chain. */
export const COMPONENT_STATUSES = ['existing', 'building', 'planned', 'exploring', 'missing'] as const;
/** State of a link of the parts chain: made here, being brought in (building, planned), explored, or missing. */
export type ComponentStatus = (typeof COMPONENT_STATUSES)[number];

/** How exactly a site's position is known, from street to nowhere. */
export const PRECISIONS = ['street', 'zone', 'county', 'city', 'country', 'unlocated'] as const;
/** How exactly a site's position is known. */
export type Precision = (typeof PRECISIONS)[number];

/** How a printed number is meant. */
export const COMPARATORS = ['eq', 'ge', 'gt', 'le', 'lt', 'approx', 'near', 'range'] as const;
/** How a printed number is meant: equal, at least, more than, at most, less than, about, near, a range. */
export type Comparator = (typeof COMPARATORS)[number];

/** What a figure is. */
export const FIGURE_KINDS = ['actual', 'target', 'plan', 'forecast', 'context'] as const;
/** What a figure is: reported, aimed at, planned, foreseen, or context from outside the cluster. */
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** What stands at a site, in the order of the legend. */
export const SITE_KINDS = ['vehicles', 'special-vehicles', 'parts', 'battery', 'research', 'park', 'port', 'project'] as const;
/** What stands at a site. */
export type SiteKind = (typeof SITE_KINDS)[number];

/** Kinds of places, from the world down to a zone. */
export const PLACE_KINDS = ['world', 'world-region', 'country', 'region', 'city', 'county', 'zone', 'port', 'sea'] as const;
/** Kind of a place. */
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A document or data set (`sources.csv`). */
export interface SourceRecord {
  readonly id: string;
  readonly title: Names;
  /** What people call it, for a chip; the title where the package gives none. */
  readonly short: Names;
  readonly issuer: Names;
  /** As printed or known: `2020-07`, `2022-09`. */
  readonly published: string;
  readonly kind: string;
  /** What a reader should know of it: what it lacks, what it is used for. */
  readonly note: Names;
}

/** A heading of a source's text (`sections.csv`); a line belongs to the last heading at or above it, and to that heading's parents. */
export interface SectionRecord {
  readonly source: string;
  /** 1-based line of the heading. */
  readonly line: number;
  /** 1 for a chapter, 2 and more below it. */
  readonly level: number;
  readonly title: Names;
}

/** A region, city, zone, port, sea or country (`places.csv`). */
export interface PlaceRecord {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: Names;
  /** The name for a label on the map (柳州 for 柳州市); the full name where the package gives none. */
  readonly short: Names;
  readonly parent: string | null;
  readonly lngLat: LngLat | null;
  /** Chinese administrative code or ISO 3166-1 alpha-3. */
  readonly code: string;
  readonly positionSource: string;
  /** What the position rests on, in Chinese; empty where the package has no wording of its own. */
  readonly positionNoteZh: string;
  /** `base` for a base city, `gateway` for a port city, otherwise `null`. */
  readonly role: 'base' | 'gateway' | null;
  /** How far the true place may lie from the point, km; `null` where the point is exact enough. */
  readonly errorKm: number | null;
}

/** A company, institute, department or partner (`organizations.csv`). */
export interface OrganizationRecord extends Citation {
  readonly id: string;
  readonly kind: string;
  readonly name: Names;
  readonly short: Names;
  readonly aliases: readonly string[];
  readonly parent: string | null;
  /** Place id of its seat. */
  readonly home: string | null;
}

/** One place where something stands, is being built or is planned (`sites.csv`). */
export interface SiteRecord extends Citation {
  readonly id: string;
  readonly organization: string | null;
  /** Place id: the smallest place known. */
  readonly place: string;
  readonly kind: SiteKind;
  readonly name: Names;
  /** The name for a label on the map; the full name where the package gives none. */
  readonly short: Names;
  readonly status: Status;
  readonly address: Names;
  /** Its own point; `null` for everything known to a zone, city or country only. */
  readonly lngLat: LngLat | null;
  readonly precision: Precision;
  readonly errorKm: number | null;
  readonly positionSource: string;
  /** What the position rests on, in Chinese; empty where the package has no wording of its own. */
  readonly positionNoteZh: string;
}

/** A thing that figures count, measure or compare (`metrics.csv`). */
export interface MetricRecord {
  readonly id: string;
  readonly name: Names;
  readonly note: Names;
}

/** One number as a document prints it (`figures.csv`). */
export interface FigureRecord extends Citation {
  readonly id: string;
  /** Id of the place, organization, site, product or component that the number is about. */
  readonly subject: string;
  readonly metric: string;
  /** In `unit`; `null` for a range. */
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly comparator: Comparator;
  readonly unit: string;
  /** ISO year, year-month, or an interval `2016/2020`. */
  readonly period: string;
  readonly kind: FigureKind;
  /** Figure of which this is an additive part. */
  readonly partOf: string | null;
  /** Figure that contains this one without being a sum of such parts (overlapping "of which"). */
  readonly within: string | null;
  readonly scope: Names;
  /** The digits and unit exactly as printed in the line. */
  readonly asWritten: string;
  readonly note: Names;
}

/** A brand, model, platform or technology (`products.csv`). */
export interface ProductRecord extends Citation {
  readonly id: string;
  readonly organization: string | null;
  readonly kind: string;
  readonly name: Names;
  readonly energy: string;
  readonly status: Status;
}

/** A link of the parts chain (`components.csv`). */
export interface ComponentRecord extends Citation {
  readonly id: string;
  readonly segment: string;
  readonly name: Names;
  readonly status: ComponentStatus;
  readonly actor: string | null;
  readonly place: string | null;
}

/** One thing that a plan sets out to do (`tasks.csv`). */
export interface TaskRecord extends Citation {
  readonly id: string;
  readonly title: Names;
  readonly theme: string;
  readonly actor: string | null;
  readonly place: string | null;
  readonly status: Status;
  readonly responsible: readonly string[];
}

/** One actor in one country or region (`markets.csv`). */
export interface MarketRecord extends Citation {
  readonly id: string;
  readonly actor: string | null;
  readonly place: string;
  readonly mode: string;
  readonly status: Status;
  readonly detail: Names;
}

/** Figures or statements that disagree (`conflicts.csv`). */
export interface ConflictRecord {
  readonly id: string;
  /** Ids of figures, or of other cited rows. */
  readonly figures: readonly string[];
  readonly kind: string;
  readonly explanation: Names;
  /** The lines that disagree, where the package names them (`lz:109;lz:117`). */
  readonly lines: readonly Citation[];
}

/** A number of a source's text that no figure holds, and why not (`omitted.csv`). */
export interface OmittedRecord {
  readonly source: string;
  /** 1-based line in the source's text. */
  readonly line: number;
  /** The number as the line prints it. */
  readonly asWritten: string;
  readonly reason: Names;
}

/** The words for what happened, runs or is aimed at on a date. */
export const EVENT_KINDS = ['document', 'plant', 'market', 'transport', 'period', 'target'] as const;
/** What stands on a date: a document issued, a plant, a turn of a market, something that travelled or a line that opened, a period that runs, a year aimed at. */
export type EventKind = (typeof EVENT_KINDS)[number];

/** Something that a text dates (`events.csv`). */
export interface EventRecord extends Citation {
  readonly id: string;
  /** ISO year, year-month or day as exact as the text has it, or an interval of them: `2025`, `2020-07`, `2021-05-11`, `2016/2020`. */
  readonly date: string;
  readonly title: Names;
  readonly kind: EventKind;
  /** Id of the place, organization or site it is about, or `null`. */
  readonly subject: string | null;
  /** The date exactly as the line prints it. */
  readonly asWritten: string;
  /** Page that tells it, for what comes from outside the documents; empty where the line does. */
  readonly url: string;
}

/** How something travels on a leg. */
export const ROUTE_MODES = ['road', 'rail', 'canal', 'sea'] as const;
/** How something travels on a leg. */
export type RouteMode = (typeof ROUTE_MODES)[number];

/** A length that a source outside the documents gives. */
export interface PublishedLength {
  readonly km: number;
  /** What the source measures. */
  readonly of: Names;
  /** Whether it measures the same stretch; otherwise a part of it, or something that contains it. */
  readonly whole: boolean;
  readonly source: Names;
  /** Page of the source; empty where it has none. */
  readonly url: string;
}

/** A point that a line is led through. */
export interface ViaPoint {
  readonly name: Names;
  /** WGS-84. */
  readonly at: LngLat;
  /** How far the true point may lie off, km; `null` where nobody says. */
  readonly errorKm: number | null;
  /** What the point rests on: `document`, `other-source` or `inferred`. */
  readonly basis: string;
}

/** One leg of a route (`routes.geojson`). */
export interface RouteRecord {
  readonly id: string;
  readonly name: Names;
  readonly short: Names;
  readonly mode: RouteMode;
  /** Id of a place or site; empty where the leg starts at a way point. */
  readonly from: string;
  /** Id of a place or site; empty where the leg ends at a way point. */
  readonly to: string;
  readonly status: Status;
  /** What the line on the map rests on: the document, geography, another source, or our inference. */
  readonly basis: string;
  /** What of it rests on what, in a sentence. */
  readonly basisNote: Names;
  readonly source: string;
  readonly role: 'spine' | 'branch' | 'market';
  /** Whether the line only shows the way, through points that are known; `false` for a surveyed line. */
  readonly schematic: boolean;
  /** Lengths that sources give, each its own. */
  readonly published: readonly PublishedLength[];
  /** Largest error of its points, km. */
  readonly uncertaintyKm: number | null;
  /** Points it is led through, in order, the ends included; empty where the package names none. */
  readonly via: readonly ViaPoint[];
  /** Where a sea leg ends, when that is not the place it leads to: the port of a country without a coast. */
  readonly endsAt: Names;
  /** WGS-84 points; longitudes may pass 180 so that a line over the Pacific stays whole. */
  readonly line: readonly LngLat[];
}

/** A way from end to end: legs in order (`ways` of `routes.geojson`). */
export interface WayRecord {
  readonly id: string;
  readonly name: Names;
  /** Ids of legs; one leg may belong to several ways. */
  readonly legs: readonly string[];
  /** Lengths that sources give for the whole way. */
  readonly published: readonly PublishedLength[];
  readonly note: Names;
}

/** What the documents say of the corridor as a whole, and what nobody says (`corridor` of `routes.geojson`). */
export interface CorridorNotes {
  /** Ids of the tasks that ask for the corridor. */
  readonly tasks: readonly string[];
  /** Sentences on what no source says. */
  readonly unsaid: readonly Names[];
}

/** One scene of a briefing: where to look, what to single out, what to say. */
export interface SceneRecord {
  readonly id: string;
  readonly title: Names;
  readonly kicker: Names;
  readonly text: Names;
  readonly notes: Names;
  /** Place or organization id, or `region`, `corridor`, `markets`. */
  readonly target: string;
  readonly level: string;
  readonly selected: string | null;
  readonly layers: readonly string[];
  /** Figure id of the number that is shown largest. */
  readonly hero: string | null;
  readonly figures: readonly string[];
  readonly chart: string;
  readonly durationS: number;
}

/** A walk through the cluster in scenes (`briefings/*.json`). */
export interface BriefingRecord {
  readonly id: string;
  readonly title: Names;
  readonly scenes: readonly SceneRecord[];
}

/** What the package says of itself (`datapackage.json`). */
export interface PackageRecord {
  readonly name: string;
  readonly title: Names;
  readonly version: string;
  /** Place id of the region that the cluster fills. */
  readonly region: string;
  /** Absolute URL of the ground's manifest, or `null` for none. */
  readonly ground: string | null;
  /** Datum of the positions in the tables as declared; WGS-84 once they are read. */
  readonly datum: Datum;
  /** Map review number; empty for internal use. */
  readonly reviewNumber: string;
  readonly targetYear: number;
  readonly capacityMetric: string;
  readonly targetMetric: string;
  /** West, south, east, north of the first view, degrees. */
  readonly bounds: readonly [number, number, number, number];
}

/** Everything that a cluster package holds, checked and typed. */
export interface ClusterRecords {
  readonly package: PackageRecord;
  readonly sources: readonly SourceRecord[];
  readonly sections: readonly SectionRecord[];
  readonly places: readonly PlaceRecord[];
  readonly organizations: readonly OrganizationRecord[];
  readonly sites: readonly SiteRecord[];
  readonly metrics: readonly MetricRecord[];
  readonly figures: readonly FigureRecord[];
  readonly products: readonly ProductRecord[];
  readonly components: readonly ComponentRecord[];
  readonly tasks: readonly TaskRecord[];
  readonly markets: readonly MarketRecord[];
  readonly conflicts: readonly ConflictRecord[];
  readonly events: readonly EventRecord[];
  readonly omitted: readonly OmittedRecord[];
  readonly routes: readonly RouteRecord[];
  readonly ways: readonly WayRecord[];
  readonly corridor: CorridorNotes;
  readonly briefings: readonly BriefingRecord[];
  /** Search keys by id (pinyin and initials of its names), as a compiled cluster holds them. */
  readonly search?: Readonly<Record<string, readonly string[]>>;
}
