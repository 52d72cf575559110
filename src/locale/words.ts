import type { Issue, IssueReason } from '../sources/issue.ts';
import type { Comparator, ComponentStatus, FigureKind, PlaceKind, Precision, RouteMode, SiteKind, Status } from '../sources/records.ts';

/** Words of the pages around the map: bar, levels, search. */
export interface AppWords {
  /** Name of the product where a package brings no title. */
  readonly name: string;
  readonly panelSize: string;
}

/** Words on and around the map. */
export interface MapWords {
  /** What a screen reader says the map is. */
  readonly label: (title: string) => string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly home: string;
  readonly fullScreen: string;
  readonly cooperativeWheel: string;
  readonly cooperativeWheelMac: string;
  readonly cooperativeTouch: string;
  readonly groundFrom: (makers: readonly string[]) => string;
  /** Said once, at the end of the attribution. */
  readonly positionsNote: string;
  readonly reviewNumber: (number: string) => string;
  readonly noReviewNumber: string;
  /** Review number of the ground alone. */
  readonly groundReview: (number: string) => string;
  readonly tianditu: string;
  readonly tiandituReview: string;
  /** That everything is shown in another datum than WGS-84. */
  readonly shownIn: (datum: string) => string;
  readonly scale: string;
  readonly selected: (name: string) => string;
  readonly filtered: (shown: number, all: number) => string;
  /** Text alternative of a picture of the map. */
  readonly picture: (title: string) => string;
}

/** Words for what a person meets before, instead of and around a map. */
export interface StateWords {
  readonly loading: string;
  readonly loadingMap: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly offline: string;
  readonly noWebgl: string;
  readonly contextLost: string;
  /** Said beside `noWebgl` when a page asks for a ground of somebody else. */
  readonly groundNeedsWebgl: string;
  readonly networkError: (url: string) => string;
  readonly dataError: (count: number) => string;
  readonly dataWarning: (count: number) => string;
  readonly keptLast: string;
  readonly nothingShown: string;
  readonly retry: string;
  /** Accessible name of the button that closes a list of faults. */
  readonly close: string;
  readonly storageError: string;
  readonly noMatchForFilter: string;
  readonly clearFilter: string;
}

/** Words of the legend, which is also the filter. */
export interface LegendWords {
  readonly title: string;
  readonly titleOther: string;
  readonly all: string;
  readonly kinds: string;
  readonly statuses: string;
  readonly discArea: string;
  readonly ringArea: (year: number) => string;
  readonly dashedRing: string;
  /** The dashed circle around a zone. */
  readonly errorCircle: string;
  /** The number on a mark that stands for several sites. */
  readonly badge: string;
  readonly station: string;
  /** Of a station whose point no source gives. */
  readonly stationComputed: string;
  /** The thin lines beside the corridor, whatever runs on them. */
  readonly branch: string;
  /** A dashed road. */
  readonly notOpen: string;
  readonly routes: string;
  /** Heading of the hues on a country's ring. */
  readonly market: string;
  /** Heading of the strokes on a country's ring. */
  readonly progress: string;
  /** Heading of the glyphs inside a country's ring. */
  readonly modes: string;
  /** Business by kits, whichever their degree. */
  readonly kits: string;
  readonly makers: string;
  /** Accessible name of a toggle: what it keeps and how many there are. */
  readonly toggle: (name: string, count: number) => string;
}

/** Words of the panels. */
export interface PanelWords {
  readonly breadcrumb: string;
  readonly capacityNow: string;
  /** "2025 vehicle output target" from the metric's name. */
  readonly targetOf: (metric: string, period: string) => string;
  readonly noNumber: string;
  readonly noNumberCity: (city: string) => string;
  readonly keyFigures: string;
  readonly targetsOf: (year: number) => string;
  readonly bases: (count: number) => string;
  readonly capacity: string;
  readonly target: string;
  readonly insideRegion: (part: string, whole: string) => string;
  readonly zonesAndSites: (zones: number, sites: number) => string;
  readonly siteCount: (count: number) => string;
  readonly sites: string;
  readonly noSites: string;
  readonly noSitesForFilter: string;
  readonly tasks: string;
  readonly responsible: (who: string) => string;
  readonly unsaid: string;
  readonly unsaidCount: (count: number) => string;
  readonly unsaidNumbers: (cities: string) => string;
  readonly unsaidSplit: (whole: string, city: string, part: string) => string;
  readonly corridor: string;
  readonly corridorNote: string;
  readonly length: string;
  readonly disagreement: string;
  readonly disagreementOf: (subject: string) => string;
  readonly disagreementNote: string;
  /** Heading of the remarks on scope, slips and disagreements. */
  readonly remarks: string;
  readonly conflictKinds: Readonly<Record<string, string>>;
  readonly figures: string;
  readonly otherFigures: string;
  readonly products: string;
  readonly markets: string;
  readonly marketsNote: string;
  readonly actors: string;
  readonly noActors: string;
  readonly organization: string;
  readonly parent: string;
  readonly home: string;
  readonly place: string;
  readonly address: string;
  readonly kind: string;
  readonly status: string;
  readonly position: string;
  readonly positionSource: string;
  readonly precisionNotes: Readonly<Record<Precision, string>>;
  readonly withinKm: (km: number) => string;
  readonly gatewayNote: string;
  readonly more: (count: number) => string;
  readonly shownOf: (shown: number, total: number) => string;
  readonly tableTwin: string;
  readonly footer: (documents: number) => string;
  readonly documents: string;
  readonly line: (line: number) => string;
  readonly aliases: string;
  readonly nothingKnown: string;
  readonly issuesTitle: (errors: number, warnings: number) => string;
  readonly error: string;
  readonly warning: string;
}

/** Words inside charts and the sentences that stand in for them. */
export interface ChartWords {
  readonly gap: string;
  readonly derived: string;
  readonly derivedNote: string;
  readonly scopeNote: string;
  readonly target: string;
  readonly total: string;
  readonly ofWhich: string;
  readonly composition: (whole: string, parts: readonly string[], within: readonly string[]) => string;
  readonly capacity: (total: string, parts: readonly string[], target: string | null, gap: string | null) => string;
  readonly waterfall: (parts: readonly string[], total: string, target: string | null, gap: string | null) => string;
  readonly disagreement: (subject: string, statements: readonly string[]) => string;
  readonly totals: (period: string, rows: readonly string[]) => string;
  readonly compositionTitle: string;
  readonly capacityTitle: string;
  readonly waterfallTitle: string;
  readonly disagreementTitle: string;
  readonly totalsTitle: (period: string) => string;
  readonly columns: { readonly what: string; readonly value: string; readonly unit: string; readonly source: string };
  readonly axis: (unit: string) => string;
}

/** Words of citations, popovers and formulas. */
export interface SourceWords {
  /** "Liuzhou plan, line 109" on a chip. */
  readonly chip: (title: string, line: number | null) => string;
  readonly chipShort: (line: number) => string;
  /** Accessible name of a chip. */
  readonly open: (what: string) => string;
  readonly openFormula: (what: string) => string;
  readonly document: string;
  readonly issuer: string;
  readonly published: string;
  readonly section: string;
  readonly line: string;
  readonly noLine: string;
  readonly asPrinted: string;
  readonly meaning: string;
  readonly scope: string;
  readonly period: string;
  readonly kind: string;
  readonly note: string;
  readonly formula: string;
  readonly inputs: string;
  readonly closeSource: string;
  readonly formulaSum: string;
  readonly formulaDifference: string;
  readonly formulaRatio: string;
  readonly formulaBound: string;
  readonly formulaLength: string;
  readonly formulaError: string;
  readonly formulaCount: string;
  readonly notAuthored: string;
}

/** Words of the briefing. */
export interface BriefingWords {
  readonly next: string;
  readonly previous: string;
  readonly progress: (scene: number, scenes: number) => string;
  readonly sceneOf: (title: string, scene: number, scenes: number) => string;
  readonly leave: string;
  readonly fullScreen: string;
  readonly sources: (list: string) => string;
  readonly help: string;
  readonly empty: string;
}

/** Every string a person sees, in one language. */
export interface Words {
  readonly app: AppWords;
  readonly map: MapWords;
  readonly state: StateWords;
  readonly legend: LegendWords;
  readonly panel: PanelWords;
  readonly chart: ChartWords;
  readonly source: SourceWords;
  readonly briefing: BriefingWords;
  readonly siteKinds: Readonly<Record<SiteKind, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly componentStatuses: Readonly<Record<ComponentStatus, string>>;
  readonly precisions: Readonly<Record<Precision, string>>;
  readonly placeKinds: Readonly<Record<PlaceKind, string>>;
  readonly figureKinds: Readonly<Record<FigureKind, string>>;
  /** What a comparator means, in words. */
  readonly comparators: Readonly<Record<Comparator, string>>;
  readonly routeModes: Readonly<Record<RouteMode, string>>;
  /** Words of open vocabularies; a word that is missing here is shown as it stands in the data. */
  readonly marketModes: Readonly<Record<string, string>>;
  readonly organizationKinds: Readonly<Record<string, string>>;
  readonly themes: Readonly<Record<string, string>>;
  readonly energies: Readonly<Record<string, string>>;
  readonly bases: Readonly<Record<string, string>>;
  readonly issues: Readonly<Record<IssueReason, (issue: Issue) => string>>;
}
