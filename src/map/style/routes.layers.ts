import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { STEP_BACK } from '../../theme/symbols.ts';
import { type Thing, widthOf } from '../../theme/appearance.ts';
import { CHOSEN_GLOW, LANE_LOADS, RAIL_TICK } from '../../theme/widths.ts';
import { byZoom, type Look, presence, zoomsOf } from './look.ts';

const ROUND = { 'line-cap': 'round', 'line-join': 'round' } as const;
const BUTT = { 'line-cap': 'butt', 'line-join': 'round' } as const;

const BUILT: ExpressionSpecification = ['==', ['get', 'status'], 'existing'];
const UNBUILT: ExpressionSpecification = ['!=', ['get', 'status'], 'existing'];
const LOAD: ExpressionSpecification = [
  'case',
  ['==', ['get', 'load'], null],
  1,
  ['interpolate', ['linear'], ['coalesce', ['get', 'load'], 1], ...LANE_LOADS.flat()] as unknown as ExpressionSpecification,
];
const DIM: ExpressionSpecification = ['boolean', ['feature-state', 'dim'], false];
const ON_LAND: ExpressionSpecification = ['in', ['get', 'mode'], ['literal', ['road', 'rail']]];
const RELATED: ExpressionSpecification = ['boolean', ['feature-state', 'related'], false];

function where(...parts: ExpressionSpecification[]): FilterSpecification {
  return ['all', ...parts] as FilterSpecification;
}

function is(key: string, value: string): ExpressionSpecification {
  return ['==', ['get', key], value];
}

interface Stroke {
  readonly id: string;
  readonly thing: Thing;
  readonly filter: FilterSpecification;
  readonly colour: string;
  /** Whether a lane is as thick as what goes along it. */
  readonly loads?: boolean;
  readonly opacity?: number | ExpressionSpecification;
  readonly dash?: [number, number];
  readonly blurPx?: number;
  readonly caps?: typeof ROUND | typeof BUTT;
}

function stroke(look: Look, { id, thing, filter, colour, loads, opacity, dash, blurPx, caps }: Stroke): LayerSpecification {
  return {
    id,
    type: 'line',
    source: 'routes',
    filter,
    layout: caps ?? ROUND,
    ...zoomsOf(thing),
    paint: {
      'line-color': colour,
      'line-width': byZoom(widthOf(thing), loads ? ['*', LOAD, look.scale] : look.scale),
      'line-opacity': presence(thing, opacity),
      ...(dash ? { 'line-dasharray': dash } : {}),
      ...(blurPx ? { 'line-blur': blurPx } : {}),
    },
  };
}

/** Legs to markets and branches to other ports: thin, under the spine. */
function thinLayers(look: Look): LayerSpecification[] {
  const { flavour } = look;
  const market = is('role', 'market');
  const wide = where(['any', market, is('mode', 'sea')]);
  const glow = look.flavour.isDark ? 0.17 : 0.13;
  return [
    stroke(look, {
      id: 'route-branch',
      filter: where(is('role', 'branch'), ON_LAND, BUILT),
      colour: flavour.spine,
      thing: 'branches',
      opacity: 0.55,
    }),
    stroke(look, {
      id: 'route-branch-unbuilt',
      filter: where(is('role', 'branch'), ON_LAND, UNBUILT),
      colour: flavour.spine,
      thing: 'branches',
      opacity: 0.55,
      dash: [3, 3],
      caps: BUTT,
    }),
    stroke(look, {
      id: 'route-canal',
      filter: where(is('mode', 'canal')),
      colour: flavour.waterName,
      thing: 'branches',
      dash: [3, 3],
      caps: BUTT,
    }),
    stroke(look, {
      id: 'route-chosen',
      filter: where(['!=', ['get', 'role'], 'market'], ['!=', ['get', 'mode'], 'sea']),
      colour: flavour.spine,
      thing: 'corridorChosen',
      opacity: ['case', RELATED, CHOSEN_GLOW.selected, ['boolean', ['feature-state', 'hover'], false], CHOSEN_GLOW.hover, 0],
    }),
    stroke(look, {
      id: 'route-sea-glow',
      filter: wide,
      colour: flavour.spine,
      thing: 'marketGlow',
      caps: BUTT,
      // Once along a lane that many legs share, or it would glow as many times brighter.
      opacity: ['case', DIM, 0, RELATED, glow * 2, ['get', 'leads'], glow, 0],
    }),
    stroke(look, {
      id: 'route-sea',
      filter: where(['any', market, is('mode', 'sea')], BUILT),
      colour: flavour.spine,
      thing: 'marketRoutes',
      loads: true,
      opacity: ['case', DIM, STEP_BACK.route, 1],
    }),
    stroke(look, {
      id: 'route-sea-unbuilt',
      filter: where(['any', market, is('mode', 'sea')], UNBUILT),
      colour: flavour.spine,
      thing: 'marketRoutes',
      opacity: ['case', DIM, STEP_BACK.route, 0.8],
      dash: [3, 2.4],
      caps: BUTT,
    }),
    stroke(look, {
      id: 'route-sea-dots',
      filter: where(is('mode', 'sea')),
      colour: flavour.spine,
      thing: 'seaDots',
      dash: [0, 8 / 3],
    }),
  ];
}

/** The spine: rail with its ticks, then the road with glow, casing and core, dashed where it is not open yet. */
function spineLayers(look: Look): LayerSpecification[] {
  const { flavour } = look;
  const road = where(is('role', 'spine'), is('mode', 'road'));
  const rail = where(is('role', 'spine'), is('mode', 'rail'));
  const railBuilt = where(is('role', 'spine'), is('mode', 'rail'), BUILT);
  const railUnbuilt = where(is('role', 'spine'), is('mode', 'rail'), UNBUILT);
  const tick = RAIL_TICK.widthPx / RAIL_TICK.lengthPx;
  const gap = RAIL_TICK.everyPx / RAIL_TICK.lengthPx - tick;
  return [
    stroke(look, { id: 'route-road-glow', filter: road, colour: flavour.spine, thing: 'corridorGlow' }),
    stroke(look, { id: 'route-rail', filter: railBuilt, colour: flavour.rail, thing: 'corridorRail' }),
    stroke(look, {
      id: 'route-rail-unbuilt',
      filter: railUnbuilt,
      colour: flavour.rail,
      thing: 'corridorRail',
      dash: [4, 3],
      caps: BUTT,
    }),
    stroke(look, {
      id: 'route-rail-ticks',
      filter: rail,
      colour: flavour.rail,
      thing: 'corridorRailTicks',
      dash: [tick, gap],
      caps: BUTT,
    }),
    stroke(look, { id: 'route-road-casing', filter: road, colour: flavour.casing, thing: 'corridorCasing' }),
    stroke(look, { id: 'route-road', filter: where(is('role', 'spine'), is('mode', 'road'), BUILT), colour: flavour.spine, thing: 'corridorRoad' }),
    stroke(look, {
      id: 'route-road-unbuilt',
      filter: where(is('role', 'spine'), is('mode', 'road'), UNBUILT),
      colour: flavour.spine,
      thing: 'corridorRoad',
      dash: [2, 1.4],
      caps: BUTT,
    }),
  ];
}

/** Routes from the thinnest to the spine. */
export function routeLayers(look: Look): LayerSpecification[] {
  return [...thinLayers(look), ...spineLayers(look)];
}
