import type { Theme } from '../../model/state.ts';
import { flavours } from '../../theme/flavours.ts';
import type { FlavourName } from '../../theme/flavour.ts';
import { SANS } from '../../theme/type.ts';

/** The flavour a theme means on this screen now: `auto` follows the reader's system. */
export function flavourOf(theme: Theme): FlavourName {
  if (theme !== 'auto') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Dresses the page in a theme: its colours and font become CSS variables of the document. */
export function dress(theme: Theme): void {
  const flavour = flavours[flavourOf(theme)];
  const style = document.documentElement.style;
  style.setProperty('color-scheme', flavour.isDark ? 'dark' : 'light');
  style.setProperty('--sans', SANS);
  for (const token of ['panel', 'panel2', 'land', 'ink', 'ink2', 'ink3', 'rule', 'base', 'spine', 'lift'] as const) {
    style.setProperty(`--${token}`, flavour[token]);
  }
  document.documentElement.dataset['flavour'] = flavour.name;
}

/** Calls back whenever the reader's system changes between light and dark. */
export function onSystemTheme(changed: () => void): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed);
}
