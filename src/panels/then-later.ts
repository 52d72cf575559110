import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineSeries } from '../analysis/timeline.ts';
import { layoutThenLater } from '../charts/then-later.layout.ts';
import { thenLaterSeries } from '../charts/then-later.series.ts';
import { timelineWords } from '../locale/timeline-words.ts';
import { chart } from './chart.directive.ts';
import type { PanelContext } from './context.ts';
import { section } from './frame.ts';
import { figureChip } from './source-chip.ts';
import { tableTwin } from './table-twin.ts';

/** Measures that are printed for several years as small charts, the cluster's own and those of its context under headings of their own. */
export function thenLaterSections(context: PanelContext, all: readonly TimelineSeries[]): TemplateResult {
  const words = timelineWords[context.locale.lang];
  const own = all.filter(({ isContext }) => !isContext);
  const outside = all.filter(({ isContext }) => isContext);
  return html`${own.length ? section(words.series, smallCharts(context, own, words.seriesNote)) : nothing}
  ${outside.length ? section(words.seriesContext, smallCharts(context, outside, words.seriesContextNote)) : nothing}`;
}

function smallCharts(context: PanelContext, all: readonly TimelineSeries[], note: string): TemplateResult {
  const { cluster, results, locale, flavour } = context;
  return html`<div class="then-later">
      ${all.map((one) => {
        const series = thenLaterSeries(one, cluster, results.ranks, locale);
        const items = series.points.map(({ item }) => item);
        return html`<figure>
          <figcaption>${series.name}</figcaption>
          <div class="chart" ${chart((widthPx) => layoutThenLater(series, { widthPx }, locale), flavour)}></div>
          <div class="chips">
            ${one.figures.map((figure) => html`<span class="then-later-source">${figure.period} ${figureChip(context, [figure], { about: `${series.name} ${figure.period}`, isShort: true })}</span>`)}
          </div>
          ${tableTwin(context, series.name, items)}
        </figure>`;
      })}
    </div>
    <p class="chart-note">${note}</p>`;
}
