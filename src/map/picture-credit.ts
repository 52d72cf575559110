import type { Flavour } from '../theme/flavour.ts';
import { SANS } from '../theme/type.ts';
import { wrap } from '../util/wrap.ts';

/** Writes who made the ground and the review number into the lower right corner, in as many lines as the width asks for. */
export function drawCredit(pen: CanvasRenderingContext2D, credit: string, widthPx: number, heightPx: number, flavour: Flavour): void {
  pen.font = `400 12px ${SANS}`;
  const lines = wrap(credit, widthPx - 28, (text) => pen.measureText(text).width);
  const widest = Math.max(0, ...lines.map((line) => pen.measureText(line).width));
  const [left, top] = [widthPx - widest - 28, heightPx - lines.length * 18 - 14];
  pen.globalAlpha = 0.84;
  pen.fillStyle = flavour.panel;
  pen.fillRect(left, top, widest + 28, heightPx - top);
  pen.globalAlpha = 1;
  pen.fillStyle = flavour.ink2;
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
  for (const [i, line] of lines.entries()) pen.fillText(line, left + 14, top + 20 + i * 18);
}
