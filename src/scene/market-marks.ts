import type { MarketNode } from '../analysis/results.ts';
import { MARKET_RADIUS } from '../theme/symbols.ts';
import { labelBox } from './label-box.ts';
import type { Label, LabelLine, MarketMark, Side } from './map-scene.ts';
import { furthest, mainGlyph, marketArcs } from './market-ring.ts';
import { type Box, boxAround, cheapest, overlapWith, shift } from './placement.ts';
import type { SceneFrame } from './scene-input.ts';
import { hiddenFar } from './screen.ts';

const SIDES: readonly Side[] = ['right', 'left', 'below', 'above'];

/**
 * Country nodes of the world and wide views, each with its label on the side where it covers least, clear of legend and buttons; none lies under
 * the words or the second map of a briefing.
 */
export function marketMarks(frame: SceneFrame, obstacles: readonly Box[]): readonly MarketMark[] {
  if ((frame.level !== 'world' && frame.level !== 'wide') || !frame.shows('markets')) return [];
  const scale = frame.level === 'world' ? 0.62 : Math.min(frame.scale, 1.3);
  const { furniture, strips } = hiddenFar(frame);
  const nodes = frame.results.markets
    .map((market) => ({ market, ...frame.px(market.lngLat), radiusPx: radiusOf(market) * scale }))
    .filter(({ x, y, radiusPx }) => overlapWith(boxAround(x, y, radiusPx), strips) === 0);
  const marks = nodes.map((node) => boxAround(node.x, node.y, node.radiusPx));
  const placed: Box[] = [...obstacles, ...marks, ...furniture, ...strips];
  return nodes.map(({ market, x, y, radiusPx }, rank) => {
    const candidates = SIDES.map((side) => labelOf(frame, market, side, radiusPx, rank));
    const label = cheapest(candidates, (candidate) => overlapWith(shift(labelBox(candidate), [x, y]), placed) + SIDES.indexOf(candidate.side));
    const chosen = label ?? labelOf(frame, market, 'right', radiusPx, rank);
    placed.push(shift(labelBox(chosen), [x, y]));
    return {
      id: market.place.id,
      lngLat: market.lngLat,
      radiusPx,
      arcs: marketArcs(market),
      glyph: mainGlyph(market),
      label: chosen,
    };
  });
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
