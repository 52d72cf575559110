import { html, nothing, svg, type TemplateResult } from 'lit';
import { analyseChain, CHAIN_STATES, type Chain, type ChainRow, type ChainSegment, chooseChain } from '../analysis/chain.ts';
import type { Disagreement } from '../analysis/results.ts';
import { layoutChain } from '../charts/chain.layout.ts';
import { chainSeries } from '../charts/chain.series.ts';
import { chainWords } from '../locale/chain-words.ts';
import type { ComponentStatus } from '../sources/records.ts';
import { chart } from './chart.directive.ts';
import { conflictSections } from './conflict.ts';
import type { PanelContext } from './context.ts';
import { hero } from './figure.ts';
import { entityLink, panelFooter, section } from './frame.ts';
import { hatchSwatch, pictogram } from './pictogram.ts';
import { popover } from './popover.ts';
import { citationChip, formulaButton } from './source-chip.ts';

const SHOWN = 8;

/** The parts chain: how many parts of each segment are missing, on their way or made here, then every part with who makes it, where, and its line. */
export function chainPanel(context: PanelContext): TemplateResult {
  const { cluster, results, state, locale } = context;
  const words = chainWords[locale.lang];
  const chain = analyseChain(cluster, results.disagreements);
  const choice = { segment: state.facets.segment ?? null, status: state.facets.status ?? null };
  const kept = chooseChain(chain, choice);
  const told = kept.segments.flatMap((segment) => segment.rows.flatMap((row) => row.disagreements));
  return html`<article class="reading" lang=${locale.lang}>
    <header class="panel-head"><h2 part="panel-title"><span class="full-name">${words.title}</span></h2></header>
    ${
      chain.segments.length === 0
        ? html`<p class="quiet">${words.none}</p>`
        : html`<p class="quiet">${words.lead}</p>
            <div class="hero-pair">${hero(context, chain.total, words.named, 'pair')}${hero(context, chain.counts.missing, words.missing, 'pair')}</div>
            ${bars(context, chain)} ${facets(context, chain)}
            ${kept.segments.length === 0 ? html`<p class="quiet" role="status">${words.nothingKept}</p>` : kept.segments.map((segment) => segmentSection(context, segment))}
            <p class="quiet">${words.actorNote}</p>
            ${conflictSections(context, [...new Set<Disagreement>(told)])}`
    }
    ${panelFooter(context)}
  </article>`;
}

function bars(context: PanelContext, chain: Chain): TemplateResult {
  const { locale, flavour } = context;
  const words = chainWords[locale.lang];
  const series = chainSeries(chain, locale);
  const rows = [
    ...chain.segments.map((segment) => ({ ...segment, name: locale.term(words.segments, segment.segment) })),
    { ...chain, name: words.all },
  ];
  return html`<div class="chart" ${chart((widthPx) => layoutChain(series, { widthPx }, locale), flavour)}></div>
    <p class="chart-note"><span>${hatchSwatch()} ${words.countNote}</span></p>
    <details class="twin">
      <summary>${locale.words.panel.tableTwin}</summary>
      <table>
        <caption>${words.chart}</caption>
        <thead>
          <tr><th scope="col">${words.segment}</th>${CHAIN_STATES.map((status) => html`<th scope="col" class="right">${locale.words.componentStatuses[status]}</th>`)}<th scope="col" class="right">${words.total}</th></tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ name, counts, total }) => html`<tr>
              <th scope="row">${name}</th>
              ${CHAIN_STATES.map((status) => html`<td class="right">${counts[status].value}</td>`)}
              <td class="right chain-total">${total.value} ${formulaButton(context, total, name)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </details>`;
}

/** Toggles for one segment and one state; the counts of each follow what the other keeps. */
function facets(context: PanelContext, chain: Chain): TemplateResult {
  const { locale, state } = context;
  const words = chainWords[locale.lang];
  const { segment = null, status = null } = state.facets;
  const bySegment = chooseChain(chain, { segment, status: null });
  const byStatus = chooseChain(chain, { segment: null, status });
  const segments = chain.segments.map(({ segment: value }) => ({
    value,
    name: locale.term(words.segments, value),
    count: byStatus.segments.find((candidate) => candidate.segment === value)?.total.value ?? 0,
    mark: null,
  }));
  const states = CHAIN_STATES.filter((value) => (chain.counts[value].value ?? 0) > 0).map((value) => ({
    value,
    name: locale.words.componentStatuses[value],
    count: bySegment.counts[value].value ?? 0,
    mark: componentMark(value, 16),
  }));
  return html`<div class="facets">
    ${facet(context, 'segment', words.segment, segments)} ${facet(context, 'status', words.status, states)}
  </div>`;
}

interface Choice {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly mark: TemplateResult | null;
}

function facet({ state, locale, dispatch }: PanelContext, name: string, label: string, choices: readonly Choice[]): TemplateResult {
  const words = chainWords[locale.lang];
  const chosen = choices.find((choice) => choice.value === state.facets[name])?.value ?? null;
  const choose = (value: string | null): void => dispatch({ type: 'facet', name, value });
  return html`<div class="facet" role="group" aria-label=${label}>
    <button type="button" aria-pressed=${chosen === null} @click=${() => choose(null)}>${words.all}</button>
    ${choices.map(
      (choice) => html`<button
        type="button"
        aria-pressed=${chosen === choice.value}
        @click=${() => choose(chosen === choice.value ? null : choice.value)}
      >
        ${choice.mark}<span>${choice.name}</span> <span class="facet-count">${choice.count}</span>
      </button>`,
    )}
  </div>`;
}

function segmentSection(context: PanelContext, { segment, rows, total, counts }: ChainSegment): TemplateResult {
  const { locale, state } = context;
  const name = locale.term(chainWords[locale.lang].segments, segment);
  const cut = state.facets.segment === segment || rows.length <= SHOWN + 2 ? rows.length : SHOWN;
  const missing = counts.missing.value ? `${locale.words.componentStatuses.missing} ${counts.missing.value} / ` : '';
  return section(
    name,
    html`${partTable(context, name, rows.slice(0, cut))}
    ${cut < rows.length ? html`<details class="fold"><summary>${locale.words.panel.more(rows.length - cut)}</summary>${partTable(context, name, rows.slice(cut))}</details>` : nothing}`,
    html`${missing}${total.value} ${formulaButton(context, total, name)}`,
  );
}

function partTable(context: PanelContext, caption: string, rows: readonly ChainRow[]): TemplateResult {
  const words = chainWords[context.locale.lang];
  return html`<table class="parts">
    <caption class="visually-hidden">${caption}</caption>
    <thead class="visually-hidden">
      <tr><th scope="col">${words.part}</th><th scope="col">${words.status}</th><th scope="col">${context.locale.words.chart.columns.source}</th></tr>
    </thead>
    <tbody>
      ${rows.map((row) => partRow(context, row))}
    </tbody>
  </table>`;
}

function partRow(context: PanelContext, { component, organization, place, sites, disagreements }: ChainRow): TemplateResult {
  const { locale } = context;
  const words = chainWords[locale.lang];
  const name = locale.name(component.name);
  const links = [
    ...(organization ? [entityLink(context, organization.id)] : []),
    ...(place ? [entityLink(context, place.id)] : []),
    ...sites.map((site) => html`${words.site} ${entityLink(context, site.id)}`),
  ];
  return html`<tr>
    <th scope="row">
      <span class="part">
        ${componentMark(component.status, 18)}
        <span>${name} ${disagreements.length > 0 ? conflictButton(context, name, disagreements) : nothing}<small>${links.map((link, index) => html`${index > 0 ? ' · ' : nothing}${link}`)}</small></span>
      </span>
    </th>
    <td class=${component.status === 'missing' ? 'part-state missing' : 'part-state'}>${locale.words.componentStatuses[component.status]}</td>
    <td class="part-source">${citationChip(context, component, { about: name, isShort: true })}</td>
  </tr>`;
}

function conflictButton(context: PanelContext, name: string, disagreements: readonly Disagreement[]): TemplateResult {
  const { locale, cluster } = context;
  return popover({
    className: 'unequal-button',
    label: chainWords[locale.lang].conflict(name),
    content: html`<span class="unequal" aria-hidden="true">≠</span>`,
    title: locale.words.panel.remarks,
    body: html`${disagreements.map(
      ({ conflict }) => html`<section class="printed">
        <h4>${locale.term(locale.words.panel.conflictKinds, conflict.kind)}</h4>
        <p>${locale.name(conflict.explanation)}</p>
        <p class="cite">${locale.citeAll((id) => cluster.source(id), conflict.lines)}</p>
      </section>`,
    )}`,
    close: locale.words.source.closeSource,
  });
}

/** The mark of a component's state: the outlines of sites, and a dashed ring for what is missing. */
export function componentMark(status: ComponentStatus, sizePx: number): TemplateResult {
  if (status !== 'missing') return pictogram(null, status, sizePx);
  const middle = sizePx / 2;
  const radius = middle - 1.2;
  const dash = (2 * Math.PI * radius) / 14;
  return html`<svg class="mark" width=${sizePx} height=${sizePx} viewBox="0 0 ${sizePx} ${sizePx}" aria-hidden="true">
    ${svg`<circle class="mark-disc" cx=${middle} cy=${middle} r=${radius}></circle><circle class="mark-ring mark-dashed" cx=${middle} cy=${middle} r=${radius} stroke-width="1.6" stroke-dasharray="${dash * 1.15} ${dash * 0.85}"></circle>`}
  </svg>`;
}
