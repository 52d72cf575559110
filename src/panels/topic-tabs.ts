import { css, html, nothing, type TemplateResult } from 'lit';
import { topicWords } from '../locale/topic-words.ts';
import type { Topic } from '../model/state.ts';
import type { PanelContext } from './context.ts';

/** The row of topics over the panel; nothing when there is only one. */
export function topicTabs({ state, locale, dispatch }: PanelContext, topics: readonly Topic[]): TemplateResult | typeof nothing {
  if (topics.length < 2) return nothing;
  const words = topicWords[locale.lang];
  return html`<nav class="topics" aria-label=${words.label}>
    ${topics.map(
      (
        topic,
      ) => html`<button type="button" aria-current=${topic === state.topic ? 'true' : nothing} @click=${() => dispatch({ type: 'topic', topic })}>
        ${words.names[topic]}
      </button>`,
    )}
  </nav>`;
}

/** Styles of the row of topics. */
export const topicTabsStyles = css`
  .topics { flex: none; display: flex; gap: 4px; padding: 0 16px; border-bottom: 1px solid var(--icm-rule); overflow-x: auto; scrollbar-width: none; }
  .topics button {
    flex: none; min-height: 44px; padding: 0 9px; border: 0; border-bottom: 3px solid transparent; background: none; color: var(--icm-ink2);
    font: inherit; font-size: 14px; cursor: pointer; white-space: nowrap;
  }
  .topics button:hover { color: var(--icm-ink); }
  .topics button[aria-current] { color: var(--icm-ink); font-weight: 700; border-bottom-color: var(--icm-base); }
  .topics button:focus-visible { outline-offset: -3px; }
`;
