import type { Level, MapScene } from '../scene/map-scene.ts';
import type { Flavour } from '../theme/flavour.ts';
import { flavours } from '../theme/flavours.ts';
import { TYPE_SCALE } from '../theme/type.ts';
import type { Frame } from './projection.ts';

/** What every layer of a drawing needs: the camera, the colours, and how to name things inside one SVG. */
export interface Pen {
  readonly frame: Frame;
  readonly flavour: Flavour;
  readonly level: Level;
  /** How much thicker and larger than at a desk everything is. */
  readonly scale: number;
  /** Put before every `id`, so that several drawings can stand on one page. */
  readonly idPrefix: string;
}

/** The pen for a scene. */
export function penFor(scene: MapScene, frame: Frame, idPrefix: string): Pen {
  return { frame, flavour: flavours[scene.flavour], level: scene.level, scale: TYPE_SCALE[scene.flavour], idPrefix };
}

/** Whether the camera is closer than a region: cities and sites. */
export function isClose(pen: Pen): boolean {
  return pen.level === 'city' || pen.level === 'site';
}

/** Whether the camera is farther than a region: the markets' view. */
export function isFar(pen: Pen): boolean {
  return pen.level === 'wide' || pen.level === 'world';
}

/** A width that grows between zoom 4, 6.5 and 9.5, px at the pen's scale; even before and after. */
export function widthAt(pen: Pen, z4: number, z65: number, z95: number): number {
  const { zoom } = pen.frame.view;
  const mix = (from: number, to: number, share: number) => from + (to - from) * Math.max(0, Math.min(1, share));
  return pen.scale * (zoom < 6.5 ? mix(z4, z65, (zoom - 4) / 2.5) : mix(z65, z95, (zoom - 6.5) / 3));
}
