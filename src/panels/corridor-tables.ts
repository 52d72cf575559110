import { html, nothing, type TemplateResult } from 'lit';
import type { CorridorLeg, CorridorWay, LengthCheck } from '../analysis/results.ts';
import type { Quantity } from '../analysis/quantity.ts';
import { corridorWords } from '../locale/corridor-words.ts';
import type { PublishedLength } from '../sources/records.ts';
import type { PanelContext } from './context.ts';
import { lazy } from './lazy.directive.ts';
import { formulaButton } from './source-chip.ts';

/** The strips as a table: each way with its measured and its published lengths. */
export function wayTable(context: PanelContext, ways: readonly CorridorWay[]): TemplateResult {
  const words = corridorWords[context.locale.lang];
  return twin(
    context,
    words.ways,
    words.columns,
    ways.map(({ way, legs, length, error, checks }) => {
      const statuses = [...new Set(legs.map(({ route }) => words.statuses[route.status] ?? ''))];
      return html`<tr data-row=${way.id}>
        ${head(context.locale.name(way.name), context.locale.name(way.note))}
        <td class="right">${measured(context, context.locale.name(way.name), length)}</td>
        <td class="right">${errorOf(context, context.locale.name(way.name), error)}</td>
        <td class="right">${checks.map((check) => published(context, context.locale.name(way.name), check.published, check))}</td>
        <td>${context.locale.list(statuses)}</td>
      </tr>`;
    }),
  );
}

/** The legs as a table: what each rests on, how long its line is, and what sources print, also for another stretch. */
export function legTable(context: PanelContext, legs: readonly CorridorLeg[]): TemplateResult {
  const { locale } = context;
  const words = corridorWords[locale.lang];
  return twin(
    context,
    words.legTable,
    words.legColumns,
    legs.map(({ route, length, error, checks }) => {
      const name = locale.name(route.name);
      const lengthsPrinted = route.published.map((entry) =>
        published(
          context,
          locale.name(entry.of) || name,
          entry,
          checks.find((check) => check.published === entry),
        ),
      );
      return html`<tr data-row=${route.id}>
        ${head(name, locale.words.routeModes[route.mode])}
        <td>${words.bases[route.basis] ?? route.basis}<small>${words.statuses[route.status]}</small></td>
        <td class="right">${measured(context, name, length)}<small>${errorOf(context, name, error)}</small></td>
        <td class="right">${lengthsPrinted.length > 0 ? lengthsPrinted : html`<small>${words.noPublished}</small>`}</td>
      </tr>`;
    }),
  );
}

/** A table that is written when it is first opened. */
function twin({ locale }: PanelContext, caption: string, columns: readonly string[], rows: readonly TemplateResult[]): TemplateResult {
  const [, ...lengths] = corridorWords[locale.lang].columns.slice(0, 4);
  return html`<details class="twin corridor-twin">
    <summary>${locale.words.panel.tableTwin}</summary>
    ${lazy(
      () => html`<table>
        <caption>${caption}</caption>
        <thead>
          <tr>${columns.map((column) => html`<th scope="col" class=${lengths.includes(column) ? 'right' : ''}>${column}</th>`)}</tr>
        </thead>
        <tbody>${rows}</tbody>
      </table>`,
    )}
  </details>`;
}

function head(name: string, note: string): TemplateResult {
  return html`<th scope="row">${name}${note ? html`<small>${note}</small>` : nothing}</th>`;
}

/** A length measured along the drawn line. */
function measured(context: PanelContext, name: string, length: Quantity): TemplateResult {
  return html`${context.locale.spell(length).full} ${formulaButton(context, length, name)}`;
}

/** How far off a measured length may be. */
function errorOf(context: PanelContext, name: string, error: Quantity | null): TemplateResult | typeof nothing {
  const words = corridorWords[context.locale.lang];
  return error ? html`${words.error(error.value ?? 0)} ${formulaButton(context, error, words.errorAbout(name))}` : nothing;
}

/** A length that a source prints, and where it is of the same stretch how far ours is from it. */
function published(context: PanelContext, about: string, { km, url }: PublishedLength, check: LengthCheck | undefined): TemplateResult {
  const { locale } = context;
  const words = corridorWords[locale.lang];
  const text = `${locale.number(km)} km`;
  return html`${url ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${text}</a>` : text}<small>${
    check
      ? html`${words.difference(locale.spell(check.difference).full, locale.spell(check.share).full)} ${formulaButton(context, check.difference, words.differenceAbout(about))}`
      : html`${about}: ${words.part}`
  }</small>`;
}
