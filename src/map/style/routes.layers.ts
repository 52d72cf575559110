import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { STEP_BACK } from '../../theme/symbols.ts';
import { LINE_WIDTHS, RAIL_TICK, ROAD_GLOW_OPACITY, type Stops } from '../../theme/widths.ts';
import { byZoom, type Look } from './look.ts';

const ROUND = { 'line-cap': 'round', 'line-join': 'round' } as const;
const BUTT = { 'line-cap': 'butt', 'line-join': 'round' } as const;
const SEA_DOTS_FROM_ZOOM = 5.4;

const BUILT: ExpressionSpecification = ['==', ['get', 'status'], 'existing'];
const UNBUILT: ExpressionSpecification = ['!=', ['get', 'status'], 'existing'];
const DIM: ExpressionSpecification = ['boolean', ['feature-state', 'dim'], false];
const RELATED: ExpressionSpecification = ['boolean', ['feature-state', 'related'], false];

function where(...parts: ExpressionSpecification[]): FilterSpecification {
  return ['all', ...parts] as FilterSpecification;
}

function is(key: string, value: string): ExpressionSpecification {
  return ['==', ['get', key], value];
}

interface Stroke {
  readonly id: string;
  readonly filter: FilterSpecification;
  readonly colour: string;
  readonly width: Stops;
  readonly opacity?: number | ExpressionSpecification;
  readonly dash?: [number, number];
  readonly blurPx?: number;
  readonly caps?: typeof ROUND | typeof BUTT;
  readonly zooms?: { readonly minzoom?: number; readonly maxzoom?: number };
}

function stroke(look: Look, { id, filter, colour, width, opacity, dash, blurPx, caps, zooms }: Stroke): LayerSpecification {
  return {
    id,
    type: 'line',
    source: 'routes',
    filter,
    layout: caps ?? ROUND,
    ...zooms,
    paint: {
      'line-color': colour,
      'line-width': byZoom(width, look.scale),
      ...(opacity === undefined ? {} : { 'line-opacity': opacity }),
      ...(dash ? { 'line-dasharray': dash } : {}),
      ...(blurPx ? { 'line-blur': blurPx } : {}),
    },
  };
}

/** Legs to markets and branches to other ports: thin, under the spine. */
function thinLayers(look: Look): LayerSpecification[] {
  const { flavour } = look;
  const market = is('role', 'market');
  const seaFar = { maxzoom: SEA_DOTS_FROM_ZOOM };
  const wide = where(['any', market, is('mode', 'sea')]);
  const glow = look.flavour.isDark ? 0.17 : 0.13;
  return [
    stroke(look, {
      id: 'route-branch',
      filter: where(is('role', 'branch'), ['!=', ['get', 'mode'], 'sea'], BUILT),
      colour: flavour.spine,
      width: LINE_WIDTHS.branch,
      opacity: 0.55,
    }),
    stroke(look, {
      id: 'route-branch-unbuilt',
      filter: where(is('role', 'branch'), ['!=', ['get', 'mode'], 'sea'], UNBUILT),
      colour: flavour.spine,
      width: LINE_WIDTHS.branch,
      opacity: 0.55,
      dash: [3, 3],
      caps: BUTT,
    }),
    stroke(look, {
      id: 'route-sea-glow',
      filter: wide,
      colour: flavour.spine,
      width: LINE_WIDTHS.marketGlow,
      opacity: ['case', DIM, 0, RELATED, glow * 2, glow],
      zooms: seaFar,
    }),
    stroke(look, {
      id: 'route-sea',
      filter: where(['any', market, is('mode', 'sea')], BUILT),
      colour: flavour.spine,
      width: LINE_WIDTHS.market,
      opacity: ['case', DIM, STEP_BACK.route, RELATED, 1, 0.85],
      zooms: seaFar,
    }),
    stroke(look, {
      id: 'route-sea-unbuilt',
      filter: where(['any', market, is('mode', 'sea')], UNBUILT),
      colour: flavour.spine,
      width: LINE_WIDTHS.market,
      opacity: ['case', DIM, STEP_BACK.route, 0.8],
      dash: [3, 2.4],
      caps: BUTT,
      zooms: seaFar,
    }),
    stroke(look, {
      id: 'route-sea-dots',
      filter: where(is('mode', 'sea')),
      colour: flavour.spine,
      width: [
        [5, 3],
        [9, 3.4],
      ],
      dash: [0, 8 / 3],
      zooms: { minzoom: SEA_DOTS_FROM_ZOOM },
    }),
    stroke(look, {
      id: 'route-market-land',
      filter: where(market, ['!=', ['get', 'mode'], 'sea']),
      colour: flavour.spine,
      width: LINE_WIDTHS.market,
      opacity: 0.8,
      zooms: { minzoom: SEA_DOTS_FROM_ZOOM },
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
  const near = { minzoom: 5.2 };
  return [
    stroke(look, { id: 'route-road-glow', filter: road, colour: flavour.spine, width: LINE_WIDTHS.roadGlow, opacity: byZoom(ROAD_GLOW_OPACITY) }),
    stroke(look, { id: 'route-rail', filter: railBuilt, colour: flavour.rail, width: LINE_WIDTHS.rail, zooms: near }),
    stroke(look, {
      id: 'route-rail-unbuilt',
      filter: railUnbuilt,
      colour: flavour.rail,
      width: LINE_WIDTHS.rail,
      dash: [4, 3],
      caps: BUTT,
      zooms: near,
    }),
    stroke(look, {
      id: 'route-rail-ticks',
      filter: rail,
      colour: flavour.rail,
      width: [
        [5.2, 5],
        [6.5, 6],
        [9.5, RAIL_TICK.lengthPx],
      ],
      dash: [tick, gap],
      caps: BUTT,
      zooms: near,
    }),
    stroke(look, { id: 'route-road-casing', filter: road, colour: flavour.casing, width: LINE_WIDTHS.roadCasing }),
    stroke(look, { id: 'route-road', filter: where(is('role', 'spine'), is('mode', 'road'), BUILT), colour: flavour.spine, width: LINE_WIDTHS.road }),
    stroke(look, {
      id: 'route-road-unbuilt',
      filter: where(is('role', 'spine'), is('mode', 'road'), UNBUILT),
      colour: flavour.spine,
      width: LINE_WIDTHS.road,
      dash: [2, 1.4],
      caps: BUTT,
    }),
  ];
}

/** Routes from the thinnest to the spine. */
export function routeLayers(look: Look): LayerSpecification[] {
  return [...thinLayers(look), ...spineLayers(look)];
}
