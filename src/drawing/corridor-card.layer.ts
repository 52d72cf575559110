import type { CorridorCard } from '../scene/map-scene.ts';
import { textWidthPx } from '../util/text-width.ts';
import { linePath } from './path-data.ts';
import type { Pen } from './style.ts';
import { el, escapeXml } from './svg.ts';

const PAD_PX = 12;
const SWATCH_PX = 11;

/** The card beside the corridor with its hairline, its title, its lengths, and the hatch swatch of what is derived. */
export function drawCorridorCard(corridorCard: CorridorCard | null, pen: Pen): string {
  if (!corridorCard) return '';
  const { flavour, frame, scale, idPrefix } = pen;
  const { id, lngLat, offsetPx, widthPx, heightPx, title, text, titlePx, textPx } = corridorCard;
  const anchor = frame.place(lngLat);
  const [left, top] = [anchor.x + offsetPx[0], anchor.y + offsetPx[1]];
  const end = { x: Math.max(left, Math.min(left + widthPx, anchor.x)), y: Math.max(top + 8, Math.min(top + heightPx - 8, anchor.y)) };
  const edge = flavour.isDark ? { stroke: flavour.rule, 'stroke-width': 1 } : { filter: `url(#${idPrefix}card)` };
  const x = left + PAD_PX * scale;
  const titleY = top + heightPx / 2 - 3 * scale;
  const textY = titleY + textPx + 6 * scale;
  const swatch = { x: x + textWidthPx(text, textPx) + 6 * scale, y: textY - SWATCH_PX * scale + scale, size: SWATCH_PX * scale };
  return el(
    'g',
    { 'data-id': id },
    el('path', { d: linePath([anchor, end]), fill: 'none', stroke: flavour.ink2, 'stroke-width': scale }),
    el('rect', { x: left, y: top, width: widthPx, height: heightPx, rx: 6, fill: flavour.panel, ...edge }),
    el('text', { x, y: titleY, 'font-size': titlePx, 'font-weight': 700, fill: flavour.spineText }, escapeXml(title)),
    el('text', { x, y: textY, 'font-size': textPx, fill: flavour.ink2 }, escapeXml(text)),
    hatch(swatch, pen),
  );
}

/** A small square with slanting lines: the mark of what is derived. */
function hatch({ x, y, size }: { readonly x: number; readonly y: number; readonly size: number }, { flavour }: Pen): string {
  const third = size / 3;
  const lines = [1, 2, 3, 4, 5].map((step) => {
    const reach = step * third;
    const [from, to] = [Math.max(0, reach - size), Math.min(size, reach)];
    return linePath([
      { x: x + from, y: y + reach - from },
      { x: x + to, y: y + reach - to },
    ]);
  });
  return (
    el('path', { d: lines.join(''), fill: 'none', stroke: flavour.ink3, 'stroke-width': 1.1 }) +
    el('rect', { x, y, width: size, height: size, fill: 'none', stroke: flavour.ink2, 'stroke-width': 1.2 })
  );
}
