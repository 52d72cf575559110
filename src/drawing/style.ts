import type { Level, MapScene } from '../scene/map-scene.ts';
import type { Flavour } from '../theme/flavour.ts';
import { flavours } from '../theme/flavours.ts';
import { type Plate, plates } from '../theme/plate.ts';
import { presenceOf, type Stops, type Thing, widthOf } from '../theme/appearance.ts';
import type { Frame } from './projection.ts';

/** What every layer of a drawing needs: the camera, the colours, and how to name things inside one SVG. */
export interface Pen {
  readonly frame: Frame;
  readonly flavour: Flavour;
  readonly plate: Plate;
  readonly level: Level;
  /** How much thicker and larger than at a desk everything is. */
  readonly scale: number;
  /** Put before every `id`, so that several drawings can stand on one page. */
  readonly idPrefix: string;
}

/** The pen for a scene. */
export function penFor(scene: MapScene, frame: Frame, idPrefix: string): Pen {
  return { frame, flavour: flavours[scene.flavour], plate: plates[scene.flavour], level: scene.level, scale: scene.scale, idPrefix };
}

/** Whether the camera is closer than a region: cities and sites. */
export function isClose(pen: Pen): boolean {
  return pen.level === 'city' || pen.level === 'site';
}

/** Whether the camera is farther than a region: the markets' view. */
export function isFar(pen: Pen): boolean {
  return pen.level === 'wide' || pen.level === 'world';
}

/** Width of a thing at the pen's zoom and scale, px. */
export function widthAt({ frame, scale }: Pen, thing: Thing): number {
  return scale * valueAt(frame.view.zoom, widthOf(thing));
}

/** How much of a thing is there at the pen's zoom, 0 to 1. */
export function shareAt({ frame }: Pen, thing: Thing): number {
  return valueAt(frame.view.zoom, presenceOf(thing));
}

/** A value given at some zooms, at any zoom. */
export function valueAt(zoom: number, stops: Stops): number {
  const next = stops.findIndex(([stop]) => stop >= zoom);
  const [to, from] = [stops[next] ?? stops.at(-1), stops[next - 1] ?? stops[0]];
  if (!from || !to) return 0;
  if (next <= 0) return next === 0 ? from[1] : to[1];
  return from[1] + ((to[1] - from[1]) * (zoom - from[0])) / (to[0] - from[0]);
}
