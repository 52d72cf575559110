import { keeps } from '../model/state.ts';
import type { MapScene } from '../scene/map-scene.ts';
import { worldPx } from '../scene/mercator.ts';
import type { LngLat } from '../sources/records.ts';
import type { Mark } from './marks.ts';

/** A point in CSS px inside the container. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** Reach in px around a pointer of a mouse, least radius that a finger can hit, and reach of a dot. */
export const REACH = { mousePx: 3, touchPx: 22, dotPx: 7 } as const;

/** Id of the mark nearest to a point, by the distance from its edge; `null` when none is in reach. */
export function markAt(point: Pixel, marks: readonly Mark[], centreOf: (mark: Mark) => Pixel, touch: boolean): string | null {
  let best: { readonly id: string; readonly distance: number } | null = null;
  for (const mark of marks) {
    const centre = centreOf(mark);
    const fromCentre = Math.hypot(centre.x - point.x, centre.y - point.y);
    const reach = Math.max(mark.radiusPx + REACH.mousePx, touch ? REACH.touchPx : 0);
    const distance = fromCentre - mark.radiusPx;
    const nearer = best === null || distance < best.distance || (distance < 0 && best.distance < 0);
    if (fromCentre <= reach && nearer) best = { id: mark.id, distance };
  }
  return best?.id ?? null;
}

/** Where a camera looks, and back from its px to the ground. */
export interface Camera {
  getZoom(): number;
  unproject(point: [number, number]): { readonly lng: number; readonly lat: number };
}

/** Id of the site whose dot is nearest to a point, of those that the filters keep; `null` when none is in reach. */
export function pointAt({ points, filters }: MapScene, camera: Camera, { x, y }: Pixel, touch: boolean): string | null {
  if (!points) return null;
  const { lng, lat } = camera.unproject([x, y]);
  const around = (lngLat: LngLat) => worldPx(lngLat, 0);
  const at = around([((((lng + 180) % 360) + 360) % 360) - 180, lat]);
  const reach = (touch ? REACH.touchPx : REACH.dotPx) / (512 * 2 ** camera.getZoom());
  let best: { readonly id: string; readonly away: number } | null = null;
  for (const index of points.index.within(at.x / 512, at.y / 512, reach)) {
    const site = points.sites[index];
    if (!site || !keeps(filters, site)) continue;
    const place = around(site.lngLat);
    const away = Math.hypot(place.x - at.x, place.y - at.y);
    if (best === null || away < best.away) best = { id: site.id, away };
  }
  return best?.id ?? null;
}
