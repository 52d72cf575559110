import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Timeline, TimelineEntry, TimelineYear } from '../analysis/timeline.ts';
import { timelineWords } from '../locale/timeline-words.ts';
import { EVENT_KINDS, type EventKind, type FigureRecord } from '../sources/records.ts';
import type { PanelContext } from './context.ts';
import { metricName, number } from './figure.ts';
import { entityLink } from './frame.ts';
import { lazy } from './lazy.directive.ts';
import { parts } from './parts.ts';
import { pageLink } from './position-source.ts';
import { citationChip, figureChip } from './source-chip.ts';

/** Up to so many figures of a year stand open. */
const FEW = 2;

/** What the marks of the strip are, only those that it shows. */
export function dateKinds({ locale }: PanelContext, { entries }: Timeline): TemplateResult {
  const kinds = EVENT_KINDS.filter((kind) => entries.some((entry) => entry.kind === kind));
  return html`<p class="date-kinds">${kinds.map((kind) => html`<span>${dateMark(kind)} ${timelineWords[locale.lang].kinds[kind]}</span>`)}</p>`;
}

/** One year: its events, then its figures folded, what is about somewhere else apart. */
export function yearSection(context: PanelContext, year: TimelineYear, isOpen: boolean): TemplateResult {
  const words = timelineWords[context.locale.lang];
  const hasFew = (figures: readonly FigureRecord[]): boolean => isOpen || figures.length <= FEW;
  return html`<section class="year">
    <h3>${year.year}</h3>
    <div>
      <ul class="rows">${year.entries.map((entry) => entryRow(context, entry))}</ul>
      ${figureFold(context, year.figures, words.figures(year.figures.length), hasFew(year.figures))} ${figureFold(context, year.context, words.context(year.context.length), hasFew(year.context))}
    </div>
  </section>`;
}

function entryRow(context: PanelContext, entry: TimelineEntry): TemplateResult {
  const { locale, cluster } = context;
  const words = timelineWords[locale.lang];
  const source = cluster.source(entry.source);
  const isPublication = entry.subject === null && entry.line === null;
  const title = isPublication ? words.published(locale.name(entry.title)) : locale.name(entry.title);
  const detail = [
    words.kinds[entry.kind],
    entry.date.length > 4 ? locale.period(entry.date) : '',
    source && !isPublication ? locale.shortTitle(source) : '',
  ];
  return html`<li class="item-row">
    <span class="item">
      ${dateMark(entry.kind)}
      <span class="item-name"
        >${title}${parts([...detail, entry.subject === null ? '' : entityLink(context, entry.subject)])}</span
      >
    </span>
    ${citationChip(context, entry, { about: title, isShort: true })} ${entry.url ? html`<span class="row-chip">${pageLink(entry.url)}</span>` : nothing}
  </li>`;
}

function figureFold(context: PanelContext, figures: readonly FigureRecord[], heading: string, isOpen: boolean): TemplateResult | typeof nothing {
  if (figures.length === 0) return nothing;
  return html`<details class="fold" ?open=${isOpen}>
    <summary>${heading}</summary>
    ${lazy(() => html`<ul class="rows">${figures.map((figure) => figureRow(context, figure))}</ul>`)}
  </details>`;
}

function figureRow(context: PanelContext, figure: FigureRecord): TemplateResult {
  const { locale, cluster } = context;
  const source = cluster.source(figure.source);
  const about = metricName(context, figure);
  const kind = figure.kind === 'actual' || figure.kind === 'context' ? '' : locale.words.figureKinds[figure.kind];
  const detail = [
    figure.period.length > 4 ? locale.period(figure.period) : '',
    kind,
    locale.name(figure.scope),
    source ? locale.shortTitle(source) : '',
  ];
  return html`<li class="figure-row">
    <span class="row-name">${entityLink(context, figure.subject, subjectName(context, figure.subject))} ${about}${parts(detail)}</span>
    ${number(context, figure, 'row')} <span class="row-chip">${figureChip(context, [figure], { about, isShort: true })}</span>
  </li>`;
}

/** Name of anything a figure may be about; products and parts have no panel of their own. */
function subjectName({ cluster, locale }: PanelContext, id: string): string | undefined {
  const { products, components } = cluster.records;
  const thing = [...products, ...components].find((candidate) => candidate.id === id);
  return thing && locale.name(thing.name);
}

/** The mark of a kind of event, as the strip draws it. */
function dateMark(kind: EventKind): TemplateResult {
  return html`<svg class="date-mark" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">${SHAPES[kind]}</svg>`;
}

const SHAPES: Readonly<Record<EventKind, SVGTemplateResult>> = {
  document: svg`<rect class="date-solid" x="2.5" y="2.5" width="9" height="9"></rect>`,
  plant: svg`<circle class="date-solid" cx="7" cy="7" r="4.5"></circle>`,
  market: svg`<circle class="date-ring" cx="7" cy="7" r="3.7"></circle>`,
  transport: svg`<path class="date-solid" d="M3.4 2.5L11.5 7L3.4 11.5Z"></path>`,
  period: svg`<rect class="date-band" x="0.5" y="3" width="13" height="8"></rect>`,
  target: svg`<path class="date-target" d="M1 7L7 1L13 7L7 13Z"></path>`,
};
