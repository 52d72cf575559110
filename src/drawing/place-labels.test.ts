import { describe, expect, test } from 'vitest';
import { boxAround, outside, overlap } from '../scene/placement.ts';
import { nameLabel } from './drawing.fixture.ts';
import { type LabelRequest, placeLabels } from './place-labels.ts';

const within = { left: 0, top: 0, right: 800, bottom: 600 };
const request = (id: string, x: number, y: number, more: Parameters<typeof nameLabel>[1] = {}): LabelRequest => ({
  id,
  at: { x, y },
  label: nameLabel('某某工厂', more),
});

/** Numbers from 0 to 1 that look random and are the same in every run. */
function* dice(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    yield state / 2 ** 32;
  }
}

describe('labels', () => {
  test('never cover each other, a symbol or the edge, however crowded it is', () => {
    const throwDice = dice(7);
    const next = () => throwDice.next().value;
    const requests = Array.from({ length: 120 }, (_, index) => request(`site-${index}`, next() * 800, next() * 600));
    const obstacles = requests.map(({ at }) => boxAround(at.x, at.y, 13));
    const placed = placeLabels(requests, { obstacles, soft: [], within });
    expect(placed.length).toBeGreaterThan(20);
    expect(placed.length).toBeLessThan(120);
    placed.forEach(({ box }, index) => {
      expect(outside(box, within)).toBe(0);
      for (const symbol of obstacles) expect(overlap(box, symbol)).toBe(0);
      for (const other of placed.slice(index + 1)) expect(overlap(box, other.box)).toBe(0);
    });
  });

  test('stand on the side they ask for when it is free', () => {
    const [placed] = placeLabels([request('a', 400, 300, { side: 'left' })], { obstacles: [], soft: [], within });
    expect(placed?.side).toBe('left');
    expect(placed?.box.right).toBe(400 - 18);
  });

  test('go to another side when something stands in the way', () => {
    const [placed] = placeLabels([request('a', 400, 300)], { obstacles: [{ left: 410, top: 200, right: 520, bottom: 400 }], soft: [], within });
    expect(placed?.side).toBe('left');
  });

  test('keep off the corridor when there is another place', () => {
    const corridor = { left: 430, top: 0, right: 440, bottom: 600 };
    const [placed] = placeLabels([request('a', 400, 300)], { obstacles: [], soft: [corridor], within });
    expect(placed && overlap(placed.box, corridor)).toBe(0);
  });

  test('a pinned label is placed first and stays even where nothing is free', () => {
    const everywhere = { left: -1000, top: -1000, right: 2000, bottom: 2000 };
    const placed = placeLabels([request('a', 400, 300, { priority: 0 }), request('b', 400, 300, { priority: 9, pinned: true })], {
      obstacles: [everywhere],
      soft: [],
      within,
    });
    expect(placed.map(({ request: { id } }) => id)).toEqual(['b']);
  });

  test('of two that want one place the one with the lower priority number has it', () => {
    const placed = placeLabels([request('later', 400, 300, { priority: 7 }), request('first', 400, 300, { priority: 2 })], {
      obstacles: [],
      soft: [],
      within,
    });
    expect(placed[0]?.request.id).toBe('first');
    expect(placed[0]?.side).toBe('right');
    expect(placed[1]?.side).not.toBe('right');
  });

  test('a name that refuses every place near its own is left out', () => {
    const sea = { ...request('sea', 400, 300), centred: { left: -40, top: -10, right: 40, bottom: 10 }, refuses: () => true };
    expect(placeLabels([sea], { obstacles: [], soft: [], within })).toEqual([]);
  });
});
