import { html, nothing, type TemplateResult } from 'lit';
import { analyseMarketMatrix, type MarketMatrix } from '../analysis/market-matrix.ts';
import { marketWords } from '../locale/market-words.ts';
import type { FigureRecord, MarketRecord } from '../sources/records.ts';
import { conflictSections } from './conflict.ts';
import type { PanelContext } from './context.ts';
import { hero, metricName, number } from './figure.ts';
import { entityLink, panelFooter, section } from './frame.ts';
import { marketMatrix } from './market-matrix.ts';
import { citationChip, figureChip } from './source-chip.ts';

/** Where the cluster's companies sell, build and plan to: the printed numbers, then company by country with mode and state; background apart. */
export function marketsPanel(context: PanelContext): TemplateResult {
  const { cluster, results, locale } = context;
  const words = marketWords[locale.lang];
  const matrix = analyseMarketMatrix(cluster, results);
  return html`<article class="reading" lang=${locale.lang}>
    <header class="panel-head"><h2 part="panel-title"><span class="full-name">${words.title}</span></h2></header>
    ${matrix.groups.length > 0 ? html`<p class="quiet">${words.lead}</p>` : html`<p class="quiet">${words.none}</p>`}
    ${matrix.groups.length > 0 ? hero(context, matrix.countries, words.named) : nothing} ${numbers(context, matrix)}
    ${matrix.groups.length > 0 ? section(words.matrix, html`${marketMatrix(context, matrix)}<p class="quiet">${words.namedNote}</p>`) : nothing}
    ${conflictSections(context, matrix.disagreements)}
    ${matrix.context.length > 0 ? section(words.context, html`<p class="quiet">${words.contextNote}</p>${background(context, matrix.context)}`, `${matrix.context.length}`) : nothing}
    ${panelFooter(context)}
  </article>`;
}

function numbers(context: PanelContext, { leading, others }: MarketMatrix): TemplateResult | typeof nothing {
  const words = marketWords[context.locale.lang];
  if (leading.length + others.length === 0) return nothing;
  const rest = html`<ul class="rows">
    ${others.map((figure) => otherRow(context, figure))}
  </ul>`;
  return section(
    words.numbers,
    html`${
      leading.length > 0
        ? html`<ul class="key-figures abroad">
            ${leading.map((figure) => {
              const about = metricName(context, figure);
              return html`<li>
                <div class="key-label">${about}<small>${detailOf(context, figure)}</small></div>
                ${number(context, figure, 'key')}
                <div class="key-chip">${figureChip(context, [figure], { about: `${subjectOf(context, figure.subject)} ${about}`, isShort: true })}</div>
              </li>`;
            })}
          </ul>`
        : nothing
    }
    ${others.length === 0 ? nothing : leading.length === 0 ? rest : html`<details class="fold"><summary>${words.more(others.length)}</summary>${rest}</details>`}`,
  );
}

function otherRow(context: PanelContext, figure: FigureRecord): TemplateResult {
  const { locale } = context;
  const about = metricName(context, figure);
  return html`<li class="figure-row">
    <span class="row-name">${about}<small>${[detailOf(context, figure), locale.name(figure.scope)].filter(Boolean).join(' · ')}</small></span>
    ${number(context, figure, 'row')} <span class="row-chip">${figureChip(context, [figure], { about, isShort: true })}</span>
  </li>`;
}

function background(context: PanelContext, markets: readonly MarketRecord[]): TemplateResult {
  const { locale } = context;
  return html`<ul class="rows">
    ${markets.map(
      (market) => html`<li class="figure-row">
        <span class="row-name">${entityLink(context, market.place)}<small>${locale.name(market.detail)}</small></span>
        <span class="row-chip">${citationChip(context, market, { about: subjectOf(context, market.place), isShort: true })}</span>
      </li>`,
    )}
  </ul>`;
}

/** Of whom, when, and whether it is aimed at. */
function detailOf(context: PanelContext, figure: FigureRecord): string {
  const { locale } = context;
  const kind = figure.kind === 'actual' ? '' : locale.words.figureKinds[figure.kind];
  return [subjectOf(context, figure.subject), locale.period(figure.period), kind].filter(Boolean).join(' · ');
}

function subjectOf({ cluster, locale }: PanelContext, id: string): string {
  const entity = cluster.entity(id);
  return entity ? locale.name(entity.record.short) || locale.name(entity.name) : id;
}
