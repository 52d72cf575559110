import { html, type TemplateResult } from 'lit';
import type { Disagreement } from '../analysis/results.ts';
import { layoutDisagreement } from '../charts/disagreement.layout.ts';
import { type DisagreementSeries, disagreementSeries } from '../charts/disagreement.series.ts';
import type { ChartLayout } from '../charts/marks.ts';
import type { Citation, FigureRecord } from '../sources/records.ts';
import { chart } from './chart.directive.ts';
import type { PanelContext } from './context.ts';
import { section } from './frame.ts';
import { folded } from './lists.ts';
import { figureChip, formulaButton, lineChips } from './source-chip.ts';

const SHOWN = 4;

/** Disagreements that touch an entity: it is named itself, or one of its figures is. */
export function disagreementsOf({ cluster, results }: PanelContext, id: string): readonly Disagreement[] {
  return results.disagreements.filter(({ conflict }) => conflict.figures.some((member) => member === id || cluster.figure(member)?.subject === id));
}

/** Everything that disagrees, in the order of a panel: bars where one scale can hold the statements, then remarks in words; nothing where nothing does. */
export function conflictSections(context: PanelContext, disagreements: readonly Disagreement[]): readonly TemplateResult[] {
  const drawn = disagreements.flatMap((disagreement) => {
    const series = seriesOf(context, disagreement);
    return series ? [{ disagreement, series }] : [];
  });
  const worded = disagreements.filter((disagreement) => drawn.every((other) => other.disagreement !== disagreement));
  const blocks = drawn.map(({ disagreement, series }) => html`<section class="block">${barBlock(context, disagreement, series)}</section>`);
  return worded.length
    ? [
        ...blocks,
        section(
          context.locale.words.panel.remarks,
          folded(context, worded, (item) => remark(context, item), SHOWN),
          `${worded.length}`,
        ),
      ]
    : blocks;
}

/** Parts disagreements into those whose statements can stand as bars on one scale, and those told in words. */
export function partDisagreements(
  context: PanelContext,
  disagreements: readonly Disagreement[],
): { readonly drawn: readonly Disagreement[]; readonly worded: readonly Disagreement[] } {
  const drawn = disagreements.filter((disagreement) => seriesOf(context, disagreement) !== null);
  return { drawn, worded: disagreements.filter((disagreement) => !drawn.includes(disagreement)) };
}

function seriesOf({ cluster, results, locale }: PanelContext, disagreement: Disagreement): DisagreementSeries | null {
  const id = disagreement.figures[0]?.subject ?? '';
  const entity = cluster.entity(id);
  const short = entity?.type === 'organization' ? locale.name(entity.record.short) : '';
  return disagreementSeries(disagreement, results.bases, short || (entity ? locale.name(entity.name) : ''), results.ranks.get(id) ?? null, locale);
}

function barBlock(context: PanelContext, { conflict }: Disagreement, series: DisagreementSeries): TemplateResult {
  const { locale, flavour } = context;
  const { panel } = locale.words;
  const layoutFor =
    (index: number) =>
    (widthPx: number): ChartLayout => {
      const layout = layoutDisagreement(series, { widthPx }, locale)[index];
      if (!layout) throw new Error(`no statement ${index}`);
      return layout;
    };
  return html`<div class="conflict">
    <h3><span class="unequal" aria-hidden="true">≠</span>${panel.disagreementOf(series.subject)}</h3>
    <ul class="statements">
      ${series.statements.map(
        (statement, index) => html`<li>
          <span class="statement-value"><b>${statement.item.text}</b>${formulaButton(context, statement.item.quantity, series.subject)}</span>
          <div class="chart" ${chart(layoutFor(index), flavour)}></div>
          ${figureChip(context, statement.figures, { about: `${series.subject} ${statement.item.full}`, isShort: true })}
        </li>`,
      )}
    </ul>
    <p class="explanation">${locale.sentences([locale.name(conflict.explanation), panel.disagreementNote])}</p>
  </div>`;
}

function remark(context: PanelContext, { conflict, figures }: Disagreement): TemplateResult {
  const { locale } = context;
  const { panel } = locale.words;
  const about = locale.term(panel.conflictKinds, conflict.kind);
  const lines = [...new Set(figures.map(key))].map((line) => figures.filter((figure) => key(figure) === line));
  const named = conflict.lines.length ? conflict.lines : conflict.figures.flatMap((id) => recordOf(context, id));
  const others = named.filter((citation) => lines.every(([figure]) => !figure || key(figure) !== key(citation)));
  return html`<li class="remark">
    <span class="remark-kind">${about}</span>
    <div>
      <p>${locale.name(conflict.explanation)}</p>
      <p class="remark-chips">
        ${lines.map((members: readonly FigureRecord[]) => figureChip(context, members, { about }))}
        ${lineChips(context, unique(others), about)}
      </p>
    </div>
  </li>`;
}

function recordOf({ cluster }: PanelContext, id: string): readonly Citation[] {
  const record = cluster.site(id) ?? cluster.organization(id);
  return record ? [record] : [];
}

function unique(citations: readonly Citation[]): readonly Citation[] {
  return citations.filter((citation, index) => citations.findIndex((other) => key(other) === key(citation)) === index);
}

function key({ source, line }: Citation): string {
  return `${source}:${line}`;
}
