import { scaleLinear } from 'd3-scale';
import type { Locale } from '../locale/locale.ts';
import { timelineWords } from '../locale/timeline-words.ts';
import { type ChartFrame, type ChartLayout, type DotMark, type Mark, textBox, textWidth } from './marks.ts';
import { fitting, LABEL_PX, LOOSE, place, stack, STACK_PX } from './timeline.labels.ts';
import type { StripBand, StripMark, StripSeries } from './timeline.series.ts';

const DOT = 4.5;
const BAND = 20;
const SHAPES: Readonly<Record<StripMark['kind'], DotMark['shape']>> = {
  document: 'square',
  plant: 'disc',
  market: 'ring',
  transport: 'triangle',
  period: 'ring',
  target: 'diamond',
};

/** Lays out the strip: labels in lanes over the points, the axis of years, one row for each period below it. */
export function layoutTimeline(series: StripSeries, { widthPx, scale = 1 }: ChartFrame, locale: Locale): ChartLayout {
  const x = scaleLinear([series.first, series.last + 1], [0, widthPx]);
  const stacks = stack(series.marks, (mark) => x(mark.at), scale);
  const highest = Math.max(0, ...stacks.map(({ level }) => level));
  const base = -((highest + 1) * STACK_PX + 4) * scale;
  const labels = place(stacks, base, widthPx, scale);
  const top = Math.min(base, ...labels.map(({ text }) => textBox(text).top)) - 4 * scale;
  const axis = -top;
  const below = bandMarks(series.bands, x, axis + 28 * scale, widthPx, scale);
  const height = axis + 26 * scale + series.bands.length * BAND * scale;
  const column = series.selected === null ? [] : [columnOf(series.selected, x, height)];
  return {
    widthPx,
    heightPx: Math.ceil(height),
    title: timelineWords[locale.lang].strip,
    description: sentence(series, locale),
    marks: [
      ...column,
      ...labels.map(
        ({ leader }): Mark => ({
          kind: 'line',
          points: [
            [leader.x, leader.from + axis],
            [leader.x, leader.to + axis],
          ],
          tone: 'ink3',
          widthPx: scale,
        }),
      ),
      ...axisMarks(series, x, axis, widthPx, scale),
      ...below,
      ...stacks.map(
        ({ mark, x: at, y }): Mark => ({
          kind: 'dot',
          x: at,
          y: y + axis,
          radius: (mark.kind === 'target' ? 6 : DOT) * scale,
          shape: SHAPES[mark.kind],
          tone: mark.kind === 'target' ? 'base' : 'ink',
        }),
      ),
      ...labels.map(({ text }): Mark => ({ ...text, y: text.y + axis })),
    ],
  };
}

/** The year under a horizontal position of the strip. */
export function yearAt(series: Pick<StripSeries, 'first' | 'last'>, xPx: number, widthPx: number): number {
  const year = Math.floor(series.first + (xPx / widthPx) * (series.last + 1 - series.first));
  return Math.max(series.first, Math.min(series.last, year));
}

function axisMarks(series: StripSeries, x: (year: number) => number, axis: number, widthPx: number, scale: number): readonly Mark[] {
  const marks: Mark[] = [
    {
      kind: 'line',
      points: [
        [0, axis],
        [widthPx, axis],
      ],
      tone: 'ink2',
      widthPx: 1.2 * scale,
    },
  ];
  const step = x(series.first + 1) - x(series.first);
  const every = [1, 2, 3, 5, 10, 20, 50].find((years) => years * step > textWidth('2025', LABEL_PX * scale) + 8 * scale) ?? 100;
  for (let year = series.first; year <= series.last + 1; year += 1) {
    marks.push({
      kind: 'line',
      points: [
        [x(year), axis],
        [x(year), axis + 4 * scale],
      ],
      tone: 'ink3',
      widthPx: scale,
    });
    if (year > series.last || (year - series.targetYear) % every !== 0) continue;
    const middle = Math.max(textWidth('2025', LABEL_PX * scale) / 2, Math.min(widthPx - textWidth('2025', LABEL_PX * scale) / 2, x(year + 0.5)));
    const tone = year === series.targetYear ? 'base' : 'ink2';
    marks.push({
      kind: 'text',
      x: middle,
      y: axis + 17 * scale,
      text: String(year),
      sizePx: LABEL_PX * scale,
      isBold: year === series.targetYear,
      tone,
      anchor: 'middle',
    });
  }
  return marks;
}

/** A period's bar with its name inside where it fits, else on the side with more room, else its years and kind; never a piece of a name. */
function bandMarks(bands: readonly StripBand[], x: (year: number) => number, top: number, widthPx: number, scale: number): readonly Mark[] {
  return bands.flatMap(({ name, short, from, to }, index): readonly Mark[] => {
    const [left, right, y, size] = [x(from), x(to), top + index * BAND * scale, LABEL_PX * scale];
    const pad = 5 * scale;
    const isAfter = widthPx - right >= left;
    const roomInside = right - left - 2 * pad;
    const roomBeside = (isAfter ? widthPx - right : left) - pad;
    const text = fitting([name, short], size, Math.max(roomInside, roomBeside), false);
    const isInside = text !== null && textWidth(text, size) * LOOSE <= roomInside;
    const bar: Mark = { kind: 'bar', x: left, y, width: right - left, height: 16 * scale, tone: 'baseTint', texture: 'solid' };
    if (text === null) return [bar];
    return [
      bar,
      {
        kind: 'text',
        x: isInside ? left + pad : isAfter ? right + pad : left - pad,
        y: y + 12.5 * scale,
        text,
        sizePx: size,
        isBold: false,
        tone: isInside ? 'ink' : 'ink2',
        anchor: isInside || isAfter ? 'start' : 'end',
      },
    ];
  });
}

function columnOf(year: number, x: (year: number) => number, height: number): Mark {
  return { kind: 'bar', x: x(year), y: 0, width: x(year + 1) - x(year), height, tone: 'rule', texture: 'solid' };
}

function sentence({ first, last, bands, marks }: StripSeries, locale: Locale): string {
  const ends = bands.map(({ name, from, to }) => `${name} ${Math.floor(from)}–${Math.ceil(to) - 1}`);
  const labels = marks.flatMap(({ label }) => label ?? []);
  return timelineWords[locale.lang].stripSentence(String(first), String(last), ends, labels);
}
