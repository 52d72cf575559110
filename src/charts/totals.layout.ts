import { scaleLinear } from 'd3-scale';
import type { Locale } from '../locale/locale.ts';
import { type ChartFrame, type ChartLayout, centred, type Mark, textWidth } from './marks.ts';
import type { TotalsSeries } from './totals.series.ts';

/** Lays out totals as bars from zero, the name at the left and the printed number with its unit at the right. */
export function layoutTotals(series: TotalsSeries, frame: ChartFrame, locale: Locale): ChartLayout {
  const { widthPx, scale = 1 } = frame;
  const [row, nameSize, valueSize, height] = [32 * scale, 13 * scale, 16 * scale, 16 * scale];
  const unit = locale.unit(series.unit);
  const hasUnit = textWidth(unit, 12 * scale) < widthPx * 0.16;
  const names = Math.max(...series.rows.map((item) => textWidth(item.name, nameSize))) + 12 * scale;
  const unitWidth = hasUnit ? textWidth(unit, 12 * scale) + 5 * scale : 0;
  const values = Math.max(...series.rows.map((item) => textWidth(item.text, valueSize, true))) + unitWidth + 12 * scale;
  const head = hasUnit ? 0 : 18 * scale;
  const x = scaleLinear([0, Math.max(...series.rows.map((item) => item.value)) || 1], [names, widthPx - values]);
  const marks: Mark[] = hasUnit
    ? []
    : [{ kind: 'text', x: widthPx, y: 12 * scale, text: unit, sizePx: 12 * scale, isBold: false, tone: 'ink3', anchor: 'end' }];
  for (const [index, item] of series.rows.entries()) {
    const middle = head + (index + 0.5) * row;
    const actor = item.rank === null || item.rank > 3 ? null : item.rank;
    marks.push({
      kind: 'bar',
      x: x(0),
      y: middle - height / 2,
      width: x(item.value) - x(0),
      height,
      tone: actor === null ? { composition: Math.min(index, 2) } : { actor, faint: index > 0 },
      texture: 'solid',
    });
    marks.push({ kind: 'text', x: 0, y: centred(middle, nameSize), text: item.name, sizePx: nameSize, isBold: false, tone: 'ink', anchor: 'start' });
    marks.push({
      kind: 'text',
      x: widthPx - unitWidth,
      y: centred(middle, valueSize),
      text: item.text,
      sizePx: valueSize,
      isBold: true,
      tone: 'ink',
      anchor: 'end',
    });
    if (hasUnit) {
      marks.push({
        kind: 'text',
        x: widthPx,
        y: centred(middle, valueSize),
        text: unit,
        sizePx: 12 * scale,
        isBold: false,
        tone: 'ink2',
        anchor: 'end',
      });
    }
  }
  return {
    widthPx,
    heightPx: Math.ceil(head + series.rows.length * row),
    title: locale.words.chart.totalsTitle(locale.period(series.period)),
    description: locale.words.chart.totals(
      locale.period(series.period),
      series.rows.map((item) => `${item.name} ${item.full}`),
    ),
    marks,
  };
}
