import { html, nothing, type TemplateResult } from 'lit';
import type { PanelContext } from './context.ts';

/** A web address in running text: what ends a sentence or closes a bracket after it is no part of it. */
const ADDRESS = /https?:\/\/[^\s<>"'()[\]{}\u3000-\u303f\uff00-\uffef]*[^\s<>"'()[\]{}\u3000-\u303f\uff00-\uffef.,;:!?]/gi;

/** What a position rests on: the package's English sentence for readers of English, for others only the pages that it leads to. Nothing where nothing is left to say. */
export function positionSource({ locale }: PanelContext, text: string): TemplateResult | typeof nothing {
  const links = linksIn(text);
  const name = locale.words.panel.positionSource;
  if (locale.lang === 'en') return text ? row(name, sentence(text, links)) : nothing;
  if (links.length === 0) return nothing;
  return row(name, html`<span class="position-links">${links.map(({ url }) => link(url))}</span>`);
}

function row(name: string, value: unknown): TemplateResult {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

function sentence(text: string, links: readonly Found[]): unknown {
  let from = 0;
  const parts = links.flatMap(({ url, at, length }) => {
    const before = text.slice(from, at);
    from = at + length;
    return [before, link(url)];
  });
  return [...parts, text.slice(from)];
}

function link(url: URL): TemplateResult {
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
