import { html, nothing, type TemplateResult } from 'lit';
import { aimsOfSites, measured, type MeasureGroup, measureGroups } from '../analysis/measures.ts';
import { printed } from '../analysis/quantity.ts';
import type { Disagreement } from '../analysis/results.ts';
import { layoutTotals } from '../charts/totals.layout.ts';
import { totalsSeries } from '../charts/totals.series.ts';
import { bulletWords } from '../locale/bullet-words.ts';
import type { FigureRecord, OrganizationRecord } from '../sources/records.ts';
import { bulletSections } from './bullet-chart.ts';
import { chart } from './chart.directive.ts';
import { citedRow } from './cited-row.ts';
import { conflictSections, disagreementsOf, partDisagreements } from './conflict.ts';
import type { PanelContext } from './context.ts';
import { figureRows, hero, metricName } from './figure.ts';
import { breadcrumb, entityLink, panelFooter, panelTitle, section } from './frame.ts';
import { folded, siteList, taskList } from './lists.ts';
import { marketRows } from './market.panel.ts';
import { productList } from './product-list.ts';
import { citationChip, figureChip } from './source-chip.ts';
import { tableTwin } from './table-twin.ts';

/** A company: capacity with everything that disagrees with it, totals, bullet charts, other figures, sites, products, parts, markets, tasks. */
export function organizationPanel(context: PanelContext, organization: OrganizationRecord): TemplateResult {
  const { cluster, results, locale } = context;
  const { words } = locale;
  const figures = cluster.figuresOf(organization.id);
  const capacity = capacityOf(figures, cluster.records.package.capacityMetric);
  const totals = totalsSeries(figures, cluster, results.ranks.get(organization.id) ?? null, locale);
  const { drawn: bars, worded } = partDisagreements(context, disagreementsOf(context, organization.id));
  const drawn = new Set([capacity?.id, ...totals.flatMap((series) => series.figures.map((figure) => figure.id)), ...ownFigures(bars, organization)]);
  const bullets = bulletsOf(context, organization, byMetric(figures), drawn);
  const inBullets = measured(bullets);
  const others = figures.filter((figure) => !drawn.has(figure.id) && !inBullets.has(figure.id));
  const sites = cluster.sitesOf(organization.id);
  const products = cluster.records.products.filter((product) => product.organization === organization.id);
  const markets = cluster.marketsOf(organization.id);
  const components = cluster.records.components.filter((component) => component.actor === organization.id);
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
    ${bulletSections(context, bullets, organization.id, results.ranks.get(organization.id) ?? null)}
    ${others.length ? section(capacity || bullets.length || totals.length ? words.panel.otherFigures : words.panel.figures, figureRows(context, byMetric(others))) : nothing}
    ${sites.length ? section(words.panel.sites, siteList(context, sites), words.panel.siteCount(sites.length)) : nothing}
    ${products.length ? section(words.panel.products, productList(context, products), `${products.length}`) : nothing}
    ${
      components.length
        ? section(
            bulletWords[locale.lang].components,
            folded(context, components, (record) => citedRow(context, { table: 'components', record })),
            `${components.length}`,
          )
        : nothing
    }
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

/** Amounts side by side on one scale; the capacity joins where plans for it, or for a site, stand beside it. */
function bulletsOf(
  { cluster }: PanelContext,
  organization: OrganizationRecord,
  figures: readonly FigureRecord[],
  drawn: ReadonlySet<string | undefined>,
): readonly MeasureGroup[] {
  const aims = aimsOfSites(cluster, organization.id);
  const planned = new Set(aims.map((aim) => aim.metric));
  const free = figures.filter(
    (figure) => !drawn.has(figure.id) || (planned.has(figure.metric) && figure.metric === cluster.records.package.capacityMetric),
  );
  return measureGroups([...free, ...aims], figures);
}

/** Figures of the organization that the bars of a disagreement show already. */
function ownFigures(bars: readonly Disagreement[], organization: OrganizationRecord): readonly string[] {
  return bars.flatMap((disagreement) => disagreement.figures.filter((figure) => figure.subject === organization.id).map((figure) => figure.id));
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
