import { scaleLinear } from 'd3-scale';
import type { Locale } from '../locale/locale.ts';
import { timelineWords } from '../locale/timeline-words.ts';
import { type Box, type ChartFrame, type ChartLayout, type DotMark, type Mark, overlaps, type TextMark, textBox, textWidth } from './marks.ts';
import type { StripBand, StripMark, StripSeries } from './timeline.series.ts';

const SIZE = 12;
const LANE = 17;
const DOT = 4.5;
const STEP = 10;
const BAND = 20;
/** With less room than this to its right a label runs to the left, px. */
const LEAST_ROOM = 56;
/** Browsers may draw a text wider than it is reckoned, by up to so much. */
const LOOSE = 1.06;
const SHAPES: Readonly<Record<StripMark['kind'], DotMark['shape']>> = { document: 'square', plant: 'disc', market: 'ring', period: 'ring', target: 'diamond' };

/** A line from a label down to its point, px. */
interface Leader {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** Lays out the strip: labels in lanes over the points, the axis of years, one row for each period below it. */
export function layoutTimeline(series: StripSeries, { widthPx, scale = 1 }: ChartFrame, locale: Locale): ChartLayout {
  const x = scaleLinear([series.first, series.last + 1], [0, widthPx]);
  const stacks = stack(series.marks, (mark) => x(mark.at), scale);
  const highest = Math.max(0, ...stacks.map(({ level }) => level));
  const base = -((highest + 1) * STEP + 4) * scale;
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
      ...labels.map(({ leader }): Mark => ({ kind: 'line', points: [[leader.x, leader.from + axis], [leader.x, leader.to + axis]], tone: 'ink3', widthPx: scale })),
      ...axisMarks(series, x, axis, widthPx, scale),
      ...below,
      ...stacks.map(({ mark, x: at, y }): Mark => ({ kind: 'dot', x: at, y: y + axis, radius: (mark.kind === 'target' ? 6 : DOT) * scale, shape: SHAPES[mark.kind], tone: mark.kind === 'target' ? 'base' : 'ink' })),
      ...labels.map(({ text }): Mark => ({ ...text, y: text.y + axis })),
    ],
  };
}

/** The year under a horizontal position of the strip. */
export function yearAt(series: Pick<StripSeries, 'first' | 'last'>, xPx: number, widthPx: number): number {
  const year = Math.floor(series.first + (xPx / widthPx) * (series.last + 1 - series.first));
  return Math.max(series.first, Math.min(series.last, year));
}

interface Stacked {
  readonly mark: StripMark;
  readonly x: number;
  /** Above the axis, negative px. */
  readonly y: number;
  readonly level: number;
}

/** Points that would touch stand above each other. */
function stack(marks: readonly StripMark[], at: (mark: StripMark) => number, scale: number): readonly Stacked[] {
  const placed: Stacked[] = [];
  for (const mark of marks) {
    const x = at(mark);
    const taken = new Set(placed.filter((other) => Math.abs(other.x - x) < STEP * scale).map(({ level }) => level));
    let level = 0;
    while (taken.has(level)) level += 1;
    placed.push({ mark, x, y: -(level + 0.5) * STEP * scale - 3 * scale, level });
  }
  return placed;
}

interface Label {
  readonly text: TextMark;
  readonly leader: Leader;
}

/** Labels that run to the right, the rightmost lowest, then above them those that must run to the left; each in the lowest lane where nothing meets. */
function place(stacks: readonly Stacked[], base: number, widthPx: number, scale: number): readonly Label[] {
  const named = stacks.filter(({ mark }) => mark.label !== null);
  const toLeft = named.filter((stacked) => runsLeft(stacked, widthPx, scale));
  const toRight = named.filter((stacked) => !toLeft.includes(stacked)).reverse();
  const placed: Label[] = [];
  for (const stacked of [...toRight, ...toLeft]) {
    const before = Math.max(0, ...named.filter((other) => other.x < stacked.x).map((other) => other.x + 5 * scale));
    const lanes = Array.from({ length: named.length + 1 }, (_, lane) => labelIn(lane, stacked, before, base, widthPx, scale));
    const apart = lanes.filter(({ text }) => placed.every((other) => !overlaps(widened(textBox(text)), textBox(other.text))));
    const clear = apart.find(({ text, leader }) => placed.every((other) => !crosses(leader, textBox(other.text)) && !crosses(other.leader, textBox(text))));
    const best = clear ?? apart[0];
    if (best) placed.push(best);
  }
  return placed;
}

function runsLeft({ mark, x }: Stacked, widthPx: number, scale: number): boolean {
  const room = widthPx - x;
  return room < LEAST_ROOM * scale && textWidth(mark.label ?? '', SIZE * scale, mark.kind === 'target') > room;
}

/** A label in a lane; one that would leave the picture moves left over its point, as far as the leader before it lets it. */
function labelIn(lane: number, stacked: Stacked, before: number, base: number, widthPx: number, scale: number): Label {
  const { mark, x, y } = stacked;
  const size = SIZE * scale;
  const isBold = mark.kind === 'target';
  const isLeft = runsLeft(stacked, widthPx, scale);
  const start = Math.min(x, Math.max(before, widthPx - textWidth(mark.label ?? '', size, isBold) * LOOSE));
  const text: TextMark = {
    kind: 'text',
    x: isLeft ? x : start,
    y: base - lane * LANE * scale - 5 * scale,
    text: cut(mark.label ?? '', size, (isLeft ? x : widthPx - start) + 0.01, isBold),
    sizePx: size,
    isBold,
    tone: mark.kind === 'target' ? 'base' : 'ink',
    anchor: isLeft ? 'end' : 'start',
  };
  return { text, leader: { x, from: text.y + 3 * scale, to: y } };
}

function axisMarks(series: StripSeries, x: (year: number) => number, axis: number, widthPx: number, scale: number): readonly Mark[] {
  const marks: Mark[] = [{ kind: 'line', points: [[0, axis], [widthPx, axis]], tone: 'ink2', widthPx: 1.2 * scale }];
  const step = x(series.first + 1) - x(series.first);
  const every = [1, 2, 3, 5, 10, 20, 50].find((years) => years * step > textWidth('2025', SIZE * scale) + 8 * scale) ?? 100;
  for (let year = series.first; year <= series.last + 1; year += 1) {
    marks.push({ kind: 'line', points: [[x(year), axis], [x(year), axis + 4 * scale]], tone: 'ink3', widthPx: scale });
    if (year > series.last || (year - series.targetYear) % every !== 0) continue;
    const middle = Math.max(textWidth('2025', SIZE * scale) / 2, Math.min(widthPx - textWidth('2025', SIZE * scale) / 2, x(year + 0.5)));
    const tone = year === series.targetYear ? 'base' : 'ink2';
    marks.push({ kind: 'text', x: middle, y: axis + 17 * scale, text: String(year), sizePx: SIZE * scale, isBold: year === series.targetYear, tone, anchor: 'middle' });
  }
  return marks;
}

/** A period's bar with its name inside where it fits, else on the side with more room. */
function bandMarks(bands: readonly StripBand[], x: (year: number) => number, top: number, widthPx: number, scale: number): readonly Mark[] {
  return bands.flatMap(({ name, from, to }, index): readonly Mark[] => {
    const [left, right, y, size] = [x(from), x(to), top + index * BAND * scale, SIZE * scale];
    const pad = 5 * scale;
    const isInside = textWidth(name, size) * LOOSE + 2 * pad <= right - left;
    const isAfter = widthPx - right >= left;
    const room = isInside ? right - left - 2 * pad : isAfter ? widthPx - right - pad : left - pad;
    return [
      { kind: 'bar', x: left, y, width: right - left, height: 16 * scale, tone: 'baseTint', texture: 'solid' },
      {
        kind: 'text',
        x: isInside ? left + pad : isAfter ? right + pad : left - pad,
        y: y + 12.5 * scale,
        text: cut(name, size, room, false),
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

function crosses(leader: Leader, box: Box): boolean {
  return leader.x > box.left - 1 && leader.x < box.right + 1 && Math.min(leader.from, leader.to) < box.bottom && Math.max(leader.from, leader.to) > box.top;
}

function widened(box: Box): Box {
  return { ...box, left: box.left - 6, right: box.right + 6 };
}

function cut(text: string, sizePx: number, roomPx: number, isBold: boolean): string {
  const width = (tried: string): number => textWidth(tried, sizePx, isBold) * LOOSE;
  if (width(text) <= roomPx) return text;
  let kept = text;
  while (kept.length > 1 && width(`${kept}…`) > roomPx) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

function sentence({ first, last, bands, marks }: StripSeries, locale: Locale): string {
  const ends = bands.map(({ name, from, to }) => `${name} ${Math.floor(from)}–${Math.ceil(to) - 1}`);
  const labels = marks.flatMap(({ label }) => label ?? []);
  return timelineWords[locale.lang].stripSentence(String(first), String(last), ends, labels);
}
