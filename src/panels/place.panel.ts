import { html, nothing, type TemplateResult } from 'lit';
import type { PlaceRecord } from '../sources/records.ts';
import { conflictSections, disagreementsOf } from './conflict.ts';
import type { PanelContext } from './context.ts';
import { figureRows } from './figure.ts';
import { breadcrumb, panelFooter, panelTitle, section } from './frame.ts';
import { siteList, taskList } from './lists.ts';
import { positionSource } from './position-source.ts';

/** Any other place (a port, a zone, a county, a city that is no base): what is known of it, and what its position rests on. */
export function placePanel(context: PanelContext, place: PlaceRecord): TemplateResult {
  const { cluster, locale } = context;
  const { words } = locale;
  const sites = cluster.sitesIn(place.id);
  const figures = cluster.figuresOf(place.id);
  const tasks = cluster.records.tasks.filter((task) => task.place === place.id);
  const disagreements = disagreementsOf(context, place.id);
  const isGateway = place.role === 'gateway' || place.kind === 'port';
  const isSilent = !isGateway && sites.length + figures.length + tasks.length + disagreements.length === 0;
  return html`<article class="reading" lang=${context.locale.lang}>
    ${breadcrumb(context, place.id, locale.name(place.short))} ${panelTitle(context, place.name, words.placeKinds[place.kind])}
    ${isGateway ? html`<p class="precision city">${words.panel.gatewayNote}</p>` : nothing}
    <dl class="facts">
      ${place.errorKm === null ? nothing : html`<div><dt>${words.panel.position}</dt><dd>${words.panel.withinKm(place.errorKm)}</dd></div>`}
      ${positionSource(context, place.positionSource, place.positionNoteZh)}
    </dl>
    ${isSilent ? html`<p class="quiet">${words.panel.nothingKnown}</p>` : nothing}
    ${figures.length ? section(words.panel.figures, figureRows(context, figures)) : nothing}
    ${sites.length ? section(words.panel.sites, siteList(context, sites), words.panel.siteCount(sites.length)) : nothing}
    ${tasks.length ? section(words.panel.tasks, taskList(context, tasks), `${tasks.length}`) : nothing}
    ${conflictSections(context, disagreements)} ${panelFooter(context)}
  </article>`;
}
