import type { Cluster } from '../model/cluster.ts';
import type { MapScene, SceneLayout } from './map-scene.ts';
import type { SceneFrame } from './scene-input.ts';

/**
 * Ids that belong to an actor or a market, itself among them: an actor's sites, their cities, its countries and the routes there; a country's
 * actors with their sites and cities, and its route, but no other country in which one of them has a site. A site stands for its actor. Empty
 * for anything else.
 */
export function linkedTo(cluster: Cluster, id: string): ReadonlySet<string> {
  const owner = cluster.site(id)?.organization ?? id;
  const business = cluster.marketsOf(owner).filter(({ mode, actor }) => mode !== 'context' && actor !== null);
  if (business.length === 0) return new Set();
  const isActor = cluster.organization(owner) !== undefined;
  const countries = isActor ? business.map(({ place }) => place) : [owner];
  const actors = isActor ? [owner] : business.flatMap(({ actor }) => actor ?? []);
  const sites = actors.flatMap((actor) => cluster.sitesOf(actor));
  const routes = cluster.records.routes.filter(({ role, to }) => role === 'market' && countries.includes(to));
  return new Set([
    id,
    ...actors,
    ...countries,
    ...sites.map((site) => site.id),
    ...sites.flatMap(({ place }) => cityAbove(cluster, place)),
    ...routes.map((route) => route.id),
  ]);
}

/** The id of the city that a place lies in; none for a place that is known by its country only. */
function cityAbove(cluster: Cluster, place: string): readonly string[] {
  const above = cluster.cityOf(place);
  return above?.kind === 'city' ? [above.id] : [];
}

/** What is drawn in full on the views of the markets while the rest steps back: whatever belongs to the pointed-at or else the selected; empty while nothing steps back. */
export function litBy(
  { cluster, state, highlighted }: Pick<SceneFrame, 'cluster' | 'state' | 'highlighted'>,
  layout: SceneLayout,
): readonly string[] {
  if (layout.level !== 'world' && layout.level !== 'wide') return [];
  const pointed = highlighted ? linkedTo(cluster, highlighted) : new Set<string>();
  const linked = pointed.size > 0 || state.selected === null ? pointed : linkedTo(cluster, state.selected);
  if (linked.size === 0) return [];
  const nodes = [...layout.bases, ...layout.markets].filter(({ id }) => linked.has(id));
  const sites = layout.sites.filter((node) => linked.has(node.id) || node.sites.some((id) => linked.has(id)));
  const routes = layout.routes.filter(({ id, role }) => role !== 'market' || linked.has(id));
  return [...nodes, ...layout.gateways, ...sites, ...routes].map(({ id }) => id);
}

/** Ids of marks that belong to what is selected: an organization's sites and countries, and the mark that a selected site stands in. */
export function relatedTo({ cluster, state }: Pick<SceneFrame, 'cluster' | 'state'>, scene: SceneLayout): readonly string[] {
  const entity = state.selected === null ? undefined : cluster.entity(state.selected);
  if (!entity) return [];
  const sites = new Set(entity.type === 'organization' ? cluster.sitesOf(entity.id).map((site) => site.id) : [entity.id]);
  const countries = new Set(entity.type === 'organization' ? cluster.marketsOf(entity.id).map((market) => market.place) : []);
  return [
    ...scene.sites.filter((node) => node.id === entity.id || node.sites.some((id) => sites.has(id))).map((node) => node.id),
    ...scene.markets.filter((mark) => countries.has(mark.id)).map((mark) => mark.id),
  ];
}

/** Whether something steps back because something else is singled out. */
export function isDim({ lit }: Pick<MapScene, 'lit'>, id: string): boolean {
  return lit.length > 0 && !lit.includes(id);
}
