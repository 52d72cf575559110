import { html, nothing, type TemplateResult } from 'lit';
import type { PanelContext } from './context.ts';

/** A row of choices of which one holds. */
export interface ChoiceRow {
  /** Name of the facet that the choices set. */
  readonly facet: string;
  /** Accessible name of the row. */
  readonly label: string;
  /** `null` lets the facet go. */
  readonly choices: readonly { readonly value: string | null; readonly name: string; readonly count?: number }[];
  readonly isLarge?: boolean;
}

/** Buttons side by side; the one that holds is pressed, and a facet that is not set presses the choice without a value. */
export function choiceRow({ state, locale, dispatch }: PanelContext, { facet, label, choices, isLarge = false }: ChoiceRow): TemplateResult {
  const chosen = choices.find((choice) => choice.value !== null && choice.value === state.facets[facet])?.value ?? null;
  return html`<div class="choice-row ${isLarge ? 'large' : ''}" role="group" aria-label=${label}>
    ${choices.map(
      ({ value, name, count }) => html`<button
        type="button"
        aria-pressed=${value === chosen ? 'true' : 'false'}
        @click=${() => dispatch({ type: 'facet', name: facet, value })}
      >${name}${count === undefined ? nothing : html` <span class="count">${locale.number(count)}</span>`}</button>`,
    )}
  </div>`;
}
