import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { mix } from '../../theme/mix.ts';
import { LINE_WIDTHS, RELIEF_FADE, WATER_LINE_WIDTHS } from '../../theme/widths.ts';
import { byZoom, type Look } from './look.ts';

const ROUND = { 'line-cap': 'round', 'line-join': 'round' } as const;
const RANK: ExpressionSpecification = ['match', ['coalesce', ['get', 'rank'], 1], 1, 1, 2, 0.86, 0.7];

/** The sea, its water lines along the coast and the land around the region. */
export function seaLayers({ flavour }: Look): LayerSpecification[] {
  const [outer, inner] = flavour.waterLines ?? [flavour.sea, flavour.sea];
  const colours = [mix(flavour.sea, outer, 0.5), outer, inner];
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': flavour.sea } },
    ...WATER_LINE_WIDTHS.map(
      (width, i): LayerSpecification => ({
        id: `water-line-${i}`,
        type: 'line',
        source: 'land',
        layout: { ...ROUND, visibility: flavour.waterLines ? 'visible' : 'none' },
        paint: {
          'line-color': colours[i] ?? outer,
          'line-width': byZoom([
            [1, width * 0.12],
            [4, width * 0.45],
            [6.5, width],
            [12, width * 1.6],
          ]),
        },
      }),
    ),
    // Under the land, so that only its outer half shows and no seam inside the land does.
    { id: 'coast', type: 'line', source: 'land', layout: ROUND, paint: { 'line-color': flavour.coast, 'line-width': byZoom(LINE_WIDTHS.coast, 2) } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': flavour.landOutside, 'fill-antialias': true } },
  ];
}

function relief(look: Look, side: 'inside' | 'outside'): LayerSpecification {
  return {
    id: `relief-${side}`,
    type: 'raster',
    source: `relief-${side}`,
    paint: {
      'raster-opacity': byZoom([
        [side === 'inside' ? 3 : 4.8, 0],
        [side === 'inside' ? 4.5 : 5.8, look.plate.relief[side]],
        [RELIEF_FADE.from, look.plate.relief[side]],
        [RELIEF_FADE.to, 0],
      ]),
      'raster-brightness-max': look.plate.reliefBrightest,
      'raster-saturation': look.flavour.isDark ? -0.6 : 0,
      'raster-fade-duration': 0,
    },
  };
}

const lift: LayerSpecification = {
  id: 'lift',
  type: 'raster',
  source: 'lift',
  paint: {
    'raster-opacity': byZoom([
      [2, 0],
      [3.5, 1],
      [9, 1],
      [11, 0],
    ]),
    'raster-fade-duration': 0,
  },
};

/** The region lifted out of its surroundings, relief in and around it, tinted prefectures, and neighbours dimmed at a city. */
export function landLayers(look: Look): LayerSpecification[] {
  const { flavour, plate, level } = look;
  const near = level === 'city' || level === 'site';
  const tone: ExpressionSpecification = ['coalesce', ['feature-state', 'tone'], 'none'];
  // Nothing is an expression of the state too: the engine updates states of tiles that were cut for an expression, and fails on a constant.
  const none: ExpressionSpecification = ['match', tone, 'focus', 0, 0];
  return [
    relief(look, 'outside'),
    lift,
    { id: 'region', type: 'fill', source: 'region', paint: { 'fill-color': flavour.land } },
    relief(look, 'inside'),
    {
      id: 'tint',
      type: 'fill',
      source: 'prefectures',
      paint: {
        'fill-color': flavour.base,
        'fill-antialias': false,
        'fill-opacity': near ? none : ['match', tone, 'focus', plate.tint.focus, 'base', plate.tint.base, 0],
      },
    },
    {
      id: 'dim',
      type: 'fill',
      source: 'prefectures',
      paint: {
        'fill-color': flavour.landOutside,
        'fill-antialias': false,
        'fill-opacity': near ? ['match', tone, 'focus', 0, 0.8] : none,
      },
    },
  ];
}

/** Lines of the ground: counties, prefectures, coast, rivers, the region, and whatever roads and rails the ground brings. */
export function lineLayers({ flavour, plate, level }: Look): LayerSpecification[] {
  const near = level === 'city' || level === 'site';
  const quiet = near ? 0.7 : 0.35;
  return [
    {
      id: 'county-lines',
      type: 'line',
      source: 'county-lines',
      minzoom: 7.5,
      layout: ROUND,
      paint: { 'line-color': flavour.prefectureLine, 'line-width': byZoom(LINE_WIDTHS.county, 1.4), 'line-dasharray': [0.6, 3], 'line-opacity': 0.9 },
    },
    {
      id: 'prefecture-lines',
      type: 'line',
      source: 'prefecture-lines',
      minzoom: 5,
      layout: ROUND,
      paint: { 'line-color': flavour.prefectureLine, 'line-width': byZoom(LINE_WIDTHS.prefecture) },
    },
    {
      id: 'tributaries',
      type: 'line',
      source: 'tributaries',
      minzoom: 5.5,
      layout: ROUND,
      paint: { 'line-color': flavour.tributary, 'line-width': byZoom(LINE_WIDTHS.tributary) },
    },
    {
      id: 'river-banks',
      type: 'line',
      source: 'rivers',
      minzoom: 7.6,
      layout: ROUND,
      paint: { 'line-color': plate.water.bank, 'line-width': byZoom(LINE_WIDTHS.riverCasing, RANK) },
    },
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      minzoom: 5,
      layout: ROUND,
      paint: {
        'line-color': ['interpolate', ['linear'], ['zoom'], 7.4, flavour.river, 8.2, plate.water.fill],
        'line-width': byZoom(LINE_WIDTHS.river, RANK),
      },
    },
    {
      id: 'region-line',
      type: 'line',
      source: 'region-line',
      layout: ROUND,
      paint: {
        'line-color': flavour.regionLine,
        'line-width': byZoom(LINE_WIDTHS.region),
        'line-opacity': byZoom([
          [1, 0.4],
          [3, 0.8],
          [5, 1],
        ]),
      },
    },
    {
      id: 'roads',
      type: 'line',
      source: 'roads',
      minzoom: 7,
      layout: ROUND,
      paint: { 'line-color': flavour.prefectureLine, 'line-width': 0.8, 'line-opacity': quiet },
    },
    {
      id: 'rails',
      type: 'line',
      source: 'rails',
      minzoom: 7,
      layout: ROUND,
      paint: { 'line-color': flavour.prefectureLine, 'line-width': 0.8, 'line-dasharray': [6, 2], 'line-opacity': quiet },
    },
  ];
}
