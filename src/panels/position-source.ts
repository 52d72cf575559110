import { html, nothing, type TemplateResult } from 'lit';
import type { PanelContext } from './context.ts';

/** A web address in running text: what ends a sentence or closes a bracket after it is no part of it. */
const ADDRESS = /https?:\/\/[^\s<>"'()[\]{}\u3000-\u303f\uff00-\uffef]*[^\s<>"'()[\]{}\u3000-\u303f\uff00-\uffef.,;:!?]/gi;

/** What a position rests on: the package's sentence in the reader's language with the pages that it leads to. Nothing where nothing is left to say. */
export function positionSource({ locale }: PanelContext, text: string, noteZh: string): TemplateResult | typeof nothing {
  const links = linksIn(text);
  const name = locale.words.panel.positionSource;
  if (locale.lang === 'en') return text ? row(name, sentence(text, links)) : nothing;
  if (noteZh === '' && links.length === 0) return nothing;
  return row(
    name,
    html`${noteZh}${links.length > 0 ? html` <span class="position-links">${links.map(({ url }) => pageLink(url.href))}</span>` : nothing}`,
  );
}

function row(name: string, value: unknown): TemplateResult {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

function sentence(text: string, links: readonly Found[]): unknown {
  let from = 0;
  const parts = links.flatMap(({ url, at, length }) => {
    const before = text.slice(from, at);
    from = at + length;
    return [before, pageLink(url.href)];
  });
  return [...parts, text.slice(from)];
}

/** A page of another site by its host; a text that is no address stays a text. */
export function pageLink(address: string): TemplateResult | string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol)) return address;
  return html`<a href=${url.href} target="_blank" rel="noopener noreferrer">${url.hostname.replace(/^www\./, '')}</a>`;
}

interface Found {
  readonly url: URL;
  readonly at: number;
  readonly length: number;
}

function linksIn(text: string): readonly Found[] {
  return [...text.matchAll(ADDRESS)].flatMap((match) => {
    const url = URL.canParse(match[0]) ? new URL(match[0]) : null;
    return url ? [{ url, at: match.index, length: match[0].length }] : [];
  });
}
