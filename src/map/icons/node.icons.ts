import { ringGlyphPx, ringStrokes } from '../../scene/market-ring.ts';
import type { Flavour } from '../../theme/flavour.ts';
import { alpha, mix } from '../../theme/mix.ts';
import { plates } from '../../theme/plate.ts';
import { GHOST, MARKET_GLYPHS } from '../../theme/symbols.ts';
import { STATION_EDGE } from '../../theme/widths.ts';
import type { Drawing, MarkImage, Pen } from './mark-image.ts';
import { drawGlyph } from './site.icon.ts';

type Of<Shape extends MarkImage['shape']> = Extract<MarkImage, { readonly shape: Shape }>;

const SEAT_LIKE_RADIUS_PX = 14;
const HALO = { selected: { width: 2.5, gap: 5 }, related: { width: 1.5, gap: 3.5 }, hover: { width: 1.5, gap: 3.5 } } as const;

function square(half: number, draw: (pen: Pen) => void): Drawing {
  return { widthPx: half * 2, heightPx: half * 2, draw };
}

function disc(pen: Pen, radius: number, fill: string): void {
  pen.beginPath();
  pen.arc(0, 0, radius, 0, 2 * Math.PI);
  pen.fillStyle = fill;
  pen.fill();
}

function ring(pen: Pen, radius: number, width: number, ink: string): void {
  pen.beginPath();
  pen.arc(0, 0, radius, 0, 2 * Math.PI);
  pen.lineWidth = width;
  pen.strokeStyle = ink;
  pen.stroke();
}

/** A seat without a mark of its own: a small ring. */
export function seatIcon({ discPx }: Of<'seat'>, flavour: Flavour): Drawing {
  return square(discPx / 2 + 1.5, (pen) => {
    disc(pen, discPx / 2 + 1, flavour.land);
    disc(pen, discPx / 2, plates[flavour.name].paper);
    ring(pen, discPx / 2 - 0.65, 1.3, flavour.ink2);
  });
}

/** A railway station: a small square edged like its line; only its corners where its point is computed. */
export function stationIcon({ sidePx, isComputed }: Of<'station'>, flavour: Flavour): Drawing {
  const half = sidePx / 2;
  const { widthPx, open } = STATION_EDGE;
  const edgePx = sidePx - widthPx;
  return square(half + 1.5, (pen) => {
    pen.fillStyle = flavour.land;
    pen.fillRect(-half - 1, -half - 1, sidePx + 2, sidePx + 2);
    pen.fillStyle = isComputed ? flavour.land : plates[flavour.name].paper;
    pen.fillRect(-half, -half, sidePx, sidePx);
    pen.strokeStyle = flavour.rail;
    pen.lineWidth = widthPx;
    pen.setLineDash(isComputed ? [edgePx * (1 - open), edgePx * open] : []);
    pen.lineDashOffset = (edgePx * (1 - open)) / 2;
    pen.strokeRect(-edgePx / 2, -edgePx / 2, edgePx, edgePx);
    pen.setLineDash([]);
  });
}

/** A base: inner disc capacity, outer ring target on one scale; a dashed ring where nobody gives a number; a seat's mark where it is small. */
export function baseIcon({ capacityRadiusPx, targetRadiusPx, radiusPx }: Of<'base'>, flavour: Flavour): Drawing {
  const plate = plates[flavour.name];
  const stroke = Math.max(2, radiusPx * 0.05);
  const unnumbered = capacityRadiusPx === null && targetRadiusPx === null;
  return square(radiusPx + stroke + 2, (pen) => {
    if (unnumbered && radiusPx < SEAT_LIKE_RADIUS_PX) {
      disc(pen, radiusPx + 1.6, plate.paper);
      ring(pen, radiusPx - 1, 2, flavour.ink);
      disc(pen, radiusPx * 0.4, flavour.ink);
      return;
    }
    if (unnumbered) {
      const length = 2 * Math.PI * (radiusPx - stroke / 2);
      const step = length / Math.round(length / 9);
      disc(pen, radiusPx, plate.paper);
      pen.setLineDash([(step * 5) / 9, (step * 4) / 9]);
      ring(pen, radiusPx - stroke / 2, stroke, flavour.base);
      pen.setLineDash([]);
      disc(pen, 3.6, flavour.base);
      return;
    }
    disc(pen, radiusPx + 1.2, alpha(flavour.land, 0.85));
    if (targetRadiusPx !== null) {
      disc(pen, targetRadiusPx, mix(flavour.land, flavour.base, plate.ring));
      ring(pen, targetRadiusPx - stroke / 2, stroke, flavour.base);
    }
    if (capacityRadiusPx !== null) disc(pen, capacityRadiusPx, flavour.baseDisc);
  });
}

/** A market: one arc for each actor whose stroke tells how far that actor is there; in the middle what the business mainly is, or a dot. */
export function marketIcon({ radiusPx, arcs, glyph }: Of<'market'>, flavour: Flavour): Drawing {
  const plate = plates[flavour.name];
  const glyphPx = glyph ? ringGlyphPx(radiusPx) : 0;
  return square(radiusPx + 2.4, (pen) => {
    disc(pen, radiusPx + 2, plate.paper);
    for (const stroke of ringStrokes(arcs, radiusPx, flavour.actors.length)) {
      pen.beginPath();
      pen.arc(0, 0, stroke.radiusPx, stroke.from - Math.PI / 2, stroke.to - Math.PI / 2);
      pen.lineWidth = stroke.widthPx;
      pen.lineCap = stroke.dotStepPx === null ? 'butt' : 'round';
      pen.setLineDash(stroke.dotStepPx === null ? [] : [0, stroke.dotStepPx]);
      pen.strokeStyle = stroke.isPaper ? plate.paper : (flavour.actors[stroke.rank % flavour.actors.length] ?? flavour.ink);
      pen.stroke();
    }
    pen.setLineDash([]);
    if (glyph && glyphPx > 0) drawGlyph(pen, MARKET_GLYPHS[glyph], glyphPx, flavour.ink);
    else disc(pen, Math.max(2.4, radiusPx * 0.27), flavour.ink);
  });
}

/** A ring around a mark: selection in vermilion, what belongs to it thinner, the pointer in ink. */
export function haloIcon({ radiusPx, tone }: Of<'halo'>, flavour: Flavour): Drawing {
  const { width, gap } = HALO[tone];
  const radius = radiusPx + gap;
  return square(radius + width + 1, (pen) => {
    if (tone === 'selected') ring(pen, radius, width + 2, alpha(flavour.land, 0.8));
    ring(pen, radius, width, tone === 'hover' ? flavour.ink2 : flavour.spine);
  });
}

/** Corners of the smallest box around hairlines, px from their anchor. */
export function fanBox({ hairlines }: Of<'fan'>): { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number } {
  const ends = hairlines.flatMap((line) => [line.from, line.to]);
  const [xs, ys] = [ends.map((end) => end[0]), ends.map((end) => end[1])];
  return { left: Math.min(0, ...xs) - 1, top: Math.min(0, ...ys) - 1, right: Math.max(0, ...xs) + 1, bottom: Math.max(0, ...ys) + 1 };
}

/** Hairlines of a fan, in the box that `fanBox` gives. */
export function fanIcon(fan: Of<'fan'>, flavour: Flavour): Drawing {
  const box = fanBox(fan);
  return {
    widthPx: box.right - box.left,
    heightPx: box.bottom - box.top,
    draw(pen) {
      pen.translate(-(box.left + box.right) / 2, -(box.top + box.bottom) / 2);
      pen.lineWidth = 0.8;
      for (const { id, from, to } of fan.hairlines) {
        pen.strokeStyle = alpha(flavour.ink2, fan.ghosts?.includes(id) ? 0.65 * GHOST.mark : 0.65);
        pen.beginPath();
        pen.moveTo(from[0], from[1]);
        pen.lineTo(to[0], to[1]);
        pen.stroke();
      }
    },
  };
}
