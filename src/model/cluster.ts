import type {
  ClusterRecords,
  FigureRecord,
  MarketRecord,
  MetricRecord,
  Names,
  OrganizationRecord,
  PlaceRecord,
  RouteRecord,
  SectionRecord,
  SiteRecord,
  SourceRecord,
} from '../sources/records.ts';

/** What an id may stand for on the map and in the panels. */
export type Entity =
  | { readonly type: 'place'; readonly id: string; readonly name: Names; readonly record: PlaceRecord }
  | { readonly type: 'organization'; readonly id: string; readonly name: Names; readonly record: OrganizationRecord }
  | { readonly type: 'site'; readonly id: string; readonly name: Names; readonly record: SiteRecord }
  | { readonly type: 'route'; readonly id: string; readonly name: Names; readonly record: RouteRecord };

/** The cluster as the whole product sees it: immutable records with look-ups by id. */
export interface Cluster {
  readonly records: ClusterRecords;
  entity(id: string): Entity | undefined;
  place(id: string): PlaceRecord | undefined;
  organization(id: string): OrganizationRecord | undefined;
  site(id: string): SiteRecord | undefined;
  /** A leg of the corridor or of a sea route. */
  route(id: string): RouteRecord | undefined;
  figure(id: string): FigureRecord | undefined;
  metric(id: string): MetricRecord | undefined;
  source(id: string): SourceRecord | undefined;
  /** Figures whose subject is this id, in the order of the package. */
  figuresOf(subject: string): readonly FigureRecord[];
  /** Sites of an organization. */
  sitesOf(organization: string): readonly SiteRecord[];
  /** Sites at a place or at any place below it. */
  sitesIn(place: string): readonly SiteRecord[];
  marketsOf(actorOrPlace: string): readonly MarketRecord[];
  /** The place itself and its parents, from the smallest to the world. */
  ancestry(place: string): readonly PlaceRecord[];
  /** The city (or, outside the region, the country) that a place lies in. */
  cityOf(place: string): PlaceRecord | undefined;
  /** Headings above a line, from the chapter down. */
  sectionPath(source: string, line: number): readonly SectionRecord[];
}

/** Builds the look-ups once; every later question costs one map access. */
export function createCluster(records: ClusterRecords): Cluster {
  const places = index(records.places);
  const organizations = index(records.organizations);
  const sites = index(records.sites);
  const routes = index(records.routes);
  const figures = index(records.figures);
  const metrics = index(records.metrics);
  const sources = index(records.sources);
  const figuresBySubject = group(records.figures, (figure) => [figure.subject]);
  const sitesByOrganization = group(records.sites, (site) => (site.organization ? [site.organization] : []));
  const ancestry = (id: string): readonly PlaceRecord[] => {
    const chain: PlaceRecord[] = [];
    for (let place = places.get(id); place && !chain.includes(place); place = places.get(place.parent ?? '')) chain.push(place);
    return chain;
  };
  const sitesByPlace = group(records.sites, (site) => ancestry(site.place).map((place) => place.id));
  const marketsByEnd = group(records.markets, (market) => (market.actor ? [market.actor, market.place] : [market.place]));
  const sectionsBySource = group(records.sections, (section) => [section.source]);

  return {
    records,
    entity: (id) => {
      const place = places.get(id);
      if (place) return { type: 'place', id, name: place.name, record: place };
      const organization = organizations.get(id);
      if (organization) return { type: 'organization', id, name: organization.name, record: organization };
      const site = sites.get(id);
      if (site) return { type: 'site', id, name: site.name, record: site };
      const route = routes.get(id);
      return route && { type: 'route', id, name: route.name, record: route };
    },
    place: (id) => places.get(id),
    organization: (id) => organizations.get(id),
    site: (id) => sites.get(id),
    route: (id) => routes.get(id),
    figure: (id) => figures.get(id),
    metric: (id) => metrics.get(id),
    source: (id) => sources.get(id),
    figuresOf: (subject) => figuresBySubject.get(subject) ?? [],
    sitesOf: (organization) => sitesByOrganization.get(organization) ?? [],
    sitesIn: (place) => sitesByPlace.get(place) ?? [],
    marketsOf: (id) => marketsByEnd.get(id) ?? [],
    ancestry,
    cityOf: (id) => {
      const chain = ancestry(id);
      return chain.find((place) => place.kind === 'city') ?? chain.find((place) => place.kind === 'country');
    },
    sectionPath: (source, line) => headingsAbove(sectionsBySource.get(source) ?? [], line),
  };
}

function headingsAbove(sections: readonly SectionRecord[], line: number): readonly SectionRecord[] {
  const path: SectionRecord[] = [];
  for (const section of sections.filter((candidate) => candidate.line <= line).sort((a, b) => a.line - b.line)) {
    while ((path.at(-1)?.level ?? 0) >= section.level) path.pop();
    path.push(section);
  }
  return path;
}

function index<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function group<T>(rows: readonly T[], keys: (row: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    for (const key of keys(row)) {
      const members = groups.get(key);
      if (members) members.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
}
