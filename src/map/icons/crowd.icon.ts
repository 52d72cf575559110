import type { SiteKind } from '../../sources/records.ts';
import type { Flavour } from '../../theme/flavour.ts';
import { kindHues } from '../../theme/kind-hues.ts';
import { CROWD_RING } from '../../theme/symbols.ts';
import type { Drawing } from './mark-image.ts';

const EDGE_PX = 1.6;
const GAP_PX = 1.2;
const COUNT_PX = 13;

/** A crowd: a ring whose segments are the shares of the kinds, with the count inside; a line under the count where it is a part only. */
export function crowdIcon(
  {
    discPx,
    shares,
    isPartial = false,
  }: { readonly discPx: number; readonly shares: readonly { readonly kind: SiteKind; readonly count: number }[]; readonly isPartial?: boolean },
  flavour: Flavour,
  family: string,
): Drawing {
  const radius = discPx / 2;
  const total = shares.reduce((sum, share) => sum + share.count, 0);
  const hues = kindHues(flavour);
  return {
    widthPx: (radius + EDGE_PX + 1) * 2,
    heightPx: (radius + EDGE_PX + 1) * 2,
    draw(pen) {
      pen.beginPath();
      pen.arc(0, 0, radius + EDGE_PX, 0, 2 * Math.PI);
      pen.fillStyle = flavour.pictogramPaper;
      pen.fill();
      const middle = radius - CROWD_RING.bandPx / 2;
      const gap = shares.length > 1 ? GAP_PX / middle : 0;
      let from = -Math.PI / 2;
      for (const { kind, count } of shares) {
        const to = from + (count / total) * 2 * Math.PI;
        pen.beginPath();
        pen.arc(0, 0, middle, from, Math.max(from + 0.02, to - gap));
        pen.lineWidth = CROWD_RING.bandPx;
        pen.strokeStyle = hues[kind];
        pen.stroke();
        from = to;
      }
      const text = String(total);
      const room = 2 * (radius - CROWD_RING.bandPx) - 3;
      pen.font = `700 ${COUNT_PX}px ${family}`;
      const size = Math.min(COUNT_PX, (COUNT_PX * room) / Math.max(1, pen.measureText(text).width));
      pen.font = `700 ${size}px ${family}`;
      pen.fillStyle = flavour.pictogram;
      pen.textAlign = 'center';
      pen.textBaseline = 'alphabetic';
      pen.fillText(text, 0, size * 0.36);
      if (isPartial) pen.fillRect(-size * 0.6, size * 0.55, size * 1.2, 1.6);
    },
  };
}
