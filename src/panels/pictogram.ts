import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { BaseSummary } from '../analysis/results.ts';
import type { SiteKind, Status } from '../sources/records.ts';
import { STATION_PX } from '../theme/label-tones.ts';
import { GLYPHS } from '../theme/symbols.ts';
import { STATION_EDGE } from '../theme/widths.ts';

/** A site's mark as on the map: the kind is the glyph, the status the outline; decorative, its words stand beside it. */
export function pictogram(kind: SiteKind | null, status: Status, sizePx = 26): TemplateResult {
  const radius = sizePx / 2;
  const glyphPx = sizePx * (status === 'building' ? 0.56 : 0.68);
  const isFaint = status === 'closed' || status === 'unknown';
  const at = `translate(${radius - glyphPx / 2} ${radius - glyphPx / 2}) scale(${glyphPx / 24})`;
  return html`<svg class="mark ${status} ${isFaint ? 'faint' : ''}" width=${sizePx} height=${sizePx} viewBox="0 0 ${sizePx} ${sizePx}" aria-hidden="true">
    <circle class="mark-disc" cx=${radius} cy=${radius} r=${radius - 0.75}></circle>
    ${rings(status, radius)} ${kind ? svg`<path class="mark-glyph" d=${GLYPHS[kind]} transform=${at}></path>` : nothing}
    ${status === 'closed' ? svg`<path class="mark-ring" d="M${radius * 0.3} ${radius * 1.7}L${radius * 1.7} ${radius * 0.3}"></path>` : nothing}
  </svg>`;
}

function rings(status: Status, radius: number): SVGTemplateResult | typeof nothing {
  const ring = (inset: number, width: number, dash = 'none'): SVGTemplateResult =>
    svg`<circle class="mark-ring" cx=${radius} cy=${radius} r=${Math.max(radius - inset - width / 2, 0.5)} stroke-width=${width} stroke-dasharray=${dash}></circle>`;
  if (status === 'existing') return nothing;
  if (status === 'building') return svg`${ring(0, 1.5)}${ring(Math.min(2.9, radius * 0.4), 1.1)}`;
  if (status === 'exploring') return ring(0, 1.9, dots(radius - 0.95));
  return status === 'unknown' ? ring(0, 1.3, '3 3.4') : ring(0, 1.5);
}

function dots(radius: number): string {
  const around = 2 * Math.PI * radius;
  return `0 ${(around / Math.max(1, Math.round(around / 4))).toFixed(2)}`;
}

/** A mark that stands for several sites, with their number on it as on the map; decorative. */
export function countedPictogram(kind: SiteKind, count: number, sizePx: number): TemplateResult {
  return html`<span class="counted" aria-hidden="true"
    >${pictogram(kind, 'existing', sizePx)}<svg class="mark-badge" width="14" height="14" viewBox="0 0 14 14"><rect x="0.6" y="0.6" width="12.8" height="12.8" rx="6.4"></rect><text x="7" y="10.6">${count}</text></svg
  ></span>`;
}

/** A zone's point in the circle of its error; decorative. */
export function errorCircle(sizePx: number): TemplateResult {
  const middle = sizePx / 2;
  return html`<svg class="error-circle" width=${sizePx} height=${sizePx} viewBox="0 0 ${sizePx} ${sizePx}" aria-hidden="true">
    <circle cx=${middle} cy=${middle} r=${middle - 1}></circle><circle cx=${middle} cy=${middle} r="3"></circle>
  </svg>`;
}

/** A railway station as on the map: a small square, only its corners where its point is computed; decorative. */
export function stationMark(isComputed: boolean): TemplateResult {
  const { widthPx, open } = STATION_EDGE;
  const edgePx = STATION_PX - widthPx;
  const dashes = isComputed ? `${edgePx * (1 - open)} ${edgePx * open}` : 'none';
  return html`<svg class="station-key" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
    <rect x=${-edgePx / 2} y=${-edgePx / 2} width=${edgePx} height=${edgePx} stroke-width=${widthPx} stroke-dasharray=${dashes} stroke-dashoffset=${(edgePx * (1 - open)) / 2}></rect>
  </svg>`;
}

/** A base's ring symbol: disc area = capacity, ring area = target, on one scale; dashed where no document names a number. */
export function baseRing(base: Pick<BaseSummary, 'capacity' | 'target'>, sizePx: number): TemplateResult {
  const [capacity, target] = [base.capacity?.value ?? 0, base.target?.value ?? 0];
  const [middle, largest] = [sizePx / 2, Math.max(capacity, target)];
  const radius = (value: number): number => Math.sqrt(value / (largest || 1)) * (middle - 1.5);
  const known = svg`
    ${target > 0 ? svg`<circle class="ring-target" cx=${middle} cy=${middle} r=${radius(target)}></circle>` : nothing}
    ${capacity > 0 ? svg`<circle class="ring-capacity" cx=${middle} cy=${middle} r=${radius(capacity)}></circle>` : nothing}`;
  const unknown = svg`<circle class="ring-unknown" cx=${middle} cy=${middle} r=${middle - 1.5}></circle>
    <circle class="ring-dot" cx=${middle} cy=${middle} r=${Math.max(2, sizePx * 0.09)}></circle>`;
  return html`<svg class="ring" width=${sizePx} height=${sizePx} viewBox="0 0 ${sizePx} ${sizePx}" aria-hidden="true">${largest > 0 ? known : unknown}</svg>`;
}

/** Swatch of a derived number: a small hatched square. */
export function hatchSwatch(): TemplateResult {
  return html`<svg class="hatch" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
    <rect x="0.6" y="0.6" width="10.8" height="10.8"></rect><path d="M0.6 7.4L7.4 0.6M0.6 11.4L11.4 0.6M4.6 11.4L11.4 4.6"></path>
  </svg>`;
}

/** The page on a source chip. */
export function pageMark(): TemplateResult {
  return html`<svg class="page" width="9" height="11" viewBox="0 0 9 11" aria-hidden="true"><rect x="0.6" y="0.6" width="7.8" height="9.8" rx="1"></rect><path d="M2.6 3.2H5"></path></svg>`;
}
