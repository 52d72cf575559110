import type { MapScene, RouteLine } from '../scene/map-scene.ts';
import { pathData } from './path-data.ts';
import { isDim } from '../scene/related.ts';
import { STEP_BACK } from '../theme/symbols.ts';
import { CHOSEN_GLOW, COMET, LANE_LOADS, RAIL_TICK } from '../theme/widths.ts';
import { isFar, type Pen, shareAt, valueAt, widthAt } from './style.ts';
import { el, group } from './svg.ts';

type Extra = Readonly<Record<string, string | number>>;

/** A route with its path, computed once and drawn in several widths. */
interface DrawnRoute {
  readonly route: RouteLine;
  readonly d: string;
}

const ORDER = ['market', 'branch', 'spine'] as const;
/** Legs on a lane of the plain width. */
const LONE_LOAD = 3;
/** Dashes of a road or railway that is not open yet. */
const NOT_OPEN = '8 6';
const TICKS = `${RAIL_TICK.widthPx} ${RAIL_TICK.everyPx - RAIL_TICK.widthPx}`;

/** The routes from below to above: markets, branches, spine; glows and casings under all cores. */
export function drawRoutes(scene: MapScene, pen: Pen): string {
  const drawn = ORDER.flatMap((role) => scene.routes.filter((route) => route.role === role)).map((route): DrawnRoute => {
    const coordinates = route.line.map(([lng, lat]) => [lng, lat]);
    return { route, d: pathData({ type: 'LineString', coordinates }, pen.frame) };
  });
  const visible = drawn.filter(({ d }) => d !== '');
  const round = { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  return group(
    round,
    seaGlow(visible, pen),
    ...visible
      .filter(({ route }) => route.id === scene.selected && route.mode !== 'sea')
      .map(({ d }) => line(d, pen.flavour.spine, widthAt(pen, 'corridorChosen'), { 'stroke-opacity': CHOSEN_GLOW.selected })),
    ...visible.map((drawnRoute) => under(drawnRoute, pen)),
    ...visible.map((drawnRoute) => over(drawnRoute, pen, routeOpacity(scene))),
  );
}

/** How strongly a leg over the sea is drawn, `null` for in full. */
export function routeOpacity(scene: MapScene): (id: string) => number | null {
  return (id) => (isDim(scene, id) ? STEP_BACK.route : null);
}

function line(d: string, stroke: string, width: number, extra: Extra = {}): string {
  return el('path', { d, stroke, 'stroke-width': width, ...extra });
}

/** Glow of all sea legs in one path, so that a lane that many share glows no brighter. */
function seaGlow(drawn: readonly DrawnRoute[], pen: Pen): string {
  const d = isFar(pen) ? drawn.flatMap(({ route, d }) => (route.mode === 'sea' ? [d] : [])).join('') : '';
  return d && line(d, pen.flavour.spine, widthAt(pen, 'marketGlow'), { 'stroke-opacity': pen.flavour.isDark ? 0.17 : 0.13 });
}

/** Glow and casing. */
function under({ route, d }: DrawnRoute, pen: Pen): string {
  const { flavour } = pen;
  if (route.mode === 'sea' || route.role !== 'spine') return '';
  if (route.mode === 'rail')
    return isFar(pen) ? '' : line(d, flavour.casing, widthAt(pen, 'corridorRail') + 2.5 * pen.scale, { 'stroke-opacity': 0.8 });
  const glow = line(d, flavour.spine, widthAt(pen, 'corridorGlow'), { 'stroke-opacity': shareAt(pen, 'corridorGlow') });
  return isFar(pen) ? glow : glow + line(d, flavour.casing, widthAt(pen, 'corridorCasing'));
}

/** Core, with ticks on a railway, dots at sea, and the flow held still. */
function over(drawn: DrawnRoute, pen: Pen, opacityOf: (id: string) => number | null): string {
  if (drawn.route.mode === 'sea') return seaLeg(drawn, pen, opacityOf);
  return drawn.route.mode === 'rail' ? railway(drawn, pen) : road(drawn, pen);
}

function seaLeg({ route, d }: DrawnRoute, pen: Pen, opacityOf: (id: string) => number | null): string {
  const id = { 'data-route': route.id };
  if (!isFar(pen)) return line(d, pen.flavour.spine, widthAt(pen, 'seaDots'), { 'stroke-dasharray': '0 8', ...id });
  return el(
    'g',
    { ...id, opacity: opacityOf(route.id) },
    ...(route.pieces ?? [{ line: route.line, load: LONE_LOAD }]).map((piece) => {
      const own = route.pieces ? pathData({ type: 'LineString', coordinates: piece.line.map(([lng, lat]) => [lng, lat]) }, pen.frame) : d;
      return own && line(own, pen.flavour.spine, widthAt(pen, 'marketRoutes') * valueAt(piece.load, LANE_LOADS), dashes(route));
    }),
    flow(route, d, widthAt(pen, 'marketRoutes') * (pen.flavour.isDark ? 0.7 : 0.5), pen),
  );
}

function railway({ route, d }: DrawnRoute, pen: Pen): string {
  if (isFar(pen)) return '';
  const [share, opacity] = route.role === 'spine' ? [1, 1] : [0.7, 0.5];
  const rail = line(d, pen.flavour.rail, widthAt(pen, 'corridorRail') * share, { ...dashes(route), 'data-route': route.id });
  if (route.role !== 'spine') return el('g', { opacity }, rail);
  const ticks = line(d, pen.flavour.rail, widthAt(pen, 'corridorRailTicks') * share, { 'stroke-dasharray': TICKS, 'stroke-linecap': 'butt' });
  return el('g', { opacity }, rail, ticks);
}

function road({ route, d }: DrawnRoute, pen: Pen): string {
  const id = { 'data-route': route.id };
  if (route.mode === 'canal') return isFar(pen) ? '' : line(d, pen.flavour.waterName, widthAt(pen, 'branches') * 1.4, { ...dashes(route), ...id });
  if (route.role !== 'spine')
    return isFar(pen) ? '' : line(d, pen.flavour.spine, widthAt(pen, 'branches'), { 'stroke-opacity': 0.55, ...dashes(route), ...id });
  const core = widthAt(pen, 'corridorRoad');
  return line(d, pen.flavour.spine, core, { ...dashes(route), ...id }) + flow(route, d, core * 0.36, pen);
}

function dashes({ status }: RouteLine): Extra {
  return status === 'existing' ? {} : { 'stroke-dasharray': NOT_OPEN, 'stroke-linecap': 'butt' };
}

/** Comets of the flow toward the sea, held still, as long with their round ends as those that run. */
function flow(route: RouteLine, d: string, width: number, pen: Pen): string {
  // Lines across the whole world are too thin to carry it.
  if (route.status !== 'existing' || pen.level === 'world') return '';
  const visiblePx = COMET.lengthPx - width;
  return line(d, pen.plate.comet, width, { 'stroke-dasharray': `${visiblePx} ${COMET.everyPx - visiblePx}`, 'stroke-opacity': 0.92 });
}
