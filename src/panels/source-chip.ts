import { html, nothing, type TemplateResult } from 'lit';
import type { Quantity } from '../analysis/quantity.ts';
import type { Citation, FigureRecord } from '../sources/records.ts';
import type { PanelContext } from './context.ts';
import { hatchSwatch, pageMark } from './pictogram.ts';
import { popover } from './popover.ts';

/** How a chip is written: with the document's short name, or the line alone where the document is plain from the context. */
export interface ChipOptions {
  /** What the numbers are, for a screen reader. */
  readonly about: string;
  readonly isShort?: boolean;
}

/** A button that opens where figures were read: document, section, line, as printed. All figures must cite the same line. */
export function figureChip(context: PanelContext, figures: readonly FigureRecord[], options: ChipOptions): TemplateResult | typeof nothing {
  const [first] = figures;
  return first
    ? chip(
        context,
        first,
        options,
        figures.map((figure) => printedAs(context, figure)),
      )
    : nothing;
}

/** A button that opens where a row without a number (a site, a task) was read. */
export function citationChip(context: PanelContext, citation: Citation & { readonly id?: string }, options: ChipOptions): TemplateResult {
  return chip(context, citation, options, []);
}

/** A chip for each of several lines, those of one document together; the document is named on the first. */
export function lineChips(context: PanelContext, lines: readonly Citation[], about: string): readonly TemplateResult[] {
  const citations = [...new Set(lines.map(({ source }) => source))].flatMap((source) => lines.filter((citation) => citation.source === source));
  return citations.map((citation, index) => citationChip(context, citation, { about, isShort: citations[index - 1]?.source === citation.source }));
}

/** The mark of a derived number: a button that opens its formula and the sources of what it was made from. */
export function formulaButton(context: PanelContext, quantity: Quantity, about: string): TemplateResult | typeof nothing {
  const { formula } = quantity;
  if (!formula) return nothing;
  const { words } = context.locale;
  const body = html`<p class="source-kind">${hatchSwatch()} ${words.source.notAuthored}</p>
    <p class="formula">${formulaText(context, quantity)}</p>
    <p>${sentence(context, formula.kind)}</p>
    <ul class="inputs">
      ${formula.inputs.map((id) => html`<li>${input(context, id)}</li>`)}
    </ul>`;
  return popover({
    className: 'derived-chip',
    label: words.source.openFormula(about),
    content: hatchSwatch(),
    title: words.source.formula,
    body,
    close: words.source.closeSource,
  });
}

/** Either mark: the source of a printed number, the formula of a derived one. */
export function originOf(context: PanelContext, quantity: Quantity, options: ChipOptions): TemplateResult | typeof nothing {
  return quantity.figure ? figureChip(context, [quantity.figure], options) : formulaButton(context, quantity, options.about);
}

function chip(
  context: PanelContext,
  citation: Citation & { readonly id?: string },
  { about, isShort = false }: ChipOptions,
  printed: readonly TemplateResult[],
): TemplateResult {
  const { cluster, locale } = context;
  const { source: words } = locale.words;
  const source = cluster.source(citation.source);
  const cited = locale.cite(source, citation);
  const text = isShort && citation.line !== null ? words.chipShort(citation.line) : cited;
  const path = citation.line === null ? [] : cluster.sectionPath(citation.source, citation.line).map((section) => locale.name(section.title));
  const body = html`<dl class="source-card" data-row=${citation.id ?? nothing}>
      ${entry(words.issuer, source && [locale.name(source.issuer), locale.date(source.published)].filter(Boolean).join(' · '))}
      ${entry(words.section, path.join(' › '))}
      ${entry(words.line, citation.line === null ? words.noLine : locale.number(citation.line))}
    </dl>
    ${printed}`;
  const title = source ? locale.name(source.title) : citation.source;
  return popover({
    className: 'chip',
    label: `${words.open(about)}, ${cited}`,
    content: html`${pageMark()}<span>${text}</span>`,
    title,
    body,
    close: words.closeSource,
  });
}

function printedAs(context: PanelContext, figure: FigureRecord): TemplateResult {
  const { cluster, locale } = context;
  const { source: words, comparators, figureKinds } = locale.words;
  const metric = cluster.metric(figure.metric);
  const spelled = locale.spell(figure);
  const hasMeaning = figure.comparator !== 'eq';
  return html`<section class="printed" data-figure=${figure.id}>
    <h4>${metric ? locale.name(metric.name) : figure.metric} <b>${spelled.full}</b></h4>
    <dl class="source-card">
      ${entry(words.asPrinted, html`<q lang="zh-CN">${figure.asWritten}</q>`)} ${entry(words.meaning, hasMeaning ? comparators[figure.comparator] : '')}
      ${entry(words.scope, locale.name(figure.scope))} ${entry(words.period, locale.period(figure.period))} ${entry(words.kind, figureKinds[figure.kind])}
      ${entry(words.note, locale.name(figure.note))}
    </dl>
  </section>`;
}

function entry(name: string, value: string | TemplateResult | undefined): TemplateResult | typeof nothing {
  return value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : nothing;
}

function formulaText(context: PanelContext, { formula, ...quantity }: Quantity): string {
  const { cluster, locale } = context;
  const result = locale.spell(quantity).full;
  const figures = formula?.inputs.map((id) => cluster.figure(id)).filter((figure) => figure !== undefined) ?? [];
  const inputs = formula?.amounts ?? figures;
  const sign = { sum: ' + ', difference: ' − ', ratio: ' ÷ ', bound: ' ÷ ', length: '', error: '', count: '' }[formula?.kind ?? 'sum'];
  return inputs.length > 1 && sign ? `${inputs.map((amount) => locale.spell(amount).short).join(sign)} = ${result}` : result;
}

function sentence({ locale }: PanelContext, kind: NonNullable<Quantity['formula']>['kind']): string {
  const { source: words } = locale.words;
  const sentences = {
    sum: words.formulaSum,
    difference: words.formulaDifference,
    ratio: words.formulaRatio,
    bound: words.formulaBound,
    length: words.formulaLength,
    error: words.formulaError,
    count: words.formulaCount,
  };
  return sentences[kind];
}

function input(context: PanelContext, id: string): TemplateResult | string {
  const { cluster, locale } = context;
  const figure = cluster.figure(id);
  if (figure) {
    const metric = cluster.metric(figure.metric);
    const subject = cluster.entity(figure.subject);
    return html`${subject ? locale.name(subject.name) : ''} ${metric ? locale.name(metric.name) : figure.metric}
      <b>${locale.spell(figure).full}</b> <span class="cite">${locale.cite(cluster.source(figure.source), figure)}</span> <q lang="zh-CN">${figure.asWritten}</q>`;
  }
  const route = cluster.records.routes.find((candidate) => candidate.id === id);
  if (route) return html`${locale.name(route.name)} <span class="cite">${locale.words.routeModes[route.mode]}</span>`;
  const named = cluster.entity(id) ?? cluster.records.components.find((component) => component.id === id);
  return named ? locale.name(named.name) : id;
}
