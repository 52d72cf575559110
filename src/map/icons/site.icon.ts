import type { SiteKind, Status } from '../../sources/records.ts';
import type { Flavour } from '../../theme/flavour.ts';
import { GLYPHS } from '../../theme/symbols.ts';
import type { Drawing, Pen } from './mark-image.ts';

const EDGE_PX = 1.6;
const GLYPH_LEAST_DISC_PX = 22;
const GLYPH_SHARE = 0.7;
const GLYPH_SHARE_IN_TWO_RINGS = 0.62;
const GLYPH_STROKE = 1.75;
const COUNT_PX = 12;

function circle(pen: Pen, radius: number): void {
  pen.beginPath();
  pen.arc(0, 0, radius, 0, 2 * Math.PI);
}

function ring(pen: Pen, radius: number, width: number, dash: readonly [number, number] | null = null): void {
  circle(pen, radius);
  pen.lineWidth = width;
  pen.setLineDash(dash ? [...dash] : []);
  pen.stroke();
  pen.setLineDash([]);
}

/** Outline of a disc that tells the status: filled, two rings, one ring, dots; a bar across what is closed. */
function outline(pen: Pen, status: Status, radius: number, flavour: Flavour): void {
  pen.strokeStyle = flavour.pictogram;
  pen.lineCap = 'butt';
  if (status === 'existing') {
    pen.fillStyle = flavour.pictogram;
    circle(pen, radius);
    pen.fill();
  } else if (status === 'building') {
    ring(pen, radius - 0.75, 1.5);
    ring(pen, radius - 0.75 - 2.9, 1.1);
  } else if (status === 'exploring') {
    const length = 2 * Math.PI * (radius - 0.95);
    const step = length / Math.round(length / 4);
    pen.lineCap = 'round';
    ring(pen, radius - 0.95, 1.9, [0, step]);
  } else if (status === 'unknown') {
    ring(pen, radius - 0.6, 1.2, [3, 2.5]);
  } else {
    ring(pen, radius - 0.75, 1.5);
  }
}

/** Strokes a glyph of the 24 grid into a box of the given size around the middle. */
export function drawGlyph(pen: Pen, path: string, sizePx: number, ink: string): void {
  const unit = sizePx / 24;
  pen.save();
  pen.scale(unit, unit);
  pen.translate(-12, -12);
  pen.strokeStyle = ink;
  pen.lineWidth = Math.max(GLYPH_STROKE, 1.15 / unit);
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.stroke(new Path2D(path));
  pen.restore();
}

/** A badge with a count at the upper right; filled with ink where it counts a part only. */
function drawCount(pen: Pen, count: number, radius: number, flavour: Flavour, family: string, isPartial: boolean): void {
  const text = String(count);
  pen.font = `700 ${COUNT_PX}px ${family}`;
  const half = Math.max(8, pen.measureText(text).width / 2 + 4);
  const [x, y] = [radius * 0.78, -radius * 0.78];
  pen.beginPath();
  pen.roundRect(x - half, y - 8, half * 2, 16, 8);
  pen.fillStyle = isPartial ? flavour.pictogram : flavour.pictogramPaper;
  pen.fill();
  pen.strokeStyle = isPartial ? flavour.pictogramPaper : flavour.pictogram;
  pen.lineWidth = 1.2;
  pen.stroke();
  pen.fillStyle = isPartial ? flavour.pictogramPaper : flavour.pictogram;
  pen.textAlign = 'center';
  pen.textBaseline = 'alphabetic';
  pen.fillText(text, x, y + COUNT_PX * 0.36);
}

/** A site's disc: the glyph tells the kind, the outline the status, a badge the count of several drawn as one. */
export function siteIcon(
  {
    kind,
    status,
    discPx,
    count,
    of: owner,
    isPartial = false,
  }: {
    readonly kind: SiteKind;
    readonly status: Status;
    readonly discPx: number;
    readonly count: number;
    readonly of?: string;
    readonly isPartial?: boolean;
  },
  flavour: Flavour,
  family: string,
): Drawing {
  const radius = discPx / 2;
  const reach = radius + EDGE_PX + (count > 1 || owner !== undefined ? 12 : 1);
  return {
    widthPx: reach * 2,
    heightPx: reach * 2,
    draw(pen) {
      circle(pen, radius + EDGE_PX);
      pen.fillStyle = flavour.pictogramPaper;
      pen.fill();
      outline(pen, status, radius, flavour);
      if (discPx >= GLYPH_LEAST_DISC_PX) {
        const share = status === 'building' ? GLYPH_SHARE_IN_TWO_RINGS : GLYPH_SHARE;
        drawGlyph(pen, GLYPHS[kind], discPx * share, status === 'existing' ? flavour.pictogramPaper : flavour.pictogram);
      }
      if (status === 'closed') {
        pen.beginPath();
        pen.moveTo(-radius * 0.62, radius * 0.62);
        pen.lineTo(radius * 0.62, -radius * 0.62);
        pen.lineWidth = 1.5;
        pen.strokeStyle = flavour.pictogram;
        pen.stroke();
      }
      if (count > 1 || isPartial) drawCount(pen, count, radius, flavour, family, isPartial);
    },
  };
}
