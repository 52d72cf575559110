import { html, nothing, type TemplateResult } from 'lit';
import { keeps } from '../model/state.ts';
import { SITE_KINDS, STATUSES, type SiteRecord, type Status, type TaskRecord } from '../sources/records.ts';
import type { PanelContext } from './context.ts';
import { pictogram } from './pictogram.ts';
import { citationChip } from './source-chip.ts';

const SHOWN = 8;
/** Most rows that one list writes: a longer one says how many there are and is narrowed by the filters or the search. */
const MOST_ROWS = 200;

/** Sites under a heading for each status, each a button that selects it; only what the filters keep. */
export function siteList(context: PanelContext, sites: readonly SiteRecord[]): TemplateResult {
  const { locale, state } = context;
  const { words } = locale;
  if (sites.length === 0) return html`<p class="quiet">${words.panel.noSites}</p>`;
  const kept = sites.filter((site) => keeps(state.filters, site));
  if (kept.length === 0) return html`<p class="quiet">${words.panel.noSitesForFilter}</p>`;
  return html`${STATUSES.filter((status) => kept.some((site) => site.status === status)).map((status) => {
    const members = kept.filter((site) => site.status === status).sort((a, b) => SITE_KINDS.indexOf(a.kind) - SITE_KINDS.indexOf(b.kind));
    return html`<div class="status-group">
      <h4>${words.statuses[status]} <span class="count">${members.length}</span></h4>
      ${folded(context, members, (site) => siteRow(context, site))}
    </div>`;
  })}`;
}

function siteRow(context: PanelContext, site: SiteRecord): TemplateResult {
  const { locale, dispatch, state, cluster } = context;
  const name = locale.name(site.name);
  const place = cluster.place(site.place);
  const where = site.precision === 'city' || !place ? '' : locale.name(place.short);
  const detail = [locale.words.siteKinds[site.kind], where].filter(Boolean).join(' · ');
  return html`<li class="item-row">
    <button class="item" type="button" data-entity=${site.id} aria-current=${state.selected === site.id ? 'true' : nothing} @click=${() => dispatch({ type: 'select', id: site.id })}>
      ${pictogram(site.kind, site.status)}<span class="item-name">${name}<small>${detail}</small></span>
    </button>
    ${citationChip(context, site, { about: name, isShort: true })}
  </li>`;
}

/** Tasks of the plans, each with its status, who is responsible, and its line. */
export function taskList(context: PanelContext, tasks: readonly TaskRecord[]): TemplateResult {
  const { locale, cluster } = context;
  return folded(context, tasks, (task) => {
    const title = locale.name(task.title);
    const who = task.responsible.map((id) => nameOf(cluster.organization(id)?.short, cluster.organization(id)?.name, locale, id));
    return html`<li class="item-row">
      <span class="item">
        ${pictogram(null, task.status, 18)}
        <span class="item-name">${title}<small>${[locale.words.statuses[task.status], who.length ? locale.words.panel.responsible(locale.list(who)) : ''].filter(Boolean).join(' · ')}</small></span>
      </span>
      ${citationChip(context, task, { about: title, isShort: true })}
    </li>`;
  });
}

/** A list of which the first rows stand open and the rest, up to 200 in all, fold out. */
export function folded<T>({ locale }: PanelContext, items: readonly T[], row: (item: T) => TemplateResult, shown = SHOWN): TemplateResult {
  const cut = items.length > shown + 2 ? shown : items.length;
  return html`<ul class="rows">
      ${items.slice(0, cut).map(row)}
    </ul>
    ${
      cut < items.length
        ? html`<details class="fold"><summary>${locale.words.panel.more(items.length - cut)}</summary><ul class="rows">${items.slice(cut, MOST_ROWS).map(row)}</ul>${items.length > MOST_ROWS ? html`<p class="quiet">${locale.words.panel.shownOf(MOST_ROWS, items.length)}</p>` : nothing}</details>`
        : nothing
    }`;
}

/** How many sites a place has in each status, as marks with counts and words for a screen reader. */
export function statusCounts({ locale }: PanelContext, counts: Readonly<Record<Status, number>>): TemplateResult {
  return html`<span class="status-counts">
    ${STATUSES.filter((status) => counts[status] > 0).map(
      (status) =>
        html`<span title=${locale.words.statuses[status]}>${pictogram(null, status, 13)}<span class="visually-hidden">${locale.words.statuses[status]}</span> ${counts[status]}</span>`,
    )}
  </span>`;
}

function nameOf(short: SiteRecord['name'] | undefined, name: SiteRecord['name'] | undefined, locale: PanelContext['locale'], id: string): string {
  return (short && locale.name(short)) || (name && locale.name(name)) || id;
}
