import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Filters } from '../model/state.ts';
import { SITE_KINDS, STATUSES } from '../sources/records.ts';
import type { PanelContext } from './context.ts';
import type { StationsInView } from '../scene/stations.ts';
import type { Level } from '../theme/levels.ts';
import { type LegendView, legendView } from './legend-view.ts';
import { marketKey } from './market-key.ts';
import { baseRing, countedPictogram, errorCircle, pictogram, stationMark } from './pictogram.ts';

/** Size of the map's box from which the legend stands open without covering the region, px. */
const OPEN_FROM = { widthPx: 1120, heightPx: 860 } as const;

const NO_STATIONS: StationsInView = { hasKnown: false, hasComputed: false };

/** Whether the legend stands open by itself over a map of this size. */
export function opensLegend({ widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number }): boolean {
  return widthPx >= OPEN_FROM.widthPx && heightPx >= OPEN_FROM.heightPx;
}

/** The legend of what is in view at a level, which is also the filter: what is pressed is kept on the map; counts follow the other choices. */
export function legendPanel(context: PanelContext, startsOpen = true, level: Level = 'region', stations = NO_STATIONS): TemplateResult {
  const { cluster, results, state, locale } = context;
  const { legend, siteKinds, statuses } = locale.words;
  const { filters } = state;
  const view = legendView(cluster, results, level);
  const { sites, kinds, ports } = view;
  const isFiltered = filters.kinds.length + filters.statuses.length > 0;
  const allKinds = SITE_KINDS.filter((kind) => cluster.records.sites.some((site) => site.kind === kind));
  const allStatuses = STATUSES.filter((status) => cluster.records.sites.some((site) => site.status === status));
  return html`<details class="legend-card" ${startsOpen ? ref(openWhenWide) : nothing}>
    <summary title=${legend.title}>
      <svg class="legend-icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M3.5 6.5a2 2 0 1 0 4 0a2 2 0 1 0-4 0M3.5 17.5a2 2 0 1 0 4 0a2 2 0 1 0-4 0M11.5 6.5H21M11.5 12H21M11.5 17.5H21M3.5 12h4" /></svg>
      <span class="legend-title">${legend.title}${legend.titleOther ? html` <span class="other">${legend.titleOther}</span>` : nothing}</span>
    </summary>
    ${
      isFiltered || kinds.length > 0
        ? html`<button class="legend-all" type="button" ?disabled=${!isFiltered} @click=${() => setFilters(context, { kinds: [], statuses: [] })}>${legend.all}</button>`
        : nothing
    }
    ${marketKey(context, view)}
    ${
      kinds.length === 0 && ports === 0
        ? nothing
        : html`<div class="legend-grid legend-kinds" role="group" aria-label=${legend.kinds}>
      ${kinds.map((kind) => {
        const count = sites.filter((site) => site.kind === kind && keeps(filters.statuses, site.status)).length;
        return toggle(
          siteKinds[kind],
          count,
          keeps(filters.kinds, kind),
          legend.toggle(siteKinds[kind], count),
          pictogram(kind, 'existing', 22),
          () => setFilters(context, { ...filters, kinds: toggled(filters.kinds, kind, allKinds) }),
        );
      })}
      ${ports > 0 && !kinds.includes('port') ? html`<span class="legend-item">${pictogram('port', 'existing', 22)}<span>${siteKinds.port}</span> <span class="count">${ports}</span></span>` : nothing}
    </div>`
    }
    ${
      kinds.length === 0
        ? nothing
        : html`<div class="legend-row" role="group" aria-label=${legend.statuses}>
      ${view.statuses.map((status) => {
        const count = sites.filter((site) => site.status === status && keeps(filters.kinds, site.kind)).length;
        return toggle(
          statuses[status],
          null,
          keeps(filters.statuses, status),
          legend.toggle(statuses[status], count),
          pictogram('vehicles', status, 22),
          () => setFilters(context, { ...filters, statuses: toggled(filters.statuses, status, allStatuses) }),
        );
      })}
    </div>`
    }
    ${rings(context, view)} ${notes(context, view)} ${lines(context, view)} ${stationKey(context, stations)}
  </details>`;
}

/** What the marks of zones and of several sites in one say, where there are such marks. */
function notes({ locale }: PanelContext, { hasZones, grouped }: LegendView): TemplateResult | typeof nothing {
  const { legend } = locale.words;
  if (!hasZones && !grouped) return nothing;
  return html`<div class="legend-grid legend-notes">
    ${hasZones ? html`<span class="legend-item">${errorCircle(22)}<span>${legend.errorCircle}</span></span>` : nothing}
    ${grouped ? html`<span class="legend-item">${countedPictogram(grouped, 2, 22)}<span>${legend.badge}</span></span>` : nothing}
  </div>`;
}

/** The lines of the map, only those that the routes have and the level draws. */
function lines({ cluster, locale }: PanelContext, { hasAllLines }: LegendView): TemplateResult {
  const { legend, routeModes } = locale.words;
  const side = cluster.records.routes.filter((route) => route.role === 'branch' && route.mode !== 'sea');
  const unopened = cluster.records.routes.filter((route) => route.mode === 'road' && route.status !== 'existing');
  const isThin = unopened.every((route) => route.role === 'branch');
  const isUnopenedDrawn = unopened.length > 0 && (hasAllLines || !isThin);
  return html`<div class="legend-row legend-lines">
      <span class="legend-item"><i class="leg road" aria-hidden="true"></i>${routeModes.road}</span>
      ${hasAllLines ? html`<span class="legend-item"><i class="leg rail" aria-hidden="true"></i>${routeModes.rail}</span>` : nothing}
      <span class="legend-item"><i class="leg ${hasAllLines ? 'sea' : 'lane'}" aria-hidden="true"></i>${routeModes.sea}</span>
      ${hasAllLines && side.length > 0 ? html`<span class="legend-item"><i class="leg branch" aria-hidden="true"></i>${legend.branch}</span>` : nothing}
      ${isUnopenedDrawn ? html`<span class="legend-item"><i class="leg unopened ${isThin ? 'branch' : ''}" aria-hidden="true"></i>${legend.notOpen}</span>` : nothing}
    </div>`;
}

/** How stations are drawn, where there are any in view. */
function stationKey({ locale }: PanelContext, { hasKnown, hasComputed }: StationsInView): TemplateResult | typeof nothing {
  const { legend } = locale.words;
  if (!hasKnown && !hasComputed) return nothing;
  return html`<div class="legend-row legend-stations">
    ${hasKnown ? html`<span class="legend-item">${stationMark(false)}<span>${legend.station}</span></span>` : nothing}
    ${hasComputed ? html`<span class="legend-item">${stationMark(true)}<span>${legend.stationComputed}</span></span>` : nothing}
  </div>`;
}

function rings({ results, cluster, locale }: PanelContext, { hasDashedRings }: LegendView): TemplateResult {
  const { legend } = locale.words;
  const known = results.bases.find((base) => base.capacity && base.target);
  const unknown = hasDashedRings ? results.bases.find((base) => !base.capacity && !base.target) : undefined;
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
    const box = details.closest('.map') ?? document.documentElement;
    details.open = opensLegend({ widthPx: box.clientWidth, heightPx: box.clientHeight });
  });
}
