import { scaleLinear } from 'd3-scale';
import { corridorWords } from '../locale/corridor-words.ts';
import type { Locale } from '../locale/locale.ts';
import type { CorridorSeries, StripLeg, StripStop, StripWay } from './corridor.series.ts';
import { type Box, type ChartFrame, type ChartLayout, type LineMark, type Mark, overlaps, textBox, type TextMark, textWidth } from './marks.ts';

const TEXT = 12;
const NAME = 13;
/** Heights inside the block of a way, px: its name, its line, the names below it, and the way's whole block. */
const BLOCK = { name: 13, line: 32, stops: 50, height: 68 } as const;
const AXIS = 26;
const EDGE = 4;

/** Lays out the strips: one block for each way, with its name and length over the line and the names of its way points under it, the axis at the bottom. */
export function layoutCorridor(series: CorridorSeries, { widthPx, scale = 1 }: ChartFrame, locale: Locale): ChartLayout {
  const x = scaleLinear([0, series.maxKm], [EDGE * scale, widthPx - EDGE * scale]);
  const bottom = series.ways.length * BLOCK.height * scale;
  return {
    widthPx,
    heightPx: Math.ceil(bottom + AXIS * scale),
    title: corridorWords[locale.lang].strip,
    description: series.description,
    marks: [
      ...axis(x, series.maxKm, bottom, widthPx, scale, locale),
      ...series.ways.flatMap((way, index) => block(way, series.selected, x, index * BLOCK.height * scale, widthPx, scale)),
    ],
  };
}

/** The leg under a point of the chart; `null` where none is. */
export function legAt(series: CorridorSeries, point: { readonly x: number; readonly y: number }, widthPx: number): string | null {
  const way = series.ways[Math.floor(point.y / BLOCK.height)];
  if (!way || Math.abs((point.y % BLOCK.height) - BLOCK.line) > 14) return null;
  const km = ((point.x - EDGE) / (widthPx - 2 * EDGE)) * series.maxKm;
  return way.legs.find((leg) => km >= leg.from - 2 && km <= leg.to + 2)?.id ?? null;
}

type Scale = (km: number) => number;

function block(way: StripWay, selected: string | null, x: Scale, top: number, widthPx: number, scale: number): readonly Mark[] {
  const y = top + BLOCK.line * scale;
  return [
    ...way.legs.flatMap((leg): readonly Mark[] => (leg.id === selected ? [halo(leg, x, y, scale)] : [])),
    ...way.legs.flatMap((leg) => stroke(leg, x, y, scale)),
    ...ticks(way.stops, x, y, scale),
    ...way.legs.flatMap((leg) => endsOf(leg, x, y, scale)),
    ...heading(way, top, widthPx, scale),
    ...stopNames(way.stops, x, top + BLOCK.stops * scale, widthPx, scale),
  ];
}

/** Name of the way, then its derived length with the hatch swatch of what is derived. */
function heading(way: StripWay, top: number, widthPx: number, scale: number): readonly Mark[] {
  const y = top + BLOCK.name * scale;
  const sizePx = NAME * scale;
  const swatch = 11 * scale;
  const name: TextMark = { kind: 'text', x: 0, y, text: way.name, sizePx, isBold: true, tone: 'ink', anchor: 'start' };
  const length: TextMark = { kind: 'text', x: widthPx - swatch - 5 * scale, y, text: way.length, sizePx, isBold: false, tone: 'ink', anchor: 'end' };
  return [name, length, { kind: 'bar', x: widthPx - swatch, y: y - swatch + scale, width: swatch, height: swatch, tone: 'ink2', texture: 'hatch' }];
}

function halo(leg: StripLeg, x: Scale, y: number, scale: number): Mark {
  return { kind: 'bar', x: x(leg.from), y: y - 10 * scale, width: x(leg.to) - x(leg.from), height: 20 * scale, tone: 'ink', texture: 'outline' };
}

/** A road as a broad line, a railway as a thin one with sleepers, a canal in the colour of water; dashed where it is not open. */
function stroke(leg: StripLeg, x: Scale, y: number, scale: number): readonly Mark[] {
  const ends = [x(leg.from), x(leg.to)] as const;
  const dash = leg.isOpen ? {} : { dash: [6 * scale, 4 * scale] };
  if (leg.mode === 'rail') return [horizontal(ends, y, 'rail', 1.6 * scale, dash), horizontal(ends, y, 'rail', 7 * scale, { dash: [1.3, 8.7] })];
  if (leg.mode === 'road') return [horizontal(ends, y, 'spine', 5 * scale, dash)];
  return [horizontal(ends, y, 'waterName', 3 * scale, leg.mode === 'sea' ? { dash: [2, 5] } : dash)];
}

function horizontal(
  [from, to]: readonly [number, number],
  y: number,
  tone: LineMark['tone'],
  widthPx: number,
  dash: { readonly dash?: readonly number[] } = {},
): LineMark {
  return {
    kind: 'line',
    points: [
      [from, y],
      [to, y],
    ],
    tone,
    widthPx,
    ...dash,
  };
}

function vertical(x: number, from: number, to: number, tone: LineMark['tone'], widthPx: number): LineMark {
  return {
    kind: 'line',
    points: [
      [x, from],
      [x, to],
    ],
    tone,
    widthPx,
  };
}

/** The end of a leg: a whisker for how far it may be off, and a teal tick where each published length would end it. */
function endsOf(leg: StripLeg, x: Scale, y: number, scale: number): readonly Mark[] {
  if (leg.published.length === 0) return [];
  const above = y - 10 * scale;
  const marks: Mark[] = leg.published.map((km) => vertical(x(km), y - 14 * scale, y - 3 * scale, 'base', 2.4 * scale));
  if (leg.error === null) return marks;
  const [low, high] = [x(leg.to - leg.error), x(leg.to + leg.error)];
  return [
    horizontal([low, high], above, 'ink', 1.2 * scale),
    vertical(low, above - 3 * scale, above + 3 * scale, 'ink', 1.2 * scale),
    vertical(high, above - 3 * scale, above + 3 * scale, 'ink', 1.2 * scale),
    ...marks,
  ];
}

function ticks(stops: readonly StripStop[], x: Scale, y: number, scale: number): readonly Mark[] {
  return stops.map(
    ({ km, rank }): Mark =>
      rank === 2
        ? vertical(x(km), y + 4 * scale, y + 8 * scale, 'ink3', scale)
        : { kind: 'dot', x: x(km), y, radius: 4 * scale, shape: 'ring', tone: 'ink' },
  );
}

/** Names of way points where there is room, the ends first, then where legs meet; each with its km where that fits too. */
function stopNames(stops: readonly StripStop[], x: Scale, y: number, widthPx: number, scale: number): readonly TextMark[] {
  const placed: { readonly mark: TextMark; readonly box: Box }[] = [];
  for (const rank of [0, 1, 2] as const) {
    for (const { name, km } of stops.filter((stop) => stop.rank === rank)) {
      const candidates = [`${name} ${Math.round(km)}`, name].map((text) => label(text, x(km), y, widthPx, scale));
      const free = candidates.find(({ box }) => !placed.some((other) => overlaps(box, other.box)));
      if (free) placed.push(free);
    }
  }
  return placed.map(({ mark }) => mark);
}

function label(text: string, at: number, y: number, widthPx: number, scale: number): { readonly mark: TextMark; readonly box: Box } {
  const sizePx = TEXT * scale;
  const half = (textWidth(text, sizePx) * 1.06) / 2;
  const x = Math.max(half, Math.min(widthPx - half, at));
  const mark: TextMark = { kind: 'text', x, y, text, sizePx, isBold: false, tone: 'ink2', anchor: 'middle' };
  const box = textBox(mark);
  return { mark, box: { ...box, left: x - half - 4 * scale, right: x + half + 4 * scale } };
}

function axis(x: Scale, maxKm: number, bottom: number, widthPx: number, scale: number, locale: Locale): readonly Mark[] {
  const step = maxKm > 250 ? 100 : maxKm > 60 ? 20 : 5;
  const name = corridorWords[locale.lang].axis;
  const sizePx = TEXT * scale;
  const room = widthPx - textWidth(name, sizePx) * 1.06 - 8 * scale;
  const marks: Mark[] = [horizontal([x(0), x(maxKm)], bottom + 2 * scale, 'ink3', scale)];
  for (let km = 0; km <= maxKm; km += step) {
    marks.push(vertical(x(km), bottom + 2 * scale, bottom + 6 * scale, 'ink3', scale));
    const text = String(km);
    const end = x(km) + textWidth(text, sizePx);
    if (end < room)
      marks.push({
        kind: 'text',
        x: Math.max(x(km), textWidth(text, sizePx) / 2),
        y: bottom + 19 * scale,
        text,
        sizePx,
        isBold: false,
        tone: 'ink2',
        anchor: 'middle',
      });
  }
  marks.push({ kind: 'text', x: widthPx, y: bottom + 19 * scale, text: name, sizePx, isBold: false, tone: 'ink2', anchor: 'end' });
  return marks;
}
