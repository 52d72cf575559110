import { html, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.ts';
import type { Issue } from '../sources/issue.ts';

/** Every fault in the data in one list, errors first: file, row, column, value, what was expected; `isKept` says that older data keeps showing. */
export function issuesPanel(issues: readonly Issue[], locale: Locale, isKept: boolean): TemplateResult {
  const { panel, state } = locale.words;
  const errors = issues.filter((issue) => issue.severity === 'error');
  const sorted = [...errors, ...issues.filter((issue) => issue.severity !== 'error')];
  return html`<section class="issues">
    <h2>${panel.issuesTitle(errors.length, issues.length - errors.length)}</h2>
    <p class="quiet">${isKept ? state.keptLast : state.nothingShown}</p>
    <ol>
      ${sorted.map(
        (issue) => html`<li class=${issue.severity}>
          <span class="severity">${issue.severity === 'error' ? panel.error : panel.warning}</span>
          <span>${locale.issue(issue)}</span>
        </li>`,
      )}
    </ol>
  </section>`;
}
