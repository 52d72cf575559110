import { html, nothing, type TemplateResult } from 'lit';
import { marketWords } from '../locale/market-words.ts';
import type { CitedRow } from '../analysis/outline.ts';
import type { Names } from '../sources/records.ts';
import type { PanelContext } from './context.ts';
import { metricName, number } from './figure.ts';
import { entityLink } from './frame.ts';
import { citationChip, figureChip } from './source-chip.ts';

/** One row of a table as it was taken from a line: a figure with its value, anything else by name, each with its source unless a chip beside the list has it. */
export function citedRow(context: PanelContext, row: CitedRow, hasChip = true): TemplateResult {
  const { name, detail } = describe(context, row);
  const text = plainName(context, row);
  const chip =
    row.table === 'figures'
      ? figureChip(context, [row.record], { about: text, isShort: true })
      : citationChip(context, row.record, { about: text, isShort: true });
  return html`<li class="cited-row">
    <span class="row-name">${name}${detail ? html`<small>${detail}</small>` : nothing}</span>
    ${row.table === 'figures' ? number(context, row.record, 'row') : nothing} ${hasChip ? html`<span class="row-chip">${chip}</span>` : nothing}
  </li>`;
}

/** The name of a row in the reader's language. */
export function plainName(context: PanelContext, row: CitedRow): string {
  const { locale } = context;
  switch (row.table) {
    case 'figures':
      return `${subjectName(context, row.record.subject)} ${metricName(context, row.record)}`;
    case 'tasks':
    case 'events':
      return locale.name(row.record.title);
    case 'markets':
      return [row.record.actor === null ? '' : subjectName(context, row.record.actor), subjectName(context, row.record.place)]
        .filter(Boolean)
        .join(' → ');
    default:
      return locale.name(row.record.name);
  }
}

/** Name of whatever a figure or a market is about. */
export function subjectName({ cluster, locale }: PanelContext, id: string): string {
  const entity = cluster.entity(id);
  if (entity) return shortOr(locale.name(entity.record.short), locale.name(entity.name));
  const { products, components, tasks } = cluster.records;
  const named: Names | undefined = [...products, ...components].find((row) => row.id === id)?.name ?? tasks.find((task) => task.id === id)?.title;
  return named ? locale.name(named) : id;
}

function describe(context: PanelContext, row: CitedRow): { readonly name: TemplateResult | string; readonly detail: string } {
  const { locale } = context;
  const { words } = locale;
  const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(' · ');
  switch (row.table) {
    case 'figures': {
      const { record } = row;
      const kind = record.kind === 'actual' ? '' : words.figureKinds[record.kind];
      const name = html`${context.cluster.entity(record.subject) ? entityLink(context, record.subject) : subjectName(context, record.subject)} ${metricName(context, record)}`;
      return { name, detail: joined([locale.period(record.period), kind, locale.name(record.scope)]) };
    }
    case 'organizations':
      return {
        name: entityLink(context, row.record.id, locale.name(row.record.name)),
        detail: locale.term(words.organizationKinds, row.record.kind),
      };
    case 'sites':
      return {
        name: entityLink(context, row.record.id, locale.name(row.record.name)),
        detail: joined([words.siteKinds[row.record.kind], words.statuses[row.record.status]]),
      };
    case 'products':
      return { name: locale.name(row.record.name), detail: joined([ownerOf(context, row.record.organization), words.statuses[row.record.status]]) };
    case 'components':
      return { name: locale.name(row.record.name), detail: joined([ownerOf(context, row.record.actor), words.componentStatuses[row.record.status]]) };
    case 'tasks':
      return { name: locale.name(row.record.title), detail: joined([ownerOf(context, row.record.actor), words.statuses[row.record.status]]) };
    case 'markets': {
      const { actor, place, mode, status } = row.record;
      const name = html`${actor === null ? nothing : html`${entityLink(context, actor)} → `}${entityLink(context, place)}`;
      return {
        name,
        detail: joined([
          locale.term(words.marketModes, mode),
          mode === 'context' ? '' : marketWords[locale.lang].statuses[status],
          locale.name(row.record.detail),
        ]),
      };
    }
    case 'events':
      return { name: locale.name(row.record.title), detail: locale.period(row.record.date) };
  }
}

function ownerOf(context: PanelContext, id: string | null): string {
  return id === null ? '' : subjectName(context, id);
}

function shortOr(short: string, name: string): string {
  return short || name;
}
