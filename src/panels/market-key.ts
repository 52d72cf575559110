import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { marketWords } from '../locale/market-words.ts';
import type { Status } from '../sources/records.ts';
import { ringStrokes } from '../scene/market-ring.ts';
import type { Flavour } from '../theme/flavour.ts';
import { MARKET_GLYPHS, type MarketGlyph } from '../theme/symbols.ts';
import type { PanelContext } from './context.ts';
import type { LegendView } from './legend-view.ts';

const SIZE_PX = 22;
/** Wide enough for its two thin arcs to stand apart at the legend's size. */
const RING_PX = 21;

/** The rows of the legend that explain a country's ring: whose arc, how far, and what for. */
export function marketKey({ locale, flavour }: PanelContext, { makers, progress, glyphs }: LegendView): TemplateResult | typeof nothing {
  if (makers.length === 0) return nothing;
  const { legend, marketModes } = locale.words;
  const { statuses } = marketWords[locale.lang];
  const glyphName = (glyph: MarketGlyph) => (glyph === 'kits' ? legend.kits : locale.term(marketModes, glyph));
  return html`<div class="legend-markets">
    ${rows(
      legend.market,
      makers.map(({ organization, rank }) => entry(ring('existing', flavour, rank), locale.name(organization.short))),
    )}
    ${rows(
      legend.progress,
      progress.map((status) => entry(ring(status, flavour, null), statuses[status])),
    )}
    ${rows(
      legend.modes,
      glyphs.map((glyph) => entry(glyphMark(glyph), glyphName(glyph))),
    )}
  </div>`;
}

function rows(title: string, entries: readonly TemplateResult[]): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<div class="legend-head">${title}</div><div class="legend-grid">${entries}</div>`;
}

function entry(mark: TemplateResult, words: string): TemplateResult {
  return html`<span class="legend-item">${mark}<span>${words}</span></span>`;
}

/** A ring as on the map, in a maker's hue or for `null` in ink; decorative. */
function ring(status: Status, flavour: Flavour, rank: number | null): TemplateResult {
  const middle = SIZE_PX / 2;
  const scale = (middle - 0.5) / RING_PX;
  const circles = ringStrokes([{ rank: rank ?? 0, status }], RING_PX, flavour.actors.length).map(
    ({ radiusPx, widthPx, isPaper, dotStepPx }): SVGTemplateResult => svg`<circle cx=${middle} cy=${middle} r=${radiusPx * scale} fill="none"
      stroke=${isPaper ? flavour.panel : rank === null ? flavour.ink : (flavour.actors[rank % flavour.actors.length] ?? flavour.ink)}
      stroke-width=${widthPx * scale} stroke-linecap=${dotStepPx === null ? 'butt' : 'round'}
      stroke-dasharray=${dotStepPx === null ? 'none' : `0 ${dotStepPx * scale}`}></circle>`,
  );
  return html`<svg class="ring-key" width=${SIZE_PX} height=${SIZE_PX} viewBox="0 0 ${SIZE_PX} ${SIZE_PX}" aria-hidden="true">${circles}</svg>`;
}

function glyphMark(glyph: MarketGlyph): TemplateResult {
  return html`<svg class="glyph-key" width="18" height="18" viewBox="0 0 24 24" aria-hidden="true"><path d=${MARKET_GLYPHS[glyph]}></path></svg>`;
}
