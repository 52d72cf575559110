import { html, nothing, type TemplateResult } from 'lit';
import { type Timeline, timelineOf, type TimelineYear, yearOf } from '../analysis/timeline.ts';
import { layoutTimeline, yearAt } from '../charts/timeline.layout.ts';
import { stripSeries } from '../charts/timeline.series.ts';
import { timelineWords } from '../locale/timeline-words.ts';
import { chart } from './chart.directive.ts';
import type { PanelContext } from './context.ts';
import { panelFooter } from './frame.ts';
import { thenLaterSections } from './then-later.ts';
import { dateKinds, yearSection } from './timeline-list.ts';

/** Facet that holds the chosen year. */
const YEAR = 'year';

/** Everything that the sources date: a strip, the list by year with the figures of each, and measures at two years side by side. */
export function timelinePanel(context: PanelContext): TemplateResult {
  const { cluster, locale, state } = context;
  const words = timelineWords[locale.lang];
  const timeline = timelineOf(cluster);
  const chosen = /^\d{4}$/.test(state.facets[YEAR] ?? '') ? Number(state.facets[YEAR]) : null;
  const shown = chosen === null ? timeline.years : [yearOf(timeline, cluster, chosen)];
  const hasYears = timeline.years.length > 0;
  return html`<article class="reading timeline" lang=${locale.lang}>
    <header class="panel-head">
      <h2 part="panel-title">${words.title}</h2>
      <p class="subtitle">${hasYears ? words.subtitle(String(timeline.first), String(timeline.last)) : words.empty}</p>
    </header>
    ${hasYears ? strip(context, timeline, chosen) : nothing} ${hasYears ? yearButtons(context, timeline.years, chosen) : nothing}
    <div class="years" role="region" aria-label=${chosen === null ? words.allYears : words.shownYear(chosen)}>
      ${shown.map((year) => (isEmpty(year) ? html`<p class="quiet">${words.nothingIn(year.year)}</p>` : yearSection(context, year, chosen !== null)))}
    </div>
    ${chosen === null && timeline.undated > 0 ? html`<p class="quiet">${words.undated(timeline.undated)}</p>` : nothing}
    ${thenLaterSections(context, timeline.series)} ${panelFooter(context)}
  </article>`;
}

function strip(context: PanelContext, timeline: Timeline, chosen: number | null): TemplateResult | typeof nothing {
  const { cluster, locale, flavour } = context;
  const series = stripSeries(timeline, cluster.records.package.targetYear, chosen, locale);
  if (!series) return nothing;
  const pick = (event: MouseEvent): void => {
    const box = event.currentTarget instanceof Element ? event.currentTarget.getBoundingClientRect() : null;
    if (box) chooseYear(context, yearAt(series, event.clientX - box.left, box.width), chosen);
  };
  return html`<div class="chart strip" ${chart((widthPx) => layoutTimeline(series, { widthPx }, locale), flavour)} @click=${pick}></div>
    ${dateKinds(context, timeline)}`;
}

/** A button for each year that has something, for the keyboard and for fingers; the strip itself only takes a pointer. */
function yearButtons(context: PanelContext, years: readonly TimelineYear[], chosen: number | null): TemplateResult {
  const { locale, dispatch } = context;
  const words = timelineWords[locale.lang];
  return html`<div class="year-buttons" role="group" aria-label=${words.years}>
    <button type="button" aria-pressed=${chosen === null ? 'true' : 'false'} @click=${() => dispatch({ type: 'facet', name: YEAR, value: null })}>${words.allYears}</button>
    ${years.map(
      ({ year, entries, figures, context: outside }) => html`<button
        type="button"
        aria-pressed=${chosen === year ? 'true' : 'false'}
        aria-label=${words.yearButton(year, entries.length, figures.length + outside.length)}
        @click=${() => chooseYear(context, year, chosen)}
      >
        ${year}
      </button>`,
    )}
  </div>`;
}

function chooseYear({ dispatch }: PanelContext, year: number, chosen: number | null): void {
  dispatch({ type: 'facet', name: YEAR, value: year === chosen ? null : String(year) });
}

function isEmpty({ entries, figures, context }: TimelineYear): boolean {
  return entries.length + figures.length + context.length === 0;
}
