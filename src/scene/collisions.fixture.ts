import { labelBox } from './label-box.ts';
import type { MapScene } from './map-scene.ts';
import { worldPx } from './mercator.ts';
import { type Box, boxAround, boxAt, overlap, shift } from './placement.ts';

/** Discs, rings, cards and labels of a scene as boxes in world px at a zoom. */
function boxesOf(scene: MapScene, zoom: number): { name: string; box: Box }[] {
  const at = (lngLat: readonly [number, number], box: Box) => {
    const { x, y } = worldPx(lngLat, zoom);
    return shift(box, [x, y]);
  };
  return [
    ...scene.bases.map((base) => ({ name: `ring ${base.id}`, box: at(base.lngLat, boxAround(0, 0, base.radiusPx)) })),
    ...scene.bases.map((base) => ({ name: `label ${base.id}`, box: at(base.lngLat, labelBox(base.label)) })),
    ...scene.sites.map((node) => ({ name: `site ${node.id}`, box: at(node.lngLat, shift(boxAround(0, 0, node.discPx / 2), node.offsetPx)) })),
    ...scene.plates.map((plate) => ({ name: `plate ${plate.id}`, box: at(plate.lngLat, boxAt(...plate.offsetPx, plate.widthPx, plate.heightPx)) })),
    ...scene.gateways.map((node) => ({ name: `gateway ${node.id}`, box: at(node.lngLat, boxAround(0, 0, node.discPx / 2)) })),
  ];
}

/** Pairs of marks, cards and base labels that stand on each other at a zoom, as `a x b`. */
export function collisions(scene: MapScene, zoom: number): string[] {
  const boxes = boxesOf(scene, zoom);
  return boxes.flatMap((a, index) => boxes.slice(index + 1).flatMap((b) => (collide(a, b) ? [`${a.name} x ${b.name}`] : [])));
}

/** Two discs collide as circles; everything else by its box. */
function collide(a: { name: string; box: Box }, b: { name: string; box: Box }): boolean {
  if (!a.name.startsWith('site') || !b.name.startsWith('site')) return overlap(a.box, b.box) > 1;
  const apart = Math.hypot((a.box.left + a.box.right - b.box.left - b.box.right) / 2, (a.box.top + a.box.bottom - b.box.top - b.box.bottom) / 2);
  return apart < (a.box.right - a.box.left + b.box.right - b.box.left) / 2;
}
