import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { CITED_TABLES, type OutlineCounts, type OutlineDocument, type OutlineLine, outlineOf, type OutlineSection } from '../analysis/outline.ts';
import { outlineWords } from '../locale/outline-words.ts';
import type { OmittedRecord } from '../sources/records.ts';
import { choiceRow } from './choice-row.ts';
import { citedRow } from './cited-row.ts';
import type { PanelContext } from './context.ts';
import { lazy } from './lazy.directive.ts';
import { folded } from './lists.ts';
import { citationChip, lineChips } from './source-chip.ts';

/** What a part of a document can come to; each is a choice of the outline. */
export const OUTLINE_KINDS = ['taken', 'disagrees', 'leftOut'] as const;
type OutlineKind = (typeof OUTLINE_KINDS)[number];

/** The documents along their headings, with what was taken from each line, what disagrees, what was left out, and counts. */
export function sourceOutline(context: PanelContext): TemplateResult {
  const { locale, state } = context;
  const words = outlineWords[locale.lang];
  const documents = outlineOf(context.cluster);
  const read = documents.filter((document) => document.sections.length > 0);
  const others = documents.filter((document) => document.sections.length === 0);
  const kind = OUTLINE_KINDS.find((candidate) => candidate === state.facets.kind) ?? null;
  const total = (key: OutlineKind): number =>
    key === 'disagrees' ? context.cluster.records.conflicts.length : sum(read.map(({ counts }) => counts[key]));
  const choices = [{ value: null, name: words.all }, ...OUTLINE_KINDS.map((value) => ({ value, name: words.kinds[value], count: total(value) }))];
  return html`<p class="quiet">${words.lead}</p>
    ${choiceRow(context, { facet: 'kind', label: words.kindsLabel, choices })} ${read.map((document) => documentBlock(context, document, kind))}
    ${
      others.length
        ? html`<section class="block">
            <div class="block-head"><h3>${words.otherSources}</h3></div>
            <ul class="rows">
              ${others.map(({ source }) => html`<li class="other-source">${locale.name(source.title)}<small>${imprint(context, source)}</small><small>${locale.name(source.note)}</small></li>`)}
            </ul>
            <p class="quiet">${words.otherSourcesNote}</p>
          </section>`
        : nothing
    }`;
}

function documentBlock(context: PanelContext, { source, sections, counts }: OutlineDocument, kind: OutlineKind | null): TemplateResult {
  const { locale } = context;
  const words = outlineWords[locale.lang];
  const shown = kept(sections, kind);
  return html`<section class="block document">
    <h3>${locale.name(source.title)}</h3>
    <p class="quiet">${imprint(context, source)}</p>
    ${locale.name(source.note) ? html`<p class="quiet">${locale.name(source.note)}</p>` : nothing}
    <div class="outline-head" aria-hidden="true"><span></span>${OUTLINE_KINDS.map((key) => html`<span>${words.columns[key]}</span>`)}</div>
    <div class="outline-total"><span>${words.all}</span>${countCells(context, counts)}</div>
    ${shown.length ? html`<div class="outline">${nodes(context, shown, kind)}</div>` : html`<p class="quiet">${words.nothingOfKind}</p>`}
  </section>`;
}

/** Kept apart by their lines, so that an open section stays open when a choice drops the ones around it. */
function nodes(context: PanelContext, sections: readonly OutlineSection[], kind: OutlineKind | null): unknown {
  return repeat(
    sections,
    ({ section }) => section?.line ?? 0,
    (section) => sectionNode(context, section, kind),
  );
}

function sectionNode(context: PanelContext, node: OutlineSection, kind: OutlineKind | null): TemplateResult {
  const { locale } = context;
  const words = outlineWords[locale.lang];
  const title = node.section ? locale.name(node.section.title) : words.beforeHeadings;
  const isEmpty = node.counts.taken + node.counts.disagrees + node.counts.leftOut === 0;
  return html`<details class="outline-node ${isEmpty ? 'empty' : ''}">
    <summary><span class="outline-title">${title}</span>${countCells(context, node.counts)}</summary>
    ${lazy(() => html`<div class="outline-body">${sectionBody(context, node, kind)} ${nodes(context, kept(node.sections, kind), kind)}</div>`)}
  </details>`;
}

function sectionBody(context: PanelContext, node: OutlineSection, kind: OutlineKind | null): TemplateResult {
  const { locale } = context;
  const words = outlineWords[locale.lang];
  const has = (key: OutlineKind): boolean => kind === null || kind === key;
  const isEmpty = node.counts.taken + node.counts.disagrees + node.counts.leftOut === 0;
  return html`${isEmpty ? html`<p class="quiet">${words.nothing}</p>` : nothing}
    ${has('taken') ? node.lines.map((line) => lineBlock(context, line)) : nothing}
    ${
      has('disagrees') && node.disagreements.length
        ? html`<div class="outline-part"><h4>${words.kinds.disagrees} <span class="count">${node.disagreements.length}</span></h4>
            <ul class="rows">
              ${node.disagreements.map(({ conflict, citations }) => {
                const about = locale.term(locale.words.panel.conflictKinds, conflict.kind);
                return html`<li class="remark"><span class="remark-kind">${about}</span>
                    <div><p>${locale.name(conflict.explanation)}</p><p class="remark-chips">${lineChips(context, citations, about)}</p></div></li>`;
              })}
            </ul></div>`
        : nothing
    }
    ${has('leftOut') && node.omitted.length ? omittedBlock(context, node.omitted) : nothing}`;
}

function lineBlock(context: PanelContext, line: OutlineLine): TemplateResult | typeof nothing {
  const [first] = line.rows;
  if (!first) return nothing;
  const words = outlineWords[context.locale.lang];
  return html`<div class="outline-line">
    <h4>${citationChip(context, { source: first.record.source, line: line.line }, { about: words.kinds.taken, isShort: true })}</h4>
    ${CITED_TABLES.map((table) => {
      const rows = line.rows.filter((row) => row.table === table);
      if (rows.length === 0) return nothing;
      return html`<details class="outline-table"><summary>${words.tables[table](rows.length)}</summary>
        ${lazy(() => html`<ul class="rows">${rows.map((row) => citedRow(context, row))}</ul>`)}</details>`;
    })}
  </div>`;
}

/** Numbers left out, by the reason why; each with the line that prints it. */
function omittedBlock(context: PanelContext, omitted: readonly OmittedRecord[]): TemplateResult {
  const { locale } = context;
  const words = outlineWords[locale.lang];
  const reasons = [...new Set(omitted.map((row) => locale.name(row.reason)))];
  return html`<div class="outline-part">
    <h4>${words.kinds.leftOut} <span class="count">${omitted.length}</span></h4>
    ${reasons.map(
      (reason) => html`<p class="reason">${reason}</p>
        ${folded(
          context,
          omitted.filter((row) => locale.name(row.reason) === reason),
          (row) =>
            html`<li class="cited-row"><q lang="zh-CN">${row.asWritten}</q><span class="row-chip">${citationChip(context, row, { about: row.asWritten, isShort: true })}</span></li>`,
          4,
        )}`,
    )}
  </div>`;
}

function countCells({ locale }: PanelContext, counts: OutlineCounts): TemplateResult {
  const words = outlineWords[locale.lang];
  return html`<span class="visually-hidden">${words.counted(counts.taken, counts.disagrees, counts.leftOut)}</span
    >${OUTLINE_KINDS.map((key) => html`<span class="tally ${key} ${counts[key] === 0 ? 'none' : ''}" aria-hidden="true">${counts[key] === 0 ? '·' : counts[key]}</span>`)}`;
}

function kept(sections: readonly OutlineSection[], kind: OutlineKind | null): readonly OutlineSection[] {
  return kind === null ? sections : sections.filter(({ counts }) => counts[kind] > 0);
}

function imprint({ locale }: PanelContext, source: OutlineDocument['source']): string {
  return [locale.name(source.issuer), locale.date(source.published)].filter(Boolean).join(' · ');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
