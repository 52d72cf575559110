import { type Box, type Mark, overlaps, type TextMark, textBox, textWidth } from './marks.ts';

/** A part that is too small for its own label: where its leader starts, and what stands at the end. */
export interface Leader {
  readonly x: number;
  readonly value: string;
  readonly name: string;
}

/** Where leaders may go: under a bar, between two edges, in rows. */
export interface LeaderFrame {
  readonly top: number;
  readonly widthPx: number;
  readonly rowPx: number;
  readonly sizePx: number;
  /** Boxes that labels must keep clear of. */
  readonly taken: readonly Box[];
}

/** Leaders as marks, and how far down they reach, px. */
export interface PlacedLeaders {
  readonly marks: readonly Mark[];
  readonly boxes: readonly Box[];
  readonly bottom: number;
}

/**
 * Stacks the labels of small neighbouring parts under their bar: to the side with more room, the outermost first,
 * so that no leader crosses a label; the first row that keeps every label clear of what is already there.
 */
export function placeLeaders(leaders: readonly Leader[], frame: LeaderFrame): PlacedLeaders {
  if (leaders.length === 0) return { marks: [], boxes: [], bottom: frame.top };
  const sorted = [...leaders].sort((a, b) => a.x - b.x);
  const [first, last] = [sorted[0]?.x ?? 0, sorted.at(-1)?.x ?? 0];
  const widest = Math.max(...leaders.map((leader) => textWidth(labelOf(leader), frame.sizePx)));
  const isRight = last + frame.sizePx + widest <= frame.widthPx;
  const ordered = isRight ? sorted.reverse() : sorted;
  const elbow = isRight ? last + frame.sizePx * 0.6 : first - frame.sizePx * 0.6;
  for (let skip = 0; ; skip += 1) {
    const placed = ordered.map((leader, index) => label(leader, elbow, isRight, frame, index + skip));
    const boxes = placed.map(textBox);
    const isClear = boxes.every((box) => frame.taken.every((other) => !overlaps(box, other)));
    if (!isClear && skip < 6) continue;
    const marks = placed.flatMap((text, index) => [line(ordered[index]?.x ?? elbow, elbow, text, isRight, frame), text]);
    return { marks, boxes, bottom: Math.max(...boxes.map((box) => box.bottom)) };
  }
}

function labelOf({ name, value }: Leader): string {
  return value ? `${name} ${value}` : name;
}

function label(leader: Leader, elbow: number, isRight: boolean, frame: LeaderFrame, row: number): TextMark {
  const x = elbow + (isRight ? 4 : -4);
  const y = frame.top + frame.rowPx * (row + 0.8);
  return { kind: 'text', x, y, text: labelOf(leader), sizePx: frame.sizePx, isBold: false, tone: 'ink', anchor: isRight ? 'start' : 'end' };
}

function line(x: number, elbow: number, text: TextMark, isRight: boolean, frame: LeaderFrame): Mark {
  const y = Math.round(text.y - frame.sizePx * 0.36) + 0.5;
  return { kind: 'line', points: [[x, frame.top], [x, y], [isRight ? Math.max(elbow, x + 1) : Math.min(elbow, x - 1), y]], tone: 'ink2', widthPx: 1 };
}
