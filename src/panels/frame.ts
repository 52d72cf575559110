import { html, nothing, type TemplateResult } from 'lit';
import type { Names, PlaceRecord } from '../sources/records.ts';
import type { PanelContext } from './context.ts';

/** The way down to what is shown: every place above it is a button. */
export function breadcrumb(context: PanelContext, place: string | null, current: string): TemplateResult {
  const { cluster, locale } = context;
  const above =
    place === null
      ? []
      : [...cluster.ancestry(place)]
          .reverse()
          .filter((step) => step.kind !== 'world-region' && (step.id !== place || locale.name(step.short) !== current));
  return html`<nav class="crumbs" aria-label=${locale.words.panel.breadcrumb}>
    <ol>
      ${above.map((step) => html`<li><button type="button" @click=${() => goTo(context, step)}>${locale.name(step.short)}</button></li>`)}
      <li aria-current="page">${current}</li>
    </ol>
  </nav>`;
}

/** Name in the reader's language, the other one beside it. */
export function panelTitle({ locale }: PanelContext, names: Names, subtitle: string | TemplateResult = ''): TemplateResult {
  return html`<header class="panel-head">
    <h2 part="panel-title"><span class="full-name">${locale.name(names)}</span> <span class="other">${locale.otherName(names)}</span></h2>
    ${subtitle ? html`<p class="subtitle">${subtitle}</p>` : nothing}
  </header>`;
}

/** A part of a panel under a rule: heading, an optional aside at its right, content. */
export function section(title: string, content: unknown, aside: string | TemplateResult = ''): TemplateResult {
  return html`<section class="block">
    <div class="block-head"><h3>${title}</h3>${aside ? html`<span class="aside">${aside}</span>` : nothing}</div>
    ${content}
  </section>`;
}

/** A name that leads to what it names. */
export function entityLink({ cluster, locale, dispatch }: PanelContext, id: string, text?: string): TemplateResult | string {
  const entity = cluster.entity(id);
  const name = text ?? (entity ? locale.name(entity.record.short) || locale.name(entity.name) : id);
  if (!entity) return name;
  return html`<button class="link" type="button" data-entity=${id} @click=${() => dispatch({ type: 'select', id })}>${name}</button>`;
}

/** Selects a place; the region itself is what is shown when nothing is selected. */
export function goTo({ cluster, dispatch }: PanelContext, place: PlaceRecord): void {
  dispatch({ type: 'select', id: place.id === cluster.records.package.region ? null : place.id });
}

/** How many documents stand behind a panel, and what they are. */
export function panelFooter({ cluster, locale }: PanelContext): TemplateResult {
  const documents = cluster.records.sources.filter((source) => source.kind === 'plan');
  const shown = documents.length ? documents : cluster.records.sources;
  return html`<footer class="panel-foot">
    <details>
      <summary>${locale.words.panel.footer(shown.length)}</summary>
      <ul>
        ${cluster.records.sources.map((source) => html`<li>${locale.name(source.title)}<small>${locale.name(source.issuer)} · ${locale.date(source.published)}</small></li>`)}
      </ul>
    </details>
  </footer>`;
}
