import type { MarketNode } from '../analysis/results.ts';
import { MARKET_RADIUS } from '../theme/symbols.ts';
import { labelBox } from './label-box.ts';
import { discBoxes } from './joint-sides.ts';
import { apart, clearOf, type Disc, distinct } from './far-discs.ts';
import type { BaseNode, Label, LabelLine, MarketMark, Side } from './map-scene.ts';
import { mainGlyph, marketArcs, modesByProgress } from './market-ring.ts';
import type { PointPx } from './mercator.ts';
import { type Box, boxAround, boxesAlong, cheapest, overlapWith, shift } from './placement.ts';
import type { SceneFrame } from './scene-input.ts';
import { hiddenFar } from './screen.ts';

/** Less than this of a name on something else is not seen, px². */
const LEAST_OVERLAP_PX2 = 1;
const SIDES: readonly Side[] = ['right', 'left', 'below', 'above'];
/** How far around a country its name may reach, and half the width of a lane, px. */
const REACH_PX = 360;
const LANE_HALF_PX = 5;
/** What a px² of a name on a mark or another name costs, where one on a lane costs 1. */
const HARD = 200;
/** What it costs to stand on the next side, and to say more in one line, px². */
const NEXT_SIDE = 30;
const FOLDED = 90;
/** What it costs to say the name only, px²: more than to stand on a lane. */
const NAME_ONLY = 4000;

/**
 * Country nodes of the world and wide views, each with its label where it covers least of what is there and of the `lanes` (world px), clear of
 * legend and buttons; none lies under the words or the second map of a briefing. On the globe a name without room is left out.
 */
export function marketMarks(
  frame: SceneFrame,
  bases: readonly BaseNode[],
  obstacles: readonly Box[],
  lanes: readonly (readonly PointPx[])[],
): readonly MarketMark[] {
  const rings = bases.map(({ lngLat, radiusPx }) => ({ ...frame.px(lngLat), radiusPx }));
  const nodes = countryDiscs(frame).map((node) => clearOf(node, rings));
  const { furniture, strips, edges } = hiddenFar(frame);
  const placed: Box[] = [...obstacles, ...nodes.flatMap((node) => discBoxes(node, node.radiusPx)), ...furniture, ...strips];
  // A globe stays as it is turned: what is cut by the screen's edge there has no room. A flat map is moved.
  if (frame.level === 'world') placed.push(...edges);
  return nodes.map((node, rank) => {
    const { market, x, y, radiusPx } = node;
    const boxOf = (label: Label) => shift(labelBox(label), [x, y]);
    const crossed = lanes.flatMap((lane) => boxesAlong(lane, LANE_HALF_PX, 2 * LANE_HALF_PX, boxAround(x, y, REACH_PX)));
    const candidates = candidatesFor(frame, node, rank);
    const covered = ({ label, cost }: Candidate) => overlapWith(boxOf(label), placed) * HARD + overlapWith(boxOf(label), crossed) + cost;
    const best = cheapest(candidates, covered)?.label ?? labelOf(frame, node, rank, 'right', 1);
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

/** The countries that are drawn, none touching another; of two that the globe's rim brings together, the one with more companies until it turns. */
export function countryDiscs(frame: SceneFrame): readonly PlacedMarket[] {
  if ((frame.level !== 'world' && frame.level !== 'wide') || !frame.shows('markets')) return [];
  const scale = frame.level === 'world' ? 0.62 : Math.min(frame.scale, 1.3);
  const { strips } = hiddenFar(frame);
  const seen = frame.results.markets
    .map((market) => ({ market, ...frame.px(market.lngLat), radiusPx: radiusOf(market) * scale }))
    .filter(({ x, y, radiusPx }) => overlapWith(boxAround(x, y, radiusPx), strips) === 0);
  return apart(distinct(seen));
}

function radiusOf(market: MarketNode): number {
  return MARKET_RADIUS[Math.min(market.actors.length, MARKET_RADIUS.length) - 1] ?? MARKET_RADIUS[0];
}

/** A label of a country, and what it costs for its form and its side, px². */
interface Candidate {
  readonly label: Label;
  readonly cost: number;
}

/** The label of a country on each side: line by line, with several states in one line, and the name only. */
function candidatesFor(frame: SceneFrame, node: PlacedMarket, rank: number): readonly Candidate[] {
  const states = frame.level === 'wide' ? modesByProgress(node.market).length : 1;
  const forms = Array.from({ length: states }, (_, fold) => (side: Side) => ({
    label: labelOf(frame, node, rank, side, fold + 1),
    cost: fold * FOLDED,
  }));
  const nameOnly = (side: Side): Candidate => {
    const label = labelOf(frame, node, rank, side, 1);
    return { label: { ...label, lines: label.lines.slice(0, 1) }, cost: NAME_ONLY };
  };
  return [...forms, nameOnly].flatMap((form) => SIDES.map(form).map(({ label, cost }, next) => ({ label, cost: cost + next * NEXT_SIDE })));
}

/** Name of a country and on the wide view what is there and how far along, `perLine` states in each line. */
function labelOf(frame: SceneFrame, { market, radiusPx }: PlacedMarket, rank: number, side: Side, perLine: number): Label {
  const { words, scale, level, state } = frame;
  const states = level === 'wide' ? modesByProgress(market).map(({ modes, status }) => words.marketModes(modes, status)) : [];
  const starts = states.flatMap((_, index) => (index % perLine === 0 ? [index] : []));
  const lines: LabelLine[] = [
    { text: words.name(market.place.short), tone: 'name' },
    ...starts.map((start) => ({ text: words.clauses(states.slice(start, start + perLine)), tone: 'plain' }) as const),
  ];
  return {
    lines: lines.filter((line) => line.text !== ''),
    side,
    sizePx: (level === 'world' ? 12 : state.mode === 'brief' ? 17 : 14) * scale,
    gapPx: radiusPx + 6,
    priority: 40 + rank,
    pinned: false,
  };
}
