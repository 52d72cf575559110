import type { MapScene } from '../../scene/map-scene.ts';
import { isDim } from '../../scene/related.ts';
import type { LngLat } from '../../sources/records.ts';
import { flavours } from '../../theme/flavours.ts';
import { plates } from '../../theme/plate.ts';
import { COMET } from '../../theme/widths.ts';
import type { Pixel } from '../hit.ts';
import { type Mark, marksOf } from '../marks.ts';
import { type Comet, comets, flowing } from './flow.ts';

/** Where things stand on the screen now. */
export interface Projection {
  project(lngLat: LngLat): Pixel;
  /** A line as one piece, also where its longitudes run past 180 degrees; on the globe one for each stretch that is seen. */
  projectLine(line: readonly LngLat[]): readonly (readonly Pixel[])[];
  size(): { readonly width: number; readonly height: number };
}

/** Widths of a comet, px: at the end of its tail, and how much wider it is at its head. */
const SLIM = { tail: 0.6, more: 1.6 } as const;
const WIDE = { tail: 0.9, more: 2.4 } as const;
/** Opacity of a comet's head. */
const HEAD_OPACITY = 0.95;

/**
 * Bright marks that run along the open routes toward their ends, on a canvas of their own so that the map need not be drawn again.
 * Nothing is drawn while the page is hidden, and nothing moves when `still`.
 */
export class FlowOverlay {
  readonly canvas = document.createElement('canvas');
  readonly #projection: Projection;
  readonly #still: boolean;
  #scene: MapScene | null = null;
  #marks: readonly Mark[] = [];
  #lines: { readonly id: string; readonly points: readonly Pixel[]; readonly isSpine: boolean }[] | null = null;
  #frame = 0;
  #last = 0;

  constructor(projection: Projection, still: boolean) {
    this.#projection = projection;
    this.#still = still;
    this.canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;pointer-events:none';
    this.canvas.setAttribute('aria-hidden', 'true');
  }

  /** Takes the next scene. */
  update(scene: MapScene): void {
    this.#scene = scene;
    this.#marks = marksOf(scene);
    this.moved();
  }

  /** The camera or the size changed. */
  moved(): void {
    this.#lines = null;
    if (!this.#frame) this.#frame = requestAnimationFrame(this.#tick);
  }

  /** Stops for good. */
  dispose(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.canvas.remove();
  }

  #tick = (now: number): void => {
    this.#frame = 0;
    const due = this.#lines === null || now - this.#last >= 1000 / COMET.framesPerSecond;
    if (due) {
      this.#last = now;
      this.paint(this.canvas, this.#still ? 0 : now / 1000);
    }
    if (!this.#still && (this.#lines?.length ?? 0) > 0) this.#frame = requestAnimationFrame(this.#tick);
  };

  /** Draws the comets as they stand after some seconds. */
  paint(canvas: HTMLCanvasElement, seconds: number): void {
    const scene = this.#scene;
    const { width, height } = this.#projection.size();
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
    }
    const pen = canvas.getContext('2d');
    if (!pen || !scene) return;
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.clearRect(0, 0, width, height);
    this.draw(pen, scene, seconds);
  }

  /** Draws the comets of a scene in CSS px, and clears them where marks stand. */
  draw(pen: CanvasRenderingContext2D, scene: MapScene, seconds: number): void {
    const { project, projectLine, size } = this.#projection;
    this.#lines ??= flowing(scene).flatMap(({ id, line, role }) => projectLine(line).map((points) => ({ id, points, isSpine: role === 'spine' })));
    if (this.#lines.length === 0) return;
    const flavour = flavours[scene.flavour];
    const lit = this.#lines.filter(({ id }) => !isDim(scene, id));
    for (const { line, comets: along } of comets(lit, seconds, size())) {
      pen.strokeStyle = flavour.isDark || line.isSpine ? plates[scene.flavour].comet : flavour.spine;
      pen.fillStyle = pen.strokeStyle;
      for (const comet of along) drawComet(pen, comet, line.isSpine ? SLIM : WIDE);
    }
    pen.globalAlpha = 1;
    pen.globalCompositeOperation = 'destination-out';
    for (const { lngLat, offsetPx, radiusPx } of this.#marks) {
      const centre = project(lngLat);
      pen.beginPath();
      pen.arc(centre.x + offsetPx[0], centre.y + offsetPx[1], radiusPx + 2, 0, 2 * Math.PI);
      pen.fill();
    }
    pen.globalCompositeOperation = 'source-over';
  }
}

/** Straight pieces with flat ends and a dot for the head: a browser draws those many at a time, and lines with round ends one by one. */
function drawComet(pen: CanvasRenderingContext2D, comet: Comet, { tail, more }: typeof SLIM | typeof WIDE): void {
  const pieces = comet.length - 1;
  for (let i = 0; i < pieces; i += 1) {
    const [from, to] = [comet[i], comet[i + 1]];
    if (!from || !to) return;
    const strength = (i + 1) / pieces;
    pen.globalAlpha = strength * HEAD_OPACITY;
    pen.lineWidth = tail + strength * more;
    pen.beginPath();
    pen.moveTo(from.x, from.y);
    pen.lineTo(to.x, to.y);
    pen.stroke();
  }
  const head = comet[pieces];
  if (!head) return;
  pen.beginPath();
  pen.arc(head.x, head.y, (tail + more) / 2, 0, 2 * Math.PI);
  pen.fill();
}
