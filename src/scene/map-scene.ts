import type { Ground } from '../sources/ground.ts';
import type { LngLat, RouteMode, SiteKind, Status } from '../sources/records.ts';
import type { Filters, Lang } from '../model/state.ts';
import type { FlavourName } from '../theme/flavour.ts';
import type { Level } from '../theme/levels.ts';
import type { MarketGlyph } from '../theme/symbols.ts';

export { LEVELS, type Level } from '../theme/levels.ts';

/** A step in screen space from an anchor: CSS px, x to the right, y down. */
export type OffsetPx = readonly [x: number, y: number];

/** On which side of its mark a label stands. */
export type Side = 'right' | 'left' | 'above' | 'below';

/** One line of a label: its tone decides size, weight and colour. */
export interface LabelLine {
  readonly text: string;
  /** `name` large and bold, `accent` teal and bold, `plain` ink2, `quiet` small ink3, `latin` the second language beside the name. */
  readonly tone: 'name' | 'accent' | 'plain' | 'quiet' | 'latin';
}

/** What is written beside a mark. */
export interface Label {
  readonly lines: readonly LabelLine[];
  readonly side: Side;
  /** Font size of the `name` line in CSS px; the other tones follow from it. */
  readonly sizePx: number;
  /** Distance from the anchor (plus the mark's offset) to the label's near edge, px. */
  readonly gapPx: number;
  /** Lower is placed first. */
  readonly priority: number;
  /** Whether it stays whatever it meets (bases, gateways, what is selected). */
  readonly pinned: boolean;
}

/** A base city: inner disc area = capacity, outer ring = target on the same scale; dashed where no document names a number. */
export interface BaseNode {
  readonly id: string;
  readonly lngLat: LngLat;
  readonly capacityRadiusPx: number | null;
  readonly targetRadiusPx: number | null;
  /** Radius of whatever is drawn outermost, px. */
  readonly radiusPx: number;
  readonly label: Label;
}

/** How many of a mark's sites are of one kind and status. */
export interface SitePart {
  readonly kind: SiteKind;
  readonly status: Status;
  readonly count: number;
}

/** A site, or several drawn as one with their count. */
export interface SiteNode {
  /** Id of the site; `<place>:<kind>` for a group. */
  readonly id: string;
  /** Ids of the sites behind the mark. */
  readonly sites: readonly string[];
  /** The same sites counted by kind and status, the largest part first. */
  readonly parts: readonly SitePart[];
  readonly lngLat: LngLat;
  /** Where the disc's centre stands relative to the anchor; [0, 0] for a site with its own point. */
  readonly offsetPx: OffsetPx;
  readonly kind: SiteKind;
  readonly status: Status;
  /** Diameter of the disc, px. */
  readonly discPx: number;
  /** Whether it is drawn as a ring of shares by kind with the count inside. */
  readonly isCrowd: boolean;
  readonly label: Label | null;
}

/** Hairlines from a place's symbol to the sites that are known to the place only. */
export interface Fan {
  /** Place id. */
  readonly id: string;
  readonly lngLat: LngLat;
  /** One hairline per member: from the ring's edge to the disc's edge, px from the anchor; `id` is the member's mark. */
  readonly hairlines: readonly { readonly id: string; readonly from: OffsetPx; readonly to: OffsetPx }[];
  /** How many stand here and why ("10 located to the city only"), before any filter, and where that note stands. */
  readonly note: { readonly label: Label; readonly offsetPx: OffsetPx } | null;
}

/** A card beside a zone that lists its sites: the zone's point is known only within `errorKm`. */
export interface Plate {
  /** Place id of the zone. */
  readonly id: string;
  readonly lngLat: LngLat;
  readonly errorKm: number;
  /** Top left corner of the card relative to the anchor, px. */
  readonly offsetPx: OffsetPx;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly title: string;
  readonly latin: string;
  /** "± 8 km". */
  readonly errorText: string;
  /** Sites of the zone; x, y = centre of the disc inside the card, px. */
  readonly rows: readonly {
    readonly id: string;
    readonly kind: SiteKind;
    readonly status: Status;
    readonly name: string;
    readonly x: number;
    readonly y: number;
  }[];
}

/** A card beside a line that says what it is, and opens its topic. */
export interface CorridorCard {
  readonly id: string;
  /** Where its leader starts on the line. */
  readonly lngLat: LngLat;
  /** Top left corner of the card relative to the anchor, px. */
  readonly offsetPx: OffsetPx;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly title: string;
  /** Derived lengths, set before the hatch swatch of what is derived. */
  readonly text: string;
  readonly titlePx: number;
  readonly textPx: number;
}

/** A port or port city on the coast. */
export interface GatewayNode {
  readonly id: string;
  readonly lngLat: LngLat;
  readonly kind: 'port' | 'city';
  readonly discPx: number;
  readonly label: Label;
}

/** A railway station on the corridor, beneath everything else that is named. */
export interface Station {
  /** `station:<Chinese name>`. */
  readonly id: string;
  readonly lngLat: LngLat;
  readonly name: string;
  /** The name in the other language, under it; empty where the reader needs none. */
  readonly second: string;
  /** Whether its point is set on the line by us: the station is documented, where it stands is not. */
  readonly isComputed: boolean;
  /** 1 on the main line, 2 on a branch. */
  readonly rank: 1 | 2;
}

/** A country with ring segments by actor. */
export interface MarketMark {
  readonly id: string;
  readonly lngLat: LngLat;
  readonly radiusPx: number;
  /** One for each actor, in drawing order. */
  readonly arcs: readonly MarketArc[];
  /** What the business there mainly is; `null` for a mode without a glyph. */
  readonly glyph: MarketGlyph | null;
  readonly label: Label;
}

/** A segment of a country's ring: hue rank of the actor, and how far that actor is there. */
export interface MarketArc {
  readonly rank: number;
  readonly status: Status;
}

/** One leg of a route. */
export interface RouteLine {
  readonly id: string;
  readonly mode: RouteMode;
  readonly role: 'spine' | 'branch' | 'market';
  readonly status: Status;
  readonly line: readonly LngLat[];
  /** The line in pieces, each with the number of legs that share it; the whole line for one leg without them. */
  readonly pieces?: readonly RoutePiece[];
}

/** A stretch of a leg, and how many legs run along it. */
export interface RoutePiece {
  readonly load: number;
  readonly line: readonly LngLat[];
  /** Whether no leg before this one runs here: what is drawn once for all of them is drawn along it. */
  readonly leads: boolean;
}

/** The name of what is selected, beside its mark, where the mark carries none. */
export interface Callout {
  /** Id of what is selected. */
  readonly id: string;
  readonly lngLat: LngLat;
  /** Where the mark stands relative to the anchor, px. */
  readonly offsetPx: OffsetPx;
  readonly label: Label;
  /** Whether no mark stands there, so that the place needs a dot of its own. */
  readonly dotted: boolean;
}

/** Every point of a cluster with very many sites, each drawn as a dot below the marks. */
export interface PointCloud {
  readonly sites: readonly { readonly id: string; readonly kind: SiteKind; readonly status: Status; readonly lngLat: LngLat }[];
  /** The same points by position: web mercator, 0 to 1 from the north-west corner of the world. */
  readonly index: { within(x: number, y: number, radius: number): readonly number[] };
}

/** Where everything stands, whatever is selected and whatever the filters keep: as plain data that knows no engine. */
export interface SceneLayout {
  readonly level: Level;
  readonly lang: Lang;
  readonly flavour: FlavourName;
  /** How much larger type and marks are than at a desk: a briefing is read from the back row. */
  readonly scale: number;
  readonly ground: Ground | null;
  /** Prefectures to tint by feature id: `base`, or `focus` for the largest base or the selected one. */
  readonly tints: readonly { readonly id: string; readonly tone: 'base' | 'focus' }[];
  readonly bases: readonly BaseNode[];
  readonly sites: readonly SiteNode[];
  readonly points: PointCloud | null;
  readonly fans: readonly Fan[];
  readonly plates: readonly Plate[];
  /** The card of the corridor; `null` where it has no room. */
  readonly corridorCard: CorridorCard | null;
  readonly gateways: readonly GatewayNode[];
  readonly markets: readonly MarketMark[];
  readonly stations: readonly Station[];
  readonly routes: readonly RouteLine[];
  /** Whether the ground's own names (seats, waters, neighbours) are drawn at this level. */
  readonly names: { readonly seats: boolean; readonly waters: boolean; readonly neighbours: boolean };
  /** Ids and administrative codes of places that carry a mark or a card: their seats are not drawn a second time. */
  readonly marked: readonly string[];
}

/** What is on the map: the layout, and what a person has singled out of it, which never moves anything. */
export interface MapScene extends SceneLayout {
  /** Sites that are not kept stay in their place as ghosts. */
  readonly filters: Filters;
  /** What the note of a fan says of the sites that are kept, by the fan's id; empty where none is left. */
  readonly notes: Readonly<Record<string, string>>;
  readonly callout: Callout | null;
  readonly selected: string | null;
  /** Ids drawn on the map that belong to what is selected (an organization's sites, a country's actors). */
  readonly related: readonly string[];
  /** Ids that stay as they are while everything else steps back; nothing steps back where there are none. */
  readonly lit: readonly string[];
}

const LAYOUT = [
  'level',
  'lang',
  'flavour',
  'scale',
  'ground',
  'tints',
  'bases',
  'sites',
  'points',
  'fans',
  'plates',
  'gateways',
  'markets',
  'stations',
  'routes',
  'names',
  'marked',
] as const satisfies readonly (keyof SceneLayout)[];

/** Whether two scenes differ only in what is singled out: nothing moved, nothing has another colour. */
export function isSameLayout(before: SceneLayout, after: SceneLayout): boolean {
  return LAYOUT.every((part) => before[part] === after[part]);
}
