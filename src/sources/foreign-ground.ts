import type { Datum } from './datum.ts';

/** A JSON object of a style that is passed on as it is. */
export type StylePart = Readonly<Record<string, unknown>>;

/** Somebody else's ground: a MapLibre style with every URL absolute, and what must be known of it to lay a cluster over it. */
export interface ForeignGround {
  readonly kind: 'tianditu' | 'style';
  /** Datum of its tiles; our layers are converted to it. */
  readonly datum: Datum;
  /** Who made it, in plain text, as its sources say. */
  readonly attribution: readonly string[];
  readonly sources: Readonly<Record<string, StylePart>>;
  readonly layers: readonly StylePart[];
  readonly sprite?: unknown;
  /** Template of its glyphs; for its own layers only. */
  readonly glyphs?: string;
}

/** What issues about the ground that a page asks for are filed under. */
export const BASEMAP_PLACE = 'basemap';
