import { scaleLinear } from 'd3-scale';
import type { Locale } from '../locale/locale.ts';
import { timelineWords } from '../locale/timeline-words.ts';
import type { ChartFrame, ChartLayout, Mark, Tone } from './marks.ts';
import { textWidth } from './marks.ts';
import type { ThenLaterSeries } from './then-later.series.ts';

const HEIGHT = 120;
const WIDEST = 200;

/** Lays out a measure at several years as bars from zero with a line from top to top; what is foreseen or aimed at is hollow. */
export function layoutThenLater(series: ThenLaterSeries, { widthPx, scale = 1 }: ChartFrame, locale: Locale): ChartLayout {
  const { points, rank } = series;
  const width = Math.min(widthPx, WIDEST * scale);
  const slot = width / points.length;
  const bar = Math.min(36 * scale, slot * 0.5);
  const [top, base] = [36 * scale, (HEIGHT - 20) * scale];
  const y = scaleLinear([0, Math.max(...points.map(({ item }) => item.value)) || 1], [base, top]);
  const middle = (index: number): number => (index + 0.5) * slot;
  const tone: Tone = rank !== null && rank <= 3 ? { actor: rank } : series.isContext ? 'ink3' : 'base';
  const line: Mark[] = points.slice(1).flatMap((point, index): Mark[] => {
    const before = points[index];
    if (!before) return [];
    return [
      {
        kind: 'line',
        points: [
          [middle(index) + bar / 2, y(before.item.value)],
          [middle(index + 1) - bar / 2, y(point.item.value)],
        ],
        tone: 'ink3',
        widthPx: scale,
        dash: [3 * scale, 3 * scale],
      },
    ];
  });
  const unit = locale.unit(series.unit);
  return {
    widthPx,
    heightPx: Math.ceil(HEIGHT * scale),
    title: series.name,
    description: timelineWords[locale.lang].seriesSentence(
      series.name,
      points.map(({ item }) => `${item.name} ${item.full}`),
    ),
    marks: [
      { kind: 'text', x: 0, y: 11 * scale, text: unit, sizePx: 12 * scale, isBold: false, tone: 'ink3', anchor: 'start' },
      ...line,
      ...points.flatMap(({ item, period, kind }, index): Mark[] => {
        const size = Math.min(15 * scale, (15 * scale * (slot - 4)) / textWidth(item.text, 15 * scale, true));
        return [
          {
            kind: 'bar',
            x: middle(index) - bar / 2,
            y: y(item.value),
            width: bar,
            height: base - y(item.value),
            tone,
            texture: kind === 'forecast' || kind === 'target' ? 'outline' : 'solid',
          },
          {
            kind: 'text',
            x: middle(index),
            y: y(item.value) - 6 * scale,
            text: item.text,
            sizePx: size,
            isBold: true,
            tone: 'ink',
            anchor: 'middle',
          },
          { kind: 'text', x: middle(index), y: base + 15 * scale, text: period, sizePx: 12 * scale, isBold: false, tone: 'ink2', anchor: 'middle' },
        ];
      }),
      {
        kind: 'line',
        points: [
          [0, base],
          [width, base],
        ],
        tone: 'ink2',
        widthPx: 1.2 * scale,
      },
    ],
  };
}
