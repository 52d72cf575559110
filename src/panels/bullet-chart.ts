import { html, type TemplateResult } from 'lit';
import type { MeasureGroup } from '../analysis/measures.ts';
import { layoutBullet } from '../charts/bullet.layout.ts';
import { type BulletSeries, bulletSeries } from '../charts/bullet.series.ts';
import { bulletWords } from '../locale/bullet-words.ts';
import type { FigureRecord } from '../sources/records.ts';
import { chart } from './chart.directive.ts';
import type { PanelContext } from './context.ts';
import { metricName } from './figure.ts';
import { section } from './frame.ts';
import { figureChip } from './source-chip.ts';
import { tableTwin } from './table-twin.ts';

/** A bullet chart for each group of figures that share a scale, each with its sources and its table. */
export function bulletSections(
  context: PanelContext,
  groups: readonly MeasureGroup[],
  subject: string,
  rank: number | null,
): readonly TemplateResult[] {
  const { cluster, locale } = context;
  const names = {
    metric: (figure: FigureRecord): string => metricName(context, figure),
    owner: (figure: FigureRecord): string => {
      const entity = figure.subject === subject ? undefined : cluster.entity(figure.subject);
      return entity ? locale.name(entity.record.short) || locale.name(entity.name) : '';
    },
  };
  return groups.map((group) => block(context, bulletSeries(group, names, rank, locale)));
}

function block(context: PanelContext, series: BulletSeries): TemplateResult {
  const { locale, flavour } = context;
  const words = bulletWords[locale.lang];
  const title = series.metrics.length < 3 ? locale.list(series.metrics) : series.span ? words.spanTitle(locale.period(series.span)) : words.title;
  return section(
    title,
    html`<div class="chart" ${chart((widthPx) => layoutBullet(series, { widthPx }, locale), flavour)}></div>
      ${legend(context, series)}
      <div class="key-shared bullet-chips">${byLine(series.figures).map((figures) => figureChip(context, figures, { about: title }))}</div>
      ${tableTwin(context, title, series.items)}`,
  );
}

/** Says what bar, tick and band are, where more than bars are drawn. */
function legend({ locale }: PanelContext, { rows }: BulletSeries): TemplateResult {
  const { key } = bulletWords[locale.lang];
  const kinds = [
    ...(rows.some((row) => row.actual) ? (['actual'] as const) : []),
    ...(rows.some((row) => row.aims.length > 0) ? (['aim'] as const) : []),
    ...(rows.some((row) => row.bands.length > 0) ? (['band'] as const) : []),
  ];
  return kinds.length < 2 && kinds[0] !== 'aim'
    ? html``
    : html`<p class="bullet-key">${kinds.map((kind) => html`<span><i class="bullet-mark ${kind}" aria-hidden="true"></i>${key[kind]}</span>`)}</p>`;
}

function byLine(figures: readonly FigureRecord[]): readonly (readonly FigureRecord[])[] {
  const key = ({ source, line }: FigureRecord): string => `${source}:${line}`;
  return [...new Set(figures.map(key))].map((line) => figures.filter((figure) => key(figure) === line));
}
