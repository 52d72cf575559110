import { html, nothing, type TemplateResult } from 'lit';
import type { BaseSummary } from '../analysis/results.ts';
import { layoutComposition } from '../charts/composition.layout.ts';
import { compositionSeries } from '../charts/composition.series.ts';
import { bulletWords } from '../locale/bullet-words.ts';
import { corridorWords } from '../locale/corridor-words.ts';
import { baseCards } from './base-cards.ts';
import { chart } from './chart.directive.ts';
import { conflictSections, disagreementsOf } from './conflict.ts';
import type { PanelContext } from './context.ts';
import { figureRows, hero, keyFigures, metricName, number } from './figure.ts';
import { breadcrumb, panelFooter, panelTitle, section } from './frame.ts';
import { folded, taskList } from './lists.ts';
import { productList } from './product-list.ts';
import { formulaButton } from './source-chip.ts';
import { tableTwin } from './table-twin.ts';

/** What the region aims at and where each number comes from, its bases, its corridor, and what the plans leave unsaid. */
export function regionPanel(context: PanelContext): TemplateResult {
  const { cluster, results, locale } = context;
  const { region } = results;
  const { words } = locale;
  const series = compositionSeries(region, cluster, locale);
  const figure = region.target?.figure;
  const disagreements = disagreementsOf(context, region.place.id).filter(({ conflict }) => conflict.kind !== 'missing');
  const tasks = cluster.records.tasks.filter((task) => task.place === region.place.id);
  const shown = new Set([region.target, ...region.parts, ...region.within, ...region.others].map((quantity) => quantity?.figure?.id));
  const figures = cluster.figuresOf(region.place.id).filter(({ id }) => !shown.has(id));
  const makerless = cluster.records.products.filter((product) => product.organization === null);
  return html`<article class="reading" lang=${context.locale.lang}>
    ${breadcrumb(context, region.place.id, locale.name(region.place.short))} ${panelTitle(context, region.place.name)}
    ${figure && region.target ? hero(context, region.target, words.panel.targetOf(metricName(context, figure), locale.period(figure.period))) : html`<p class="quiet">${words.panel.noNumber}</p>`}
    ${
      series
        ? html`<div class="chart" ${chart((widthPx) => layoutComposition(series, { widthPx }, locale), context.flavour)}></div>
            ${tableTwin(context, words.chart.compositionTitle, [series.whole, ...series.parts, ...series.within])}`
        : nothing
    }
    ${region.others.length ? section(words.panel.targetsOf(cluster.records.package.targetYear), keyFigures(context, region.others)) : nothing}
    ${results.bases.length ? section(words.panel.bases(results.bases.length), baseCards(context, results.bases)) : nothing}
    ${unsaid(context)} ${corridor(context)}
    ${figures.length ? section(words.panel.otherFigures, figureRows(context, figures)) : nothing}
    ${conflictSections(context, disagreements)}
    ${tasks.length ? section(words.panel.tasks, taskList(context, tasks), `${tasks.length}`) : nothing}
    ${makerless.length ? section(bulletWords[locale.lang].makerless, productList(context, makerless), `${makerless.length}`) : nothing} ${panelFooter(context)}
  </article>`;
}

function unsaid(context: PanelContext): TemplateResult | typeof nothing {
  const { results, locale } = context;
  const { panel } = locale.words;
  const silent = results.bases.filter((base) => !base.capacity && !base.target);
  const silentIds = new Set(silent.map((base) => base.place.id));
  const missing = results.disagreements.filter(({ conflict, figures }) => {
    const concernsRegion = figures.length === 0 || figures.some((figure) => figure.subject === results.region.place.id);
    return conflict.kind === 'missing' && concernsRegion && !(silent.length > 0 && conflict.figures.every((id) => silentIds.has(id)));
  });
  const items = [
    ...(silent.length ? [panel.unsaidNumbers(locale.list(silent.map((base) => locale.name(base.place.short))))] : []),
    ...splitOf(context, results.bases),
    ...missing.map(({ conflict }) => locale.name(conflict.explanation)),
  ];
  if (items.length === 0) return nothing;
  const list = html`<div class="unsaid">${folded(context, items, (item) => html`<li>${item}</li>`, 5)}</div>`;
  return section(panel.unsaid, list, panel.unsaidCount(items.length));
}

function splitOf({ results, locale }: PanelContext, bases: readonly BaseSummary[]): readonly string[] {
  const { target } = results.region;
  const known = bases.filter((base) => base.target);
  const [base] = known;
  if (!target || !base?.target || known.length === bases.length) return [];
  return [locale.words.panel.unsaidSplit(locale.spell(target).full, locale.name(base.place.short), locale.spell(base.target).short)];
}

function corridor(context: PanelContext): TemplateResult | typeof nothing {
  const { results, locale, dispatch } = context;
  const { panel, routeModes } = locale.words;
  const legs = results.corridor.filter(({ route }) => route.role !== 'market' && route.mode !== 'sea');
  const lines =
    results.ways.length > 0
      ? results.ways.map(({ way, legs: [first], length }) => ({ name: way.name, mode: first?.route.mode ?? 'road', length }))
      : legs.map(({ route, length }) => ({ name: route.name, mode: route.mode, length }));
  if (lines.length === 0) return nothing;
  const row = ({ name: names, mode, length }: (typeof lines)[number]): TemplateResult => {
    const name = locale.name(names);
    return html`<li class="figure-row">
      <span class="row-name leg-name"><i class="leg ${mode}" role="img" aria-label=${routeModes[mode]}></i>${name}</span>
      ${number(context, length, 'row')} <span class="row-chip">${formulaButton(context, length, name)}</span>
    </li>`;
  };
  const open = html`<button class="link" type="button" @click=${() => dispatch({ type: 'topic', topic: 'corridor' })}>${corridorWords[locale.lang].ways}</button>`;
  return section(panel.corridor, html`${folded(context, lines, row, 4)}<p class="quiet">${panel.corridorNote}</p>`, open);
}
