import type { Position } from 'geojson';
import type { Areas, Relief } from '../sources/ground.ts';
import type { LngLat } from '../sources/records.ts';
import type { Flavour } from '../theme/flavour.ts';
import { alpha } from '../theme/mix.ts';
import { OPAQUE, type Plate } from '../theme/plate.ts';
import { ringsOf } from './ground-data.ts';

/** A picture and the corners it is laid between: top left, top right, bottom right, bottom left. */
export interface LaidPicture {
  readonly image: HTMLCanvasElement;
  readonly corners: readonly [LngLat, LngLat, LngLat, LngLat];
}

/** The relief with soft edges, and cut to the region, so that each side can have its own strength. */
export interface ReliefPictures {
  readonly inside: LaidPicture;
  readonly outside: LaidPicture;
}

/** Width in px of the picture of the shadow, and the space around the region as a share of it. */
const LIFT = { widthPx: 1024, margin: 0.08 } as const;
/** Reach of the wide and the narrow shadow and how far both fall, px at the width of the picture. */
const SHADOW = { wide: 14, narrow: 4, fall: 4 } as const;
/** Share of the relief's width and height over which its edges fade. */
const FEATHER = 0.12;

function mercator([lng = 0, lat = 0]: Position | LngLat): [number, number] {
  const sin = Math.sin((lat * Math.PI) / 180);
  return [lng / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

function blank(width: number, height: number): { canvas: HTMLCanvasElement; pen: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no 2-D canvas');
  return { canvas, pen };
}

/** One clear pixel: what is laid where a ground has no picture. */
export function noPicture(): LaidPicture {
  return {
    image: blank(1, 1).canvas,
    corners: [
      [0, 1],
      [1, 1],
      [1, 0],
      [0, 0],
    ],
  };
}

type Frame = (point: Position) => [number, number];

function trace(pen: CanvasRenderingContext2D, region: Areas, frame: Frame): void {
  pen.beginPath();
  for (const ring of ringsOf(region)) {
    ring.forEach((point, i) => {
      const [x, y] = frame(point);
      if (i === 0) pen.moveTo(x, y);
      else pen.lineTo(x, y);
    });
    pen.closePath();
  }
}

function feather(pen: CanvasRenderingContext2D, width: number, height: number): void {
  pen.globalCompositeOperation = 'destination-in';
  for (const fade of [pen.createLinearGradient(0, 0, width, 0), pen.createLinearGradient(0, 0, 0, height)]) {
    fade.addColorStop(0, 'transparent');
    fade.addColorStop(FEATHER, OPAQUE);
    fade.addColorStop(1 - FEATHER, OPAQUE);
    fade.addColorStop(1, 'transparent');
    pen.fillStyle = fade;
    pen.fillRect(0, 0, width, height);
  }
}

/**
 * Loads a relief picture and cuts it at the region's border; the picture must be north up in web mercator.
 * Rejects when the picture cannot be loaded.
 */
export async function loadRelief(relief: Relief, region: Areas): Promise<ReliefPictures> {
  const image = new Image();
  image.crossOrigin = 'anonymous';
  image.src = relief.url;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const { corners } = relief;
  const [left, top] = mercator(corners[0]);
  const [right, bottom] = mercator(corners[2]);
  const outside = blank(width, height);
  outside.pen.drawImage(image, 0, 0);
  feather(outside.pen, width, height);
  const inside = blank(width, height);
  trace(inside.pen, region, (point) => {
    const [x, y] = mercator(point);
    return [((x - left) / (right - left)) * width, ((y - top) / (bottom - top)) * height];
  });
  inside.pen.clip('evenodd');
  inside.pen.drawImage(image, 0, 0);
  return { inside: { image: inside.canvas, corners }, outside: { image: outside.canvas, corners } };
}

/** The shadow that lifts a region out of the land around it, none on the sea; `null` for a region without area. */
export function liftPicture(region: Areas, land: Areas, flavour: Flavour, { lift }: Plate): LaidPicture | null {
  const points = ringsOf(region).flat();
  if (points.length === 0) return null;
  const projected = points.map(mercator);
  const [xs, ys] = [projected.map(([x]) => x), projected.map(([, y]) => y)];
  const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b));
  const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b));
  const margin = (most(xs) - least(xs)) * LIFT.margin;
  const [left, top] = [least(xs) - margin, least(ys) - margin];
  const [right, bottom] = [most(xs) + margin, most(ys) + margin];
  const scale = LIFT.widthPx / (right - left);
  const { canvas, pen } = blank(LIFT.widthPx, Math.max(1, Math.round((bottom - top) * scale)));
  // Only the shadow is wanted: the region itself is drawn a picture's width to the left, out of sight.
  const frame =
    (shift: number): Frame =>
    (point) => {
      const [x, y] = mercator(point);
      return [(x - left) * scale - shift, (y - top) * scale];
    };
  trace(pen, region, frame(LIFT.widthPx));
  pen.shadowOffsetX = LIFT.widthPx;
  pen.shadowOffsetY = SHADOW.fall;
  pen.fillStyle = flavour.lift;
  for (const [reach, opacity] of [
    [SHADOW.wide, lift.wide],
    [SHADOW.narrow, lift.narrow],
  ] as const) {
    pen.shadowBlur = reach * 2;
    pen.shadowColor = alpha(flavour.lift, opacity);
    if (opacity > 0) pen.fill('evenodd');
  }
  pen.shadowColor = 'transparent';
  pen.globalCompositeOperation = 'destination-in';
  trace(pen, land, frame(0));
  pen.fillStyle = OPAQUE;
  pen.fill('evenodd');
  const corner = (x: number, y: number): LngLat => [(x - 0.5) * 360, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
  return { image: canvas, corners: [corner(left, top), corner(right, top), corner(right, bottom), corner(left, bottom)] };
}
