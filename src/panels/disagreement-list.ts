import { html, nothing, type TemplateResult } from 'lit';
import { type DisagreementSide, disagreementsByKind, type SidedDisagreement } from '../analysis/disagreement-sides.ts';
import { outlineWords } from '../locale/outline-words.ts';
import { choiceRow } from './choice-row.ts';
import { citedRow } from './cited-row.ts';
import type { PanelContext } from './context.ts';
import { entityLink, section } from './frame.ts';
import { folded } from './lists.ts';
import { citationChip, figureChip, lineChips } from './source-chip.ts';

const SHOWN = 8;
/** Past this many lines, those that no row was taken from stand as chips. */
const MOST_SIDES = 4;

/** Every disagreement, gap and slip by kind, each with its lines side by side and what was read there. */
export function disagreementList(context: PanelContext): TemplateResult {
  const { cluster, locale, state } = context;
  const words = outlineWords[locale.lang];
  const groups = disagreementsByKind(cluster);
  if (groups.length === 0) return html`<p class="quiet">${words.noDisagreements}</p>`;
  const chosen = groups.some(({ kind }) => kind === state.facets.conflict) ? state.facets.conflict : null;
  const choices = [
    { value: null, name: words.all, count: cluster.records.conflicts.length },
    ...groups.map(({ kind, disagreements }) => ({ value: kind, name: nameOf(context, kind), count: disagreements.length })),
  ];
  return html`<p class="quiet">${words.disagreementsLead(cluster.records.conflicts.length)}</p>
    ${choiceRow(context, { facet: 'conflict', label: words.kindsLabel, choices })}
    ${groups
      .filter(({ kind }) => chosen === null || kind === chosen)
      .map(({ kind, disagreements }) =>
        section(
          nameOf(context, kind),
          html`${words.kindMeanings[kind] ? html`<p class="quiet kind-meaning">${words.kindMeanings[kind]}</p>` : nothing}
            ${folded(context, disagreements, (disagreement) => item(context, disagreement), SHOWN)}`,
          `${disagreements.length}`,
        ),
      )}`;
}

function item(context: PanelContext, { conflict, sides, places }: SidedDisagreement): TemplateResult {
  const { locale } = context;
  const about = nameOf(context, conflict.kind);
  const told = sides.length > MOST_SIDES ? sides.filter((side) => side.rows.length > 0) : sides;
  const bare = sides.filter((side) => !told.includes(side));
  return html`<li class="sided" data-shows=${conflict.id}>
    <p>${locale.name(conflict.explanation)}</p>
    ${places.length ? html`<p class="sided-places">${places.map((id) => entityLink(context, id))}</p>` : nothing}
    <div class="sides">${told.map((side) => sideOf(context, side, about))}</div>
    ${
      bare.length
        ? html`<p class="remark-chips">${lineChips(
            context,
            bare.map(({ citation }) => citation),
            about,
          )}</p>`
        : nothing
    }
  </li>`;
}

function sideOf(context: PanelContext, { citation, rows }: DisagreementSide, about: string): TemplateResult {
  const { cluster, locale } = context;
  const heading = citation.line === null ? undefined : cluster.sectionPath(citation.source, citation.line).at(-1);
  const figures = rows.flatMap((row) => (row.table === 'figures' ? [row.record] : []));
  return html`<div class="side">
    ${figures.length ? figureChip(context, figures, { about }) : citationChip(context, citation, { about })}
    ${heading ? html`<small>${locale.name(heading.title)}</small>` : nothing}
    ${rows.length ? html`<ul class="rows">${rows.map((row) => citedRow(context, row, false))}</ul>` : nothing}
  </div>`;
}

function nameOf({ locale }: PanelContext, kind: string): string {
  return locale.term(locale.words.panel.conflictKinds, kind);
}
