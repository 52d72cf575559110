import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import {
  cityOfTask,
  TASK_FACETS,
  type TaskFacet,
  type TaskGroup,
  type TaskGrouping,
  type TaskOverview,
  taskOverview,
  UNNAMED,
} from '../analysis/tasks.ts';
import { taskWords } from '../locale/task-words.ts';
import { STATUSES, type TaskRecord } from '../sources/records.ts';
import type { PanelContext } from './context.ts';
import { entityLink, panelFooter } from './frame.ts';
import { lazy } from './lazy.directive.ts';
import { parts } from './parts.ts';
import { pictogram } from './pictogram.ts';
import { citationChip } from './source-chip.ts';

/** Facet that says how the list is grouped; a missing one groups by theme. */
const GROUPING = 'group';

/** What the documents set out to do: narrowed down by six facets, gathered by theme or by the unit that answers for it. */
export function tasksPanel(context: PanelContext): TemplateResult {
  const { cluster, locale, state } = context;
  const words = taskWords[locale.lang];
  const grouping: TaskGrouping = state.facets[GROUPING] === 'responsible' ? 'responsible' : 'theme';
  const overview = taskOverview(cluster, state.facets, grouping);
  const documents = overview.facets.source.map(({ value }) => sourceName(context, value));
  const hasUnits = grouping === 'responsible' && overview.groups.some(({ kind }) => kind === 'unit');
  return html`<article class="reading tasks" lang=${locale.lang}>
    <header class="panel-head">
      <h2 part="panel-title">${words.title}</h2>
      ${documents.length ? html`<p class="subtitle">${words.subtitle(locale.list(documents))}</p>` : nothing}
    </header>
    ${choices(context, overview)}
    <div class="task-bar">
      <p class="task-count" role="status">${words.shown(overview.shown.length, overview.all)}</p>
      ${groupingSwitch(context, grouping)}
    </div>
    ${hasUnits ? html`<p class="quiet task-note">${words.manyUnits}</p>` : nothing}
    ${overview.shown.length === 0 ? html`<p class="quiet">${words.none}</p>` : nothing}
    ${repeat(
      overview.groups,
      ({ kind, key }) => `${grouping} ${kind} ${key}`,
      (group, index) => groupOf(context, group, index === 0),
    )}
    ${panelFooter(context)}
  </article>`;
}

function choices(context: PanelContext, { facets, withoutChoice }: TaskOverview): TemplateResult {
  const { state, dispatch, locale } = context;
  const words = taskWords[locale.lang];
  const isNarrowed = TASK_FACETS.some((facet) => state.facets[facet] !== undefined);
  const clear = (): void => {
    const kept = Object.entries(state.facets).filter(([name]) => !TASK_FACETS.some((facet) => facet === name));
    dispatch({ type: 'set', partial: { facets: Object.fromEntries(kept) } });
  };
  return html`<fieldset class="choices">
    <legend class="visually-hidden">${words.choices}</legend>
    ${TASK_FACETS.filter((facet) => facets[facet].length > 1 || state.facets[facet] !== undefined).map((facet) => {
      const chosen = state.facets[facet] ?? '';
      return html`<label class="choice ${chosen ? 'chosen' : ''}">
        <span>${words.facets[facet]}</span>
        <select .value=${chosen} @change=${(event: Event) => choose(context, facet, event)}>
          <option value="" ?selected=${chosen === ''}>${words.option(words.all, withoutChoice[facet])}</option>
          ${facets[facet].map(
            ({ value, count }) => html`<option value=${value} ?selected=${value === chosen} ?disabled=${count === 0 && value !== chosen}>
              ${words.option(nameOfValue(context, facet, value), count)}
            </option>`,
          )}
        </select>
      </label>`;
    })}
    <button class="clear" type="button" ?disabled=${!isNarrowed} @click=${clear}>${words.clear}</button>
  </fieldset>`;
}

function choose({ dispatch }: PanelContext, facet: TaskFacet, event: Event): void {
  if (event.currentTarget instanceof HTMLSelectElement) dispatch({ type: 'facet', name: facet, value: event.currentTarget.value || null });
}

function groupingSwitch({ dispatch, locale }: PanelContext, grouping: TaskGrouping): TemplateResult {
  const words = taskWords[locale.lang];
  const to = (next: TaskGrouping): void => dispatch({ type: 'facet', name: GROUPING, value: next === 'theme' ? null : next });
  return html`<div class="switch" role="group" aria-label=${words.grouping}>
    ${(['theme', 'responsible'] as const).map(
      (next) =>
        html`<button type="button" aria-pressed=${next === grouping ? 'true' : 'false'} @click=${() => to(next)}>${words.groupings[next]}</button>`,
    )}
  </div>`;
}

function groupOf(context: PanelContext, group: TaskGroup, isOpen: boolean): TemplateResult {
  const { locale } = context;
  const counts = STATUSES.map((status) => ({ status, count: group.tasks.filter((task) => task.status === status).length }));
  return html`<details class="task-group" ?open=${isOpen}>
    <summary>
      <span class="task-group-name">${headingOf(context, group)}</span>
      <span class="status-counts">${counts
        .filter(({ count }) => count > 0)
        .map(
          ({ status, count }) =>
            html`<span title=${locale.words.statuses[status]}>${pictogram(null, status, 13)}<span class="visually-hidden">${locale.words.statuses[status]}</span> ${count}</span>`,
        )}</span>
      <b class="task-group-count">${group.tasks.length}</b>
    </summary>
    ${lazy(() => html`<ul class="rows">${group.tasks.map((task) => rowOf(context, task, group.kind === 'theme'))}</ul>`)}
  </details>`;
}

function rowOf(context: PanelContext, task: TaskRecord, hasUnits: boolean): TemplateResult {
  const { cluster, locale } = context;
  const title = locale.name(task.title);
  const city = cityOfTask(task, cluster);
  const status = locale.words.statuses[task.status];
  const theme = hasUnits ? '' : locale.term(locale.words.themes, task.theme);
  const details = [
    status,
    theme,
    task.actor === null ? '' : entityLink(context, task.actor),
    city === null ? '' : entityLink(context, task.place ?? city),
  ];
  const units = hasUnits ? task.responsible.map((id) => unitName(context, id)) : [];
  return html`<li class="item-row task-row">
    <span class="item">
      ${pictogram(null, task.status, 18)}
      <span class="item-name"
        >${title}${parts(details)}
        ${units.length ? html`<small>${locale.words.panel.responsible(locale.list(units))}</small>` : nothing}</span
      >
    </span>
    <span class="task-source"><small>${sourceName(context, task.source)}</small>${citationChip(context, task, { about: title, isShort: true })}</span>
  </li>`;
}

function headingOf(context: PanelContext, { kind, key }: TaskGroup): string {
  const { locale } = context;
  if (kind === 'theme') return locale.term(locale.words.themes, key);
  return kind === 'unit' ? unitName(context, key) : taskWords[locale.lang].noUnit(sourceName(context, key));
}

function nameOfValue(context: PanelContext, facet: TaskFacet, value: string): string {
  const { locale, cluster } = context;
  if (value === UNNAMED) return taskWords[locale.lang].unnamed;
  if (facet === 'source') return sourceName(context, value);
  if (facet === 'theme') return locale.term(locale.words.themes, value);
  if (facet === 'status') return locale.term(locale.words.statuses, value);
  const place = facet === 'city' ? cluster.place(value) : undefined;
  return place ? locale.name(place.short) : unitName(context, value);
}

function unitName({ cluster, locale }: PanelContext, id: string): string {
  const unit = cluster.organization(id);
  return unit ? locale.name(unit.short) || locale.name(unit.name) : id;
}

function sourceName({ cluster, locale }: PanelContext, id: string): string {
  const source = cluster.source(id);
  return source ? locale.shortTitle(source) : id;
}
