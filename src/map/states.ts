import type { MapScene } from '../scene/map-scene.ts';

/** A mark's, route's or area's state in the engine, which changes paint without reloading data. */
export interface FeatureStates {
  readonly [source: string]: { readonly [id: string]: Readonly<Record<string, boolean | string>> };
}

/** The part of an engine that states are set through. */
export interface StateTarget {
  setFeatureState(feature: { source: string; id: string }, state: Record<string, boolean | string>): unknown;
  removeFeatureState(feature: { source: string; id: string }): unknown;
}

/** States that a scene and the pointer ask for: tints, selection, relation, hover. */
export function statesOf(scene: MapScene, hovered: string | null): FeatureStates {
  const marks: Record<string, Record<string, boolean>> = {};
  const related = new Set(scene.related);
  const nodes = [...scene.bases, ...scene.gateways, ...scene.markets].map(({ id }) => ({ id, sites: [] as readonly string[] }));
  for (const { id, sites } of [...nodes, ...scene.sites]) {
    const any = (test: (id: string) => boolean) => test(id) || sites.some(test);
    const selected = any((each) => each === scene.selected);
    const state = {
      ...(selected ? { selected } : {}),
      ...(!selected && any((each) => related.has(each)) ? { related: true } : {}),
      ...(!selected && hovered === id ? { hover: true } : {}),
    };
    if (Object.keys(state).length > 0) marks[id] = state;
  }
  const flagged = (ids: readonly string[], flag: string) => Object.fromEntries(ids.map((id) => [id, { [flag]: true }]));
  const zones = scene.plates.filter((plate) => plate.id === scene.selected).map((plate) => plate.id);
  const routes = scene.routes.filter((route) => related.has(route.id) || route.id === scene.selected).map((route) => route.id);
  return {
    marks,
    zones: flagged(zones, 'selected'),
    routes: flagged(routes, 'related'),
    prefectures: Object.fromEntries(scene.tints.map(({ id, tone }) => [id, { tone }])),
  };
}

/** Applies the difference of two sets of states. */
export function patchStates(target: StateTarget, before: FeatureStates, after: FeatureStates): void {
  for (const source of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [from, to] = [before[source] ?? {}, after[source] ?? {}];
    for (const id of Object.keys(from)) {
      if (JSON.stringify(from[id]) !== JSON.stringify(to[id])) target.removeFeatureState({ source, id });
    }
    for (const [id, state] of Object.entries(to)) {
      if (JSON.stringify(from[id]) !== JSON.stringify(state)) target.setFeatureState({ source, id }, { ...state });
    }
  }
}
