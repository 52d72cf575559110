import type { FlavourName } from './flavour.ts';

/** What the plate of the map needs beyond the palette: how strong relief, lift and tints are, and the ink of the flow. */
export interface Plate {
  /** Opacity of the relief inside and outside the region; outside, the picture itself has a third of its strength. */
  readonly relief: { readonly inside: number; readonly outside: number };
  /** How far relief is pulled to black, 0 to 1 as the brightest value it may reach. */
  readonly reliefBrightest: number;
  /** Opacity of the wide and the narrow shadow under the region. */
  readonly lift: { readonly wide: number; readonly narrow: number };
  /** Opacity of the teal tint of a base's prefecture, and of the one in focus. */
  readonly tint: { readonly base: number; readonly focus: number };
  /** How far neighbours of a city are dimmed to the colour of the land outside. */
  readonly dim: number;
  /** Dotted lines of counties. */
  readonly countyLine: string;
  /** Share of teal in the space between capacity and target of a base. */
  readonly ring: number;
  /** Head of a comet that runs along a route. */
  readonly comet: string;
  /** Fill and line of rivers wide enough to have two banks. */
  readonly water: { readonly fill: string; readonly bank: string };
  /** What is around the globe, and the glow along its rim. */
  readonly space: { readonly far: string; readonly rim: string };
  /** Ground under a base without a number, and the edge of small dots. */
  readonly paper: string;
}

/** Any opaque colour: the part of a mask that is kept. */
export const OPAQUE = '#000000';

const onDark: Plate = {
  relief: { inside: 0.75, outside: 1 },
  reliefBrightest: 0.3,
  lift: { wide: 0.5, narrow: 0.4 },
  tint: { base: 0.085, focus: 0.145 },
  dim: 0.8,
  countyLine: '#5B7889',
  ring: 0.22,
  comet: '#FFEFE6',
  water: { fill: '#1B3A4C', bank: '#3C6B85' },
  space: { far: '#050B11', rim: '#1C3A4E' },
  paper: '#12222E',
};

const onLight: Plate = {
  relief: { inside: 0.62, outside: 0.7 },
  reliefBrightest: 1,
  lift: { wide: 0.34, narrow: 0.24 },
  tint: { base: 0.085, focus: 0.145 },
  dim: 0.8,
  countyLine: '#A8967C',
  ring: 0.14,
  comet: '#FFFFFF',
  water: { fill: '#C9DEE7', bank: '#86AEC2' },
  space: { far: '#F1EEE7', rim: '#FFFFFF' },
  paper: '#FFFFFF',
};

/** The plate of each flavour; print carries no flow and a lighter relief. */
export const plates: Readonly<Record<FlavourName, Plate>> = {
  light: onLight,
  dark: onDark,
  wall: { ...onDark, space: { far: '#020508', rim: '#142E3E' }, water: { fill: '#17303F', bank: '#3C6B85' } },
  print: {
    ...onLight,
    space: { far: '#FFFFFF', rim: '#F1F4F5' },
    relief: { inside: 0.45, outside: 0.4 },
    lift: { wide: 0, narrow: 0.18 },
    water: { fill: '#DCE9EF', bank: '#6E97AB' },
  },
};
