/** The names of the flavours a map can be drawn in. */
export const FLAVOURS = ['light', 'dark', 'wall', 'print'] as const;
/** The name of a flavour. */
export type FlavourName = (typeof FLAVOURS)[number];

/** Every colour of one flavour; hex strings. Contrast is measured in `flavours.test.ts`. */
export interface Flavour {
  readonly name: FlavourName;
  /** Whether light ink stands on dark ground. */
  readonly isDark: boolean;
  readonly panel: string;
  readonly panel2: string;
  readonly land: string;
  readonly landOutside: string;
  readonly sea: string;
  /** Water lines along the coast, from the widest to the narrowest. */
  readonly waterLines: readonly [outer: string, inner: string] | null;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly waterName: string;
  readonly neighbourName: string;
  /** Teal: base and target, as line and text. */
  readonly base: string;
  /** Teal: the filled disc of a base. */
  readonly baseDisc: string;
  /** Vermilion: corridor, flow, selection. */
  readonly spine: string;
  readonly spineText: string;
  readonly rail: string;
  /** White or ground-coloured casing under roads. */
  readonly casing: string;
  readonly pictogram: string;
  /** Ink of the glyph on a filled pictogram, and the fill of a hollow one. */
  readonly pictogramPaper: string;
  readonly regionLine: string;
  readonly prefectureLine: string;
  readonly river: string;
  readonly tributary: string;
  readonly coast: string;
  readonly rule: string;
  readonly whatIf: string;
  /** Hues of makers in descending order of capacity; marks only, never text. */
  readonly actors: readonly [string, string, string, string];
  /** Ink on each actor hue, same order. */
  readonly onActors: readonly [string, string, string, string];
  /** Parts of a composition that are not actors. */
  readonly composition: readonly [string, string, string];
  /** Ink on each part of a composition, same order. */
  readonly onComposition: readonly [string, string, string];
  /** Shadow that lifts the region out of its surroundings. */
  readonly lift: string;
}
