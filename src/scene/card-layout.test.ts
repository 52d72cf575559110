import { describe, expect, it } from 'vitest';
import { type Card, type CardSpace, layCards } from './card-layout.ts';
import { boxAt, lengthInside, overlap, segmentsCross } from './placement.ts';

const space: CardSpace = { fixed: [], soft: [], screen: boxAt(0, 0, 900, 700) };
const card = (x: number, y: number, widthPx = 220, heightPx = 90): Card => ({ anchor: { x, y }, shapes: [{ widthPx, heightPx }] });

/** A row of anchors so near to each other that their cards have to fan out. */
const crowded = [card(400, 300), card(430, 320), card(460, 290), card(440, 360), card(500, 330), card(380, 350)];

function leaderEnd({ anchor }: Card, { box }: { box: ReturnType<typeof boxAt> }) {
  return { x: Math.min(box.right, Math.max(box.left, anchor.x)), y: Math.min(box.bottom, Math.max(box.top, anchor.y)) };
}

describe('cards beside their anchors', () => {
  it('stand apart, on the screen, and their leaders cross neither each other nor a card', () => {
    const laid = layCards(crowded, space);
    laid.forEach(({ box }, a) => {
      expect(box.left >= 0 && box.top >= 0 && box.right <= 900 && box.bottom <= 700).toBe(true);
      laid.forEach((other, b) => {
        const [from, to] = [crowded[a], crowded[b]];
        if (!from || !to || a === b) return;
        expect(overlap(box, other.box)).toBe(0);
        expect(segmentsCross(from.anchor, leaderEnd(from, { box }), to.anchor, leaderEnd(to, other))).toBe(false);
        expect(lengthInside(from.anchor, leaderEnd(from, { box }), other.box)).toBe(0);
      });
    });
  });

  it('keep clear of what stands there already', () => {
    const legend = boxAt(0, 500, 400, 200);
    const [laid] = layCards([card(100, 600)], { ...space, fixed: [legend] });
    expect(laid && overlap(laid.box, legend)).toBe(0);
  });

  it('take a narrower shape where the best one does not fit', () => {
    const narrow: CardSpace = { ...space, screen: boxAt(0, 0, 320, 700) };
    const shapes = [
      { widthPx: 400, heightPx: 120 },
      { widthPx: 220, heightPx: 240 },
    ];
    expect(layCards([{ anchor: { x: 160, y: 350 }, shapes }], narrow)[0]?.shape).toBe(1);
    expect(layCards([{ anchor: { x: 450, y: 350 }, shapes }], space)[0]?.shape).toBe(0);
  });

  it('are laid the same for the same input', () => {
    expect(layCards(crowded, space)).toEqual(layCards(crowded, space));
  });
});

describe('a straight piece against a box', () => {
  const box = boxAt(0, 0, 10, 10);
  it('is measured where it runs inside', () => {
    expect(lengthInside({ x: -5, y: 5 }, { x: 15, y: 5 }, box)).toBeCloseTo(10);
    expect(lengthInside({ x: 5, y: -5 }, { x: 5, y: 5 }, box)).toBeCloseTo(5);
    expect(lengthInside({ x: 2, y: 2 }, { x: 5, y: 6 }, box)).toBeCloseTo(5);
    expect(lengthInside({ x: -5, y: 2 }, { x: 2, y: -5 }, box)).toBe(0);
  });
});
