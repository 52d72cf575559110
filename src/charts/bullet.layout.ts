import { scaleLinear } from 'd3-scale';
import { bulletWords } from '../locale/bullet-words.ts';
import type { Locale } from '../locale/locale.ts';
import type { BulletRow, BulletSeries } from './bullet.series.ts';
import { type ChartFrame, type ChartLayout, type Mark, overlaps, type TextMark, textBox, textWidth, type Tone, wrapText } from './marks.ts';
import type { Item } from './series.ts';

/** Sizes of a bullet chart at scale 1, px. */
const SIZE = { name: 13, value: 15, small: 12, nameLine: 18, smallLine: 16, bar: 10, over: 6, gap: 10, tick: 2.4 } as const;

/** Part of a width that lines fill, so that a browser's wider type stays inside. */
const SLACK = 0.95;

type Scale = (value: number) => number;

interface Frame {
  readonly widthPx: number;
  readonly scale: number;
  readonly growthPx: number;
  readonly x: Scale;
  readonly locale: Locale;
  readonly tone: Tone;
}

/**
 * Lays out a bullet chart: in each row what is measured and the number above its track; the bar is what is reported, a tick (2.4 px,
 * 6 above and below the bar) what is planned or aimed at, a band a range. One scale from zero for all rows, its unit said once.
 */
export function layoutBullet(series: BulletSeries, { widthPx, scale = 1 }: ChartFrame, locale: Locale): ChartLayout {
  const largest = Math.max(...series.items.filter(({ quantity }) => quantity.unit === series.unit).map((item) => item.value)) || 1;
  const axis = scaleLinear([0, largest], [0, widthPx]).nice(4);
  const growthPx = Math.max(0, ...series.rows.map((row) => textWidth(row.growth.join(' '), SIZE.small * scale)));
  const tone: Tone = series.rank === null || series.rank > 3 ? { composition: 0 } : { actor: series.rank };
  const frame: Frame = { widthPx, scale, growthPx: growthPx ? growthPx + 10 * scale : 0, x: axis, locale, tone };
  const unit = locale.words.chart.axis(locale.unit(series.unit));
  const marks: Mark[] = [text(unit, widthPx, SIZE.small * scale, SIZE.small * scale, 'end', 'ink3')];
  let top = SIZE.smallLine * scale + 4 * scale;
  for (const row of series.rows) top = placeRow(row, top, frame, marks);
  const ticks = axis.ticks(widthPx < 360 * scale ? 3 : 4);
  marks.push(...axisMarks(ticks, top, series.unit, frame));
  return {
    widthPx,
    heightPx: Math.ceil(top + 24 * scale),
    title: bulletWords[locale.lang].chartTitle(locale.unit(series.unit)),
    description: bulletWords[locale.lang].sentence(series.items.map((item) => `${item.name} ${item.full}`)),
    marks,
  };
}

/** Puts a row from `top` and returns where the next one starts. */
function placeRow(row: BulletRow, top: number, frame: Frame, marks: Mark[]): number {
  const { widthPx, scale, growthPx } = frame;
  const lead = row.actual ?? row.aims[0];
  const asides = row.actual ? row.aims.map((aim) => `${aim.name} ${aim.text}`) : [];
  const valueWidth = lead ? textWidth(lead.text, SIZE.value * scale, true) : 0;
  const nameLines = wrapText(row.name, SIZE.name * scale, (widthPx - growthPx - valueWidth - 14 * scale) * SLACK);
  const asideWidth = Math.max(0, ...asides.map((aside) => textWidth(aside, SIZE.small * scale, true)));
  const detailLines = wrapText(row.detail, SIZE.small * scale, (widthPx - (asideWidth ? asideWidth + 14 * scale : 0)) * SLACK);
  const baseline = top + SIZE.value * scale;
  nameLines.forEach((line, index) => marks.push(text(line, 0, baseline + index * SIZE.nameLine * scale, SIZE.name * scale, 'start', 'ink')));
  if (lead) marks.push({ ...text(lead.text, widthPx - growthPx, baseline, SIZE.value * scale, 'end', row.actual ? 'ink' : 'base'), isBold: true });
  if (row.growth.length) marks.push(text(row.growth.join(' '), widthPx, baseline, SIZE.small * scale, 'end', 'ink2'));
  const under = top + Math.max(nameLines.length, 1) * SIZE.nameLine * scale + 2 * scale;
  detailLines.forEach((line, index) =>
    marks.push(text(line, 0, under + (index + 0.75) * SIZE.smallLine * scale, SIZE.small * scale, 'start', 'ink3')),
  );
  asides.forEach((aside, index) => {
    marks.push({ ...text(aside, widthPx, under + (index + 0.75) * SIZE.smallLine * scale, SIZE.small * scale, 'end', 'base'), isBold: true });
  });
  const track = under + Math.max(detailLines.length, asides.length) * SIZE.smallLine * scale + (SIZE.over + 3) * scale;
  marks.push(...trackMarks(row, track, frame));
  return track + (SIZE.bar + SIZE.over + SIZE.gap) * scale;
}

function trackMarks(row: BulletRow, top: number, { scale, tone, widthPx, x }: Frame): readonly Mark[] {
  const [height, middle] = [SIZE.bar * scale, top + (SIZE.bar * scale) / 2];
  const half = (SIZE.tick * scale) / 2;
  const marks: Mark[] = [line(x(0), top - 2 * scale, x(0), top + height + 2 * scale, 'ink3', scale)];
  const reach = Math.max(0, ...row.aims.map((aim) => x(aim.value)));
  if (reach > 0) marks.push(line(0, middle, reach, middle, 'rule', scale));
  for (const band of row.bands) {
    marks.push({
      kind: 'bar',
      x: x(band.from),
      y: top - 2 * scale,
      width: x(band.to) - x(band.from),
      height: height + 4 * scale,
      tone: 'baseTint',
      texture: 'solid',
    });
  }
  if (row.actual) {
    const length = x(solidOf(row.actual));
    if (length > 0) marks.push({ kind: 'bar', x: 0, y: top, width: length, height, tone, texture: row.actual.isDerived ? 'hatch' : 'solid' });
  }
  for (const aim of row.aims) {
    if (aim.quantity.value === null) continue;
    const at = Math.min(Math.max(x(aim.value), half), widthPx - half);
    marks.push(line(at, top - SIZE.over * scale, at, top + height + SIZE.over * scale, 'base', SIZE.tick * scale));
  }
  return marks;
}

/** How far a bar is certain: its value, or the lesser end of its range. */
function solidOf({ quantity }: Item): number {
  return quantity.value ?? quantity.min ?? 0;
}

/** The axis: a rule from zero with a stroke and a number at each tick; a number that would touch the one before is left away. */
function axisMarks(ticks: readonly number[], top: number, unit: string, { widthPx, scale, x, locale }: Frame): readonly Mark[] {
  const labels: TextMark[] = [];
  const sizePx = SIZE.small * scale;
  for (const tick of ticks) {
    const name = locale.spell({ value: tick, min: null, max: null, comparator: 'eq', unit }).short;
    const half = textWidth(name, sizePx) / 2;
    const at = x(tick);
    const anchor = at - half < 0 ? 'start' : at + half > widthPx ? 'end' : 'middle';
    const label = text(name, anchor === 'start' ? 0 : anchor === 'end' ? widthPx : at, top + 18 * scale, sizePx, anchor, 'ink2');
    const last = labels.at(-1);
    if (!last || !overlaps(grown(textBox(last), 6 * scale), textBox(label))) labels.push(label);
  }
  const strokes = ticks.map((tick) =>
    line(Math.min(x(tick) + 0.5, widthPx - 0.5), top, Math.min(x(tick) + 0.5, widthPx - 0.5), top + 4 * scale, 'ink3', scale),
  );
  return [line(0, top, widthPx, top, 'ink3', scale), ...strokes, ...labels];
}

function grown(box: ReturnType<typeof textBox>, by: number): ReturnType<typeof textBox> {
  return { ...box, right: box.right + by };
}

function line(x1: number, y1: number, x2: number, y2: number, tone: Tone, widthPx: number): Mark {
  return {
    kind: 'line',
    points: [
      [x1, y1],
      [x2, y2],
    ],
    tone,
    widthPx,
  };
}

function text(words: string, x: number, y: number, sizePx: number, anchor: TextMark['anchor'], tone: Tone): TextMark {
  return { kind: 'text', x, y, text: words, sizePx, isBold: false, tone, anchor };
}
