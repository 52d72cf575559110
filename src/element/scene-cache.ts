import type { Results } from '../analysis/results.ts';
import type { Cluster } from '../model/cluster.ts';
import type { State, View } from '../model/state.ts';
import { layoutScene } from '../scene/build-scene.ts';
import { emphasise } from '../scene/emphasis.ts';
import { focusBase } from '../scene/focus.ts';
import { levelAt } from '../scene/level.ts';
import type { Level, MapScene, SceneLayout } from '../scene/map-scene.ts';
import { stepOf } from '../scene/scene-input.ts';
import { cloudOf } from '../scene/site-index.ts';
import { type Viewport, zoomToFit } from '../scene/mercator.ts';
import type { Box } from '../scene/placement.ts';
import type { Padding } from '../scene/map-view.ts';
import type { Layer } from '../scene/scene-input.ts';
import type { SceneWords } from '../scene/scene-words.ts';
import type { Ground } from '../sources/ground.ts';
import type { FlavourName } from '../theme/flavour.ts';

/** What a scene depends on besides viewport and view. */
export interface SceneParts {
  readonly cluster: Cluster;
  readonly results: Results;
  readonly ground: Ground | null;
  readonly state: State;
  readonly flavour: FlavourName;
  readonly words: SceneWords;
  /** What stands over the map, px. */
  readonly cover: Padding;
  /** What is drawn whatever the running scene says. */
  readonly layers?: readonly Layer[];
  /** Buttons and legend over the map, px of its box. */
  readonly furniture: readonly Box[];
  /** Id of what the pointer or the focus is on. */
  readonly highlighted?: string | null;
  /** Whether the camera is moved by hand: names may wait with finding new places until it rests. */
  readonly isMoving?: boolean;
}

/** Zooms that a camera may move by before names are laid anew on the way; once it rests they are within a quarter. */
const ZOOMS_ON_THE_WAY = 1;
/** Names on the globe are laid out anew each time it has turned by this on its way, degrees; once it rests, for where it rests. */
const TURN_DEGREES = 8;

/** The level that a view is at; the region's while there is no view. */
export function levelOf(cluster: Cluster, viewport: Viewport | null, view: View | null): Level {
  return viewport && view ? levelAt(view.zoom, zoomToFit(cluster.records.package.bounds, viewport)) : 'region';
}

/**
 * Builds a scene only when something that it is made of has changed: a pan at region level gives the same scene again,
 * and another selection or filter the same layout with another emphasis.
 */
export class SceneCache {
  readonly #layout = new Kept<SceneLayout>();
  readonly #scene = new Kept<MapScene>();
  #turned: readonly [lng: number, lat: number] = [Number.NaN, Number.NaN];
  #laid = { zoom: Number.NaN, step: Number.NaN };

  get(parts: SceneParts, viewport: Viewport, view: View): MapScene {
    const { state } = parts;
    const level = levelOf(parts.cluster, viewport, view);
    const isNear = level === 'city' || level === 'site';
    const key = [
      parts.cluster,
      parts.ground,
      parts.flavour,
      parts.words,
      state.lang,
      state.mode,
      state.briefing,
      state.scene,
      state.opened,
      viewport.widthPx,
      viewport.heightPx,
      level,
      this.#stepAt(view.zoom, parts.isMoving === true),
      isNear && cloudOf(parts.cluster) ? JSON.stringify(stepOf(viewport, view)) : '',
      ...(level === 'world' ? this.#turnAt(view.center, parts.isMoving === true) : []),
      isNear ? (focusBase(parts.results, view.center)?.place.id ?? '') : '',
    ];
    const input = { ...parts, viewport, view };
    const layout = this.#layout.get(key, () => layoutScene(input));
    return this.#scene.get([layout, state.selected, state.filters, parts.highlighted], () => emphasise(layout, input));
  }

  /** Where the globe was turned to when it was laid out: on its way it may turn on by some degrees, at rest by none. */
  #turnAt([lng, lat]: View['center'], isMoving: boolean): readonly number[] {
    const isNear = Math.abs(lng - this.#turned[0]) < TURN_DEGREES && Math.abs(lat - this.#turned[1]) < TURN_DEGREES;
    if (!isMoving || !isNear) this.#turned = [Math.round(lng * 10) / 10, Math.round(lat * 10) / 10];
    return this.#turned;
  }

  #stepAt(zoom: number, isMoving: boolean): number {
    // A flight to a whole step may come to rest a rounding below it.
    const step = Math.floor(zoom * 4 + 1e-6);
    if (isMoving && Math.abs(zoom - this.#laid.zoom) < ZOOMS_ON_THE_WAY) return this.#laid.step;
    if (step !== this.#laid.step) this.#laid = { zoom, step };
    return step;
  }
}

/** A value that is made anew only when its key differs. */
class Kept<T> {
  #last: { readonly key: readonly unknown[]; readonly value: T } | null = null;

  get(key: readonly unknown[], make: () => T): T {
    const last = this.#last;
    if (last && key.length === last.key.length && key.every((part, index) => Object.is(part, last.key[index]))) return last.value;
    const value = make();
    this.#last = { key, value };
    return value;
  }
}
