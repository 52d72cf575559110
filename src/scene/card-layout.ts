import type { PointPx } from './mercator.ts';
import { type Box, boxAround, boxAt, grow, lengthInside, outside, overlap, overlapWith, segmentsCross, touching } from './placement.ts';

/** A shape that a card may have, px. */
export interface CardShape {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A card to be laid: the point that its leader runs to, and the shapes that it may have, the best first. */
export interface Card {
  readonly anchor: PointPx;
  readonly shapes: readonly CardShape[];
}

/** Where a card was laid, and in which of its shapes. */
export interface LaidCard {
  readonly box: Box;
  readonly shape: number;
}

/** What cards are laid around, in the px of their anchors. */
export interface CardSpace {
  /** Boxes that neither a card nor its leader may cover. */
  readonly fixed: readonly Box[];
  /** Boxes that a card had better not cover. */
  readonly soft: readonly Box[];
  /** What is free of the screen. */
  readonly screen: Box;
}

/** Where a card is tried: directions around its anchor, steps away from it, px. */
const DIRECTIONS = 40;
const STEPS = 14;
const STEP_PX = 26;
const MIN_DISTANCE_PX = 36;
/** Room between two cards, so that they stay apart until the next layout, px. */
const DRIFT_PX = 22;
/** Room around a card that it had better share with nothing, px. */
const CLEAR_PX = 8;
/** Half of the room around an anchor that no card may take, px. */
const ANCHOR_PX = 14;
const ROUNDS = 5;
/** Prices: of a covered px², of a px of leader, of a px of leader over something, of two leaders that cross, of a shape that is not the best. */
const PRICE = { covered: 60, others: 600, soft: 2, outside: 24, leader: 40, over: 900, cross: 24_000, otherShape: 2_000 } as const;

/** A place for a card, with what it costs whatever the other cards do. */
interface Spot extends LaidCard {
  readonly grown: Box;
  /** Where the leader meets the card. */
  readonly end: PointPx;
  readonly own: number;
}

/**
 * Lays cards beside their anchors where they and their leaders cover least and cross nothing. Each order of the cards (largest first, from the top,
 * from the left, and the last one turned round) is laid greedily and then improved card by card; the cheapest whole is
 * improved pair by pair. The result has the order of the cards.
 */
export function layCards(cards: readonly Card[], space: CardSpace): readonly LaidCard[] {
  const fixed = [...space.fixed, ...cards.map(({ anchor }) => boxAround(anchor.x, anchor.y, ANCHOR_PX))];
  const spots = cards.map((card) => spotsOf(card, { ...space, fixed }));
  const layouts = ordersOf(cards).map((order) => improved(cards, spots, greedy(cards, spots, order)));
  return lifted(cards, spots, cheapestLayout(layouts)).chosen;
}

/** Spots of all cards with the price of the whole. */
interface Layout {
  readonly chosen: readonly Spot[];
  readonly cost: number;
}

function cheapestLayout(layouts: readonly Layout[]): Layout {
  return layouts.reduce((least, layout) => (layout.cost < least.cost ? layout : least));
}

/** A layout made cheaper by lifting two cards at a time and laying them again in the other order, until no pair gains. */
function lifted(cards: readonly Card[], spots: readonly (readonly Spot[])[], start: Layout): Layout {
  let best = start;
  for (let round = 0; round < ROUNDS; round++) {
    const before = best;
    for (const first of cards.keys()) {
      for (const second of cards.keys()) {
        // A card that stands where it would stand alone has nothing to gain.
        if (first === second || best.chosen[first] === spots[first]?.[0]) continue;
        const chosen: (Spot | undefined)[] = [...best.chosen];
        chosen[second] = undefined;
        chosen[first] = undefined;
        chosen[first] = cheapestSpot(first, cards, spots, chosen);
        chosen[second] = cheapestSpot(second, cards, spots, chosen);
        best = cheapestLayout([best, improved(cards, spots, chosen)]);
      }
    }
    if (best === before) break;
  }
  return best;
}

function ordersOf(cards: readonly Card[]): readonly (readonly number[])[] {
  const by = (key: (card: Card) => number) =>
    cards
      .map((card, index) => ({ index, key: key(card) }))
      .sort((a, b) => a.key - b.key)
      .map(({ index }) => index);
  const fromLeft = by((card) => card.anchor.x);
  return [
    by(({ shapes }) => -(shapes[0]?.widthPx ?? 0) * (shapes[0]?.heightPx ?? 0)),
    by((card) => card.anchor.y),
    fromLeft,
    [...fromLeft].reverse(),
  ];
}

function greedy(cards: readonly Card[], spots: readonly (readonly Spot[])[], order: readonly number[]): (Spot | undefined)[] {
  const chosen: (Spot | undefined)[] = cards.map(() => undefined);
  for (const index of order) chosen[index] = cheapestSpot(index, cards, spots, chosen);
  return chosen;
}

function improved(
  cards: readonly Card[],
  spots: readonly (readonly Spot[])[],
  start: (Spot | undefined)[],
): { chosen: readonly Spot[]; cost: number } {
  const chosen = [...start];
  for (let round = 0; round < ROUNDS; round++) {
    const before = [...chosen];
    for (const index of cards.keys()) chosen[index] = cheapestSpot(index, cards, spots, chosen);
    if (chosen.every((spot, index) => spot === before[index])) break;
  }
  const placed = chosen.flatMap((spot) => spot ?? []);
  const cost = placed.reduce((sum, spot, index) => sum + spot.own + priceAmong(index, spot, cards, chosen) / 2, 0);
  return { chosen: placed, cost };
}

function cheapestSpot(
  index: number,
  cards: readonly Card[],
  spots: readonly (readonly Spot[])[],
  chosen: readonly (Spot | undefined)[],
): Spot | undefined {
  let best: Spot | undefined;
  let least = Number.POSITIVE_INFINITY;
  // Spots are in the order of their own price: once that alone is too dear, so are all that follow.
  for (const spot of spots[index] ?? []) {
    if (spot.own >= least) break;
    const price = spot.own + priceAmong(index, spot, cards, chosen, least - spot.own);
    if (price < least) [best, least] = [spot, price];
  }
  return best;
}

/** What a spot costs among the other cards; once that is over the limit the rest is not counted. */
function priceAmong(
  index: number,
  spot: Spot,
  cards: readonly Card[],
  chosen: readonly (Spot | undefined)[],
  limit = Number.POSITIVE_INFINITY,
): number {
  const anchor = cards[index]?.anchor ?? spot.end;
  let price = 0;
  for (let at = 0; at < chosen.length && price < limit; at++) {
    const [other, from] = [chosen[at], cards[at]?.anchor];
    if (!other || !from || at === index) continue;
    price += overlap(spot.grown, other.box) * PRICE.others;
    price += (lengthInside(anchor, spot.end, other.box) + lengthInside(from, other.end, spot.box)) * PRICE.over;
    if (segmentsCross(anchor, spot.end, from, other.end)) price += PRICE.cross;
  }
  return price;
}

function spotsOf(card: Card, space: CardSpace): readonly Spot[] {
  const { anchor, shapes } = card;
  const { screen } = space;
  const reach = boxAround(anchor.x, anchor.y, furthestPx(shapes));
  const [fixed, soft] = [touching(space.fixed, reach), touching(space.soft, reach)];
  const candidates = shapes.flatMap((size, shape) => positionsAround(anchor, size).map((box) => ({ box, shape })));
  const spots = candidates.map(({ box, shape }): Spot => {
    const end = { x: Math.min(box.right, Math.max(box.left, anchor.x)), y: Math.min(box.bottom, Math.max(box.top, anchor.y)) };
    const leaderPx = Math.hypot(end.x - anchor.x, end.y - anchor.y);
    const over = fixed.reduce((sum, other) => sum + (isAround(other, anchor) ? 0 : lengthInside(anchor, end, other)), 0);
    const own =
      overlapWith(grow(box, CLEAR_PX), fixed) * PRICE.covered +
      overlapWith(box, soft) * PRICE.soft +
      outside(box, screen) * PRICE.outside +
      leaderPx * PRICE.leader +
      (over * PRICE.over) / 4 +
      shape * PRICE.otherShape;
    return { box, shape, grown: grow(box, DRIFT_PX), end, own };
  });
  return spots.sort((a, b) => a.own - b.own);
}

/** How far from its anchor a card can reach in any of its places. */
function furthestPx(shapes: readonly CardShape[]): number {
  return Math.max(...shapes.map(({ widthPx, heightPx }) => Math.hypot(widthPx, heightPx))) + MIN_DISTANCE_PX + STEPS * STEP_PX + CLEAR_PX;
}

function isAround(box: Box, { x, y }: PointPx): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

function positionsAround(anchor: PointPx, { widthPx, heightPx }: CardShape): readonly Box[] {
  const boxes: Box[] = [];
  for (let direction = 0; direction < DIRECTIONS; direction++) {
    const angle = (direction * 2 * Math.PI) / DIRECTIONS;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const reach = Math.min(Math.abs(widthPx / 2 / (cos || 1e-9)), Math.abs(heightPx / 2 / (sin || 1e-9)));
    for (let step = 0; step < STEPS; step++) {
      const distance = reach + MIN_DISTANCE_PX + step * STEP_PX;
      boxes.push(boxAt(anchor.x + cos * distance - widthPx / 2, anchor.y + sin * distance - heightPx / 2, widthPx, heightPx));
    }
  }
  return boxes;
}
