import type { MapScene } from '../scene/map-scene.ts';
import { isDim } from '../scene/related.ts';
import { ghostsOf } from '../scene/site-parts.ts';

/** A mark's, route's or area's state in the engine, which changes paint without reloading data. */
export interface FeatureStates {
  readonly [source: string]: { readonly [id: string]: Readonly<Record<string, boolean | string>> };
}

/** The part of an engine that states are set through. */
export interface StateTarget {
  setFeatureState(feature: { source: string; id: string }, state: Record<string, boolean | string>): unknown;
  removeFeatureState(feature: { source: string; id: string }): unknown;
}

/** States that a scene and the pointer ask for: tints, selection, relation, hover, and what the filters leave out. */
export function statesOf(scene: MapScene, hovered: string | null): FeatureStates {
  const marks: Record<string, Record<string, boolean>> = {};
  const related = new Set(scene.related);
  const ghosts = ghostsOf(scene);
  const steppedBack = (id: string) => isDim(scene, id);
  const nodes = [...scene.bases, ...scene.gateways, ...scene.markets].map(({ id }) => ({ id, sites: [] as readonly string[] }));
  for (const { id, sites } of [...nodes, ...scene.sites]) {
    const any = (test: (id: string) => boolean) => test(id) || sites.some(test);
    const selected = any((each) => each === scene.selected);
    const state = {
      ...(selected ? { selected } : {}),
      ...(ghosts.has(id) ? { ghost: true } : {}),
      ...(!selected && !ghosts.has(id) && any((each) => related.has(each)) ? { related: true } : {}),
      ...(!selected && hovered === id ? { hover: true } : {}),
      ...(steppedBack(id) ? { dim: true } : {}),
    };
    if (Object.keys(state).length > 0) marks[id] = state;
  }
  const markets = new Set(scene.routes.filter(({ role }) => role === 'market').map(({ id }) => id));
  const isRelated = (id: string) => related.has(id) || id === scene.selected || (markets.has(id) && scene.lit.includes(id));
  return {
    marks,
    labels: labelStates(scene, ghosts),
    zones: {
      ...flagged(
        idsOf(scene.plates, (id) => ghosts.has(id)),
        'ghost',
      ),
      ...flagged(
        idsOf(scene.plates, (id) => id === scene.selected),
        'selected',
      ),
    },
    routes: {
      ...flagged(
        idsOf(scene.routes, (id) => id === hovered),
        'hover',
      ),
      ...flagged(idsOf(scene.routes, isRelated), 'related'),
      ...flagged(idsOf(scene.routes, steppedBack), 'dim'),
    },
    prefectures: Object.fromEntries(scene.tints.map(({ id, tone }) => [id, { tone }])),
  };
}

/** Names of ghosts fade with them, names of what steps back too; a name that the callout gives is not written twice. */
function labelStates(scene: MapScene, ghosts: ReadonlySet<string>): Record<string, Record<string, boolean>> {
  const { bases, gateways, markets, sites, callout } = scene;
  const named = [...bases, ...gateways, ...markets, ...sites.filter(({ label }) => label !== null)];
  return {
    ...flagged(
      idsOf(named, (id) => isDim(scene, id)),
      'dim',
    ),
    ...flagged(
      idsOf(named, (id) => ghosts.has(id)),
      'ghost',
    ),
    ...flagged(
      idsOf(named, (id) => id === callout?.id),
      'named',
    ),
  };
}

function idsOf(items: readonly { readonly id: string }[], test: (id: string) => boolean): string[] {
  return items.map(({ id }) => id).filter(test);
}

function flagged(ids: readonly string[], flag: string): Record<string, Record<string, boolean>> {
  return Object.fromEntries(ids.map((id) => [id, { [flag]: true }]));
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
