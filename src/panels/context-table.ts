import { html, type TemplateResult } from 'lit';
import { type ContextGroup, contextFigures } from '../analysis/context-figures.ts';
import { outlineWords } from '../locale/outline-words.ts';
import type { FigureRecord } from '../sources/records.ts';
import type { PanelContext } from './context.ts';
import { metricName, number } from './figure.ts';
import { entityLink } from './frame.ts';
import { figureChip } from './source-chip.ts';

/** Figures for the world, for countries and the like in a plain table of their own: no chart, no sum, nothing of the cluster beside them. */
export function contextTable(context: PanelContext): TemplateResult {
  const words = outlineWords[context.locale.lang];
  const groups = contextFigures(context.cluster);
  if (groups.length === 0) return html`<p class="quiet">${words.noContext}</p>`;
  return html`<section class="block">
    <div class="block-head"><h3>${words.contextTitle}</h3></div>
    <p class="quiet">${words.contextLead}</p>
    ${groups.map((group) => groupTable(context, group))}
  </section>`;
}

function groupTable(context: PanelContext, { subject, name, figures }: ContextGroup): TemplateResult {
  const { locale } = context;
  const { contextColumns: columns } = outlineWords[locale.lang];
  const isOpenable = context.cluster.entity(subject) !== undefined;
  return html`<table class="context-table">
    <caption>${isOpenable ? entityLink(context, subject) : locale.name(name)}</caption>
    <thead>
      <tr><th scope="col">${columns.what}</th><th scope="col" class="right">${columns.value}</th><th scope="col">${columns.source}</th></tr>
    </thead>
    <tbody>${figures.map((figure) => figureRow(context, figure))}</tbody>
  </table>`;
}

function figureRow(context: PanelContext, figure: FigureRecord): TemplateResult {
  const { locale } = context;
  const about = metricName(context, figure);
  const kind = figure.kind === 'context' || figure.kind === 'actual' ? '' : locale.words.figureKinds[figure.kind];
  const detail = [locale.period(figure.period), kind, locale.name(figure.scope)].filter(Boolean).join(' · ');
  return html`<tr>
    <th scope="row">${about}<small>${detail}</small></th>
    <td class="right">${number(context, figure, 'row')}</td>
    <td>${figureChip(context, [figure], { about, isShort: true })}</td>
  </tr>`;
}
