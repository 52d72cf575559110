import { describe, expect, test } from 'vitest';
import { market } from '../model/cluster.fixture.ts';
import { STATUSES, type Status } from '../sources/records.ts';
import { MARKET_RADIUS } from '../theme/symbols.ts';
import { mainGlyph, marketArcs, modesByProgress, ringGlyphPx, ringStrokes } from './market-ring.ts';
import { sceneInput } from './scene.fixture.ts';

const HUES = 4;
/** What is left of a stroke when its colour is taken away. */
const shape = (status: Status, rank: number, radiusPx = 15) =>
  JSON.stringify(
    ringStrokes([{ rank, status }], radiusPx, HUES).map(({ radiusPx: r, widthPx, isPaper, dotStepPx }) => [r, widthPx, isPaper, dotStepPx]),
  );

describe('the ring of a country', () => {
  test('has one arc for each actor, with the furthest status of that actor there', () => {
    const markets = [
      market('a', 'big', 'farland', { mode: 'kd', status: 'planned' }),
      market('b', 'big', 'farland', { mode: 'vehicles', status: 'building' }),
      market('c', 'small', 'farland', { mode: 'sales', status: 'exploring' }),
    ];
    const [node] = sceneInput({ markets }).results.markets;
    expect(
      node &&
        marketArcs(node)
          .map(({ status }) => status)
          .sort(),
    ).toEqual(['building', 'exploring']);
  });

  test.each(MARKET_RADIUS.flatMap((radiusPx) => [radiusPx, radiusPx * 0.62]))(
    'tells existing, under way, planned and explored apart without colour at radius %f',
    (radiusPx) => {
      const statuses = STATUSES.filter((status) => status !== 'closed' && status !== 'unknown');
      for (const rank of [0, 3]) expect(new Set(statuses.map((status) => shape(status, rank, radiusPx))).size).toBe(statuses.length);
      expect(shape('existing', 3, radiusPx)).not.toBe(shape('building', 0, radiusPx));
    },
  );

  test('stays inside its radius, and its arcs do not touch', () => {
    for (const status of STATUSES) {
      const strokes = ringStrokes(
        [0, 1, 2].map((rank) => ({ rank, status })),
        27,
        HUES,
      );
      for (const { radiusPx, widthPx } of strokes) expect(radiusPx + widthPx / 2).toBeLessThanOrEqual(27);
      const spans = [0, 1, 2].map((rank) => strokes.find((stroke) => stroke.rank === rank));
      expect((spans[1]?.from ?? 0) - (spans[0]?.to ?? 0)).toBeGreaterThan(0);
      expect((spans[2]?.to ?? 0) - 2 * Math.PI).toBeLessThan(0);
    }
  });
});

describe('the modes of a country', () => {
  test('each have the furthest status of their own rows, not of the country, and those furthest along come first', () => {
    const markets = [
      market('a', 'big', 'farland', { mode: 'vehicles', status: 'planned' }),
      market('b', 'big', 'farland', { mode: 'sales' }),
      market('c', 'small', 'farland', { mode: 'kd', status: 'exploring' }),
      market('d', 'small', 'farland', { mode: 'parts', status: 'planned' }),
      market('e', 'small', 'farland', { mode: 'kd', status: 'building' }),
    ];
    expect(modesByProgress({ markets })).toEqual([
      { status: 'existing', modes: ['sales'] },
      { status: 'building', modes: ['kd'] },
      { status: 'planned', modes: ['vehicles', 'parts'] },
    ]);
  });
});

describe('the glyph of a country', () => {
  test('is the deepest mode of what is furthest along, not of what is only planned', () => {
    const markets = [
      market('a', 'big', 'farland', { mode: 'plant', status: 'planned' }),
      market('b', 'big', 'farland', { mode: 'sales' }),
      market('c', 'small', 'farland', { mode: 'parts' }),
    ];
    expect(mainGlyph({ markets })).toBe('parts');
    expect(mainGlyph({ markets: markets.slice(0, 1) })).toBe('plant');
    expect(mainGlyph({ markets: [market('d', 'big', 'farland', { mode: 'barter' })] })).toBeNull();
  });

  test('stands in the rings of the wide view, and not in the small ones of the world', () => {
    for (const radiusPx of MARKET_RADIUS) expect(ringGlyphPx(radiusPx)).toBeGreaterThan(12);
    for (const radiusPx of MARKET_RADIUS.slice(0, 2)) expect(ringGlyphPx(radiusPx * 0.62)).toBe(0);
  });
});
