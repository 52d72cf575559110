import { scaleLinear } from 'd3-scale';
import type { Locale } from '../locale/locale.ts';
import type { CompositionSeries } from './composition.series.ts';
import { type Leader, placeLeaders } from './leaders.layout.ts';
import { type Box, type ChartFrame, type ChartLayout, centred, type Mark, overlaps, type TextMark, textBox, textWidth } from './marks.ts';
import type { Item } from './series.ts';

const TONES = 3;

/** Lays out a whole as one bar of its additive parts, with the overlapping "of which" amounts as open brackets in their own lane, never stacked. */
export function layoutComposition(series: CompositionSeries, frame: ChartFrame, locale: Locale): ChartLayout {
  const { widthPx, scale = 1 } = frame;
  const height = 34 * scale;
  const x = scaleLinear([0, Math.max(series.whole.value, sum(series.parts))], [0, widthPx]);
  const marks: Mark[] = [];
  const leaders: Leader[] = [];
  let from = 0;
  for (const [index, part] of partsOf(series).entries()) {
    const [left, right] = [x(from), x(from + part.value)];
    const tone = Math.min(index, TONES - 1);
    const gap = index > 0 ? 2 : 0;
    marks.push({ kind: 'bar', x: left + gap, y: 0, width: right - left - gap, height, tone: { composition: tone }, texture: 'solid' });
    const label = labelInside(part, left + gap, right, height, scale, tone);
    marks.push(...label.marks);
    if (!label.isNamed) leaders.push({ x: (left + right) / 2, name: part.name, value: label.marks.length ? '' : part.text });
    from += part.value;
  }
  const placed = placeLeaders(leaders, { top: height, widthPx, rowPx: 16 * scale, sizePx: 12 * scale, taken: [] });
  const lane = placeLane(series.within, x, height + 4 * scale, scale, locale, placed.boxes, placed.bottom);
  return {
    widthPx,
    heightPx: Math.ceil(Math.max(placed.bottom, lane.bottom) + 2),
    title: locale.words.chart.compositionTitle,
    description: describe(series, locale),
    marks: [...marks, ...placed.marks, ...lane.marks],
  };
}

function partsOf({ whole, parts }: CompositionSeries): readonly Item[] {
  return parts.length ? parts : [whole];
}

function labelInside(
  part: Item,
  left: number,
  right: number,
  height: number,
  scale: number,
  tone: number,
): { marks: readonly TextMark[]; isNamed: boolean } {
  const [valueSize, nameSize] = [16 * scale, 13 * scale];
  const valueWidth = textWidth(part.text, valueSize, true);
  const room = right - left;
  const value = (x: number, anchor: 'start' | 'middle', sizePx: number): TextMark => ({
    kind: 'text',
    x,
    y: centred(height / 2, sizePx),
    text: part.text,
    sizePx,
    isBold: true,
    tone: { onComposition: tone },
    anchor,
  });
  if (valueWidth + textWidth(part.name, nameSize) + 26 * scale <= room) {
    const x = left + 10 * scale;
    const name: TextMark = {
      kind: 'text',
      x: x + valueWidth + 6 * scale,
      y: centred(height / 2, valueSize),
      text: part.name,
      sizePx: nameSize,
      isBold: false,
      tone: { onComposition: tone },
      anchor: 'start',
    };
    return { marks: [value(x, 'start', valueSize), name], isNamed: true };
  }
  const fitting = [valueSize, nameSize].find((size) => textWidth(part.text, size, true) + 4 <= room);
  return { marks: fitting ? [value((left + right) / 2, 'middle', fitting)] : [], isNamed: false };
}

function placeLane(
  within: readonly Item[],
  x: (value: number) => number,
  top: number,
  scale: number,
  locale: Locale,
  taken: readonly Box[],
  below: number,
): { marks: readonly Mark[]; bottom: number } {
  if (within.length === 0) return { marks: [], bottom: top };
  const build = (start: number): Mark[] => [
    { kind: 'text', x: 0, y: start + 14 * scale, text: locale.words.chart.ofWhich, sizePx: 12 * scale, isBold: false, tone: 'ink2', anchor: 'start' },
    ...within.flatMap((item, index) => bracket(item, x(item.value), start + (33 + index * 23) * scale, scale)),
  ];
  const isClear = (marks: readonly Mark[]): boolean =>
    marks.every(
      (mark) => mark.kind !== 'text' || taken.every((box) => !overlaps({ ...textBox(mark), right: textBox(mark).right + 36 * scale }, box)),
    );
  const beside = build(top);
  const isBeside = isClear(beside);
  return {
    marks: isBeside ? beside : build(below + 4 * scale),
    bottom: (isBeside ? top : below + 4 * scale) + (33 + (within.length - 1) * 23 + 9) * scale,
  };
}

function bracket(item: Item, right: number, middle: number, scale: number): Mark[] {
  const arm = 6 * scale;
  const end = Math.max(right, 4);
  const valueX = end + 10 * scale;
  return [
    {
      kind: 'line',
      points: [
        [0.8, middle - arm],
        [0.8, middle + arm],
      ],
      tone: 'ink',
      widthPx: 1.6 * scale,
    },
    {
      kind: 'line',
      points: [
        [0.8, middle],
        [end, middle],
      ],
      tone: 'ink',
      widthPx: 1.6 * scale,
    },
    {
      kind: 'line',
      points: [
        [end, middle - arm],
        [end, middle + arm],
      ],
      tone: 'ink',
      widthPx: 1.6 * scale,
    },
    { kind: 'text', x: valueX, y: centred(middle, 15 * scale), text: item.text, sizePx: 15 * scale, isBold: true, tone: 'ink', anchor: 'start' },
    {
      kind: 'text',
      x: valueX + textWidth(item.text, 15 * scale, true) + 6 * scale,
      y: centred(middle, 15 * scale),
      text: item.name,
      sizePx: 13 * scale,
      isBold: false,
      tone: 'ink',
      anchor: 'start',
    },
  ];
}

function describe(series: CompositionSeries, locale: Locale): string {
  const say = (item: Item): string => `${item.name} ${item.full}`;
  return locale.words.chart.composition(say(series.whole), series.parts.map(say), series.within.map(say));
}

function sum(items: readonly Item[]): number {
  return items.reduce((total, item) => total + item.value, 0);
}
