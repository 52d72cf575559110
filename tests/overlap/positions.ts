import type { ShowTarget } from '../../src/element/public-types.ts';
import type { State } from '../../src/model/state.ts';

/** Somewhere to look: a target, and what is selected there. */
export interface Position {
  readonly name: string;
  readonly target: ShowTarget;
  readonly selected: string | null;
  readonly theme: State['theme'];
}

const LIUZHOU = [109.43, 24.33] as const;
const COAST = [108.6, 21.8] as const;

const at = (name: string, target: ShowTarget, selected: string | null = null, theme: State['theme'] = 'light'): Position => ({
  name,
  target,
  selected,
  theme,
});
const levels = (['world', 'wide', 'region', 'city'] as const).map((level) => at(level, { level }));
const bases = ['liuzhou', 'nanning', 'guilin', 'guigang'].map((id) => at(id, id, id));
const ports = ['qinzhou', 'beihai', 'fangchenggang'].map((id) => at(id, id, id));
const sites = ['liudong', 'hexi', 'sgmw-hexi', 'sgmw-baojun'].map((id) => at(id, id, id));
const between = [5, 5.6, 6.8, 7.4, 8, 8.6, 9.2, 10.4, 11.4, 12].map((zoom) => at(`Liuzhou at zoom ${zoom}`, { center: LIUZHOU, zoom }));
const coast = [6.5, 7.5, 8.5, 10].map((zoom) => at(`the coast at zoom ${zoom}`, { center: COAST, zoom }));

/** Where labels are looked at, by the size of the element in CSS px. */
export const POSITIONS: readonly (readonly [width: number, height: number, positions: readonly Position[]])[] = [
  [1366, 768, [...levels, ...bases, ...ports, ...sites, ...between, ...coast]],
  [390, 844, [...levels, ...bases.slice(0, 2), ...ports.slice(0, 1)]],
  [3840, 1080, levels.map((position) => ({ ...position, theme: 'wall' as const }))],
];
