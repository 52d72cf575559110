import type { MapScene } from '../scene/map-scene.ts';
import { siteCentre } from './nodes.layer.ts';
import { plateBox, platesInView } from './plates.layer.ts';
import type { Point } from './projection.ts';
import type { Pen } from './style.ts';

/** Where something stands in a drawing. */
export interface SceneMark {
  /** Id that is picked here. */
  readonly id: string;
  /** Ids of everything that the mark stands for. */
  readonly stands: readonly string[];
  readonly at: Point;
  readonly radiusPx: number;
}

/** Half of the least touch area, px. */
const TOUCH_PX = 22;

/** Every mark of a scene with its place, those on top last. */
export function sceneMarks(scene: MapScene, pen: Pen): readonly SceneMark[] {
  const nodes = [
    ...scene.gateways.map((node) => ({ id: node.id, lngLat: node.lngLat, radiusPx: node.discPx / 2 })),
    ...scene.bases.map(({ id, lngLat, radiusPx }) => ({ id, lngLat, radiusPx })),
    ...scene.markets.map(({ id, lngLat, radiusPx }) => ({ id, lngLat, radiusPx })),
    ...scene.plates.map(({ id, lngLat }) => ({ id, lngLat, radiusPx: 6 })),
  ].map(({ id, lngLat, radiusPx }): SceneMark => ({ id, stands: [id], at: pen.frame.place(lngLat), radiusPx }));
  const sites = scene.sites.map(
    (site): SceneMark => ({ id: site.id, stands: [site.id, ...site.sites], at: siteCentre(site, pen), radiusPx: site.discPx / 2 }),
  );
  const rows = platesInView(scene, pen).flatMap((plate) => {
    const { left, top } = plateBox(plate, pen);
    return plate.rows.map(({ id, x, y }): SceneMark => ({ id, stands: [id], at: { x: left + x, y: top + y }, radiusPx: 13 }));
  });
  return [...nodes, ...sites, ...rows];
}

/** The mark under a point, or the nearest within a finger's reach. */
export function markAt(marks: readonly SceneMark[], { x, y }: Point): SceneMark | undefined {
  const away = ({ at, radiusPx }: SceneMark) => Math.max(0, Math.hypot(at.x - x, at.y - y) - radiusPx);
  const reachable = marks.filter((mark) => Math.hypot(mark.at.x - x, mark.at.y - y) <= Math.max(TOUCH_PX, mark.radiusPx));
  return reachable.reduceRight<SceneMark | undefined>((best, mark) => (best && away(best) <= away(mark) ? best : mark), undefined);
}
