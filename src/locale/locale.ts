import type { Lang } from '../model/state.ts';
import type { Names } from '../sources/records.ts';
import type { Words } from './words.ts';

/** One language: its words, and the rules for names and numbers. */
export interface Locale {
  readonly lang: Lang;
  readonly words: Words;
  /** The name in this language; the other one where this is empty. */
  name(names: Names): string;
  /** The name in the other language, or an empty string where it would repeat the first. */
  otherName(names: Names): string;
}
