import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { GHOST, STEP_BACK } from '../../theme/symbols.ts';
import type { Thing } from '../../theme/appearance.ts';
import { type Look, zoomsOf } from './look.ts';

function icons(
  id: string,
  source: string,
  image: ExpressionSpecification,
  opacity: number | ExpressionSpecification,
  blocks: boolean,
  thing: Thing = 'marks',
): SymbolLayerSpecification {
  return {
    id,
    type: 'symbol',
    source,
    ...zoomsOf(thing),
    layout: {
      'icon-image': image,
      'icon-offset': ['get', 'offset'],
      'icon-allow-overlap': true,
      'icon-ignore-placement': !blocks,
      'icon-padding': 0,
      'symbol-z-order': 'source',
    },
    paint: { 'icon-opacity': opacity },
  };
}

function whenState(state: string, opacity: number): ExpressionSpecification {
  return ['case', ['boolean', ['feature-state', state], false], opacity, 0];
}

const GHOSTLY: ExpressionSpecification = ['boolean', ['feature-state', 'ghost'], false];

/** Circles of a position's error around zones, and the zones' dots. */
export function zoneLayers({ flavour, plate }: Look): LayerSpecification[] {
  const selected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];
  return [
    {
      id: 'zone-fill',
      type: 'fill',
      source: 'zones',
      ...zoomsOf('plates'),
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: {
        'fill-color': flavour.base,
        'fill-antialias': false,
        'fill-opacity': ['case', selected, 0.18, GHOSTLY, 0.02, flavour.isDark ? 0.14 : 0.09],
      },
    },
    {
      id: 'zone-line',
      type: 'line',
      source: 'zones',
      ...zoomsOf('plates'),
      filter: ['==', ['geometry-type'], 'Polygon'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ['case', selected, flavour.spine, flavour.base],
        'line-width': 1.4,
        'line-opacity': ['case', GHOSTLY, GHOST.mark * 2, 1],
        'line-dasharray': [2.2, 2],
      },
    },
    {
      id: 'zone-dot',
      type: 'circle',
      source: 'zones',
      ...zoomsOf('plates'),
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': 4.6,
        'circle-color': flavour.base,
        'circle-opacity': ['case', GHOSTLY, GHOST.mark, 1],
        'circle-stroke-opacity': ['case', GHOSTLY, GHOST.mark, 1],
        'circle-stroke-color': plate.paper,
        'circle-stroke-width': 1.6,
        'circle-pitch-alignment': 'map',
      },
    },
  ];
}

/** Fans, rings of hover, relation and selection, and every disc: bases, sites, gateways, markets. */
export function markLayers(): LayerSpecification[] {
  return [
    icons('fans', 'fans', ['get', 'image'], 1, false, 'fans'),
    icons('mark-hover', 'marks', ['get', 'ringHover'], whenState('hover', 1), false),
    icons('mark-related', 'marks', ['get', 'ringRelated'], whenState('related', 1), false),
    icons('marks', 'marks', ['get', 'image'], ['case', GHOSTLY, GHOST.mark, ['boolean', ['feature-state', 'dim'], false], STEP_BACK.mark, 1], true),
    icons('mark-selected', 'marks', ['get', 'ring'], whenState('selected', 1), false),
    // Cards lie over the map as elements; without their room here, names would be written under them.
    { ...icons('card-room', 'zones', ['get', 'room'], 1, true, 'plates'), filter: ['==', ['geometry-type'], 'Point'] },
    icons('page-room', 'page', ['get', 'room'], 1, true),
  ];
}
