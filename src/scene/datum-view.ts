import type { View } from '../model/state.ts';
import type { DatumShift } from '../sources/datum.ts';
import type { LngLat } from '../sources/records.ts';
import { once } from '../util/once.ts';
import type { Callout, MapScene } from './map-scene.ts';
import type { MapView, MountOptions, Target } from './map-view.ts';

type Placed = { readonly lngLat: LngLat };

/** Converts a scene's points to a datum; what is the same object in two scenes stays the same in their conversions. */
export function sceneShift({ fromWgs84 }: DatumShift): (scene: MapScene) => MapScene {
  const at = <T extends Placed>(mark: T): T => ({ ...mark, lngLat: fromWgs84(mark.lngLat) });
  const bases = once((list: MapScene['bases']): MapScene['bases'] => list.map(at));
  const sites = once((list: MapScene['sites']): MapScene['sites'] => list.map(at));
  const fans = once((list: MapScene['fans']): MapScene['fans'] => list.map(at));
  const plates = once((list: MapScene['plates']): MapScene['plates'] => list.map(at));
  const gateways = once((list: MapScene['gateways']): MapScene['gateways'] => list.map(at));
  const markets = once((list: MapScene['markets']): MapScene['markets'] => list.map(at));
  const stations = once((list: MapScene['stations']): MapScene['stations'] => list.map(at));
  const callout = once(at<Callout>);
  const routes = once((list: MapScene['routes']): MapScene['routes'] =>
    list.map(({ pieces, ...route }) => ({
      ...route,
      line: route.line.map(fromWgs84),
      ...(pieces ? { pieces: pieces.map((piece) => ({ ...piece, line: piece.line.map(fromWgs84) })) } : {}),
    })),
  );
  return once(
    (scene: MapScene): MapScene => ({
      ...scene,
      bases: bases(scene.bases),
      sites: sites(scene.sites),
      fans: fans(scene.fans),
      plates: plates(scene.plates),
      gateways: gateways(scene.gateways),
      markets: markets(scene.markets),
      stations: stations(scene.stations),
      routes: routes(scene.routes),
      callout: scene.callout && callout(scene.callout),
    }),
  );
}

/**
 * A map whose ground is in another datum: scenes and targets are converted to it on their way in, views are converted back on their way out,
 * so that nobody outside of the map ever meets a point that is not in WGS-84. The scene's own ground is taken to be in that datum.
 */
export function inDatum(map: MapView, shift: DatumShift): MapView {
  const shifted = sceneShift(shift);
  const target = (given: Target): Target => {
    if ('center' in given) return { ...given, center: shift.fromWgs84(given.center) };
    if ('globe' in given) return { globe: shift.fromWgs84(given.globe) };
    const [west, south, east, north] = given.bounds;
    return { ...given, bounds: [...shift.fromWgs84([west, south]), ...shift.fromWgs84([east, north])] };
  };
  const outside = (view: View): View => ({ ...view, center: shift.toWgs84(view.center) });
  const inside = (options: MountOptions): MountOptions => ({
    ...options,
    first: target(options.first),
    events: { ...options.events, view: (view, settled, user) => options.events.view(outside(view), settled, user) },
  });
  return {
    kind: map.kind,
    mount: (scene, options) => map.mount(shifted(scene), inside(options)),
    update: (scene) => map.update(shifted(scene)),
    keepClear: (boxes) => map.keepClear(boxes),
    painted: () => map.painted(),
    pick: (point) => map.pick(point),
    fit: (given, options) => map.fit(target(given), options),
    locate: (id) => map.locate(id),
    view: () => outside(map.view()),
    flight: () => {
      const flight = map.flight();
      return flight && { from: outside(flight.from), to: outside(flight.to) };
    },
    picture: (options) => map.picture(options),
    resize: () => map.resize(),
    dispose: () => map.dispose(),
  };
}
