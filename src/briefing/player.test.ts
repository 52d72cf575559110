import { describe, expect, test } from 'vitest';
import type { BriefingRecord, SceneRecord } from '../sources/records.ts';
import { createPlayer, type PlayerCommand } from './player.ts';

const none = { zh: '', en: '' };
const scene = (id: string): SceneRecord => ({
  id,
  title: { zh: id, en: id },
  kicker: none,
  text: none,
  notes: none,
  target: 'region',
  level: 'region',
  selected: null,
  layers: [],
  hero: null,
  figures: [],
  chart: '',
  durationS: 60,
});
const briefing: BriefingRecord = { id: 'short', title: none, scenes: ['region', 'bases', 'corridor'].map(scene) };
const player = createPlayer(briefing);
const walk = (...commands: readonly PlayerCommand[]) => player.show(commands.reduce(player.step, player.start()));

describe('a briefing', () => {
  test('opens at its first scene', () => {
    expect(walk()).toMatchObject({ scene: { id: 'region' }, number: 1, count: 3, blacked: false, atFirst: true, atLast: false });
  });

  test('goes forward and back one scene at a time', () => {
    expect(walk({ type: 'next' })).toMatchObject({ scene: { id: 'bases' }, number: 2, atFirst: false, atLast: false });
    expect(walk({ type: 'next' }, { type: 'next' }, { type: 'previous' })).toMatchObject({ scene: { id: 'bases' } });
  });

  test('stops at both ends and says so', () => {
    expect(walk({ type: 'previous' })).toMatchObject({ number: 1, atFirst: true });
    expect(walk({ type: 'last' }, { type: 'next' })).toMatchObject({ number: 3, atLast: true });
  });

  test('hands back the same state where nothing changes, so that nothing is drawn again', () => {
    const first = player.start();
    expect(player.step(first, { type: 'previous' })).toBe(first);
    expect(player.step(first, { type: 'first' })).toBe(first);
    expect(player.step(first, { type: 'jump', number: 1 })).toBe(first);
  });

  test('goes to either end', () => {
    expect(walk({ type: 'last' })).toMatchObject({ scene: { id: 'corridor' } });
    expect(walk({ type: 'last' }, { type: 'first' })).toMatchObject({ scene: { id: 'region' } });
  });

  test('jumps to the number that is said aloud', () => {
    expect(walk({ type: 'jump', number: 3 })).toMatchObject({ scene: { id: 'corridor' }, number: 3 });
  });

  test.each([0, 4, -1, 1.5, Number.NaN])('stays where it is when scene %d does not exist', (number) => {
    expect(walk({ type: 'next' }, { type: 'jump', number })).toMatchObject({ number: 2 });
  });

  test('goes black and comes back at the same scene', () => {
    expect(walk({ type: 'next' }, { type: 'black' })).toMatchObject({ number: 2, blacked: true });
    expect(walk({ type: 'next' }, { type: 'black' }, { type: 'black' })).toMatchObject({ number: 2, blacked: false });
  });

  test('lights the screen again with any step, even at the end', () => {
    expect(walk({ type: 'black' }, { type: 'next' })).toMatchObject({ number: 2, blacked: false });
    expect(walk({ type: 'last' }, { type: 'black' }, { type: 'next' })).toMatchObject({ number: 3, blacked: false });
  });

  test('opens at a scene that a link names, and at the first one where the link is wrong', () => {
    expect(player.show(player.start('corridor'))).toMatchObject({ scene: { id: 'corridor' }, number: 3 });
    expect(player.show(player.start('no-such-scene'))).toMatchObject({ scene: { id: 'region' }, number: 1 });
    expect(player.show(player.start(null))).toMatchObject({ number: 1 });
  });

  test('does not lose its place when it is shortened meanwhile', () => {
    expect(player.show({ index: 9, blacked: false })).toMatchObject({ scene: { id: 'corridor' }, number: 3, atLast: true });
  });
});

test('an empty briefing shows nothing and stays calm whatever is pressed', () => {
  const empty = createPlayer({ ...briefing, scenes: [] });
  const state = empty.start('region');
  expect(empty.show(state)).toEqual({ scene: null, number: 0, count: 0, blacked: false, atFirst: true, atLast: true });
  for (const command of [{ type: 'next' }, { type: 'previous' }, { type: 'last' }, { type: 'first' }] as const) {
    expect(empty.step(state, command)).toBe(state);
  }
});
