import { LABEL_TONES } from '../theme/label-tones.ts';
import { textWidthPx } from '../util/text-width.ts';
import type { Label, LabelLine, OffsetPx } from './map-scene.ts';
import { type Box, boxAt } from './placement.ts';

const LINE_HEIGHT = 1.25;

/** Font size of one line of a label, px: its tone's share of the name's size, never under the tone's least size. */
export function lineSizePx(label: Label, line: LabelLine): number {
  const tone = LABEL_TONES[line.tone];
  return Math.max(tone.minPx, label.sizePx * tone.scale);
}

/** The rows of a label: a `latin` line stands beside the name that it follows. */
export function labelRows(label: Label): readonly (readonly LabelLine[])[] {
  const rows: LabelLine[][] = [];
  for (const line of label.lines) {
    const last = rows.at(-1);
    if (line.tone === 'latin' && last) last.push(line);
    else rows.push([line]);
  }
  return rows;
}

/** Estimated size of a label, px. */
export function labelSize(label: Label): { widthPx: number; heightPx: number } {
  const rows = labelRows(label);
  const widthPx = Math.max(0, ...rows.map((row) => row.reduce((sum, line) => sum + textWidthPx(line.text, lineSizePx(label, line)) + 4, -4)));
  const heightPx = rows.reduce((sum, row) => sum + Math.max(...row.map((line) => lineSizePx(label, line))) * LINE_HEIGHT, 0);
  return { widthPx, heightPx };
}

/** The box a label fills around a mark at `offset` from the anchor, px relative to the anchor. */
export function labelBox(label: Label, [x, y]: OffsetPx = [0, 0]): Box {
  const { widthPx, heightPx } = labelSize(label);
  switch (label.side) {
    case 'right':
      return boxAt(x + label.gapPx, y - heightPx / 2, widthPx, heightPx);
    case 'left':
      return boxAt(x - label.gapPx - widthPx, y - heightPx / 2, widthPx, heightPx);
    case 'above':
      return boxAt(x - widthPx / 2, y - label.gapPx - heightPx, widthPx, heightPx);
    case 'below':
      return boxAt(x - widthPx / 2, y + label.gapPx, widthPx, heightPx);
  }
}
