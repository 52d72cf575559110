import { once } from '../util/once.ts';
import type { Flavour } from './flavour.ts';
import { alpha, mix } from './mix.ts';
import { SANS, SERIF } from './type.ts';

const HUES = [0, 1, 2, 3] as const;

/** A flavour as CSS custom properties, to be set once on the host: `--icm-ink: ...; --icm-panel: ...;`. */
export const flavourVariables = once((flavour: Flavour): string => {
  const variables: Readonly<Record<string, string>> = {
    panel: flavour.panel,
    panel2: flavour.panel2,
    land: flavour.land,
    sea: flavour.sea,
    ink: flavour.ink,
    ink2: flavour.ink2,
    ink3: flavour.ink3,
    base: flavour.base,
    'base-disc': flavour.baseDisc,
    'base-tint': mix(flavour.panel, flavour.base, flavour.isDark ? 0.14 : 0.06),
    'base-ring': mix(flavour.panel, flavour.base, flavour.isDark ? 0.22 : 0.16),
    'base-rule': mix(flavour.panel, flavour.base, flavour.isDark ? 0.45 : 0.3),
    spine: flavour.spine,
    'spine-tint': mix(flavour.panel, flavour.spine, flavour.isDark ? 0.24 : 0.16),
    'spine-text': flavour.spineText,
    rail: flavour.rail,
    'water-name': flavour.waterName,
    pictogram: flavour.pictogram,
    'pictogram-paper': flavour.pictogramPaper,
    rule: flavour.rule,
    'what-if': flavour.whatIf,
    ...Object.fromEntries(HUES.map((hue) => [`actor-${hue}`, flavour.actors[hue]])),
    shadow: flavour.isDark ? `0 0 0 1px ${flavour.rule}` : `0 1px 2px ${alpha('#282214', 0.06)}, 0 8px 24px ${alpha('#282214', 0.1)}`,
    'shadow-up': `0 -4px 24px ${alpha('#000000', 0.12)}`,
    blackout: '#000000',
    scheme: flavour.isDark ? 'dark' : 'light',
    sans: SANS,
    serif: SERIF,
  };
  return Object.entries(variables)
    .map(([name, value]) => `--icm-${name}: ${value};`)
    .join(' ');
});
