import type { View } from '../model/state.ts';
import type { LngLat } from '../sources/records.ts';
import { type PointPx, type Viewport, worldPx } from './mercator.ts';

/** Zooms between which the globe unrolls: all globe up to the first, all flat from the second. */
export const GLOBE_ZOOMS = { until: 2.6, flatFrom: 3 } as const;

/** Distance of the camera from the ground under it, in heights of the screen (MapLibre's field of view, 2 atan(1/3)). */
const CAMERA_HEIGHTS = 1.5;
/** Share of the free height or width that the whole globe fills. */
const FILLS = 0.96;
const RADIANS = Math.PI / 180;

/** Where something is seen: px from the point that the camera looks at, y down, and whether it is on the near side. */
export interface SeenPoint extends PointPx {
  readonly isSeen: boolean;
}

/** The globe of a view. */
export interface Globe {
  /** Radius of the sphere, px at the point looked at. */
  readonly radiusPx: number;
  /** Distance of the camera from the ground under it, px. */
  readonly distancePx: number;
  /** Radius of the disc that is seen, px. */
  readonly discPx: number;
}

/** How much of the globe a zoom shows: 1 the sphere, 0 the flat map, between them a mixture of both. */
export function globeShare(zoom: number): number {
  return Math.max(0, Math.min(1, (GLOBE_ZOOMS.flatFrom - zoom) / (GLOBE_ZOOMS.flatFrom - GLOBE_ZOOMS.until)));
}

/** The sphere of a view on a screen of a height: as large at the point looked at as the flat map is there. */
export function globeOf({ center, zoom }: View, heightPx: number): Globe {
  const radiusPx = (512 * 2 ** zoom) / (2 * Math.PI * Math.cos(center[1] * RADIANS));
  const distancePx = CAMERA_HEIGHTS * heightPx;
  return { radiusPx, distancePx, discPx: (distancePx * radiusPx) / Math.sqrt(distancePx ** 2 + 2 * distancePx * radiusPx) };
}

/** Zoom at which the whole globe, turned to a latitude, fills the free part of a screen; never one at which it begins to unroll. */
export function globeZoom(lat: number, { widthPx, heightPx }: Viewport, free: Viewport): number {
  const disc = (FILLS * Math.min(widthPx, heightPx, free.widthPx, free.heightPx)) / 2;
  const distance = CAMERA_HEIGHTS * heightPx;
  const radius = (disc ** 2 + disc * Math.hypot(disc, distance)) / distance;
  return Math.min(GLOBE_ZOOMS.until, Math.log2((2 * Math.PI * radius * Math.cos(lat * RADIANS)) / 512));
}

/** Projects points as a camera sees them: in perspective on the globe, in web mercator on the flat map, mixed as MapLibre mixes them between. */
export function projector(view: View, heightPx: number, share = globeShare(view.zoom)): (lngLat: LngLat) => SeenPoint {
  const { center, zoom } = view;
  const middle = worldPx(center, zoom);
  const { radiusPx, distancePx } = globeOf(view, heightPx);
  const [sin0, cos0] = [Math.sin(center[1] * RADIANS), Math.cos(center[1] * RADIANS)];
  return ([lng, lat]) => {
    const near = lng + 360 * Math.round((center[0] - lng) / 360);
    const at = worldPx([near, lat], zoom);
    const flat = { x: at.x - middle.x, y: at.y - middle.y };
    if (share === 0) return { ...flat, isSeen: true };
    const [sin, cos, turn] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS), (lng - center[0]) * RADIANS];
    const toward = sin0 * sin + cos0 * cos * Math.cos(turn);
    const depth = share * (1 + ((1 - toward) * radiusPx) / distancePx) + 1 - share;
    const x = share * radiusPx * cos * Math.sin(turn) + (1 - share) * flat.x;
    const y = -share * radiusPx * (cos0 * sin - sin0 * cos * Math.cos(turn)) + (1 - share) * flat.y;
    return { x: x / depth, y: y / depth, isSeen: share < 0.5 || toward > radiusPx / (radiusPx + distancePx) };
  };
}

/** What lies under a point of the globe, px from the point looked at; a point beside the globe gives the nearest of its rim. */
export function unprojectGlobe(view: View, heightPx: number, { x, y }: PointPx): LngLat {
  const { radiusPx, distancePx, discPx } = globeOf(view, heightPx);
  const [lng0, lat0] = view.center;
  const away = Math.hypot(x, y);
  if (away < 1e-9) return view.center;
  // Perspective azimuthal, inverse: J. P. Snyder, Map Projections - A Working Manual, 1987, equation 23-4.
  const p = 1 + distancePx / radiusPx;
  const rho = Math.min(away, discPx * 0.9999) / radiusPx;
  const root = Math.sqrt(Math.max(0, 1 - (rho ** 2 * (p + 1)) / (p - 1)));
  const sinC = (p - root) / ((p - 1) / rho + rho / (p - 1));
  const cosC = Math.sqrt(Math.max(0, 1 - sinC ** 2));
  const [sin0, cos0] = [Math.sin(lat0 * RADIANS), Math.cos(lat0 * RADIANS)];
  const lat = Math.asin(Math.max(-1, Math.min(1, cosC * sin0 - (y / away) * sinC * cos0)));
  const lng = Math.atan2((x / away) * sinC, cosC * cos0 + (y / away) * sinC * sin0);
  return [lng0 + lng / RADIANS, lat / RADIANS];
}

/** A line as a camera sees it: one piece for each stretch on the near side of the globe. */
export function seenPieces(line: readonly LngLat[], project: (lngLat: LngLat) => SeenPoint): readonly (readonly SeenPoint[])[] {
  const pieces: SeenPoint[][] = [];
  let last: SeenPoint[] | null = null;
  for (const lngLat of line) {
    const point = project(lngLat);
    if (!point.isSeen) last = null;
    else if (last) last.push(point);
    else {
      last = [point];
      pieces.push(last);
    }
  }
  return pieces.filter((piece) => piece.length > 1);
}
