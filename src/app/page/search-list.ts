/** What a key does to an open list of suggestions. */
export type ListStep = { readonly active: number } | { readonly choose: number } | 'close' | null;

/**
 * What a key does to a list of `count` suggestions of which `active` is marked (-1 for none), after the combobox pattern of
 * the ARIA authoring practices: arrows wrap round, Enter takes the marked one or else the first, Escape closes.
 */
export function stepList(key: string, active: number, count: number): ListStep {
  if (key === 'Escape') return 'close';
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return { active: (active + 1) % count };
    case 'ArrowUp':
      return { active: active <= 0 ? count - 1 : active - 1 };
    case 'Enter':
      return { choose: Math.max(0, active) };
    default:
      return null;
  }
}
