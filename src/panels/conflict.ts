import { html, nothing, type TemplateResult } from 'lit';
import type { Disagreement } from '../analysis/results.ts';
import { layoutDisagreement } from '../charts/disagreement.layout.ts';
import { type DisagreementSeries, disagreementSeries } from '../charts/disagreement.series.ts';
import type { ChartLayout } from '../charts/marks.ts';
import type { PanelContext } from './context.ts';
import { chart } from './chart.directive.ts';
import { number } from './figure.ts';
import { figureChip, formulaButton } from './source-chip.ts';

/** Disagreements that touch an entity: it is named itself, or one of its figures is. */
export function disagreementsOf({ cluster, results }: PanelContext, id: string): readonly Disagreement[] {
  return results.disagreements.filter(({ conflict }) => conflict.figures.some((member) => member === id || cluster.figure(member)?.subject === id));
}

/** Statements that disagree, side by side under a ≠: bars on one scale where one scale can hold them, always with words and lines; nobody is called right. */
export function conflictBlock(context: PanelContext, disagreement: Disagreement): TemplateResult {
  const { cluster, results, locale } = context;
  const { words } = locale;
  const subjectId = disagreement.figures[0]?.subject ?? disagreement.conflict.figures[0] ?? '';
  const entity = cluster.entity(subjectId);
  const subject = entity ? (entity.type === 'organization' ? locale.name(entity.record.short) : '') || locale.name(entity.name) : '';
  const series = disagreementSeries(disagreement, results.bases, subject, results.ranks.get(subjectId) ?? null, locale);
  return html`<section class="conflict">
    <h4><span class="unequal" aria-hidden="true">≠</span>${series ? words.panel.disagreementOf(subject) : words.panel.disagreement}</h4>
    ${series ? statements(context, series) : citations(context, disagreement)}
    <p class="explanation">${locale.name(disagreement.conflict.explanation)}${series ? html` ${words.panel.disagreementNote}` : nothing}</p>
  </section>`;
}

function statements(context: PanelContext, series: DisagreementSeries): TemplateResult {
  const layoutFor = (index: number) => (widthPx: number): ChartLayout => {
    const layout = layoutDisagreement(series, { widthPx }, context.locale)[index];
    if (!layout) throw new Error(`no statement ${index}`);
    return layout;
  };
  return html`<ul class="statements">
    ${series.statements.map(
      (statement, index) => html`<li>
        <span class="statement-value">${number(context, { ...statement.item.quantity, unit: '' }, 'row')}${formulaButton(context, statement.item.quantity, series.subject)}</span>
        <div class="chart" ${chart(layoutFor(index), context.flavour)}></div>
        ${figureChip(context, statement.figures, { about: `${series.subject} ${statement.item.text}`, isShort: true })}
      </li>`,
    )}
  </ul>`;
}

function citations(context: PanelContext, { figures }: Disagreement): TemplateResult | typeof nothing {
  if (figures.length === 0) return nothing;
  const { cluster, locale } = context;
  return html`<ul class="rows">
    ${figures.map((figure) => {
      const entity = cluster.entity(figure.subject);
      const metric = cluster.metric(figure.metric);
      const about = [entity ? locale.name(entity.name) : '', metric ? locale.name(metric.name) : figure.metric].filter(Boolean).join(' · ');
      return html`<li class="figure-row"><span class="row-name">${about}<small>${locale.name(figure.scope)}</small></span>${number(context, figure, 'row')}<span class="row-chip">${figureChip(context, [figure], { about })}</span></li>`;
    })}
  </ul>`;
}
