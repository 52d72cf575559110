import { html, nothing, type TemplateResult } from 'lit';
import type { CorridorLeg, CorridorWay } from '../analysis/results.ts';
import { corridorSeries } from '../charts/corridor.series.ts';
import { layoutCorridor, legAt } from '../charts/corridor.layout.ts';
import { corridorWords } from '../locale/corridor-words.ts';
import type { EventRecord } from '../sources/records.ts';
import { chart } from './chart.directive.ts';
import { conflictSections } from './conflict.ts';
import type { PanelContext } from './context.ts';
import { legList } from './corridor-legs.ts';
import { number } from './figure.ts';
import { entityLink, panelFooter, section } from './frame.ts';
import { folded, taskList } from './lists.ts';
import { parts } from './parts.ts';
import { pageLink } from './position-source.ts';
import { formulaButton } from './source-chip.ts';

/** The way to the sea: what the plans ask for, every documented route on one scale, leg by leg what it rests on, the sea beyond, what is dated, and what nobody says. */
export function corridorPanel(context: PanelContext): TemplateResult {
  const { cluster, results, locale } = context;
  const words = corridorWords[locale.lang];
  const legs = results.corridor.filter(({ route }) => route.role !== 'market' && route.mode !== 'sea');
  const sea = results.corridor.filter(({ route }) => route.role === 'market');
  const { tasks, unsaid } = cluster.records.corridor;
  const asked = cluster.records.tasks.filter((task) => tasks.includes(task.id));
  const disagreements = results.disagreements.filter(({ conflict }) => conflict.figures.some((id) => tasks.includes(id)));
  const facts = cluster.records.events.filter((event) => event.kind === 'transport').sort((a, b) => a.date.localeCompare(b.date));
  return html`<article class="reading corridor" lang=${locale.lang}>
    <header class="panel-head"><h2 part="panel-title"><span class="full-name">${words.title}</span></h2></header>
    <p class="quiet">${legs.length > 0 ? words.lead : words.none}</p>
    ${asked.length > 0 ? section(words.askedFor, taskList(context, asked)) : nothing} ${strips(context)}
    ${
      unsaid.length > 0
        ? section(
            words.unsaid,
            html`<ul class="corridor-unsaid">${unsaid.map((sentence) => html`<li>${locale.name(sentence)}</li>`)}</ul>`,
            `${unsaid.length}`,
          )
        : nothing
    }
    ${legs.length > 0 ? section(words.legs, html`<p class="quiet">${words.legsNote}</p>${legList(context, legs)}`, `${legs.length}`) : nothing}
    ${sea.length > 0 ? section(words.sea, html`<p class="quiet">${words.seaNote}</p>${seaList(context, sea)}`, `${sea.length}`) : nothing}
    ${facts.length > 0 ? section(words.facts, html`<p class="quiet">${words.factsNote}</p>${factList(context, facts)}`, `${facts.length}`) : nothing}
    ${conflictSections(context, disagreements)} ${panelFooter(context)}
  </article>`;
}

/** The strips, what their marks are, and the same as a table. */
function strips(context: PanelContext): TemplateResult | typeof nothing {
  const { results, state, locale, flavour, dispatch } = context;
  if (results.ways.length === 0) return nothing;
  const words = corridorWords[locale.lang];
  const series = corridorSeries(results.ways, state.selected, locale);
  const pick = (event: MouseEvent): void => {
    const box = event.currentTarget instanceof Element ? event.currentTarget.getBoundingClientRect() : null;
    const id = box && legAt(series, { x: event.clientX - box.left, y: event.clientY - box.top }, box.width);
    if (id) dispatch({ type: 'select', id, stays: true });
  };
  return section(
    words.strip,
    html`<p class="quiet">${words.stripNote}</p>
      <div class="chart corridor-strips" ${chart((widthPx) => layoutCorridor(series, { widthPx }, locale), flavour)} @click=${pick}></div>
      <p class="corridor-key">
        <span><i class="key-swatch" aria-hidden="true"></i>${words.key.derived}</span><span><i class="key-tick" aria-hidden="true"></i>${words.key.published}</span>
        <span><i class="key-whisker" aria-hidden="true"></i>${words.key.error}</span><span><i class="leg unopened" aria-hidden="true"></i>${words.key.unopened}</span>
      </p>
      ${wayTable(context, results.ways)}`,
  );
}

function wayTable(context: PanelContext, ways: readonly CorridorWay[]): TemplateResult {
  const { locale } = context;
  const words = corridorWords[locale.lang];
  const [way, length, error, published, status] = words.columns;
  return html`<details class="twin">
    <summary>${locale.words.panel.tableTwin}</summary>
    <table>
      <caption>${words.ways}</caption>
      <thead>
        <tr><th scope="col">${way}</th><th scope="col" class="right">${length}</th><th scope="col" class="right">${error}</th><th scope="col" class="right">${published}</th><th scope="col">${status}</th></tr>
      </thead>
      <tbody>
        ${ways.map((each) => wayRow(context, each))}
      </tbody>
    </table>
  </details>`;
}

function wayRow(context: PanelContext, { way, legs, length, error, checks }: CorridorWay): TemplateResult {
  const { locale } = context;
  const words = corridorWords[locale.lang];
  const name = locale.name(way.name);
  const statuses = [...new Set(legs.map(({ route }) => words.statuses[route.status] ?? ''))];
  return html`<tr data-row=${way.id}>
    <th scope="row">${name}<small>${locale.name(way.note)}</small></th>
    <td class="right">${locale.spell(length).full} ${formulaButton(context, length, name)}</td>
    <td class="right">${error ? html`${words.error(error.value ?? 0)} ${formulaButton(context, error, words.errorAbout(name))}` : nothing}</td>
    <td class="right">${checks.map(
      ({ published, difference, share }) =>
        html`${pageLinkOf(published.url, `${locale.number(published.km)} km`)}<small>${words.difference(locale.spell(difference).full, locale.spell(share).full)} ${formulaButton(context, difference, words.differenceAbout(name))}</small>`,
    )}</td>
    <td>${locale.list(statuses)}</td>
  </tr>`;
}

function pageLinkOf(url: string, text: string): TemplateResult | string {
  return url ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${text}</a>` : text;
}

/** Distances by sea, the nearest market first. */
function seaList(context: PanelContext, legs: readonly CorridorLeg[]): TemplateResult {
  const { locale } = context;
  const words = corridorWords[locale.lang];
  const sorted = [...legs].sort((a, b) => (a.length.value ?? 0) - (b.length.value ?? 0));
  return folded(
    context,
    sorted,
    ({ route, length }) => {
      const name = locale.name(route.name);
      const port = locale.name(route.endsAt);
      return html`<li class="figure-row" data-row=${route.id}>
        <span class="row-name">${entityLink(context, route.to)}<small>${port ? words.seaEnd(port) : ''}</small></span>
        ${number(context, length, 'row')} <span class="row-chip">${formulaButton(context, length, name)}</span>
      </li>`;
    },
    6,
  );
}

/** What reports date, oldest first, each with its page. */
function factList(context: PanelContext, facts: readonly EventRecord[]): TemplateResult {
  const { locale } = context;
  return html`<ul class="rows">
    ${facts.map(
      (fact) => html`<li class="corridor-fact" data-row=${fact.id}>
        <span class="fact-date">${locale.period(fact.date)}</span>
        <span class="row-name">${locale.name(fact.title)}${parts([fact.url ? pageLink(fact.url) : ''])}</span>
      </li>`,
    )}
  </ul>`;
}
