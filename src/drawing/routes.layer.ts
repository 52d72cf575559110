import type { MapScene, RouteLine } from '../scene/map-scene.ts';
import { pathData } from './path-data.ts';
import { isFar, type Pen, widthAt } from './style.ts';
import { el, group } from './svg.ts';

type Extra = Readonly<Record<string, string | number>>;

/** A route with its path, computed once and drawn in several widths. */
interface DrawnRoute {
  readonly route: RouteLine;
  readonly d: string;
}

const ORDER = ['market', 'branch', 'spine'] as const;
/** Dashes of a road or railway that is not open yet. */
const NOT_OPEN = '8 6';

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
    ...visible.map((drawnRoute) => under(drawnRoute, pen)),
    ...visible.map((drawnRoute) => over(drawnRoute, pen)),
  );
}

function line(d: string, stroke: string, width: number, extra: Extra = {}): string {
  return el('path', { d, stroke, 'stroke-width': width, ...extra });
}

/** Glow of all sea legs in one path, so that a lane that many share glows no brighter. */
function seaGlow(drawn: readonly DrawnRoute[], pen: Pen): string {
  const d = isFar(pen) ? drawn.flatMap(({ route, d }) => (route.mode === 'sea' ? [d] : [])).join('') : '';
  return d && line(d, pen.flavour.spine, 9 * pen.scale, { 'stroke-opacity': 0.13 });
}

/** Glow and casing. */
function under({ route, d }: DrawnRoute, pen: Pen): string {
  const { flavour } = pen;
  if (route.mode === 'sea' || route.role !== 'spine') return '';
  if (route.mode === 'rail') return isFar(pen) ? '' : line(d, flavour.casing, widthAt(pen, 2, 4, 5), { 'stroke-opacity': 0.8 });
  const glow = line(d, flavour.spine, widthAt(pen, 14, 16, 18), { 'stroke-opacity': isFar(pen) ? 0.25 : 0.12 });
  return isFar(pen) ? glow : glow + line(d, flavour.casing, widthAt(pen, 7, 7.5, 8.5));
}

/** Core, with ticks on a railway, dots at sea, and the flow held still. */
function over(drawn: DrawnRoute, pen: Pen): string {
  if (drawn.route.mode === 'sea') return seaLeg(drawn, pen);
  return drawn.route.mode === 'rail' ? railway(drawn, pen) : road(drawn, pen);
}

function seaLeg({ route, d }: DrawnRoute, pen: Pen): string {
  const id = { 'data-route': route.id };
  if (!isFar(pen)) return line(d, pen.flavour.spine, 3 * pen.scale, { 'stroke-dasharray': '0 8', ...id });
  return line(d, pen.flavour.spine, 2.2 * pen.scale, { ...dashes(route), ...id }) + flow(route, d, 1.8 * pen.scale, pen);
}

function railway({ route, d }: DrawnRoute, pen: Pen): string {
  if (isFar(pen)) return '';
  const [share, opacity] = route.role === 'spine' ? [1, 1] : [0.7, 0.5];
  const rail = line(d, pen.flavour.rail, widthAt(pen, 1.2, 1.5, 1.6) * share, { ...dashes(route), 'data-route': route.id });
  const ticks = line(d, pen.flavour.rail, widthAt(pen, 5, 6, 7) * share, { 'stroke-dasharray': '1.3 8.7', 'stroke-linecap': 'butt' });
  return el('g', { opacity }, rail, ticks);
}

function road({ route, d }: DrawnRoute, pen: Pen): string {
  const id = { 'data-route': route.id };
  if (route.role !== 'spine')
    return isFar(pen) ? '' : line(d, pen.flavour.spine, widthAt(pen, 1, 1.4, 2), { 'stroke-opacity': 0.55, ...dashes(route), ...id });
  const core = widthAt(pen, 7, 5, 6);
  return line(d, pen.flavour.spine, core, { ...dashes(route), ...id }) + flow(route, d, core * 0.36, pen);
}

function dashes({ status }: RouteLine): Extra {
  return status === 'existing' ? {} : { 'stroke-dasharray': NOT_OPEN, 'stroke-linecap': 'butt' };
}

/** Comets of the flow toward the sea, held still: 30 px long with their round ends, one each 62 px. */
function flow(route: RouteLine, d: string, width: number, pen: Pen): string {
  if (route.status !== 'existing') return '';
  const hue = pen.flavour.isDark ? pen.flavour.ink : pen.flavour.casing;
  return line(d, hue, width, { 'stroke-dasharray': '28 34', 'stroke-opacity': 0.92 });
}
