import { html, nothing, type TemplateResult } from 'lit';
import type { Quantity } from '../analysis/quantity.ts';
import type { Amount } from '../locale/numbers.ts';
import type { FigureRecord } from '../sources/records.ts';
import type { PanelContext } from './context.ts';
import { figureChip, originOf } from './source-chip.ts';

/** A number as it is set: comparator sign and digits large, the unit smaller after it. */
export function number({ locale }: PanelContext, amount: Amount, size: 'hero' | 'pair' | 'key' | 'row'): TemplateResult {
  const { sign, digits, unit } = locale.spell(amount);
  return html`<span class="number ${size}"
    ><b>${sign ? html`<span class=${/\w|[^\x20-\x7e≥≤]/.test(sign) ? 'sign-word' : 'sign'}>${sign}</span>` : nothing}${digits}</b
    >${unit ? html` <span class="unit">${unit}</span>` : nothing}</span
  >`;
}

/** The largest number of a panel with what it is and where it stands, and the scope that belongs to it. */
export function hero(context: PanelContext, quantity: Quantity, label: string, size: 'hero' | 'pair' = 'hero', hasScope = false): TemplateResult {
  const { locale } = context;
  const scope = hasScope && quantity.figure ? locale.name(quantity.figure.scope) : '';
  return html`<div class="hero-block ${size}">
    <div class="hero-label">${label}</div>
    <div class="hero-line">${number(context, quantity, size)} <span class="hero-chip">${originOf(context, quantity, { about: label })}</span></div>
    ${scope ? html`<div class="hero-scope"><span class="pill">${scope}</span></div>` : nothing}
  </div>`;
}

/** Three or four numbers side by side with hairlines between; one chip for all where they share a line, else one each. */
export function keyFigures(context: PanelContext, quantities: readonly Quantity[]): TemplateResult | typeof nothing {
  if (quantities.length === 0) return nothing;
  const figures = quantities.map((quantity) => quantity.figure);
  const [first] = figures;
  const isOneLine = first !== null && first !== undefined && figures.every((figure) => figure?.source === first.source && figure.line === first.line);
  return html`<ul class="key-figures ${isOneLine ? 'one-line' : ''}">
      ${quantities.map((quantity) => {
        const about = aboutOf(context, quantity);
        return html`<li>
          <div class="key-label">${about}</div>
          ${number(context, quantity, 'key')}
          ${isOneLine ? nothing : html`<div class="key-chip">${originOf(context, quantity, { about, isShort: true })}</div>`}
        </li>`;
      })}
    </ul>
    ${isOneLine ? html`<div class="key-shared">${figureChip(context, figures.filter(isFigure), { about: context.locale.words.panel.keyFigures })}</div>` : nothing}`;
}

/** Figures as a list: what is measured, when and of whom, the number, and its source. */
export function figureRows(context: PanelContext, figures: readonly FigureRecord[]): TemplateResult {
  const { locale } = context;
  return html`<ul class="rows">
    ${figures.map((figure) => {
      const about = metricName(context, figure);
      const kind = figure.kind === 'actual' ? '' : locale.words.figureKinds[figure.kind];
      const detail = [locale.period(figure.period), kind, locale.name(figure.scope)].filter(Boolean).join(' · ');
      return html`<li class="figure-row">
        <span class="row-name">${about}<small>${detail}</small></span>
        ${number(context, figure, 'row')} <span class="row-chip">${figureChip(context, [figure], { about, isShort: true })}</span>
      </li>`;
    })}
  </ul>`;
}

/** What a quantity measures: its metric's name, or the word for a derived number. */
export function aboutOf(context: PanelContext, quantity: Quantity): string {
  return quantity.figure ? metricName(context, quantity.figure) : context.locale.words.chart.derived;
}

/** Name of the metric of a figure; its id where the package has no row for it. */
export function metricName({ cluster, locale }: PanelContext, figure: FigureRecord): string {
  const metric = cluster.metric(figure.metric);
  return metric ? locale.name(metric.name) : figure.metric;
}

function isFigure(figure: FigureRecord | null): figure is FigureRecord {
  return figure !== null;
}
