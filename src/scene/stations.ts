import type { RouteRecord, ViaPoint } from '../sources/records.ts';
import type { View } from '../model/state.ts';
import { isAt, startOf } from '../theme/appearance.ts';
import type { Station } from './map-scene.ts';
import { type Viewport, worldPx } from './mercator.ts';
import type { SceneFrame } from './scene-input.ts';

/** A station whose point may lie further off than this was set on its line by us, km. */
const KNOWN_WITHIN_KM = 2;

/**
 * Stations that a source names on the railways of the corridor, each once, those of the main line first. One that a place or a seat stands for already,
 * under the same name, is left out, and so is a way point that is only inferred.
 */
export function stationsOf(frame: SceneFrame): readonly Station[] {
  if (!isAt('stations', frame.level) || !frame.shows('corridor')) return [];
  const taken = namesTaken(frame);
  const stations = new Map<string, Station>();
  for (const { point, rank } of railwayPoints(frame.cluster.records.routes)) {
    if (point.basis === 'inferred' || taken.has(point.name.zh) || stations.has(point.name.zh)) continue;
    stations.set(point.name.zh, {
      id: `station:${point.name.zh}`,
      lngLat: point.at,
      name: frame.words.name(point.name),
      // Whoever reads Chinese finds the English name under it; whoever reads English needs no other.
      second: frame.state.lang === 'en' ? '' : frame.words.otherName(point.name),
      isComputed: (point.errorKm ?? Number.POSITIVE_INFINITY) > KNOWN_WITHIN_KM,
      rank,
    });
  }
  return [...stations.values()];
}

/** How the stations that a view shows are drawn: as whole squares, or their corners only. */
export interface StationsInView {
  readonly hasKnown: boolean;
  readonly hasComputed: boolean;
}

/** Which stations of a scene stand inside the map's box at a view; none before their level begins, or without a view. */
export function stationsInView(stations: readonly Station[], view: View | null, { widthPx, heightPx }: Viewport): StationsInView {
  if (view === null || view.zoom < startOf('stations')) return { hasKnown: false, hasComputed: false };
  const middle = worldPx(view.center, view.zoom);
  const inside = stations.filter(({ lngLat }) => {
    const { x, y } = worldPx(lngLat, view.zoom);
    return Math.abs(x - middle.x) <= widthPx / 2 && Math.abs(y - middle.y) <= heightPx / 2;
  });
  return { hasKnown: inside.some(({ isComputed }) => !isComputed), hasComputed: inside.some(({ isComputed }) => isComputed) };
}

function railwayPoints(routes: readonly RouteRecord[]): readonly { readonly point: ViaPoint; readonly rank: Station['rank'] }[] {
  const railways = routes.filter(({ mode }) => mode === 'rail');
  const ranked = (role: RouteRecord['role'], rank: Station['rank']) =>
    railways.filter((route) => route.role === role).flatMap(({ via }) => via.map((point) => ({ point, rank })));
  return [...ranked('spine', 1), ...ranked('branch', 2)];
}

function namesTaken({ cluster, ground }: SceneFrame): ReadonlySet<string> {
  const places = cluster.records.places.filter(({ lngLat }) => lngLat).flatMap(({ name, short }) => [name.zh, short.zh]);
  const seats = ground?.layers.seats.features.map(({ properties }) => String(properties?.name_zh ?? '')) ?? [];
  return new Set([...places, ...seats]);
}
