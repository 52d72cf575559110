import { html, type TemplateResult } from 'lit';
import { outlineWords } from '../locale/outline-words.ts';
import { choiceRow } from './choice-row.ts';
import type { PanelContext } from './context.ts';
import { contextTable } from './context-table.ts';
import { disagreementList } from './disagreement-list.ts';
import { panelFooter } from './frame.ts';
import { sourceOutline } from './source-outline.ts';

/** The views of the sources, the first when none is chosen. */
export const SOURCE_VIEWS = ['outline', 'disagreements', 'context'] as const;
type SourceView = (typeof SOURCE_VIEWS)[number];

const BODIES: Readonly<Record<SourceView, (context: PanelContext) => TemplateResult>> = {
  outline: sourceOutline,
  disagreements: disagreementList,
  context: contextTable,
};

/** The documents: section by section what was taken, what disagrees and what was left out; all disagreements; figures that only give context. */
export function sourcesPanel(context: PanelContext): { readonly title: string; readonly body: TemplateResult } {
  const { locale, state } = context;
  const words = outlineWords[locale.lang];
  const view = SOURCE_VIEWS.find((candidate) => candidate === state.facets.view) ?? 'outline';
  const choices = SOURCE_VIEWS.map((value) => ({ value: value === 'outline' ? null : value, name: words.views[value] }));
  return {
    title: words.title,
    body: html`<article class="reading sources" lang=${locale.lang}>
      <header class="panel-head"><h2 part="panel-title">${words.title}</h2></header>
      ${choiceRow(context, { facet: 'view', label: words.viewsLabel, choices, isLarge: true })} ${BODIES[view](context)} ${panelFooter(context)}
    </article>`,
  };
}
