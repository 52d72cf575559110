import { html, type TemplateResult } from 'lit';
import type { Item } from '../charts/series.ts';
import type { PanelContext } from './context.ts';
import { originOf } from './source-chip.ts';

/** The same numbers as a chart, as a table that opens below it. */
export function tableTwin(context: PanelContext, title: string, items: readonly Item[]): TemplateResult {
  const { panel, chart } = context.locale.words;
  return html`<details class="twin">
    <summary>${panel.tableTwin}</summary>
    <table>
      <caption>${title}</caption>
      <thead>
        <tr><th scope="col">${chart.columns.what}</th><th scope="col" class="right">${chart.columns.value}</th><th scope="col">${chart.columns.unit}</th><th scope="col">${chart.columns.source}</th></tr>
      </thead>
      <tbody>
        ${items.map(
          (item) => html`<tr>
            <th scope="row">${item.name}</th>
            <td class="right">${item.text}</td>
            <td>${context.locale.unit(item.quantity.unit)}</td>
            <td>${originOf(context, item.quantity, { about: item.name, isShort: true })}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}
