import type { Flavour } from '../theme/flavour.ts';
import type { Tone } from './marks.ts';

/** Paint of a tone in a flavour: a hex colour and how opaque it is. */
export function paintOf(tone: Tone, flavour: Flavour): { readonly color: string; readonly opacity: number } {
  if (typeof tone === 'object') {
    if ('actor' in tone) return { color: at(flavour.actors, tone.actor, flavour.ink3), opacity: tone.faint ? 0.6 : 1 };
    if ('onActor' in tone) return { color: at(flavour.onActors, tone.onActor, flavour.panel), opacity: 1 };
    if ('composition' in tone) return { color: at(flavour.composition, tone.composition, flavour.ink3), opacity: 1 };
    return { color: at(flavour.onComposition, tone.onComposition, flavour.panel), opacity: 1 };
  }
  if (tone === 'none') return { color: 'none', opacity: 1 };
  if (tone === 'baseTint') return { color: flavour.base, opacity: 0.14 };
  return { color: flavour[tone], opacity: 1 };
}

function at(colors: readonly string[], index: number, otherwise: string): string {
  return colors[index] ?? otherwise;
}
