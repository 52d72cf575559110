import { viewOf } from '../scene/camera.ts';
import type { Padding, Target } from '../scene/map-view.ts';
import type { View } from '../model/state.ts';

const TILE_PX = 512;

function mercatorY(lat: number): number {
  const sin = Math.sin((Math.max(-85.0511, Math.min(85.0511, lat)) * Math.PI) / 180);
  return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
}

function latitude(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}

/**
 * Where the camera looks to show a target whole inside a box with its padding; web mercator, zoom for 512 px tiles.
 * A box whose east is below its west crosses the 180th meridian.
 */
export function viewFor(target: Target, size: { readonly width: number; readonly height: number }, padding: Padding): View {
  if ('center' in target) return { center: target.center, zoom: target.zoom };
  if ('globe' in target) return viewOf(target, { widthPx: size.width, heightPx: size.height }, padding);
  const [west, south, east, north] = target.bounds;
  const right = east < west ? east + 360 : east;
  const width = Math.max(1, size.width - padding.left - padding.right);
  const height = Math.max(1, size.height - padding.top - padding.bottom);
  const [top, bottom] = [mercatorY(north), mercatorY(south)];
  const across = Math.max(1e-9, (right - west) / 360);
  const down = Math.max(1e-9, bottom - top);
  const zoom = Math.log2(Math.min(width / (TILE_PX * across), height / (TILE_PX * down)));
  return { center: [(west + right) / 2, latitude((top + bottom) / 2)], zoom: Math.min(zoom, target.maxZoom ?? 22) };
}

/** The easing of a cubic Bezier curve with end points (0, 0) and (1, 1), as CSS has it (https://www.w3.org/TR/css-easing-1/#cubic-bezier-easing-functions). */
export function cubicBezier(x1: number, y1: number, x2: number, y2: number): (time: number) => number {
  const at = (a: number, b: number, t: number) => 3 * a * (1 - t) ** 2 * t + 3 * b * (1 - t) * t ** 2 + t ** 3;
  return (time) => {
    if (time <= 0 || time >= 1) return Math.max(0, Math.min(1, time));
    let [low, high] = [0, 1];
    for (let step = 0; step < 24; step += 1) {
      const middle = (low + high) / 2;
      if (at(x1, x2, middle) < time) low = middle;
      else high = middle;
    }
    return at(y1, y2, (low + high) / 2);
  };
}

/** A longitude turned by whole circles to lie nearest another: the copy of the world that is looked at. */
export function nearestCopy(lng: number, to: number): number {
  return lng + Math.round((to - lng) / 360) * 360;
}
