import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import { type Thing, WATER_LINE_SHARES, widthOf } from '../../theme/appearance.ts';
import { mix } from '../../theme/mix.ts';
import { byZoom, type Look, presence, zoomsOf } from './look.ts';

const ROUND = { 'line-cap': 'round', 'line-join': 'round' } as const;
/** Share of its width that a piece of river has: narrow upstream, wide toward the sea. */
const TAPER: ExpressionSpecification = ['coalesce', ['get', 'width'], 1];
/** Rivers beyond the region stay back like the land there. */
const BACK: ExpressionSpecification = ['case', ['==', ['get', 'outside'], true], 0.45, 1];

/**
 * The sea, its water lines along the coast and the land around the region. What an outline of the whole world costs goes by its corners: the
 * wide lines have an outline of their own with few of them, and the thin one has no rounded ones.
 */
export function seaLayers({ flavour }: Look): LayerSpecification[] {
  const [outer, inner] = flavour.waterLines ?? [flavour.sea, flavour.sea];
  const colours = [mix(flavour.sea, outer, 0.5), outer, inner];
  return [
    { id: 'sea', type: 'background', ...zoomsOf('sea'), paint: { 'background-color': flavour.sea } },
    ...WATER_LINE_SHARES.map(
      (share, i): LayerSpecification => ({
        id: `water-line-${i}`,
        type: 'line',
        source: 'shore',
        ...zoomsOf('waterLines'),
        layout: { ...ROUND, visibility: flavour.waterLines ? 'visible' : 'none' },
        paint: { 'line-color': colours[i] ?? outer, 'line-width': byZoom(widthOf('waterLines'), share) },
      }),
    ),
    // Under the land, so that only its outer half shows and no seam inside the land does.
    {
      id: 'coast',
      type: 'line',
      source: 'land',
      ...zoomsOf('coast'),
      paint: { 'line-color': flavour.coast, 'line-width': byZoom(widthOf('coast'), 2) },
    },
    { id: 'land', type: 'fill', source: 'land', ...zoomsOf('land'), paint: { 'fill-color': flavour.landOutside, 'fill-antialias': true } },
  ];
}

function picture(look: Look, id: 'relief-inside' | 'relief-outside' | 'lift'): LayerSpecification {
  const { plate, flavour } = look;
  const [thing, strength] = (
    {
      'relief-inside': ['reliefInside', plate.relief.inside],
      'relief-outside': ['reliefOutside', plate.relief.outside],
      lift: ['lift', 1],
    } as const
  )[id];
  const isRelief = id !== 'lift';
  return {
    id,
    type: 'raster',
    source: id,
    ...zoomsOf(thing),
    paint: {
      'raster-opacity': presence(thing, strength),
      ...(isRelief ? { 'raster-brightness-max': plate.reliefBrightest, 'raster-saturation': flavour.isDark ? -0.6 : 0 } : {}),
      'raster-fade-duration': 0,
    },
  };
}

/**
 * The region lifted out of its surroundings, relief in and around it, tinted prefectures. Toward a city the tints give way to plain paper for
 * the city and dimmed land for its neighbours.
 */
export function landLayers(look: Look): LayerSpecification[] {
  const { flavour, plate } = look;
  const tone: ExpressionSpecification = ['coalesce', ['feature-state', 'tone'], 'none'];
  const area = (thing: 'tint' | 'dim', colour: string, opacity: ExpressionSpecification): LayerSpecification => ({
    id: thing,
    type: 'fill',
    source: 'prefectures',
    ...zoomsOf(thing),
    paint: { 'fill-color': colour, 'fill-antialias': false, 'fill-opacity': presence(thing, opacity) },
  });
  return [
    picture(look, 'relief-outside'),
    picture(look, 'lift'),
    { id: 'region', type: 'fill', source: 'region', ...zoomsOf('region'), paint: { 'fill-color': flavour.land } },
    picture(look, 'relief-inside'),
    area('tint', flavour.base, ['match', tone, 'focus', plate.tint.focus, 'base', plate.tint.base, 0]),
    area('dim', flavour.landOutside, ['match', tone, 'focus', 0, plate.dim]),
  ];
}

interface GroundLine {
  readonly id: string;
  readonly thing: Thing;
  readonly colour: string | ExpressionSpecification;
  readonly times?: number | ExpressionSpecification;
  readonly opacity?: number | ExpressionSpecification;
  readonly dash?: [number, number];
}

function groundLine(source: string, { id, thing, colour, times, opacity, dash }: GroundLine): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source,
    ...zoomsOf(thing),
    layout: ROUND,
    paint: {
      'line-color': colour,
      'line-width': byZoom(widthOf(thing), times),
      'line-opacity': presence(thing, opacity),
      ...(dash ? { 'line-dasharray': dash } : {}),
    },
  };
}

/** Lines of the ground: counties, prefectures, coast, rivers, the region, and whatever roads and rails the ground brings. */
export function lineLayers({ flavour, plate }: Look): LayerSpecification[] {
  const { prefectureLine } = flavour;
  const water: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 7.4, flavour.river, 8, plate.water.fill];
  return [
    groundLine('county-lines', { id: 'county-lines', thing: 'countyLines', colour: plate.countyLine, dash: [0.4, 2.6] }),
    groundLine('prefecture-lines', { id: 'prefecture-lines', thing: 'prefectureLines', colour: prefectureLine }),
    groundLine('tributaries', { id: 'tributaries', thing: 'tributaries', colour: flavour.tributary, times: TAPER, opacity: BACK }),
    groundLine('rivers', { id: 'river-banks', thing: 'riverBanks', colour: plate.water.bank, times: TAPER, opacity: BACK }),
    groundLine('rivers', { id: 'rivers', thing: 'rivers', colour: water, times: TAPER, opacity: BACK }),
    groundLine('region-line', { id: 'region-line', thing: 'regionLine', colour: flavour.regionLine }),
    groundLine('roads', { id: 'roads', thing: 'roads', colour: prefectureLine, opacity: 0.6 }),
    groundLine('rails', { id: 'rails', thing: 'rails', colour: prefectureLine, opacity: 0.6, dash: [6, 2] }),
  ];
}
