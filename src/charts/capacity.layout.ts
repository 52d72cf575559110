import { scaleLinear } from 'd3-scale';
import type { Locale } from '../locale/locale.ts';
import { type CapacitySeries, describeCapacity } from './capacity.series.ts';
import { type Leader, placeLeaders } from './leaders.layout.ts';
import { type Box, type ChartFrame, type ChartLayout, centred, type Mark, overlaps, type TextMark, textBox, textWidth, type Tone } from './marks.ts';
import type { Item } from './series.ts';

/** Lays out a capacity as one bar of its makers against a target tick, the derived gap between them hatched. */
export function layoutCapacity(series: CapacitySeries, frame: ChartFrame, locale: Locale): ChartLayout {
  const { widthPx, scale = 1 } = frame;
  const [top, height] = [6 * scale, 34 * scale];
  const parts = series.parts.length ? series.parts : [series.total];
  const end = Math.max(series.total.value, sum(parts), series.target?.value ?? 0);
  const x = scaleLinear([0, end || 1], [0, widthPx]);
  const rowTop = top + height;
  const marks: Mark[] = [];
  const names: TextMark[] = [];
  const leaders: Leader[] = [];
  const target = series.target && targetLabel(series.target, x(series.target.value), rowTop, widthPx, scale);
  const taken: Box[] = target ? [textBox(target)] : [];
  let from = 0;
  for (const [index, part] of parts.entries()) {
    const [left, right] = [x(from) + (index > 0 ? 1.5 : 0), x(from + part.value)];
    const rank = part.rank;
    const isOther = rank === null || rank > 3;
    marks.push({ kind: 'bar', x: left, y: top, width: right - left, height, tone: isOther ? 'base' : { actor: rank }, texture: 'solid' });
    from += part.value;
    const name = nameBelow(part, left, right, rowTop, widthPx, scale);
    const value = valueInside(part, left, right, top + height / 2, scale, isOther ? 'panel' : { onActor: rank });
    const isClear = [...names.map(textBox), ...taken].every((box) => !overlaps(widen(textBox(name), 6 * scale), box));
    if (value) marks.push(value);
    if (value && isClear) names.push(name);
    else leaders.push({ x: (left + right) / 2, name: part.name, value: value ? '' : part.text });
  }
  if (series.gap && series.target) marks.push(...gapBar(series.gap, x(series.total.value) + 1.5, x(series.target.value), top, height, scale, locale));
  if (series.target) {
    const tick = Math.min(Math.max(x(series.target.value), 1.2), widthPx - 1.2);
    marks.push({
      kind: 'line',
      points: [
        [tick, 0],
        [tick, top + height + 6 * scale],
      ],
      tone: 'ink',
      widthPx: 2.4 * scale,
    });
  }
  const placed = placeLeaders(leaders, { top: rowTop, widthPx, rowPx: 18 * scale, sizePx: 12 * scale, taken: [...taken, ...names.map(textBox)] });
  const texts = [...names, ...(target ? [target] : [])];
  return {
    widthPx,
    heightPx: Math.ceil(Math.max(placed.bottom, ...texts.map((text) => textBox(text).bottom)) + 2),
    title: locale.words.chart.capacityTitle,
    description: describeCapacity(series, locale),
    marks: [...marks, ...placed.marks, ...texts],
  };
}

/** The value inside its part, in the largest type that fits; `null` where none does. */
function valueInside(part: Item, left: number, right: number, middle: number, scale: number, tone: Tone): TextMark | null {
  const fits = (sizePx: number): boolean => textWidth(part.text, sizePx, true) + 8 * scale <= right - left;
  const sizePx = [16 * scale, 13 * scale, 12 * scale].find(fits);
  if (!sizePx) return null;
  const x = Math.min(left + 8 * scale, (left + right - textWidth(part.text, sizePx, true)) / 2);
  return { kind: 'text', x, y: centred(middle, sizePx), text: part.text, sizePx, isBold: true, tone, anchor: 'start' };
}

function nameBelow(part: Item, left: number, right: number, rowTop: number, widthPx: number, scale: number): TextMark {
  const sizePx = 12 * scale;
  const width = textWidth(part.name, sizePx);
  const start = width <= right - left ? left : Math.min(Math.max(right - width - 2, 0), widthPx - width);
  return { kind: 'text', x: start, y: rowTop + 15 * scale, text: part.name, sizePx, isBold: false, tone: 'ink', anchor: 'start' };
}

function targetLabel(target: Item, x: number, rowTop: number, widthPx: number, scale: number): TextMark {
  const text = `${target.name} ${target.text}`;
  const sizePx = 13 * scale;
  const width = textWidth(text, sizePx, true);
  return { kind: 'text', x: Math.min(Math.max(x, width), widthPx), y: rowTop + 21 * scale, text, sizePx, isBold: true, tone: 'ink', anchor: 'end' };
}

function gapBar(gap: Item, left: number, right: number, top: number, height: number, scale: number, locale: Locale): Mark[] {
  const sizePx = 13 * scale;
  const label = [`${gap.name} ${gap.text} ${locale.words.chart.derived}`, `${gap.name} ${gap.text}`, gap.text].find(
    (text) => textWidth(text, sizePx) + 20 * scale <= right - left,
  );
  const bar: Mark = { kind: 'bar', x: left, y: top, width: right - left, height, tone: 'none', texture: 'hatch' };
  if (!label) return [bar];
  const y = centred(top + height / 2, sizePx);
  return [bar, { kind: 'text', x: (left + right) / 2, y, text: label, sizePx, isBold: false, tone: 'ink', anchor: 'middle', paper: 'panel' }];
}

function widen(box: Box, by: number): Box {
  return { ...box, left: box.left - by, right: box.right + by };
}

function sum(items: readonly Item[]): number {
  return items.reduce((total, item) => total + item.value, 0);
}
