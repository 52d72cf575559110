import { describe, expect, it } from 'vitest';
import { APPEARANCE, appearanceOf, isAt, presenceOf, startOf, type Stops, type Thing, widthOf } from './appearance.ts';
import { LEVELS } from './levels.ts';

const THINGS = Object.keys(APPEARANCE) as Thing[];
/** A corridor is a strong line where it is the only one, and thinner where its casing and the region come in. */
const THINNER_AT_THE_REGION: readonly Thing[] = ['corridorRoad'];

function at(stops: Stops, zoom: number): number {
  const next = stops.findIndex(([stop]) => stop >= zoom);
  const [to, from] = [stops[next] ?? stops.at(-1), stops[next - 1] ?? stops[0]];
  if (!from || !to) throw new Error('no stops');
  return next <= 0 ? (next === 0 ? from[1] : to[1]) : from[1] + ((to[1] - from[1]) * (zoom - from[0])) / (to[0] - from[0]);
}

describe('the table of levels', () => {
  it.each(THINGS)('has zooms in order for %s', (thing) => {
    for (const stops of [presenceOf(thing), widthOf(thing)]) {
      const zooms = stops.map(([zoom]) => zoom);
      expect(zooms).toEqual([...new Set(zooms)].sort((a, b) => a - b));
    }
  });

  it.each(THINGS.filter((thing) => appearanceOf(thing).width && !THINNER_AT_THE_REGION.includes(thing)))(
    'draws %s no thinner the nearer one comes',
    (thing) => {
      const widths = widthOf(thing).map(([, px]) => px);
      expect(widths).toEqual([...widths].sort((a, b) => a - b));
      expect(widths[0]).toBeGreaterThan(0);
    },
  );

  it.each(THINGS.filter((thing) => appearanceOf(thing).leaves))('lets %s go only when something has come in its place', (thing) => {
    const { leaves = [0, 0], next } = appearanceOf(thing);
    const successor = THINGS.find((name) => name === next);
    if (!successor) throw new Error(`nothing takes the place of ${thing}`);
    expect(startOf(successor)).toBeLessThan(leaves[0]);
    expect(at(presenceOf(successor), leaves[1])).toBe(1);
  });

  it('holds a thing without interruption from the first level it is at to the last', () => {
    for (const thing of THINGS) {
      const present = LEVELS.map((level) => (isAt(thing, level) ? 'x' : ' ')).join('');
      expect(present.trim(), thing).toMatch(/^x+$/);
    }
  });

  it('shows a city as plain paper among dimmed neighbours, with county lines and two-banked rivers', () => {
    const shares = (['tint', 'dim', 'countyLines', 'riverBanks', 'reliefInside'] as const).map((thing) => at(presenceOf(thing), 9.5));
    expect(shares).toEqual([0, 1, 1, 1, 0]);
    expect(at(widthOf('rivers'), 9.5)).toBe(8.5);
    expect(at(widthOf('riverBanks'), 9.5)).toBe(11);
  });

  it('shows the region with its relief and tints, without the lines of a city', () => {
    const shares = (['tint', 'dim', 'countyLines', 'riverBanks', 'reliefInside', 'reliefOutside'] as const).map((thing) =>
      at(presenceOf(thing), 6.5),
    );
    expect(shares).toEqual([1, 0, 0, 0, 1, 1]);
    expect(at(widthOf('waterLines'), 6.5)).toBe(44);
  });
});
