import type { BriefingRecord, SceneRecord } from '../sources/records.ts';

/** Where a briefing stands: plain data, so that a second window can follow it. */
export interface PlayerState {
  /** 0-based place in the briefing; 0 in an empty one. */
  readonly index: number;
  /** Whether the screen is blacked until the next key. */
  readonly blacked: boolean;
}

/** What a presenter can ask of a briefing; `number` is 1-based, as it is said aloud. */
export type PlayerCommand =
  | { readonly type: 'next' }
  | { readonly type: 'previous' }
  | { readonly type: 'first' }
  | { readonly type: 'last' }
  | { readonly type: 'black' }
  | { readonly type: 'jump'; readonly number: number };

/** What is to be shown now. */
export interface Showing {
  /** `null` in an empty briefing. */
  readonly scene: SceneRecord | null;
  /** 1-based, as printed in `5 / 7`; 0 in an empty briefing. */
  readonly number: number;
  readonly count: number;
  readonly blacked: boolean;
  readonly atFirst: boolean;
  readonly atLast: boolean;
}

/** A briefing as a state machine without time, screen or keys of its own. */
export interface Player {
  readonly briefing: BriefingRecord;
  /** The state at a scene; at the first one where the id is `null` or unknown. */
  start(scene?: string | null): PlayerState;
  /** The state after a command; the same object when the command changes nothing. */
  step(state: PlayerState, command: PlayerCommand): PlayerState;
  /** What a state shows. */
  show(state: PlayerState): Showing;
}

/** Builds the player of one briefing. */
export function createPlayer(briefing: BriefingRecord): Player {
  const { scenes } = briefing;
  const last = Math.max(0, scenes.length - 1);
  return {
    briefing,
    start: (scene = null) => ({
      index: Math.max(
        0,
        scenes.findIndex(({ id }) => id === scene),
      ),
      blacked: false,
    }),
    step: (state, command) => settle(state, move(state, command, last), last),
    show: (state) => {
      const index = Math.min(state.index, last);
      return {
        scene: scenes[index] ?? null,
        number: scenes.length === 0 ? 0 : index + 1,
        count: scenes.length,
        blacked: state.blacked,
        atFirst: index === 0,
        atLast: index === last,
      };
    },
  };
}

function move(state: PlayerState, command: PlayerCommand, last: number): PlayerState {
  switch (command.type) {
    case 'next':
      return { index: state.index + 1, blacked: false };
    case 'previous':
      return { index: state.index - 1, blacked: false };
    case 'first':
      return { index: 0, blacked: false };
    case 'last':
      return { index: last, blacked: false };
    case 'black':
      return { index: state.index, blacked: !state.blacked };
    case 'jump':
      return Number.isInteger(command.number) && command.number >= 1 && command.number <= last + 1
        ? { index: command.number - 1, blacked: false }
        : state;
  }
}

function settle(before: PlayerState, after: PlayerState, last: number): PlayerState {
  const index = Math.min(last, Math.max(0, after.index));
  return index === before.index && after.blacked === before.blacked ? before : { index, blacked: after.blacked };
}
