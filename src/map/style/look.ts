import type { ExpressionSpecification } from 'maplibre-gl';
import type { Lang } from '../../model/state.ts';
import type { Level, MapScene } from '../../scene/map-scene.ts';
import type { Flavour } from '../../theme/flavour.ts';
import { flavours } from '../../theme/flavours.ts';
import { type Plate, plates } from '../../theme/plate.ts';
import { appearanceOf, presenceOf, type Stops, type Thing } from '../../theme/appearance.ts';

/** Everything of a scene that decides how layers look, apart from the data they draw. */
export interface Look {
  readonly flavour: Flavour;
  readonly plate: Plate;
  readonly level: Level;
  readonly lang: Lang;
  readonly names: MapScene['names'];
  /** Ids and codes of places that carry a mark of their own: their seat's dot and name are left out. */
  readonly marked: readonly string[];
  /** How much larger than at a desk. */
  readonly scale: number;
}

/** The look of a scene. */
export function lookOf(scene: MapScene): Look {
  return {
    flavour: flavours[scene.flavour],
    plate: plates[scene.flavour],
    level: scene.level,
    lang: scene.lang,
    names: scene.names,
    marked: scene.marked,
    scale: scene.scale,
  };
}

/** A number by zoom, straight between its stops; `times` scales every stop. */
export function byZoom(stops: Stops, times: number | ExpressionSpecification = 1): ExpressionSpecification {
  const [first, ...rest] = stops.flatMap(([zoom, px]) => {
    const value: number | ExpressionSpecification = typeof times === 'number' ? px * times : ['*', px, times];
    return [zoom, value];
  });
  return ['interpolate', ['linear'], ['zoom'], first ?? 0, ...rest] as ExpressionSpecification;
}

/** How much of a thing is there by zoom, as the table of levels says: `whole` where it is all there. */
export function presence(thing: Thing, whole: number | ExpressionSpecification = 1): ExpressionSpecification {
  return byZoom(presenceOf(thing), whole);
}

/** The part of a layer that says when it is drawn: its thing in the table of levels, and the zooms outside of which there is nothing of it. */
export function zoomsOf(thing: Thing): { metadata: { thing: Thing }; minzoom?: number; maxzoom?: number } {
  const { comes, leaves } = appearanceOf(thing);
  return { metadata: { thing }, ...(comes ? { minzoom: comes[0] } : {}), ...(leaves ? { maxzoom: leaves[1] } : {}) };
}
