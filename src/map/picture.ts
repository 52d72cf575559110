import { labelBox } from '../scene/label-box.ts';
import type { Callout, MapScene, Plate } from '../scene/map-scene.ts';
import { ghostsOf } from '../scene/site-parts.ts';
import type { LngLat } from '../sources/records.ts';
import type { Flavour } from '../theme/flavour.ts';
import { flavours } from '../theme/flavours.ts';
import { alpha } from '../theme/mix.ts';
import { GHOST } from '../theme/symbols.ts';
import { SANS } from '../theme/type.ts';
import type { Engine } from './engine.ts';
import type { Pixel } from './hit.ts';
import { drawingOf } from './icons/draw.ts';
import type { FlowOverlay } from './overlay/flow.overlay.ts';
import { type Disc, paintSpace } from './overlay/space.ts';
import { leaderEnd } from './overlay/plate-layout.ts';
import { drawCredit } from './picture-credit.ts';

/** Draws a plate as it stands on the page: leader line, card, head, rows. */
function drawPlate(pen: CanvasRenderingContext2D, plate: Plate, anchor: Pixel, flavour: Flavour, ghosts: ReadonlySet<string>): void {
  const end = leaderEnd(plate, anchor);
  pen.strokeStyle = flavour.base;
  pen.lineWidth = 1.5;
  pen.beginPath();
  pen.moveTo(anchor.x, anchor.y);
  pen.lineTo(end.x, end.y);
  pen.stroke();
  const [left, top] = [Math.round(anchor.x + plate.offsetPx[0]), Math.round(anchor.y + plate.offsetPx[1])];
  pen.beginPath();
  pen.roundRect(left, top, plate.widthPx, plate.heightPx, 10);
  pen.fillStyle = flavour.panel;
  pen.fill();
  pen.strokeStyle = flavour.rule;
  pen.lineWidth = 1;
  pen.stroke();
  pen.fillStyle = flavour.base;
  pen.fillRect(left - 1, top + 14, 3, 22);
  const write = (text: string, x: number, y: number, font: string, ink: string): number => {
    pen.font = `${font} ${SANS}`;
    pen.fillStyle = ink;
    pen.fillText(text, x, y);
    return pen.measureText(text).width;
  };
  pen.textBaseline = 'alphabetic';
  pen.textAlign = 'left';
  const named = write(plate.title, left + 16, top + 31, '700 18px', flavour.ink);
  write(plate.latin, left + 16 + named + 8, top + 31, '400 13px', flavour.ink3);
  pen.textAlign = 'right';
  write(plate.errorText, left + plate.widthPx - 16, top + 31, '400 12px', flavour.ink2);
  pen.textAlign = 'left';
  for (const { id, kind, status, name, x, y } of plate.rows) {
    pen.save();
    if (ghosts.has(id)) pen.globalAlpha = GHOST.name;
    pen.translate(left + x, top + y);
    drawingOf({ shape: 'site', kind, status, discPx: 26, count: 1 }, flavour.name).draw(pen);
    pen.translate(-left - x, -top - y);
    write(name, left + x + 20, top + y + 5, '400 14px', flavour.ink);
    pen.restore();
  }
}

/** Draws a callout as it stands on the page: its name on the ground's colour, and its dot where no mark stands. */
function drawCallout(pen: CanvasRenderingContext2D, callout: Callout, anchor: Pixel, flavour: Flavour): void {
  const { label, offsetPx, dotted } = callout;
  const [x, y] = [anchor.x + offsetPx[0], anchor.y + offsetPx[1]];
  if (dotted) {
    pen.beginPath();
    pen.arc(x, y, 5.75, 0, 2 * Math.PI);
    pen.fillStyle = flavour.land;
    pen.fill();
    pen.strokeStyle = flavour.spine;
    pen.lineWidth = 2.5;
    pen.stroke();
  }
  const box = labelBox(label, [x, y]);
  pen.beginPath();
  pen.roundRect(box.left - 6, box.top - 1, box.right - box.left + 12, box.bottom - box.top + 2, 9);
  pen.fillStyle = alpha(flavour.land, 0.88);
  pen.fill();
  pen.font = `700 ${label.sizePx}px ${SANS}`;
  pen.fillStyle = flavour.ink;
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  pen.fillText(label.lines[0]?.text ?? '', box.left, (box.top + box.bottom) / 2);
}

/** What a picture is encoded as, and the line in its corner; an empty one is not written. */
export interface Composition {
  readonly type: 'image/png' | 'image/jpeg' | 'image/webp';
  readonly credit: string;
}

/** A picture of the map as it is, with its flow, its plates, the name of what is selected and its credit. */
export async function composePicture(
  engine: Engine,
  scene: MapScene,
  { type, credit }: Composition,
  flow: FlowOverlay | null,
  project: (lngLat: LngLat) => Pixel,
  globe: Disc | null,
): Promise<Blob> {
  const source = engine.getCanvas();
  const canvas = document.createElement('canvas');
  canvas.width = source.width;
  canvas.height = source.height;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no 2-D canvas');
  engine.redraw();
  const ratio = engine.getPixelRatio();
  if (globe) paintSpace(pen, scene.flavour, { x: globe.x * ratio, y: globe.y * ratio, radiusPx: globe.radiusPx * ratio });
  pen.drawImage(source, 0, 0);
  if (flow) {
    const comets = document.createElement('canvas');
    comets.width = source.width;
    comets.height = source.height;
    const ink = comets.getContext('2d');
    ink?.scale(ratio, ratio);
    if (ink) flow.draw(ink, scene, 0);
    pen.drawImage(comets, 0, 0);
  }
  pen.scale(ratio, ratio);
  const ghosts = ghostsOf(scene);
  for (const plate of scene.plates) drawPlate(pen, plate, project(plate.lngLat), flavours[scene.flavour], ghosts);
  if (scene.callout) drawCallout(pen, scene.callout, project(scene.callout.lngLat), flavours[scene.flavour]);
  if (credit !== '') drawCredit(pen, credit, canvas.width / ratio, canvas.height / ratio, flavours[scene.flavour]);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be encoded'))), type, 0.92),
  );
}
