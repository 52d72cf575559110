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
  const isRight = last + frame.sizePx + widest <= frame.widthPx || frame.widthPx - last > first;
  const ordered = isRight ? sorted.reverse() : sorted;
  const elbow = isRight ? last + frame.sizePx * 0.6 : first - frame.sizePx * 0.6;
  for (let skip = 0; ; skip += 1) {
    const placed = ordered.map((leader, index) => label(leader, elbow, isRight, frame, index + skip));
    const boxes = placed.map(textBox);
    const isClear = boxes.every((box) => frame.taken.every((other) => !overlaps(box, other)));
    if (!isClear && skip < 6) continue;
    const marks = placed.flatMap((text, index) => [line(ordered[index]?.x ?? elbow, text, isRight, frame), text]);
    return { marks, boxes, bottom: Math.max(...boxes.map((box) => box.bottom)) };
  }
}

function isWide(leader: Leader, isRight: boolean, frame: LeaderFrame): boolean {
  return textWidth(labelOf(leader), frame.sizePx) + 4 > (isRight ? frame.widthPx - leader.x : leader.x);
}

function labelOf({ name, value }: Leader): string {
  return value ? `${name} ${value}` : name;
}

/** At the end of its leader; a label too wide for that side stands under its leader instead. */
function label(leader: Leader, elbow: number, isRight: boolean, frame: LeaderFrame, row: number): TextMark {
  const y = frame.top + frame.rowPx * (row + 0.8);
  const base = { kind: 'text', y, text: labelOf(leader), sizePx: frame.sizePx, isBold: false, tone: 'ink' } as const;
  const width = textWidth(labelOf(leader), frame.sizePx);
  const x = isRight ? Math.max(Math.min(elbow + 4, frame.widthPx - width), leader.x + 3) : Math.min(Math.max(elbow - 4, width), leader.x - 3);
  if (isWide(leader, isRight, frame)) return { ...base, x: Math.max(Math.min(leader.x - 8, frame.widthPx - width), 0), anchor: 'start' };
  return { ...base, x, anchor: isRight ? 'start' : 'end' };
}

function line(x: number, text: TextMark, isRight: boolean, frame: LeaderFrame): Mark {
  const box = textBox(text);
  if (box.left < x && x < box.right)
    return {
      kind: 'line',
      points: [
        [x, frame.top],
        [x, box.top - 1],
      ],
      tone: 'ink2',
      widthPx: 1,
    };
  const y = Math.round(text.y - frame.sizePx * 0.36) + 0.5;
  return {
    kind: 'line',
    points: [
      [x, frame.top],
      [x, y],
      [isRight ? text.x - 4 : text.x + 4, y],
    ],
    tone: 'ink2',
    widthPx: 1,
  };
}
