import { isAt, startOf } from '../theme/appearance.ts';
import type { BaseSummary } from '../analysis/results.ts';
import { baseMarks, placeBaseLabels } from './base-nodes.ts';
import { COLUMN_ROOM } from './camera.ts';
import { cityColumn } from './city-column.ts';
import { placeCorridorCard } from './corridor-card.ts';
import { cityBounds, focusBase } from './focus.ts';
import { crowdsOf, isCrowd } from './crowds.ts';
import { emphasise } from './emphasis.ts';
import { gatewayNodes } from './gateway-nodes.ts';
import { labelBox } from './label-box.ts';
import type { BaseNode, Fan, GatewayNode, MapScene, Plate, RouteLine, SceneLayout, SiteNode } from './map-scene.ts';
import { discBoxes, jointSides } from './joint-sides.ts';
import { countryDiscs, marketMarks } from './market-marks.ts';
import type { PointPx } from './mercator.ts';
import { type Box, boxAround, boxAt, boxesAlong, grow, outside, overlap, overlapWith, shift } from './placement.ts';
import { marketPieces } from './route-loads.ts';
import { frameOf, type SceneFrame, type SceneInput } from './scene-input.ts';
import { freeScreen, furnitureBoxes } from './screen.ts';
import { placeGroups } from './place-groups.ts';
import { cityEntry, cloudOf } from './site-index.ts';
import { type CitySites, foldsZones, sitesOfCity } from './site-groups.ts';
import { baseFan, boxesOf, zoneGroup } from './site-nodes.ts';
import { stationsOf } from './stations.ts';
import { zonePlates } from './zone-plates.ts';

/** Zooms between two layouts, as scales of the ground. */
const DRIFT = [1, 1.09, 1.19] as const;
/** Half of the room that a zone's mark takes on a narrow screen, px. */
const ZONE_REACH_PX = 18;

/** What stands on the map for a state and a view, as plain data. Pure: the same input gives an equal scene. */
export function buildScene(input: SceneInput): MapScene {
  return emphasise(layoutScene(input), input);
}

/** Where everything stands: it does not depend on what is selected, nor on what the filters keep. */
export function layoutScene(input: SceneInput): SceneLayout {
  const frame = frameOf(input);
  const isNear = isAt('plates', frame.level);
  const isFar = isAt('markets', frame.level);
  const soft = spineBoxes(frame);
  const gatewaysAlone = gatewayNodes(frame, soft);
  const basesAlone = !frame.shows('bases')
    ? []
    : placeBaseLabels(
        frame,
        baseMarks(frame, (base) => foldedText(frame, base), countryDiscs(frame)),
        gatewaysAlone.flatMap((node) => gatewayBoxesOf(frame, node)),
        soft,
      );
  const isMarket = (id: string) => isFar && frame.results.markets.some((market) => market.place.id === id);
  const wanted = frame.level === 'world' || !frame.shows('sites') ? [] : placeGroups(frame, isMarket, isNear);
  const groupDiscs = wanted.map((node) => boxAround(frame.px(node.lngLat).x, frame.px(node.lngLat).y, node.discPx / 2 + 2));
  const { bases, gateways } = isFar
    ? namedTogether(frame, basesAlone, gatewaysAlone, soft, groupDiscs)
    : { bases: basesAlone, gateways: gatewaysAlone };
  const groups = isFar ? besideNames(frame, wanted, [...bases, ...gateways]) : wanted;
  const gatewayBoxes = gateways.flatMap((node) => gatewayBoxesOf(frame, node));
  const taken = [...gatewayBoxes, ...bases.flatMap((base) => baseBoxes(frame, base))];
  const near =
    isFar || !frame.shows('sites')
      ? { sites: [], fans: [], plates: [], boxes: [] }
      : placeSites(frame, bases, [...taken, ...groupDiscs], soft, isNear);
  const corridorCard = placeCorridorCard(frame, [...taken, ...groupDiscs, ...near.boxes], soft);
  const routes = routeLines(frame);
  const markets = marketMarks(frame, bases, [...taken, ...boxesOf(frame, groups)], frame.level === 'wide' ? lanesOf(frame, routes) : []);
  return {
    level: frame.level,
    lang: frame.state.lang,
    flavour: frame.flavour,
    scale: frame.scale,
    ground: frame.ground,
    tints: tintsOf(frame),
    bases,
    sites: [...near.sites, ...groups],
    points: isNear && frame.shows('sites') ? cloudOf(frame.cluster) : null,
    fans: near.fans,
    plates: near.plates,
    corridorCard,
    gateways,
    markets,
    stations: stationsOf(frame),
    routes,
    names: { seats: isAt('seats', frame.level), waters: true, neighbours: isAt('neighbourNames', frame.level) },
    marked: markedPlaces(
      frame,
      [...bases, ...gateways, ...near.plates].map((node) => node.id),
      near.sites,
    ),
  };
}

function gatewayBoxesOf(frame: SceneFrame, { lngLat, discPx, label }: GatewayNode): readonly Box[] {
  const { x, y } = frame.px(lngLat);
  return [boxAround(x, y, discPx / 2 + 2), shift(labelBox(label), [x, y])];
}

/** Far off sites are folded into their bases; one that stands alone is drawn where no name of a base or port comes upon it until the next layout. */
function besideNames(frame: SceneFrame, groups: readonly SiteNode[], named: readonly (BaseNode | GatewayNode)[]): readonly SiteNode[] {
  return groups.filter(({ lngLat, discPx }) => {
    const at = frame.px(lngLat);
    return named.every(({ lngLat: from, label }) => {
      const { x, y } = frame.px(from);
      const box = labelBox(label);
      return DRIFT.every((scale) => overlap(boxAround((at.x - x) * scale, (at.y - y) * scale, discPx / 2), box) === 0);
    });
  });
}

/** Far off bases and port stand so close that the sides of their names are chosen together, clear of every ring. */
function namedTogether(
  frame: SceneFrame,
  bases: readonly BaseNode[],
  gateways: readonly GatewayNode[],
  soft: readonly Box[],
  groups: readonly Box[],
): Pick<SceneLayout, 'bases' | 'gateways'> {
  const discs = [
    ...bases.flatMap(({ lngLat, radiusPx }) => discBoxes(frame.px(lngLat), radiusPx)),
    ...gateways.flatMap(({ lngLat, discPx }) => discBoxes(frame.px(lngLat), discPx / 2)),
    ...countryDiscs(frame).flatMap((disc) => discBoxes(disc, disc.radiusPx)),
    ...groups,
  ];
  const labels = jointSides(
    [...bases, ...gateways].map(({ lngLat, label }) => ({ ...frame.px(lngLat), label })),
    discs,
    soft,
  );
  return {
    bases: bases.map((base, index) => ({ ...base, label: labels[index] ?? base.label })),
    gateways: gateways.map((node, index) => ({ ...node, label: labels[bases.length + index] ?? node.label })),
  };
}

/** Places with a mark of their own by id and code; a port stands for its city too, and a mark of sites for their place where it carries the place's name. */
function markedPlaces({ cluster }: SceneFrame, places: readonly string[], nodes: readonly SiteNode[]): readonly string[] {
  const named = nodes
    .filter((node) => node.label && node.offsetPx.every((px) => px === 0))
    .flatMap((node) => cluster.site(node.sites[0] ?? '')?.place ?? []);
  const ofPorts = places.flatMap((id) => (cluster.place(id)?.kind === 'port' ? (cluster.place(id)?.parent ?? []) : []));
  return [...new Set([...places, ...ofPorts, ...named])].flatMap((id) => {
    const code = cluster.place(id)?.code ?? '';
    return code === '' ? [id] : [id, code];
  });
}

/** Base prefectures; the one in focus is what a near view is about, else the largest base. */
function tintsOf({ results, view }: SceneFrame): MapScene['tints'] {
  const focus = (view.zoom > startOf('dim') ? focusBase(results, view.center) : null) ?? results.bases[0];
  return results.bases.map((base) => ({ id: base.place.id, tone: base === focus ? 'focus' : 'base' }));
}

function placeSites(frame: SceneFrame, bases: readonly BaseNode[], taken: readonly Box[], soft: readonly Box[], isNear: boolean) {
  const sites: SiteNode[] = [];
  const fans: Fan[] = [];
  const plates: Plate[] = [];
  const boxes: Box[] = [...taken];
  const { bounds } = frame.cluster.records.package;
  const home = isNear ? null : freeScreen(frame, bounds);
  if (!isNear) boxes.push(...furnitureBoxes(frame, bounds));
  const focusId = isNear ? (focusBase(frame.results, frame.view.center)?.place.id ?? null) : null;
  for (const base of bases) {
    const city = frame.cluster.place(base.id);
    if (!city) continue;
    const entry = cityEntry(frame.cluster, city);
    const crowds = crowdsOf(frame, entry, isNear);
    const split = sitesOfCity(frame, city, crowds.rest);
    sites.push(...crowds.marks);
    boxes.push(...boxesOf(frame, crowds.marks));
    if (base.id === focusId && !frame.isPhone && !isCrowd(entry)) {
      const side = columnSide(
        frame,
        base,
        split.zones.map((zone) => zone.place.lngLat ?? base.lngLat),
      );
      const cityBox = cityBounds(frame.cluster, base.id) ?? bounds;
      const screen = freeScreen(frame, cityBox, COLUMN_ROOM);
      boxes.push(...furnitureBoxes(frame, cityBox, COLUMN_ROOM));
      const column = cityColumn(frame, base, split.cityOnly, side);
      const { x, y } = frame.px(base.lngLat);
      sites.push(...column.sites);
      fans.push(column.fan);
      boxes.push(...column.boxes.map((box) => shift(box, [x, y])));
      plates.push(...zonePlates(frame, split.zones, boxes, soft, screen));
      continue;
    }
    if (frame.isPhone && !isNear && base.id !== frame.results.bases[0]?.place.id) continue;
    const apart = base.id === focusId && !isCrowd(entry) ? zonesApart(frame, base, split.zones) : [];
    const marks = apart.flatMap((zone) => zoneGroup(frame, zone.place.id, zone.sites) ?? []);
    sites.push(...marks);
    boxes.push(...boxesOf(frame, marks));
    const folded =
      base.id === focusId ? split.zones.filter((zone) => !apart.includes(zone)) : foldsZones(split) && !isCrowd(entry) ? [] : split.zones;
    const inFan = [...split.cityOnly, ...folded.flatMap((zone) => zone.sites)];
    const fan = baseFan(frame, base, inFan, boxes, soft, home);
    sites.push(...fan.sites);
    if (fan.fan) fans.push(fan.fan);
    boxes.push(...fan.boxes);
  }
  return { sites, fans, plates, boxes };
}

/** Zones of a narrow screen that stand clear of the base's ring and name and of each other; the others join the base's fan. */
function zonesApart(frame: SceneFrame, base: BaseNode, zones: CitySites['zones']): CitySites['zones'] {
  const centre = frame.px(base.lngLat);
  const placed: { readonly x: number; readonly y: number; readonly reach: number }[] = [{ ...centre, reach: base.radiusPx + ZONE_REACH_PX }];
  return zones.filter((zone) => {
    const { x, y } = frame.px(zone.place.lngLat ?? base.lngLat);
    const isUnderLabel = overlap(boxAround(x, y, ZONE_REACH_PX), shift(labelBox(base.label), [centre.x, centre.y])) > 0;
    if (isUnderLabel || placed.some((other) => Math.hypot(other.x - x, other.y - y) < other.reach)) return false;
    placed.push({ x, y, reach: 2 * ZONE_REACH_PX });
    return true;
  });
}

/** What the base's label says of zones that have no room at region level; empty when nothing is folded away, and in a briefing, where nobody zooms. */
function foldedText(frame: SceneFrame, base: BaseSummary): string {
  const entry = cityEntry(frame.cluster, base.place);
  if (frame.level !== 'region' || frame.state.mode === 'brief' || isCrowd(entry)) return '';
  const split = sitesOfCity(frame, base.place, crowdsOf(frame, entry, false).rest);
  if (!foldsZones(split) || split.zones.length === 0) return '';
  return frame.words.folded(
    split.zones.length,
    split.zones.reduce((sum, zone) => sum + zone.sites.length, 0),
  );
}

/** The side without the base's name, with fewer zones and more room on screen. */
function columnSide(frame: SceneFrame, base: BaseNode, zones: readonly (readonly [number, number])[]): 'left' | 'right' {
  const { x, y } = frame.px(base.lngLat);
  const screen = freeScreen(frame, cityBounds(frame.cluster, base.id) ?? frame.cluster.records.package.bounds, COLUMN_ROOM);
  const cost = (side: 'left' | 'right') => {
    const box = side === 'left' ? boxAt(x - 360, y - 190, 340, 380) : boxAt(x + 20, y - 190, 340, 380);
    const covered = zones.filter((zone) => overlapWith(boxAround(frame.px(zone).x, frame.px(zone).y, 10), [box]) > 0).length;
    return covered * 20000 + (base.label.side === side ? 200_000 : 0) + outside(box, screen);
  };
  return cost('left') <= cost('right') ? 'left' : 'right';
}

function baseBoxes(frame: SceneFrame, base: BaseNode): readonly Box[] {
  const { x, y } = frame.px(base.lngLat);
  return [boxAround(x, y, base.radiusPx + 3), grow(shift(labelBox(base.label), [x, y]), frame.isPhone ? 1 : 8)];
}

function spineBoxes(frame: SceneFrame): readonly Box[] {
  const { widthPx, heightPx } = frame.viewport;
  const { x, y } = frame.px(frame.view.center);
  // Far from the view of a city a line would be thousands of boxes that nothing meets.
  const isNear = frame.level === 'city' || frame.level === 'site';
  const around = isNear ? boxAt(x - 2 * widthPx, y - 2 * heightPx, 4 * widthPx, 4 * heightPx) : null;
  return frame.cluster.records.routes
    .filter((route) => route.role === 'spine')
    .flatMap((route) => boxesAlong(frameLine(frame, route.line), 7, 14, around));
}

function frameLine(frame: SceneFrame, line: RouteLine['line']) {
  return line.map((point) => frame.px(point));
}

/** The courses of all routes in world px, each piece that several share once. */
function lanesOf(frame: SceneFrame, routes: readonly RouteLine[]): readonly (readonly PointPx[])[] {
  return routes.flatMap(({ line, pieces }) => pieces?.filter(({ leads }) => leads) ?? [{ line }]).map(({ line }) => frameLine(frame, line));
}

function routeLines(frame: SceneFrame): readonly RouteLine[] {
  const legs = frame.cluster.records.routes
    .filter((route) => frame.shows(route.role === 'market' ? 'markets' : 'corridor'))
    .filter(({ role }) => role === 'spine' || isAt(role === 'market' ? 'marketRoutes' : 'branches', frame.level));
  const pieces = marketPieces(frame.cluster);
  return legs.map(({ id, mode, role, status, line }) => {
    const own = pieces.get(id);
    return { id, mode, role, status, line, ...(own ? { pieces: own } : {}) };
  });
}
