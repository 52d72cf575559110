/** How one tone of a label is set: share of the name's size, least size in px, weight, and which ink of the flavour. */
export interface LabelTone {
  readonly scale: number;
  readonly minPx: number;
  readonly weight: 400 | 700;
  readonly ink: 'ink' | 'ink2' | 'ink3' | 'base';
}

/** The tones of labels on the map. */
export const LABEL_TONES = {
  name: { scale: 1, minPx: 12, weight: 700, ink: 'ink' },
  accent: { scale: 0.64, minPx: 13, weight: 700, ink: 'base' },
  plain: { scale: 0.62, minPx: 13, weight: 400, ink: 'ink2' },
  quiet: { scale: 0.54, minPx: 12, weight: 400, ink: 'ink2' },
  latin: { scale: 0.68, minPx: 12, weight: 400, ink: 'ink2' },
} as const satisfies Record<string, LabelTone>;

/** Sizes in px of the ground's own names. */
export const GROUND_NAMES = {
  seatPx: 14,
  seatLatinPx: 12,
  riverPx: 14,
  seaPx: 22,
  seaLatinPx: 15,
  neighbourPx: 16,
  stationPx: 12.5,
  stationLatinPx: 11,
} as const;
/** Letter spacing of the ground's own names in em. */
export const GROUND_TRACKING = { river: 0.3, sea: 0.08, seaEn: 0.04, neighbour: 0.5 } as const;
/** Reach of the halo around names in px: it has the colour of the ground under the name. */
export const HALO_PX = 1.7;
/** Diameter in px of the dot of a seat that is no base. */
export const SEAT_DOT_PX = 7;
/** Side in px of the square of a railway station. */
export const STATION_PX = 7;
