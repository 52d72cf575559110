/** What colours a mark: a role of the flavour, a maker by hue rank, or a part of a composition by its place. */
export type Tone =
  | 'ink'
  | 'ink2'
  | 'ink3'
  | 'rule'
  | 'panel'
  | 'base'
  | 'baseTint'
  | 'spine'
  | 'rail'
  | 'waterName'
  | 'none'
  | { readonly actor: number; readonly faint?: boolean }
  | { readonly onActor: number }
  | { readonly composition: number }
  | { readonly onComposition: number };

/** A bar: printed ones are solid, derived ones hatched and outlined, the other of two disagreeing ones outlined only. */
export interface BarMark {
  readonly kind: 'bar';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tone: Tone;
  readonly texture: 'solid' | 'hatch' | 'outline';
}

/** A line through points: a target tick, a leader, an axis, a bracket. */
export interface LineMark {
  readonly kind: 'line';
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly tone: Tone;
  readonly widthPx: number;
  readonly dash?: readonly number[];
}

/** A line of text; `x`, `y` are its anchor on the baseline. */
export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly sizePx: number;
  readonly isBold: boolean;
  readonly tone: Tone;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Paper behind the text, for a label that stands on a hatch. */
  readonly paper?: Tone;
}

/** A point in time or on a scale: a disc, a ring with paper inside, a square, a diamond, or a triangle that points right; `x`, `y` are its middle. */
export interface DotMark {
  readonly kind: 'dot';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly shape: 'disc' | 'ring' | 'square' | 'diamond' | 'triangle';
  readonly tone: Tone;
}

/** Anything that a chart draws. */
export type Mark = BarMark | LineMark | TextMark | DotMark;

/** A chart placed in pixels, ready for any renderer; later marks lie on top. */
export interface ChartLayout {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly title: string;
  /** One sentence that stands in for the picture. */
  readonly description: string;
  readonly marks: readonly Mark[];
}

/** How a chart is sized: its width, and how much larger than at a desk its type and marks are. */
export interface ChartFrame {
  readonly widthPx: number;
  readonly scale?: number;
}

/** A rectangle in the chart's pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Width of a text in the interface font, px: full-width characters are one em, others by class. Within 6 % of what browsers draw. */
export function textWidth(text: string, sizePx: number, isBold = false): number {
  let ems = 0;
  for (const character of text) ems += emWidth(character);
  return ems * sizePx * (isBold ? 1.04 : 1);
}

function emWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x2e80 && code !== 0xffe5) return 1;
  if (/[ijltf.,:;'|!()[\]·]/.test(character)) return 0.31;
  if (/[mwMW%×]/.test(character)) return 0.86;
  if (/[A-Z&+<>=≥≤−–]/.test(character)) return 0.64;
  if (/\s/.test(character)) return 0.24;
  return 0.56;
}

/** The box that a text fills. */
export function textBox(mark: TextMark): Box {
  const width = textWidth(mark.text, mark.sizePx, mark.isBold);
  const left = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - width : mark.x - width / 2;
  return { left, right: left + width, top: mark.y - mark.sizePx * 0.84, bottom: mark.y + mark.sizePx * 0.18 };
}

/** Whether two boxes share any area. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Baseline that centres a text of a size on a height. */
export function centred(middle: number, sizePx: number): number {
  return middle + sizePx * 0.36;
}

/** Breaks a text into lines no wider than `widthPx`, between words (Chinese ones too); a word wider than that stays whole. */
export function wrapText(text: string, sizePx: number, widthPx: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of words(text)) {
    if (line.trim() && textWidth((line + piece).trimEnd(), sizePx) > widthPx) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line ? [...lines, line.trimEnd()] : lines;
}

function words(text: string): readonly string[] {
  if (!/[\u2e80-\uffff]/.test(text)) return text.match(/\S+\s*/g) ?? [];
  return Array.from(new Intl.Segmenter('zh', { granularity: 'word' }).segment(text), ({ segment }) => segment);
}
