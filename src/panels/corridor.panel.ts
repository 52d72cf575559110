import { html, nothing, type TemplateResult } from 'lit';
import type { CorridorLeg } from '../analysis/results.ts';
import { corridorSeries } from '../charts/corridor.series.ts';
import { layoutCorridor, legAt } from '../charts/corridor.layout.ts';
import { corridorWords } from '../locale/corridor-words.ts';
import type { EventRecord } from '../sources/records.ts';
import { chart } from './chart.directive.ts';
import { conflictSections } from './conflict.ts';
import type { PanelContext } from './context.ts';
import { legList } from './corridor-legs.ts';
import { legTable, wayTable } from './corridor-tables.ts';
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
    ${legs.length > 0 ? section(words.legs, html`<p class="quiet">${words.legsNote(legs.filter(({ route }) => route.basis === 'document').length)}</p>${legList(context, legs)}${legTable(context, legs)}`, `${legs.length}`) : nothing}
    ${sea.length > 0 ? section(words.sea, html`<p class="quiet">${words.seaNote(portsOf(context, sea))}</p>${seaList(context, sea)}`, `${sea.length}`) : nothing}
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

/** Names of the ports from which distances by sea are measured. */
function portsOf({ cluster, locale }: PanelContext, sea: readonly CorridorLeg[]): string {
  const ports = [...new Set(sea.map(({ route }) => route.from))].flatMap((id) => cluster.place(id) ?? []);
  return locale.list(ports.map((port) => locale.name(port.short)));
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
