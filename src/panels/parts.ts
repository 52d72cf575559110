import { css, html, type TemplateResult } from 'lit';

/** Short details after each other with a dot between two that stand on one line, never at the end or the start of one. */
export function parts(items: readonly (TemplateResult | string)[]): TemplateResult {
  return html`<small class="detail-line"><span>${items.filter((item) => item !== '').map((item) => html`<span>${item}</span>`)}</span></small>`;
}

/** Styles of {@link parts}: every dot hangs in the margin before its part and is cut off where the part begins a line. */
export const partsStyles = css`
  .detail-line { clip-path: inset(-4px -4px -4px 0); }
  .detail-line > span { display: flex; flex-wrap: wrap; margin-inline-start: -13px; }
  .detail-line > span > span { position: relative; padding-inline-start: 13px; }
  .detail-line > span > span::before { content: '·'; position: absolute; inset-inline-start: 0; width: 13px; text-align: center; }
  .reading .detail-line .link { font-size: 12px; }
`;
