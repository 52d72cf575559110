import { scaleLinear } from 'd3-scale';
import type { Locale } from '../locale/locale.ts';
import { type CapacitySeries, describeWaterfall } from './capacity.series.ts';
import { type ChartFrame, type ChartLayout, centred, type Mark, type TextMark, textWidth, type Tone, wrapText } from './marks.ts';
import type { Item } from './series.ts';

interface Step {
  readonly item: Item;
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly role: 'part' | 'total' | 'gap' | 'target';
}

const NAME_PX = 12;
const VALUE_PX = 13;
const NAME_LINES = 3;

/** Lays out how makers add up to a capacity and what is missing to the target: columns, or rows where names would not fit under columns. */
export function layoutWaterfall(series: CapacitySeries, frame: ChartFrame, locale: Locale): ChartLayout {
  const scale = frame.scale ?? 1;
  const steps = stepsOf(series);
  const pitch = frame.widthPx / steps.length;
  const fits = steps.every(
    (step) =>
      textWidth(step.label, VALUE_PX * scale, true) + 4 <= pitch &&
      linesOf(step, pitch, scale).length <= NAME_LINES &&
      linesOf(step, pitch, scale).every((line) => textWidth(line, NAME_PX * scale) <= pitch - 4),
  );
  const { marks, heightPx } = fits
    ? columns(steps, frame.widthPx, scale, locale.unit(series.unit))
    : rows(steps, frame.widthPx, scale, locale.unit(series.unit));
  return { widthPx: frame.widthPx, heightPx, title: locale.words.chart.waterfallTitle, description: describeWaterfall(series, locale), marks };
}

function stepsOf({ parts, total, gap, target }: CapacitySeries): readonly Step[] {
  let level = 0;
  const steps: Step[] = parts.map((item, index) => {
    const from = level;
    level += item.value;
    return { item, from, to: level, label: index ? `+${item.text}` : item.text, role: 'part' };
  });
  steps.push({ item: total, from: 0, to: total.value, label: total.text, role: 'total' });
  if (gap) steps.push({ item: gap, from: total.value, to: total.value + gap.value, label: gap.text, role: 'gap' });
  if (target) steps.push({ item: target, from: 0, to: target.value, label: target.text, role: 'target' });
  return steps;
}

function columns(steps: readonly Step[], widthPx: number, scale: number, unit: string): { marks: readonly Mark[]; heightPx: number } {
  const pitch = widthPx / steps.length;
  const width = pitch * 0.68;
  const base = 124 * scale;
  const y = scaleLinear([0, Math.max(...steps.map((step) => step.to)) || 1], [base, 20 * scale]);
  const left = (index: number): number => index * pitch + (pitch - width) / 2;
  const marks: Mark[] = [];
  const names: TextMark[] = [];
  for (const [index, step] of steps.entries()) {
    const bar = { kind: 'bar', x: left(index), y: y(step.to), width, height: Math.max(y(step.from) - y(step.to), 1.5), ...look(step) } as const;
    marks.push(
      bar,
      ...tick(
        step,
        [
          [bar.x - 2, bar.y],
          [bar.x + width + 2, bar.y],
        ],
        scale,
      ),
    );
    if (index < steps.length - 1) {
      marks.push({
        kind: 'line',
        points: [
          [left(index) + width, y(step.to)],
          [left(index + 1), y(step.to)],
        ],
        tone: 'ink3',
        widthPx: 1,
      });
    }
    marks.push(text(step.label, left(index) + width / 2, y(step.to) - 6 * scale, VALUE_PX * scale, step.role !== 'part', 'ink', 'middle'));
    for (const [row, line] of linesOf(step, pitch, scale).entries()) {
      names.push(text(line, left(index) + width / 2, base + (16 + row * 15) * scale, NAME_PX * scale, false, 'ink2', 'middle'));
    }
  }
  marks.push({
    kind: 'line',
    points: [
      [0, base + 0.5],
      [widthPx, base + 0.5],
    ],
    tone: 'ink2',
    widthPx: 1,
  });
  marks.push(text(unit, 0, NAME_PX * scale, NAME_PX * scale, false, 'ink3', 'start'));
  return { marks: [...marks, ...names], heightPx: Math.ceil(Math.max(...names.map((name) => name.y)) + 5 * scale) };
}

function rows(steps: readonly Step[], widthPx: number, scale: number, unit: string): { marks: readonly Mark[]; heightPx: number } {
  const [row, size, head] = [24 * scale, NAME_PX * scale, 20 * scale];
  const names = Math.min(Math.max(...steps.map((step) => textWidth(step.item.name, size))), widthPx * 0.42);
  const values = Math.max(...steps.map((step) => textWidth(step.label, VALUE_PX * scale, true))) + 8 * scale;
  const x = scaleLinear([0, Math.max(...steps.map((step) => step.to)) || 1], [names + 8 * scale, widthPx - values]);
  const marks: Mark[] = [text(unit, x(0), size, size, false, 'ink3', 'start')];
  for (const [index, step] of steps.entries()) {
    const middle = head + (index + 0.5) * row;
    const height = 14 * scale;
    const bar = {
      kind: 'bar',
      x: x(step.from),
      y: middle - height / 2,
      width: Math.max(x(step.to) - x(step.from), 1.5),
      height,
      ...look(step),
    } as const;
    marks.push(
      bar,
      ...tick(
        step,
        [
          [x(step.to), bar.y - 2],
          [x(step.to), bar.y + height + 2],
        ],
        scale,
      ),
    );
    if (index < steps.length - 1) {
      marks.push({
        kind: 'line',
        points: [
          [x(step.to), middle + height / 2],
          [x(step.to), middle + row - height / 2],
        ],
        tone: 'ink3',
        widthPx: 1,
      });
    }
    const name = wrapText(step.item.name, size, names + 1)[0] ?? '';
    const isCut = name !== step.item.name;
    marks.push(text(isCut ? `${name.slice(0, -1)}…` : name, names, centred(middle, size), size, false, 'ink2', 'end'));
    marks.push(text(step.label, x(step.to) + 6 * scale, centred(middle, VALUE_PX * scale), VALUE_PX * scale, step.role !== 'part', 'ink', 'start'));
  }
  const bottom = head + steps.length * row;
  marks.push({
    kind: 'line',
    points: [
      [x(0), head],
      [x(0), bottom],
    ],
    tone: 'ink2',
    widthPx: 1,
  });
  return { marks, heightPx: Math.ceil(bottom + 2) };
}

function linesOf(step: Step, pitch: number, scale: number): readonly string[] {
  return wrapText(step.item.name, NAME_PX * scale, pitch - 4);
}

function look(step: Step): { readonly tone: Tone; readonly texture: 'solid' | 'hatch' } {
  if (step.role === 'gap') return { tone: 'none', texture: 'hatch' };
  if (step.role === 'total') return { tone: 'ink', texture: 'solid' };
  if (step.role === 'target') return { tone: 'baseTint', texture: 'solid' };
  const rank = step.item.rank;
  return { tone: rank === null || rank > 3 ? 'base' : { actor: rank }, texture: 'solid' };
}

function tick(step: Step, points: readonly (readonly [number, number])[], scale: number): readonly Mark[] {
  return step.role === 'target' ? [{ kind: 'line', points, tone: 'ink', widthPx: 2.4 * scale }] : [];
}

function text(content: string, x: number, y: number, sizePx: number, isBold: boolean, tone: Tone, anchor: TextMark['anchor']): TextMark {
  return { kind: 'text', x, y, text: content, sizePx, isBold, tone, anchor };
}
