import { html, nothing, type TemplateResult } from 'lit';
import { isContext } from '../analysis/context-figures.ts';
import { bulletWords } from '../locale/bullet-words.ts';
import type { FigureRecord, ProductRecord } from '../sources/records.ts';
import type { PanelContext } from './context.ts';
import { metricName, number } from './figure.ts';
import { folded } from './lists.ts';
import { pictogram } from './pictogram.ts';
import { citationChip, figureChip } from './source-chip.ts';

/** Products under a heading for each kind, with energy, status and source, and the cluster's own figures about them. */
export function productList(context: PanelContext, products: readonly ProductRecord[]): TemplateResult {
  const { locale } = context;
  const kinds = [...new Set(products.map((product) => product.kind))];
  return html`${kinds.map((kind) => {
    const members = products.filter((product) => product.kind === kind);
    return html`<div class="status-group">
      <h4>${locale.term(bulletWords[locale.lang].productKinds, kind)} <span class="count">${members.length}</span></h4>
      ${folded(context, members, (product) => row(context, product))}
    </div>`;
  })}`;
}

function row(context: PanelContext, product: ProductRecord): TemplateResult {
  const { cluster, locale } = context;
  const name = locale.name(product.name);
  const energies = product.energy
    .split(';')
    .filter(Boolean)
    .map((energy) => locale.term(locale.words.energies, energy));
  const detail = [locale.list(energies), locale.words.statuses[product.status]].filter(Boolean).join(' · ');
  const figures = cluster.figuresOf(product.id).filter((figure) => !isContext(cluster, figure));
  return html`<li class="item-row">
      <span class="item">${pictogram(null, product.status, 18)}<span class="item-name">${name} <span class="other">${locale.otherName(product.name)}</span><small>${detail}</small></span></span>
      ${citationChip(context, product, { about: name, isShort: true })}
    </li>
    ${figures.length ? html`<li class="item-figures">${figures.map((figure) => figureLine(context, figure))}</li>` : nothing}`;
}

function figureLine(context: PanelContext, figure: FigureRecord): TemplateResult {
  const about = metricName(context, figure);
  const { locale } = context;
  const detail = [figure.period === '' ? '' : locale.period(figure.period), locale.name(figure.scope)].filter(Boolean).join(' · ');
  return html`<span class="figure-row">
    <span class="row-name">${about}<small>${detail}</small></span>${number(context, figure, 'row')}
    <span class="row-chip">${figureChip(context, [figure], { about, isShort: true })}</span>
  </span>`;
}
