import type { ExpressionSpecification, FilterSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { GROUND_NAMES, GROUND_TRACKING, HALO_PX, SEAT_DOT_PX } from '../../theme/label-tones.ts';
import { GHOST, STEP_BACK } from '../../theme/symbols.ts';
import { startOf } from '../../theme/appearance.ts';
import { BOLD, REGULAR, WATER } from './fonts.ts';
import { type Look, zoomsOf } from './look.ts';

function shown(visible: boolean): { visibility: 'visible' | 'none' } {
  return { visibility: visible ? 'visible' : 'none' };
}

const ZH: ExpressionSpecification = ['coalesce', ['get', 'name_zh'], ''];
const EN: ExpressionSpecification = ['coalesce', ['get', 'name_en'], ''];

/** The name in the reader's language; in Chinese with the English name under it. */
function nameWithLatin(look: Look, latinScale: number): ExpressionSpecification {
  if (look.lang === 'en') return ['format', EN, {}];
  return ['format', ZH, {}, '\n', {}, EN, { 'font-scale': latinScale, 'text-font': ['literal', REGULAR] }];
}

/** Names of rivers along their course. */
function riverNames(look: Look): SymbolLayerSpecification {
  return {
    id: 'river-names',
    type: 'symbol',
    source: 'river-names',
    ...zoomsOf('riverNames'),
    filter: ['<=', ['coalesce', ['get', 'rank'], 1], 3],
    layout: {
      ...shown(look.names.waters),
      'symbol-placement': 'line',
      'symbol-spacing': 420,
      'text-field': look.lang === 'en' ? EN : ZH,
      'text-font': WATER,
      'text-size': GROUND_NAMES.riverPx * look.scale,
      'text-letter-spacing': look.lang === 'en' ? 0.06 : GROUND_TRACKING.river,
      'text-offset': ['interpolate', ['linear'], ['zoom'], 6.5, ['literal', [0, 0.9]], 9.5, ['literal', [0, 1.5]]],
      'text-max-angle': 45,
      'text-padding': 16,
      'text-keep-upright': true,
      'symbol-sort-key': ['coalesce', ['get', 'rank'], 1],
    },
    paint: { 'text-color': look.flavour.waterName, 'text-halo-color': look.flavour.land, 'text-halo-width': HALO_PX },
  };
}

/** Names of bays, seas and oceans, tracked and in the serif. */
function seaNames(look: Look): SymbolLayerSpecification {
  const latin = GROUND_NAMES.seaLatinPx / GROUND_NAMES.seaPx;
  return {
    id: 'sea-names',
    type: 'symbol',
    source: 'water-names',
    ...zoomsOf('seaNames'),
    filter: [
      'step',
      ['zoom'],
      ['<=', ['coalesce', ['get', 'rank'], 1], 1],
      startOf('straitNames'),
      ['<=', ['coalesce', ['get', 'rank'], 1], 2],
      startOf('bayNames'),
      true,
    ] as FilterSpecification,
    layout: {
      ...shown(look.names.waters),
      'text-field': look.lang === 'en' ? EN : ['format', ['coalesce', ['get', 'spaced_zh'], ZH], {}, '\n', {}, EN, { 'font-scale': latin }],
      'text-font': WATER,
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        2,
        15 * look.scale,
        4,
        20 * look.scale,
        6.5,
        ['match', ['coalesce', ['get', 'rank'], 1], 1, GROUND_NAMES.seaPx * look.scale, 16 * look.scale],
      ],
      'text-letter-spacing': look.lang === 'en' ? GROUND_TRACKING.seaEn : GROUND_TRACKING.sea,
      'text-line-height': 1.3,
      'text-max-width': 20,
      'text-padding': 12,
      'symbol-sort-key': ['coalesce', ['get', 'rank'], 1],
    },
    paint: { 'text-color': look.flavour.waterName, 'text-halo-color': look.flavour.sea, 'text-halo-width': 1.2 },
  };
}

/** Names of the neighbours around the region, tracked, in the quietest ink. */
function neighbourNames(look: Look): SymbolLayerSpecification {
  return {
    id: 'neighbour-names',
    type: 'symbol',
    source: 'neighbour-names',
    ...zoomsOf('neighbourNames'),
    layout: {
      ...shown(look.names.neighbours),
      'text-field': look.lang === 'en' ? EN : ZH,
      'text-font': REGULAR,
      'text-size': GROUND_NAMES.neighbourPx * look.scale,
      'text-letter-spacing': look.lang === 'en' ? 0.15 : GROUND_TRACKING.neighbour,
      'text-padding': 8,
    },
    paint: { 'text-color': look.flavour.neighbourName, 'text-halo-color': look.flavour.landOutside, 'text-halo-width': HALO_PX },
  };
}

function seatFilter(look: Look): FilterSpecification {
  const marked = ['literal', [...look.marked]] as const;
  const isMarked = (key: string): ExpressionSpecification => ['in', ['coalesce', ['get', key], ''], [...marked]];
  const free: ExpressionSpecification = ['!', ['any', isMarked('id'), isMarked('code')]];
  return ['step', ['zoom'], ['all', ['<=', ['coalesce', ['get', 'rank'], 1], 1], free], startOf('countySeats'), free] as FilterSpecification;
}

/** Seats that carry no mark: a small ring and the name, smaller for counties. */
function seats(look: Look): SymbolLayerSpecification {
  const first: ExpressionSpecification = ['<=', ['coalesce', ['get', 'rank'], 1], 1];
  const px = GROUND_NAMES.seatPx * look.scale;
  return {
    id: 'seats',
    type: 'symbol',
    source: 'seats',
    ...zoomsOf('seats'),
    filter: seatFilter(look),
    layout: {
      ...shown(look.names.seats),
      'icon-image': `seat:${look.flavour.name}:${SEAT_DOT_PX * look.scale}`,
      'icon-padding': 1,
      'icon-allow-overlap': false,
      'text-field': nameWithLatin(look, GROUND_NAMES.seatLatinPx / GROUND_NAMES.seatPx),
      'text-font': REGULAR,
      'text-size': ['case', first, px, px * 0.93],
      'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
      'text-radial-offset': 0.5,
      'text-justify': 'auto',
      'text-line-height': 1.15,
      'text-max-width': 20,
      'text-padding': 3,
      'symbol-sort-key': ['coalesce', ['get', 'rank'], 1],
    },
    paint: { 'text-color': look.flavour.ink2, 'text-halo-color': look.flavour.land, 'text-halo-width': HALO_PX },
  };
}

/** Railway stations of the corridor with their names: they give way to whatever else is named. */
export function stationLayers(look: Look): LayerSpecification[] {
  const { stationPx, stationLatinPx } = GROUND_NAMES;
  const second = { 'font-scale': stationLatinPx / stationPx };
  return [
    {
      id: 'stations',
      type: 'symbol',
      source: 'stations',
      ...zoomsOf('stations'),
      layout: {
        'icon-image': ['get', 'image'],
        'icon-padding': 0,
        'text-field': look.lang === 'en' ? ['get', 'name'] : ['format', ['get', 'name'], {}, '\n', {}, ['get', 'second'], second],
        'text-font': REGULAR,
        'text-size': stationPx * look.scale,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.6,
        'text-justify': 'auto',
        'text-line-height': 1.1,
        'text-max-width': 20,
        'text-padding': 3,
        'text-optional': true,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': look.flavour.ink2, 'text-halo-color': look.flavour.land, 'text-halo-width': HALO_PX },
    },
  ];
}

/** The ground's own names; whatever a scene draws is placed before them. */
export function groundNameLayers(look: Look): LayerSpecification[] {
  return [riverNames(look), seaNames(look), neighbourNames(look), seats(look)];
}

/** Lines that one label may have, see `labelFeature`. */
export const LABEL_LINES = 7;

/** Text of a label out of its properties: text, share of the size and tone of each line. */
function labelText(look: Look): ExpressionSpecification {
  const { flavour } = look;
  const quiet = look.level === 'wide' || look.level === 'world' ? flavour.ink2 : flavour.ink3;
  const parts = Array.from({ length: LABEL_LINES }, (_, i) => {
    const tone: ExpressionSpecification = ['coalesce', ['get', `tone${i}`], 'plain'];
    return [
      ['coalesce', ['get', `text${i}`], ''],
      {
        'font-scale': ['coalesce', ['get', `scale${i}`], 1],
        'text-font': ['match', tone, ['name', 'accent'], ['literal', BOLD], ['literal', REGULAR]],
        'text-color': ['match', tone, 'name', flavour.ink, 'accent', flavour.base, 'quiet', quiet, flavour.ink2],
      },
    ];
  });
  return ['format', ...parts.flat()] as unknown as ExpressionSpecification;
}

function labels(look: Look, id: string, pinned: boolean): SymbolLayerSpecification {
  const outside = look.level === 'wide' || look.level === 'world';
  return {
    id,
    type: 'symbol',
    source: 'labels',
    ...zoomsOf('labels'),
    filter: ['==', ['get', 'pinned'], pinned],
    layout: {
      'text-field': labelText(look),
      'text-font': REGULAR,
      'text-size': ['get', 'size'],
      'text-anchor': ['get', 'anchor'],
      'text-justify': ['get', 'justify'],
      'text-offset': ['get', 'offset'],
      'text-line-height': 1.22,
      'text-max-width': 60,
      'text-padding': 1,
      'text-allow-overlap': pinned,
      'symbol-sort-key': ['get', 'priority'],
    },
    paint: {
      'text-opacity': [
        'case',
        ['boolean', ['feature-state', 'named'], false],
        0,
        ['boolean', ['feature-state', 'ghost'], false],
        GHOST.name,
        ['boolean', ['feature-state', 'dim'], false],
        STEP_BACK.name,
        1,
      ],
      'text-halo-color': outside ? (look.flavour.isDark ? look.flavour.sea : look.flavour.landOutside) : look.flavour.land,
      'text-halo-width': HALO_PX,
    },
  };
}

/** Labels that give way to others, under the marks. */
export function freeLabelLayers(look: Look): LayerSpecification[] {
  return [labels(look, 'labels-free', false)];
}

/** Labels that stay whatever they meet, above everything. */
export function pinnedLabelLayers(look: Look): LayerSpecification[] {
  return [labels(look, 'labels-pinned', true)];
}
