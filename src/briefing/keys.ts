import type { PlayerCommand } from './player.ts';

/** What a key asks for: a step of the player, the full screen, or the end of the briefing. */
export type KeyCommand = PlayerCommand | { readonly type: 'fullscreen' } | { readonly type: 'end' };

/** The part of a keyboard event that decides what it means. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey?: boolean;
  readonly altKey?: boolean;
  readonly metaKey?: boolean;
  readonly shiftKey?: boolean;
  /** Whether an input method is composing (Chinese input). */
  readonly isComposing?: boolean;
  /** Whether the key is held down. */
  readonly repeat?: boolean;
  /** What has the focus: `text` takes every key, `control` (a button, a link) takes Space and Enter, `none` takes nothing. */
  readonly focus?: 'text' | 'control' | 'none';
}

/** What one key press leads to. */
export interface KeyResult {
  /** `null` when the key asks for nothing. */
  readonly command: KeyCommand | null;
  /** Digits typed so far and waiting for Enter. */
  readonly digits: string;
  /** Whether the key was taken and the browser must not act on it as well. */
  readonly taken: boolean;
}

/** Keys that mean the same in every state; every clicker sends some of them. */
const COMMANDS: Readonly<Record<string, KeyCommand>> = {
  ArrowRight: { type: 'next' },
  ' ': { type: 'next' },
  Enter: { type: 'next' },
  PageDown: { type: 'next' },
  ArrowLeft: { type: 'previous' },
  PageUp: { type: 'previous' },
  Backspace: { type: 'previous' },
  Home: { type: 'first' },
  End: { type: 'last' },
  b: { type: 'black' },
  '.': { type: 'black' },
  f: { type: 'fullscreen' },
  Escape: { type: 'end' },
};
/** Longest scene number that can be typed, digits. */
const MAX_DIGITS = 3;

/** Reads one key press, given the digits typed before it. Digits wait for Enter, which then jumps to that scene; any other key forgets them. */
export function readKey(press: KeyPress, digits = ''): KeyResult {
  const ignored: KeyResult = { command: null, digits, taken: false };
  if (press.isComposing || press.ctrlKey || press.altKey || press.metaKey) return ignored;
  if (press.focus === 'text') return ignored;
  if (press.focus === 'control' && (press.key === ' ' || press.key === 'Enter')) return ignored;
  if (/^[0-9]$/.test(press.key)) return { command: null, digits: (digits + press.key).slice(-MAX_DIGITS), taken: true };
  if (digits && press.key === 'Enter') return { command: { type: 'jump', number: Number(digits) }, digits: '', taken: true };
  if (digits && press.key === 'Escape') return { command: null, digits: '', taken: true };
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const command = Object.hasOwn(COMMANDS, key) ? COMMANDS[key] : undefined;
  if (!command || (press.shiftKey && key !== 'b' && key !== 'f')) return ignored;
  if (press.repeat && (command.type === 'black' || command.type === 'fullscreen')) return { command: null, digits: '', taken: true };
  return { command, digits: '', taken: true };
}
