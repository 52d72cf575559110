import type { FlavourName } from '../../theme/flavour.ts';
import { alpha } from '../../theme/mix.ts';
import { plates } from '../../theme/plate.ts';
import type { Pixel } from '../hit.ts';

/** Where the globe's disc is on the screen, px. */
export interface Disc extends Pixel {
  readonly radiusPx: number;
}

/** Radii of the glow along the rim as shares of the disc's. */
const GLOW = { from: 0.99, to: 1.13 } as const;

/** What is behind the globe as a CSS background: space, and a glow along the rim. */
export function spaceBackground(flavour: FlavourName, { x, y, radiusPx }: Disc): string {
  const { far, rim } = plates[flavour].space;
  const [from, to] = [radiusPx * GLOW.from, radiusPx * GLOW.to];
  return `radial-gradient(circle at ${x}px ${y}px, ${rim} ${from}px, ${alpha(rim, 0.35)} ${(from * 2 + to) / 3}px, ${alpha(rim, 0)} ${to}px) ${far}`;
}

/** The same on a canvas. */
export function paintSpace(pen: CanvasRenderingContext2D, flavour: FlavourName, { x, y, radiusPx }: Disc): void {
  const { far, rim } = plates[flavour].space;
  const glow = pen.createRadialGradient(x, y, radiusPx * GLOW.from, x, y, radiusPx * GLOW.to);
  glow.addColorStop(0, rim);
  glow.addColorStop(1 / 3, alpha(rim, 0.35));
  glow.addColorStop(1, alpha(rim, 0));
  for (const fill of [far, glow]) {
    pen.fillStyle = fill;
    pen.fillRect(0, 0, pen.canvas.width, pen.canvas.height);
  }
}
