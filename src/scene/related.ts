import type { SceneLayout } from './map-scene.ts';
import type { SceneFrame } from './scene-input.ts';

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
