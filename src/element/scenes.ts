import { corridorTarget, viewOf } from '../scene/camera.ts';
import type { View } from '../model/state.ts';
import type { MapScene } from '../scene/map-scene.ts';
import type { Target } from '../scene/map-view.ts';
import type { Viewport } from '../scene/mercator.ts';
import { coverOf, furnitureOf } from './frame.ts';
import { INSET_PADDING } from './inset.controller.ts';
import { isAt } from '../theme/appearance.ts';
import { levelOf, SceneCache, type SceneParts } from './scene-cache.ts';

/** What a scene is made from apart from the map that it is shown on. */
export type OwnParts = Omit<SceneParts, 'cover' | 'furniture' | 'layers'>;

/** What is drawn on the second map of a wall, and what covers it: nothing. */
const SECOND = { layers: ['bases', 'corridor'], cover: { top: 0, right: 0, bottom: 0, left: 0 }, furniture: [] } as const;

/** The scenes of an element's two maps, each built anew only when something that it is made of has changed. */
export class Scenes {
  readonly #first = new SceneCache();
  readonly #second = new SceneCache();

  /** What the map shows; `target` is what the briefing's scene is about. `null` while there is no cluster. */
  first(parts: OwnParts | null, target: string | null, viewport: Viewport, view: View): MapScene | null {
    if (!parts) return null;
    const { mode } = parts.state;
    const furniture = furnitureOf(mode, viewport, isAt('markets', levelOf(parts.cluster, viewport, view)));
    return this.#first.get({ ...parts, cover: coverOf(mode, viewport, target), furniture }, viewport, view);
  }

  /** The way to the sea for the second map of a wall, and where it looks. */
  second(parts: OwnParts | null, viewport: Viewport): { readonly scene: MapScene; readonly target: Target } | null {
    if (!parts) return null;
    const target = corridorTarget(parts.cluster);
    return { target, scene: this.#second.get({ ...parts, ...SECOND }, viewport, viewOf(target, viewport, INSET_PADDING)) };
  }
}
