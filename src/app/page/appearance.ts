import type { Theme } from '../../model/state.ts';
import { flavourVariables } from '../../theme/css-variables.ts';
import { flavours } from '../../theme/flavours.ts';
import type { FlavourName } from '../../theme/flavour.ts';

/** The flavour a theme means on this screen now: `auto` follows the reader's system. */
export function flavourOf(theme: Theme): FlavourName {
  if (theme !== 'auto') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Dresses the page in a theme: its colours and fonts become CSS variables of the document (`--icm-...`). */
export function dress(theme: Theme): void {
  const flavour = flavours[flavourOf(theme)];
  const root = document.documentElement;
  root.style.cssText = flavourVariables(flavour);
  root.style.colorScheme = flavour.isDark ? 'dark' : 'light';
  root.dataset.flavour = flavour.name;
}

/** Calls back whenever the reader's system changes between light and dark. */
export function onSystemTheme(changed: () => void): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed);
}
