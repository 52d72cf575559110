import { SANS, SERIF } from '../../theme/type.ts';

/**
 * A CSS font list as a MapLibre font stack. A style without `glyphs` draws text with the list as CSS families and reads the weight
 * out of the first name; so the bold stack begins with a family that only names the weight and never exists.
 */
export function fontStack(cssFamilies: string, weight: 400 | 700): string[] {
  const families = cssFamilies
    .split(',')
    .map((family) => family.trim().replaceAll('"', ''))
    .filter((family) => family !== 'sans-serif' && family !== 'serif');
  const generic = /(^|[^-])serif$/.test(cssFamilies.trim()) && !cssFamilies.includes('sans-serif') ? ['serif'] : [];
  return [...(weight === 700 ? ['Map Bold'] : []), ...families, ...generic];
}

/** Regular sans: labels and places. */
export const REGULAR = fontStack(SANS, 400);
/** Bold sans: names. */
export const BOLD = fontStack(SANS, 700);
/** Serif: waters only. */
export const WATER = fontStack(SERIF, 400);

/** Whether a request for glyphs is for one of our own stacks, which no server has: they are drawn from the reader's fonts. */
export function isOwnStack(url: string): boolean {
  return [REGULAR, BOLD, WATER].some((stack) => url.includes(stack.join(',')));
}
