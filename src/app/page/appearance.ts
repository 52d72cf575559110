import type { Mode, Theme } from '../../model/state.ts';
import { flavourVariables } from '../../theme/css-variables.ts';
import { flavours } from '../../theme/flavours.ts';
import type { FlavourName } from '../../theme/flavour.ts';

/** The flavour a theme means on this screen now: `auto` is dark in a briefing, and follows the reader's system otherwise. */
export function flavourOf(theme: Theme, mode: Mode = 'explore'): FlavourName {
  if (theme !== 'auto') return theme;
  return mode === 'brief' || matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Dresses the page in a theme: its colours and fonts become CSS variables of the document (`--icm-...`). */
export function dress(theme: Theme, mode: Mode = 'explore'): void {
  const flavour = flavours[flavourOf(theme, mode)];
  const root = document.documentElement;
  root.style.cssText = flavourVariables(flavour);
  root.style.colorScheme = flavour.isDark ? 'dark' : 'light';
  root.dataset.flavour = flavour.name;
}

/** Shows the poster of the theme, where the page has both; without a theme of its own the page has chosen already. */
export function dressPoster(theme: Theme, mode: Mode): void {
  if (theme === 'auto' && mode !== 'brief') return;
  const wanted = flavours[flavourOf(theme, mode)].isDark ? 'poster-dark' : 'poster-light';
  for (const source of document.querySelectorAll('[slot=poster] source')) source.remove();
  for (const image of document.querySelectorAll<HTMLImageElement>('[slot=poster] img')) image.src = image.src.replace(/poster-(light|dark)/, wanted);
}

/** Calls back whenever the reader's system changes between light and dark. */
export function onSystemTheme(changed: () => void): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed);
}
