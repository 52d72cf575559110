import type { Plate } from '../../scene/map-scene.ts';
import type { Pixel } from '../hit.ts';

/** Height in px of a plate's head, where its leader line arrives. */
const HEAD_PX = 44;
/** Height in px of a row, and how far it reaches left of its disc's centre. */
const ROW = { heightPx: 34, discPx: 26 } as const;

/** Where a plate's leader line ends: the nearest point of its head, or of the card when it is below. */
export function leaderEnd(plate: Pick<Plate, 'offsetPx' | 'widthPx' | 'heightPx'>, anchor: Pixel): Pixel {
  const [left, top] = [anchor.x + plate.offsetPx[0], anchor.y + plate.offsetPx[1]];
  const below = top + plate.heightPx < anchor.y;
  const bottom = below ? top + plate.heightPx : Math.min(top + plate.heightPx, top + HEAD_PX);
  return {
    x: Math.max(left, Math.min(left + plate.widthPx, anchor.x)),
    y: Math.max(top, Math.min(bottom, anchor.y)),
  };
}

/** The box of a row inside its card, px: from its disc to the next column or the card's edge. */
export function rowBox(
  plate: Plate,
  index: number,
): { readonly left: number; readonly top: number; readonly width: number; readonly height: number; readonly discPx: number } {
  const row = plate.rows[index];
  if (!row) throw new Error(`no row ${index}`);
  const nextColumn = Math.min(plate.widthPx, ...plate.rows.filter((other) => other.x > row.x + ROW.discPx).map((other) => other.x - ROW.discPx / 2));
  const left = row.x - ROW.discPx / 2;
  return { left, top: row.y - ROW.heightPx / 2, width: nextColumn - left - 4, height: ROW.heightPx, discPx: ROW.discPx };
}
