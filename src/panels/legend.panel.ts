import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Filters } from '../model/state.ts';
import { SITE_KINDS, STATUSES } from '../sources/records.ts';
import type { PanelContext } from './context.ts';
import { baseRing, countedPictogram, errorCircle, pictogram } from './pictogram.ts';

/** Size of the host from which the legend stands open without covering the region, px. */
const OPEN_FROM = { widthPx: 1600, heightPx: 860 } as const;

/** The legend, which is also the filter: what is pressed is kept on the map; counts follow the other choices. */
export function legendPanel(context: PanelContext, startsOpen = true): TemplateResult {
  const { cluster, state, locale } = context;
  const { legend, siteKinds, statuses } = locale.words;
  const { filters } = state;
  const { sites, places } = cluster.records;
  const kinds = SITE_KINDS.filter((kind) => sites.some((site) => site.kind === kind));
  const known = STATUSES.filter((status) => sites.some((site) => site.status === status));
  const ports = places.filter((place) => place.kind === 'port').length;
  const isFiltered = filters.kinds.length + filters.statuses.length > 0;
  return html`<details class="legend-card" ${startsOpen ? ref(openWhenWide) : nothing}>
    <summary>${legend.title}${legend.titleOther ? html` <span class="other">${legend.titleOther}</span>` : nothing}</summary>
    <button class="legend-all" type="button" ?disabled=${!isFiltered} @click=${() => setFilters(context, { kinds: [], statuses: [] })}>${legend.all}</button>
    <div class="legend-grid" role="group" aria-label=${legend.kinds}>
      ${kinds.map((kind) => {
        const count = sites.filter((site) => site.kind === kind && keeps(filters.statuses, site.status)).length;
        return toggle(
          siteKinds[kind],
          count,
          keeps(filters.kinds, kind),
          legend.toggle(siteKinds[kind], count),
          pictogram(kind, 'existing', 22),
          () => setFilters(context, { ...filters, kinds: toggled(filters.kinds, kind, kinds) }),
        );
      })}
      ${ports > 0 && !kinds.includes('port') ? html`<span class="legend-item">${pictogram('port', 'existing', 22)}<span>${siteKinds.port}</span> <span class="count">${ports}</span></span>` : nothing}
    </div>
    <div class="legend-row" role="group" aria-label=${legend.statuses}>
      ${known.map((status) => {
        const count = sites.filter((site) => site.status === status && keeps(filters.kinds, site.kind)).length;
        return toggle(
          statuses[status],
          null,
          keeps(filters.statuses, status),
          legend.toggle(statuses[status], count),
          pictogram('vehicles', status, 22),
          () => setFilters(context, { ...filters, statuses: toggled(filters.statuses, status, known) }),
        );
      })}
    </div>
    ${rings(context)} ${notes(context)} ${lines(context)}
  </details>`;
}

/** What the marks of zones and of several sites in one say, where there are such marks. */
function notes({ cluster, locale }: PanelContext): TemplateResult | typeof nothing {
  const { legend } = locale.words;
  const { sites, places } = cluster.records;
  const hasZones = places.some((place) => place.kind === 'zone' && place.lngLat);
  const [kind] = SITE_KINDS.filter((one) => sites.filter((site) => site.kind === one).length > 1);
  if (!hasZones && !kind) return nothing;
  return html`<div class="legend-grid legend-notes">
    ${hasZones ? html`<span class="legend-item">${errorCircle(22)}<span>${legend.errorCircle}</span></span>` : nothing}
    ${kind ? html`<span class="legend-item">${countedPictogram(kind, 2, 22)}<span>${legend.badge}</span></span>` : nothing}
  </div>`;
}

/** The lines of the map, only those that the routes have. */
function lines({ cluster, locale }: PanelContext): TemplateResult {
  const { legend, routeModes } = locale.words;
  const side = cluster.records.routes.filter((route) => route.role === 'branch' && route.mode !== 'sea');
  const unopened = cluster.records.routes.filter((route) => route.mode === 'road' && route.status !== 'existing');
  const isThin = unopened.every((route) => route.role === 'branch');
  return html`<div class="legend-row legend-lines">
      <span class="legend-item"><i class="leg road" aria-hidden="true"></i>${routeModes.road}</span>
      <span class="legend-item"><i class="leg rail" aria-hidden="true"></i>${routeModes.rail}</span>
      <span class="legend-item"><i class="leg sea" aria-hidden="true"></i>${routeModes.sea}</span>
      ${side.length > 0 ? html`<span class="legend-item"><i class="leg branch" aria-hidden="true"></i>${legend.branch}</span>` : nothing}
      ${unopened.length > 0 ? html`<span class="legend-item"><i class="leg unopened ${isThin ? 'branch' : ''}" aria-hidden="true"></i>${legend.notOpen}</span>` : nothing}
    </div>`;
}

function rings({ results, cluster, locale }: PanelContext): TemplateResult {
  const { legend } = locale.words;
  const known = results.bases.find((base) => base.capacity && base.target);
  const unknown = results.bases.find((base) => !base.capacity && !base.target);
  return html`<div class="legend-rings">
    ${
      known
        ? html`<div class="legend-item">${baseRing(known, 52)}<span>${legend.discArea}<br />${legend.ringArea(cluster.records.package.targetYear)}</span></div>`
        : nothing
    }
    ${unknown ? html`<div class="legend-item">${baseRing(unknown, 28)}<span>${legend.dashedRing}</span></div>` : nothing}
  </div>`;
}

function toggle(name: string, count: number | null, isKept: boolean, label: string, mark: TemplateResult, flip: () => void): TemplateResult {
  return html`<button class="legend-item" type="button" aria-pressed=${isKept} aria-label=${label} @click=${flip}>${mark}<span>${name}</span>${count === null ? nothing : html` <span class="count">${count}</span>`}</button>`;
}

function setFilters({ dispatch }: PanelContext, filters: Filters): void {
  dispatch({ type: 'filter', filters });
}

/** An empty list keeps everything: switching one off names the others, and naming all or none is the empty list again. */
function toggled<T>(filter: readonly T[], value: T, all: readonly T[]): readonly T[] {
  const kept =
    filter.length === 0
      ? all.filter((other) => other !== value)
      : filter.includes(value)
        ? filter.filter((other) => other !== value)
        : [...filter, value];
  return kept.length === all.length ? [] : kept;
}

function keeps<T>(filter: readonly T[], value: T): boolean {
  return filter.length === 0 || filter.includes(value);
}

/** Opens the legend once, after the first paint, where there is room for it beside the map. */
function openWhenWide(details: Element | undefined): void {
  if (!(details instanceof HTMLDetailsElement) || details.dataset.placed) return;
  details.dataset.placed = 'yes';
  queueMicrotask(() => {
    const root = details.getRootNode();
    const host = root instanceof ShadowRoot ? root.host : document.documentElement;
    details.open = host.clientWidth >= OPEN_FROM.widthPx && host.clientHeight >= OPEN_FROM.heightPx;
  });
}
