import { html, nothing, type TemplateResult } from 'lit';
import type { MarketActor, MarketGroup, MarketMatrix, MarketRow } from '../analysis/market-matrix.ts';
import { marketWords } from '../locale/market-words.ts';
import { type MarketRecord, STATUSES } from '../sources/records.ts';
import type { PanelContext } from './context.ts';
import { number } from './figure.ts';
import { popover } from './popover.ts';
import { figureChip, formulaButton } from './source-chip.ts';

/** Company by country as a table in a box of its own that scrolls sideways; each word opens what the line says. */
export function marketMatrix(context: PanelContext, matrix: MarketMatrix): TemplateResult {
  const { locale } = context;
  const words = marketWords[locale.lang];
  return html`${legend(context, matrix)}
    <div class="matrix-box" role="region" tabindex="0" aria-label=${words.matrix}>
      <table class="matrix">
        <caption class="visually-hidden">${words.caption(matrix.countries.value ?? 0, matrix.actors.length)}</caption>
        <thead>
          <tr><th scope="col">${words.country}</th>${matrix.actors.map((actor) => html`<th scope="col" data-entity=${actor.organization.id} class=${lit(context, actor.organization.id)}>${actorHead(context, actor)}</th>`)}</tr>
        </thead>
        <tbody class="matrix-counts">
          <tr>
            <th scope="row">${words.countriesOf}</th>
            ${matrix.actors.map(
              ({ countries, organization }) =>
                html`<td>${
                  countries
                    ? html`<span class="matrix-count">${number(context, countries, 'row')} ${formulaButton(context, countries, nameOf(context, organization.id))}</span>`
                    : quiet(words.noneNamed)
                }</td>`,
            )}
          </tr>
          ${
            matrix.actors.some((actor) => actor.printed)
              ? html`<tr>
                  <th scope="row">${words.printed}</th>
                  ${matrix.actors.map(
                    ({ printed }) =>
                      html`<td>${
                        printed
                          ? html`<span class="matrix-count">${number(context, { ...printed, unit: '' }, 'row')} ${figureChip(context, [printed], { about: words.printed, isShort: true })}</span>`
                          : quiet(words.notPrinted)
                      }</td>`,
                  )}
                </tr>`
              : nothing
          }
        </tbody>
        ${matrix.groups.map((group, index) => groupRows(context, matrix, group, index === 0))}
      </table>
    </div>`;
}

function groupRows(context: PanelContext, { actors }: MarketMatrix, { place, rows }: MarketGroup, isFirst: boolean): TemplateResult {
  const { locale } = context;
  const words = marketWords[locale.lang];
  return html`<tbody>
    <tr class="matrix-group">
      <th scope="rowgroup">${place ? locale.name(place.short) : words.wider}</th>
      ${actors.map((actor) => html`<td>${isFirst ? nothing : html`<span class="again" aria-hidden="true">${hue(actor)}${nameOf(context, actor.organization.id)}</span>`}</td>`)}
    </tr>
    ${rows.map((row) => placeRow(context, actors, row))}
  </tbody>`;
}

function placeRow(context: PanelContext, actors: readonly MarketActor[], { place, isCountry, cells }: MarketRow): TemplateResult {
  const words = marketWords[context.locale.lang];
  return html`<tr class=${[isCountry ? '' : 'area', context.state.selected === place.id ? 'lit' : ''].join(' ')}>
    <th scope="row" data-entity=${place.id} class=${linked(context, place.id)}>${choice(context, place.id)}${isCountry ? nothing : html`<small>${words.noCountry}</small>`}</th>
    ${actors.map(({ organization }, index) => {
      const markets = cells[index] ?? [];
      return html`<td data-entity=${markets.length > 0 ? place.id : nothing} class=${[context.state.selected === organization.id ? 'lit' : '', markets.length > 0 && linked(context, place.id) ? linked(context, organization.id) : ''].join(' ')}>${
        markets.length === 0
          ? html`<span class="visually-hidden">${words.empty}</span>`
          : html`<span class="modes">${markets.map((market) => modeButton(context, market))}</span>`
      }</td>`;
    })}
  </tr>`;
}

/** A mode as a word, its state as the outline; it opens who, where, what and the line. */
function modeButton(context: PanelContext, market: MarketRecord): TemplateResult {
  const { locale, cluster } = context;
  const { source: words, marketModes } = locale.words;
  const own = marketWords[locale.lang];
  const source = cluster.source(market.source);
  const [actor, place, status] = [nameOf(context, market.actor ?? ''), nameOf(context, market.place), own.statuses[market.status]];
  const mode = locale.term(marketModes, market.mode);
  const path = market.line === null ? [] : cluster.sectionPath(market.source, market.line).map((heading) => locale.name(heading.title));
  const entry = (name: string, value: string): TemplateResult | typeof nothing =>
    value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : nothing;
  return popover({
    className: `mode ${market.status}`,
    label: own.cell(actor, place, locale.term(own.modes, market.mode), status),
    content: locale.term(own.modes, market.mode),
    title: `${actor} · ${place}`,
    body: html`<dl class="source-card">
      ${entry(own.mode, mode)} ${entry(locale.words.panel.status, status)} ${entry(own.detail, locale.name(market.detail))}
      ${entry(words.document, source ? locale.name(source.title) : market.source)} ${entry(words.section, path.join(' › '))}
      ${entry(words.line, market.line === null ? words.noLine : locale.number(market.line))}
    </dl>`,
    close: words.closeSource,
  });
}

/** The outlines of the states that occur. */
function legend({ locale }: PanelContext, matrix: MarketMatrix): TemplateResult {
  const words = marketWords[locale.lang];
  const found = new Set(
    matrix.groups.flatMap((group) => group.rows.flatMap((row) => row.cells.flatMap((cell) => cell.map((market) => market.status)))),
  );
  return html`<p class="matrix-legend"><span>${words.legend}</span>${STATUSES.filter((status) => found.has(status)).map((status) => html`<span class="mode ${status}">${words.statuses[status]}</span>`)}</p>`;
}

function actorHead(context: PanelContext, actor: MarketActor): TemplateResult {
  return html`<span class="actor-head">${hue(actor)}${choice(context, actor.organization.id)}</span>`;
}

function choice(context: PanelContext, id: string): TemplateResult {
  const isChosen = context.state.selected === id;
  return html`<button class="choice" type="button" aria-current=${isChosen ? 'true' : nothing} @click=${() => context.dispatch({ type: 'select', id, stays: true })}>${nameOf(context, id)}</button>`;
}

function hue({ rank }: MarketActor): TemplateResult | typeof nothing {
  return rank > 3 ? nothing : html`<i class="hue hue-${rank}" aria-hidden="true"></i>`;
}

function quiet(text: string): TemplateResult {
  return html`<span class="matrix-none">${text}</span>`;
}

/** Marks the head of what is selected on the map, or of what belongs to what is pointed at. */
function lit(context: PanelContext, id: string): string {
  return context.state.selected === id ? 'lit' : linked(context, id);
}

/** Marks what belongs to what is pointed at, on the map or in the matrix. */
function linked(context: PanelContext, id: string): string {
  return context.linked?.has(id) ? 'linked' : '';
}

function nameOf({ cluster, locale }: PanelContext, id: string): string {
  const entity = cluster.entity(id);
  return entity ? locale.name(entity.record.short) || locale.name(entity.name) : id;
}
