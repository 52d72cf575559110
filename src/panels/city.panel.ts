import { html, nothing, type TemplateResult } from 'lit';
import { printed } from '../analysis/quantity.ts';
import type { BaseSummary, Disagreement } from '../analysis/results.ts';
import { layoutCapacity } from '../charts/capacity.layout.ts';
import { type CapacitySeries, capacitySeries } from '../charts/capacity.series.ts';
import { layoutWaterfall } from '../charts/waterfall.layout.ts';
import { baseRing, hatchSwatch } from './pictogram.ts';
import { chart } from './chart.directive.ts';
import { conflictSections, disagreementsOf, partDisagreements } from './conflict.ts';
import type { PanelContext } from './context.ts';
import { figureRows, hero, keyFigures, metricName } from './figure.ts';
import { breadcrumb, panelFooter, panelTitle, section } from './frame.ts';
import { siteList, taskList } from './lists.ts';
import { formulaButton } from './source-chip.ts';
import { tableTwin } from './table-twin.ts';

/** A base city: capacity by maker against its target; where no document names a number it says so and draws no bar. */
export function cityPanel(context: PanelContext, base: BaseSummary): TemplateResult {
  const { cluster, locale } = context;
  const { place } = base;
  const { words } = locale;
  const series = capacitySeries(base, locale);
  const heroes = new Set([base.capacity?.figure?.id, base.target?.figure?.id]);
  const figures = cluster.figuresOf(place.id).filter((figure) => !heroes.has(figure.id));
  const targets = figures.filter((figure) => figure.kind === 'target');
  const others = figures.filter((figure) => figure.kind !== 'target');
  const below = new Set(
    cluster.records.places
      .filter((candidate) => cluster.ancestry(candidate.id).some((above) => above.id === place.id))
      .map((candidate) => candidate.id),
  );
  const tasks = cluster.records.tasks.filter((task) => task.place !== null && below.has(task.place));
  const disagreements = disagreementsAround(context, base);
  return html`<article class="reading" lang=${context.locale.lang}>
    ${breadcrumb(context, place.id, locale.name(place.short))} ${panelTitle(context, place.name)}
    ${base.capacity || base.target ? heroPair(context, base) : noNumber(context, base)} ${series ? charts(context, series) : nothing}
    ${conflictSections(context, disagreements.drawn)}
    ${targets.length ? section(words.panel.targetsOf(cluster.records.package.targetYear), keyFigures(context, targets.map(printed))) : nothing}
    ${section(words.panel.sites, siteList(context, base.sites), words.panel.siteCount(base.sites.length))}
    ${tasks.length ? section(words.panel.tasks, taskList(context, tasks), `${tasks.length}`) : nothing}
    ${others.length ? section(words.panel.otherFigures, figureRows(context, others)) : nothing}
    ${conflictSections(context, disagreements.worded)}
    ${panelFooter(context)}
  </article>`;
}

function heroPair(context: PanelContext, { capacity, target }: BaseSummary): TemplateResult {
  const { locale } = context;
  const targetFigure = target?.figure;
  return html`<div class="hero-pair">
    ${capacity ? hero(context, capacity, locale.words.panel.capacityNow, 'pair') : nothing}
    ${target && targetFigure ? hero(context, target, locale.words.panel.targetOf(metricName(context, targetFigure), locale.period(targetFigure.period)), 'pair') : nothing}
  </div>`;
}

function noNumber(context: PanelContext, base: BaseSummary): TemplateResult {
  const { panel } = context.locale.words;
  return html`<div class="no-number">
    ${baseRing(base, 44)}
    <p><b>${panel.noNumber}</b>${panel.noNumberCity(context.locale.name(base.place.short))}</p>
  </div>`;
}

function charts(context: PanelContext, series: CapacitySeries): TemplateResult {
  const { locale, flavour } = context;
  const { chart: words } = locale.words;
  const { parts, total, gap, target } = series;
  const items = [...parts, total, ...(gap ? [gap] : []), ...(target ? [target] : [])];
  return html`<div class="chart" ${chart((widthPx) => layoutCapacity(series, { widthPx }, locale), flavour)}></div>
    ${parts.length > 1 || gap ? html`<div class="chart waterfall" ${chart((widthPx) => layoutWaterfall(series, { widthPx }, locale), flavour)}></div>` : nothing}
    ${
      gap
        ? html`<p class="chart-note">${formulaButton(context, gap.quantity, `${gap.name} ${gap.full}`)}<span>${words.derivedNote}</span><span>${words.scopeNote}</span></p>`
        : html`<p class="chart-note">${hatchSwatch()} ${words.derivedNote}</p>`
    }
    ${tableTwin(context, words.capacityTitle, items)}`;
}

/** Disagreements on the city and on its makers' capacities: those that bars can show stand above, the others below in words. */
function disagreementsAround(context: PanelContext, base: BaseSummary): { drawn: readonly Disagreement[]; worded: readonly Disagreement[] } {
  const partIds = new Set(base.parts.map((part) => part.quantity.figure?.id));
  const makers = context.results.disagreements.filter((candidate) => candidate.figures.some((figure) => partIds.has(figure.id)));
  const { drawn } = partDisagreements(context, makers);
  return { drawn, worded: disagreementsOf(context, base.place.id).filter((candidate) => !drawn.includes(candidate)) };
}
