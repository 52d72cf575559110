import type { Position } from 'geojson';
import type { Areas, Relief } from '../sources/ground.ts';
import type { LngLat } from '../sources/records.ts';
import { ringsOf } from './ground-data.ts';

/** The relief whole, and cut to the region, so that each side can have its own strength. */
export interface ReliefPictures {
  readonly inside: HTMLCanvasElement;
  readonly outside: HTMLCanvasElement;
}

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
  const [left, top] = mercator(relief.corners[0]);
  const [right, bottom] = mercator(relief.corners[2]);
  const outside = blank(width, height);
  outside.pen.drawImage(image, 0, 0);
  const inside = blank(width, height);
  inside.pen.beginPath();
  for (const ring of ringsOf(region)) {
    ring.forEach((point, i) => {
      const [x, y] = mercator(point);
      const [px, py] = [((x - left) / (right - left)) * width, ((y - top) / (bottom - top)) * height];
      if (i === 0) inside.pen.moveTo(px, py);
      else inside.pen.lineTo(px, py);
    });
    inside.pen.closePath();
  }
  inside.pen.clip('evenodd');
  inside.pen.drawImage(image, 0, 0);
  return { inside: inside.canvas, outside: outside.canvas };
}
