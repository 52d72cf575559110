import { scaleLinear } from 'd3-scale';
import type { Locale } from '../locale/locale.ts';
import type { DisagreementSeries, Statement } from './disagreement.series.ts';
import { type Leader, placeLeaders } from './leaders.layout.ts';
import { type ChartFrame, type ChartLayout, centred, type Mark, textWidth } from './marks.ts';

/** Lays out one bar per statement, all on one scale: filled where a printed total closes with it, outlined otherwise. */
export function layoutDisagreement(series: DisagreementSeries, frame: ChartFrame, locale: Locale): readonly ChartLayout[] {
  const largest = Math.max(...series.statements.map((statement) => statement.item.value)) || 1;
  const x = scaleLinear([0, largest], [0, frame.widthPx]);
  return series.statements.map((statement) => row(series, statement, x, frame, locale));
}

function row(series: DisagreementSeries, statement: Statement, x: (value: number) => number, frame: ChartFrame, locale: Locale): ChartLayout {
  const { widthPx, scale = 1 } = frame;
  const height = 20 * scale;
  const tone = series.rank === null || series.rank > 3 ? 'base' : ({ actor: series.rank } as const);
  const bars = statement.parts.length ? statement.parts : [statement.item];
  const marks: Mark[] = [];
  const leaders: Leader[] = [];
  let from = 0;
  for (const bar of bars) {
    const [left, right] = [x(from), x(from + bar.value)];
    marks.push({ kind: 'bar', x: left, y: 0, width: right - left, height, tone, texture: statement.closes ? 'solid' : 'outline' });
    from += bar.value;
    if (statement.parts.length === 0) continue;
    const sizePx = 12 * scale;
    const label = `${bar.text} ${bar.name}`;
    if (textWidth(label, sizePx) + 8 * scale <= right - left) {
      marks.push({
        kind: 'text',
        x: (left + right) / 2,
        y: centred(height / 2, sizePx),
        text: label,
        sizePx,
        isBold: false,
        tone: 'ink',
        anchor: 'middle',
      });
    } else leaders.push({ x: (left + right) / 2, name: bar.text, value: bar.name });
  }
  const placed = placeLeaders(leaders, { top: height, widthPx, rowPx: 17 * scale, sizePx: 12 * scale, taken: [] });
  return {
    widthPx,
    heightPx: Math.ceil(placed.bottom + (leaders.length ? 3 : 0)),
    title: locale.words.chart.disagreementTitle,
    description: describe(series, statement, locale),
    marks: [...marks, ...placed.marks],
  };
}

function describe(series: DisagreementSeries, statement: Statement, locale: Locale): string {
  const parts = statement.parts.map((part) => `${part.name} ${part.full}`);
  return `${series.subject} ${statement.item.full}${parts.length ? ` (${locale.list(parts)})` : ''}`;
}
