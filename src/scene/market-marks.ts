import type { MarketNode } from '../analysis/results.ts';
import { MARKET_RADIUS } from '../theme/symbols.ts';
import { labelBox } from './label-box.ts';
import { discBoxes } from './joint-sides.ts';
import { apart, clearOf, type Disc } from './far-discs.ts';
import type { BaseNode, Label, LabelLine, MarketMark, Side } from './map-scene.ts';
import { furthest, mainGlyph, marketArcs } from './market-ring.ts';
import { type Box, boxAround, cheapest, overlapWith, shift } from './placement.ts';
import type { SceneFrame } from './scene-input.ts';
import { hiddenFar } from './screen.ts';

/** Less than this of a name on something else is not seen, px². */
const LEAST_OVERLAP_PX2 = 1;
const SIDES: readonly Side[] = ['right', 'left', 'below', 'above'];

/**
 * Country nodes of the world and wide views, each with its label on the side where it covers least, clear of legend and buttons; none lies under
 * the words or the second map of a briefing. On the globe a name without room is left out.
 */
export function marketMarks(frame: SceneFrame, bases: readonly BaseNode[], obstacles: readonly Box[]): readonly MarketMark[] {
  const rings = bases.map(({ lngLat, radiusPx }) => ({ ...frame.px(lngLat), radiusPx }));
  const nodes = countryDiscs(frame).map((node) => clearOf(node, rings));
  const { furniture, strips } = hiddenFar(frame);
  const placed: Box[] = [...obstacles, ...nodes.flatMap((node) => discBoxes(node, node.radiusPx)), ...furniture, ...strips];
  return nodes.map(({ market, x, y, radiusPx }, rank) => {
    const boxOf = (label: Label) => shift(labelBox(label), [x, y]);
    const candidates = SIDES.map((side) => labelOf(frame, market, side, radiusPx, rank));
    const best =
      cheapest(candidates, (label) => overlapWith(boxOf(label), placed) + SIDES.indexOf(label.side)) ??
      labelOf(frame, market, 'right', radiusPx, rank);
    const isHidden = overlapWith(boxOf(best), frame.level === 'world' ? placed : furniture) > LEAST_OVERLAP_PX2;
    const label = isHidden ? { ...best, lines: [] } : best;
    placed.push(boxOf(label));
    return { id: market.place.id, lngLat: market.lngLat, radiusPx, arcs: marketArcs(market), glyph: mainGlyph(market), label };
  });
}

/** A country with its disc. */
interface PlacedMarket extends Disc {
  readonly market: MarketNode;
}

/** The countries that are drawn, none touching another. */
export function countryDiscs(frame: SceneFrame): readonly PlacedMarket[] {
  if ((frame.level !== 'world' && frame.level !== 'wide') || !frame.shows('markets')) return [];
  const scale = frame.level === 'world' ? 0.62 : Math.min(frame.scale, 1.3);
  const { strips } = hiddenFar(frame);
  return apart(
    frame.results.markets
      .map((market) => ({ market, ...frame.px(market.lngLat), radiusPx: radiusOf(market) * scale }))
      .filter(({ x, y, radiusPx }) => overlapWith(boxAround(x, y, radiusPx), strips) === 0),
  );
}

function radiusOf(market: MarketNode): number {
  return MARKET_RADIUS[Math.min(market.actors.length, MARKET_RADIUS.length) - 1] ?? MARKET_RADIUS[0];
}

function labelOf({ words, scale, level, state }: SceneFrame, market: MarketNode, side: Side, radiusPx: number, rank: number): Label {
  const modes = [...new Set(market.markets.map((row) => row.mode))];
  const lines: LabelLine[] = [{ text: words.name(market.place.short), tone: 'name' }];
  if (level === 'wide') lines.push({ text: words.marketModes(modes, furthest(market.markets.map((row) => row.status))), tone: 'plain' });
  return {
    lines: lines.filter((line) => line.text !== ''),
    side,
    sizePx: (level === 'world' ? 12 : state.mode === 'brief' ? 17 : 14) * scale,
    gapPx: radiusPx + 6,
    priority: 40 + rank,
    pinned: false,
  };
}
