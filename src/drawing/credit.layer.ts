import type { Flavour } from '../theme/flavour.ts';
import { textWidthPx } from '../util/text-width.ts';
import { wrap } from '../util/wrap.ts';
import { el, escapeXml } from './svg.ts';

const SIZE_PX = 12;
const LINE_PX = 18;

/** Who made the ground and the review number, in the lower left corner, in as many lines as the width asks for. */
export function drawCredit(credit: string, widthPx: number, heightPx: number, flavour: Flavour): string {
  const lines = wrap(credit, widthPx - 28, (text) => textWidthPx(text, SIZE_PX));
  const widest = Math.max(0, ...lines.map((line) => textWidthPx(line, SIZE_PX)));
  const top = heightPx - lines.length * LINE_PX - 14;
  const paper = { x: 0, y: top, width: Math.min(widthPx, widest + 28), height: heightPx - top, fill: flavour.panel, 'fill-opacity': 0.84 };
  const texts = lines.map((line, i) => el('text', { x: 14, y: top + 20 + i * LINE_PX, 'font-size': SIZE_PX, fill: flavour.ink2 }, escapeXml(line)));
  return el('g', {}, el('rect', paper), ...texts);
}
