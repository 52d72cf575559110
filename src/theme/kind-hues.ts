import type { Flavour } from './flavour.ts';
import type { GLYPHS } from './symbols.ts';

/** Kinds of sites, by the glyphs that stand for them. */
export type KindName = keyof typeof GLYPHS;

/** Hues of kinds where marks are too many or too small for a glyph; neighbours in the list differ in lightness too, and a shape goes with each. */
const ON_LIGHT: Readonly<Record<KindName, string>> = {
  vehicles: '#0B6473',
  'special-vehicles': '#5B8E2D',
  parts: '#31588C',
  battery: '#B8860B',
  research: '#7B4AA0',
  park: '#3E7D5A',
  port: '#1F3447',
  project: '#A2405F',
};
const ON_DARK: Readonly<Record<KindName, string>> = {
  vehicles: '#45C4CF',
  'special-vehicles': '#A6D46F',
  parts: '#8DB8F2',
  battery: '#F2C14E',
  research: '#C9A2EC',
  park: '#7FCFA4',
  port: '#DCE6EC',
  project: '#F095B1',
};

/** Hues of kinds of sites in a flavour. */
export function kindHues({ isDark }: Pick<Flavour, 'isDark'>): Readonly<Record<KindName, string>> {
  return isDark ? ON_DARK : ON_LIGHT;
}
