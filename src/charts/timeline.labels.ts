import { type Box, overlaps, type TextMark, textBox, textWidth } from './marks.ts';
import type { StripMark } from './timeline.series.ts';

/** Size of every text of the strip, px. */
export const LABEL_PX = 12;
/** Distance of points that stand above each other, px. */
export const STACK_PX = 10;
/** Browsers may draw a text wider than it is reckoned, by up to so much. */
export const LOOSE = 1.06;
const LANE = 17;
/** With less room than this to its right a label runs to the left, px. */
const LEAST_ROOM = 56;

/** A line from a label down to its point, px. */
export interface Leader {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** A point of the strip with its place. */
export interface Stacked {
  readonly mark: StripMark;
  readonly x: number;
  /** Above the axis, negative px. */
  readonly y: number;
  readonly level: number;
}

/** Points that would touch stand above each other. */
export function stack(marks: readonly StripMark[], at: (mark: StripMark) => number, scale: number): readonly Stacked[] {
  const placed: Stacked[] = [];
  for (const mark of marks) {
    const x = at(mark);
    const taken = new Set(placed.filter((other) => Math.abs(other.x - x) < STACK_PX * scale).map(({ level }) => level));
    let level = 0;
    while (taken.has(level)) level += 1;
    placed.push({ mark, x, y: -(level + 0.5) * STACK_PX * scale - 3 * scale, level });
  }
  return placed;
}

/** A label and the line from it to its point. */
export interface Label {
  readonly text: TextMark;
  readonly leader: Leader;
}

/** Labels that have room, whole or in short, none of them cut: those that run to the right, the rightmost lowest, then above them those that must run to the left; each in the lowest lane where nothing meets. */
export function place(stacks: readonly Stacked[], base: number, widthPx: number, scale: number): readonly Label[] {
  const named = stacks.filter(({ mark }) => mark.label !== null);
  const toLeft = named.filter((stacked) => runsLeft(stacked, widthPx, scale));
  const toRight = named.filter((stacked) => !toLeft.includes(stacked)).reverse();
  const placed: Label[] = [];
  for (const stacked of [...toRight, ...toLeft]) {
    const before = Math.max(0, ...named.filter((other) => other.x < stacked.x).map((other) => other.x + 5 * scale));
    const lanes = Array.from({ length: named.length + 1 }, (_, lane) => labelIn(lane, stacked, before, base, widthPx, scale)).flatMap(
      (label) => label ?? [],
    );
    const apart = lanes.filter(({ text }) => placed.every((other) => !overlaps(widened(textBox(text)), textBox(other.text))));
    const clear = apart.find(({ text, leader }) =>
      placed.every((other) => !crosses(leader, textBox(other.text)) && !crosses(other.leader, textBox(text))),
    );
    const best = clear ?? apart[0];
    if (best) placed.push(best);
  }
  return placed;
}

function runsLeft({ mark, x }: Stacked, widthPx: number, scale: number): boolean {
  const room = widthPx - x;
  return room < LEAST_ROOM * scale && textWidth(mark.label ?? '', LABEL_PX * scale, mark.kind === 'target') > room;
}

/** A label in a lane; one that would leave the picture moves left over its point, as far as the leader before it lets it; `null` where even the short text has no room. */
function labelIn(lane: number, stacked: Stacked, before: number, base: number, widthPx: number, scale: number): Label | null {
  const { mark, x, y } = stacked;
  const size = LABEL_PX * scale;
  const isBold = mark.kind === 'target';
  const isLeft = runsLeft(stacked, widthPx, scale);
  const chosen = fitting([mark.label ?? '', mark.short], size, isLeft ? x : widthPx - Math.min(x, before), isBold);
  if (chosen === null) return null;
  const start = Math.min(x, widthPx - textWidth(chosen, size, isBold) * LOOSE);
  const text: TextMark = {
    kind: 'text',
    x: isLeft ? x : start,
    y: base - lane * LANE * scale - 5 * scale,
    text: chosen,
    sizePx: size,
    isBold,
    tone: mark.kind === 'target' ? 'base' : 'ink',
    anchor: isLeft ? 'end' : 'start',
  };
  return { text, leader: { x, from: text.y + 3 * scale, to: y } };
}

function crosses(leader: Leader, box: Box): boolean {
  return (
    leader.x > box.left - 1 && leader.x < box.right + 1 && Math.min(leader.from, leader.to) < box.bottom && Math.max(leader.from, leader.to) > box.top
  );
}

function widened(box: Box): Box {
  return { ...box, left: box.left - 6, right: box.right + 6 };
}

/** The first of some texts that is no wider than the room, px; `null` where none is. */
export function fitting(texts: readonly string[], sizePx: number, roomPx: number, isBold: boolean): string | null {
  return texts.find((text) => text !== '' && textWidth(text, sizePx, isBold) * LOOSE <= roomPx + 0.01) ?? null;
}
