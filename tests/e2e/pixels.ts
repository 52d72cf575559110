import type { Page } from 'playwright-core';

/** How colourful a picture is. */
export interface Colours {
  /** How many colours it has, to 4 bits a channel. */
  readonly count: number;
  /** Share of the pixels that have the commonest of them, 0 to 1. */
  readonly largestShare: number;
}

/** Counts the colours of an encoded picture in the page's own decoder. */
export function coloursOf(page: Page, png: Buffer): Promise<Colours> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!context) throw new Error('no 2d context');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const counts = new Map<number, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = (((data[at] ?? 0) >> 4) << 8) | (((data[at + 1] ?? 0) >> 4) << 4) | ((data[at + 2] ?? 0) >> 4);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return { count: counts.size, largestShare: Math.max(...counts.values()) / (data.length / 4) };
  }, png.toString('base64'));
}

/** The canvas of the map alone: everything that lies over or under it is hidden for the picture, also inside shadow roots. */
export function pictureOfCanvas(page: Page): Promise<Buffer> {
  return page
    .locator('canvas.maplibregl-canvas')
    .first()
    .screenshot({ style: '* { visibility: hidden !important; } canvas.maplibregl-canvas { visibility: visible !important; }' });
}

/** Throws unless the map's canvas shows a picture: several colours, none of which fills it. */
export async function assertCanvasNotBlank(page: Page): Promise<void> {
  const { count, largestShare } = await coloursOf(page, await pictureOfCanvas(page));
  if (count >= 8 && largestShare < 0.97) return;
  throw new Error(`the map is blank: ${count} colours, one of them on ${Math.round(largestShare * 100)} % of it`);
}
