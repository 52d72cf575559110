import { html, nothing, type TemplateResult } from 'lit';
import { printed } from '../analysis/quantity.ts';
import { layoutTotals } from '../charts/totals.layout.ts';
import { totalsSeries } from '../charts/totals.series.ts';
import type { FigureRecord, OrganizationRecord, ProductRecord } from '../sources/records.ts';
import { chart } from './chart.directive.ts';
import { conflictSections, disagreementsOf, partDisagreements } from './conflict.ts';
import type { PanelContext } from './context.ts';
import { figureRows, hero, metricName } from './figure.ts';
import { breadcrumb, entityLink, panelFooter, panelTitle, section } from './frame.ts';
import { siteList, taskList } from './lists.ts';
import { marketRows } from './market.panel.ts';
import { pictogram } from './pictogram.ts';
import { citationChip, figureChip } from './source-chip.ts';
import { tableTwin } from './table-twin.ts';

/** A company: capacity with everything that disagrees with it, totals, other figures with period and scope, sites, products, markets. */
export function organizationPanel(context: PanelContext, organization: OrganizationRecord): TemplateResult {
  const { cluster, results, locale } = context;
  const { words } = locale;
  const figures = cluster.figuresOf(organization.id);
  const capacity = capacityOf(figures, cluster.records.package.capacityMetric);
  const totals = totalsSeries(figures, cluster, results.ranks.get(organization.id) ?? null, locale);
  const drawn = new Set([capacity?.id, ...totals.flatMap((series) => series.figures.map((figure) => figure.id))]);
  const { drawn: bars, worded } = partDisagreements(context, disagreementsOf(context, organization.id));
  const others = figures.filter((figure) => !drawn.has(figure.id));
  const sites = cluster.sitesOf(organization.id);
  const products = cluster.records.products.filter((product) => product.organization === organization.id);
  const markets = cluster.marketsOf(organization.id);
  const tasks = cluster.records.tasks.filter((task) => task.actor === organization.id);
  return html`<article class="reading" lang=${context.locale.lang}>
    ${breadcrumb(context, organization.home, locale.name(organization.short) || locale.name(organization.name))}
    ${panelTitle(context, nameOf(organization), subtitle(context, organization))}
    ${capacity ? hero(context, printed(capacity), metricName(context, capacity), 'hero', true) : nothing}
    ${conflictSections(context, bars)}
    ${totals.map((series) =>
      section(
        words.chart.totalsTitle(locale.period(series.period)),
        html`<div class="chart" ${chart((widthPx) => layoutTotals(series, { widthPx }, locale), context.flavour)}></div>
          <div class="key-shared">${figureChip(context, series.figures, { about: words.chart.totalsTitle(locale.period(series.period)) })}</div>
          ${tableTwin(context, words.chart.totalsTitle(locale.period(series.period)), series.rows)}`,
        html`<span class="pill">${series.scope}</span>`,
      ),
    )}
    ${others.length ? section(capacity || totals.length ? words.panel.otherFigures : words.panel.figures, figureRows(context, byMetric(others))) : nothing}
    ${sites.length ? section(words.panel.sites, siteList(context, sites), words.panel.siteCount(sites.length)) : nothing}
    ${products.length ? section(words.panel.products, productRows(context, products), `${products.length}`) : nothing}
    ${markets.length ? section(words.panel.markets, html`${marketRows(context, markets, 'place')}<p class="quiet">${words.panel.marketsNote}</p>`, `${markets.length}`) : nothing}
    ${tasks.length ? section(words.panel.tasks, taskList(context, tasks), `${tasks.length}`) : nothing} ${conflictSections(context, worded)}
    ${panelFooter(context)}
  </article>`;
}

/** The capacity that enters a printed total, else the first that is stated as present. */
function capacityOf(figures: readonly FigureRecord[], metric: string): FigureRecord | undefined {
  const present = figures.filter((figure) => figure.metric === metric && figure.kind === 'actual');
  return present.find((figure) => figure.partOf !== null) ?? present[0];
}

function byMetric(figures: readonly FigureRecord[]): readonly FigureRecord[] {
  const order = [...new Set(figures.map((figure) => figure.metric))];
  return [...figures].sort((a, b) => order.indexOf(a.metric) - order.indexOf(b.metric));
}

function nameOf({ short, name }: OrganizationRecord): OrganizationRecord['name'] {
  return { zh: short.zh || name.zh, en: short.en || name.en };
}

function subtitle(context: PanelContext, organization: OrganizationRecord): TemplateResult {
  const { locale } = context;
  const { words } = locale;
  const full = locale.name(organization.name);
  const isLonger = full !== (locale.name(organization.short) || full);
  return html`${isLonger ? html`<span>${full}</span>` : nothing}
    <span>${locale.term(words.organizationKinds, organization.kind)}</span>
    ${organization.home ? html`<span>${words.panel.home} ${entityLink(context, organization.home)}</span>` : nothing}
    ${organization.parent ? html`<span>${words.panel.parent} ${entityLink(context, organization.parent)}</span>` : nothing}
    ${citationChip(context, organization, { about: full })}`;
}

function productRows(context: PanelContext, products: readonly ProductRecord[]): TemplateResult {
  const { locale } = context;
  return html`<ul class="rows">
    ${products.map((product) => {
      const name = locale.name(product.name);
      const detail = [locale.words.statuses[product.status], product.energy ? locale.term(locale.words.energies, product.energy) : '']
        .filter(Boolean)
        .join(' · ');
      return html`<li class="item-row">
        <span class="item">${pictogram(null, product.status, 18)}<span class="item-name">${name} <span class="other">${locale.otherName(product.name)}</span><small>${detail}</small></span></span>
        ${citationChip(context, product, { about: name, isShort: true })}
      </li>`;
    })}
  </ul>`;
}
