import { html, nothing, type TemplateResult } from 'lit';
import type { CorridorLeg, LengthCheck } from '../analysis/results.ts';
import { corridorWords } from '../locale/corridor-words.ts';
import type { PublishedLength } from '../sources/records.ts';
import type { PanelContext } from './context.ts';
import { number } from './figure.ts';
import { lazy } from './lazy.directive.ts';
import { pageLink } from './position-source.ts';
import { citationChip, formulaButton } from './source-chip.ts';

/** Leg by leg: how long, what it rests on, what sources give, and the points it is led through. */
export function legList(context: PanelContext, legs: readonly CorridorLeg[]): TemplateResult {
  return html`<ul class="rows corridor-legs">${legs.map((leg) => legRow(context, leg))}</ul>`;
}

function legRow(context: PanelContext, leg: CorridorLeg): TemplateResult {
  const { locale, state, dispatch } = context;
  const words = corridorWords[locale.lang];
  const { route, length, error } = leg;
  const name = locale.name(route.name);
  const isSelected = state.selected === route.id;
  return html`<li class="corridor-leg" data-row=${route.id} ?data-selected=${isSelected}>
    <div class="leg-line">
      <button class="link" type="button" aria-pressed=${isSelected ? 'true' : 'false'} @click=${() => dispatch({ type: 'select', id: isSelected ? null : route.id, stays: true })}>
        <i class="leg ${route.mode} ${route.status === 'existing' ? '' : 'unopened'}" aria-hidden="true"></i><span>${name}</span>
      </button>
      <span class="leg-length">${number(context, length, 'row')} ${formulaButton(context, length, name)}${
        error ? html`<small>${words.error(error.value ?? 0)} ${formulaButton(context, error, words.errorAbout(name))}</small>` : nothing
      }</span>
    </div>
    <p class="leg-marks">
      <span class="pill">${words.bases[route.basis] ?? route.basis}</span><span class="pill ${route.status}">${words.statuses[route.status]}</span>
      ${route.schematic ? html`<span>${words.schematic}</span>` : nothing} ${citationChip(context, { ...route, line: null }, { about: name })}
    </p>
    ${locale.name(route.basisNote) ? html`<p class="leg-note">${locale.name(route.basisNote)}</p>` : nothing} ${publishedList(context, leg)}
    ${leg.stops.length > 0 ? html`<details class="fold"><summary>${words.via(leg.stops.length)}</summary>${lazy(() => viaTable(context, leg))}</details>` : nothing}
  </li>`;
}

function publishedList(context: PanelContext, { route, checks }: CorridorLeg): TemplateResult {
  const words = corridorWords[context.locale.lang];
  if (route.published.length === 0) return html`<p class="leg-note">${words.noPublished}</p>`;
  const isDiffering = new Set(checks.map(({ published }) => published.km)).size > 1;
  return html`<ul class="leg-published" aria-label=${words.published}>
    ${route.published.map((entry) =>
      publishedRow(
        context,
        entry,
        checks.find(({ published }) => published === entry),
      ),
    )}
    ${isDiffering ? html`<li class="leg-differ">≠ ${words.differ}</li>` : nothing}
  </ul>`;
}

function publishedRow(context: PanelContext, entry: PublishedLength, check: LengthCheck | undefined): TemplateResult {
  const { locale } = context;
  const words = corridorWords[locale.lang];
  const about = locale.name(entry.of);
  const source = locale.name(entry.source);
  return html`<li>
    <span><b>${locale.number(entry.km)} km</b> ${words.published} ${about}</span>
    <small>${entry.url === source ? nothing : html`${source} `}${entry.url ? pageLink(entry.url) : nothing}</small>
    <small>${
      check
        ? html`${words.difference(locale.spell(check.difference).full, locale.spell(check.share).full)} ${formulaButton(context, check.difference, words.differenceAbout(about))}`
        : words.part
    }</small>
  </li>`;
}

function viaTable(context: PanelContext, { stops }: CorridorLeg): TemplateResult {
  const { locale } = context;
  const words = corridorWords[locale.lang];
  const [point, along, error, basis] = words.viaColumns;
  return html`<div class="twin"><table>
    <thead>
      <tr><th scope="col">${point}</th><th scope="col" class="right">${along}</th><th scope="col" class="right">${error}</th><th scope="col">${basis}</th></tr>
    </thead>
    <tbody>
      ${stops.map(
        ({ point: via, km }) => html`<tr>
          <th scope="row">${locale.name(via.name)}</th>
          <td class="right">${locale.number(Math.round(km))} km</td>
          <td class="right">${via.errorKm === null ? '' : words.error(via.errorKm)}</td>
          <td>${words.bases[via.basis] ?? via.basis}</td>
        </tr>`,
      )}
    </tbody>
  </table></div>`;
}
