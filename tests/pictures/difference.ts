import pixelmatch from 'pixelmatch';

/** Side in px of the window in which pixels that differ are counted: a noise that is spread thin is none, a name that moved is. */
const WINDOW_PX = 32;
/** How far apart two colours may be, 0 to 1 as from black to white, before a pixel differs: what the encoder does stays below. */
const THRESHOLD = 0.12;
/** Pixels of the worst window that may differ, of 1,024. */
export const ALLOWED_PX = 48;

/** How a picture differs from another. */
export interface Difference {
  /** Pixels that differ in the window where most do; infinite where the sizes differ. */
  readonly worstPx: number;
  /** The second picture, pale, with what differs in red; `null` where the sizes differ. */
  readonly picture: Blob | null;
}

async function pixelsOf(encoded: Blob): Promise<ImageData> {
  const bitmap = await createImageBitmap(encoded);
  const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('no 2-D canvas');
  pen.drawImage(bitmap, 0, 0);
  return pen.getImageData(0, 0, bitmap.width, bitmap.height);
}

/** Compares two encoded pictures by what an eye sees: OKLab distances, edges of smoothed lines left out. */
export async function difference(before: Blob, after: Blob): Promise<Difference> {
  const [a, b] = await Promise.all([pixelsOf(before), pixelsOf(after)]);
  const { width, height } = a;
  if (width !== b.width || height !== b.height) return { worstPx: Number.POSITIVE_INFINITY, picture: null };
  const worstPx = pixelmatch(a.data, b.data, null, width, height, { threshold: THRESHOLD, windowSize: WINDOW_PX });
  if (worstPx <= ALLOWED_PX) return { worstPx, picture: null };
  const canvas = new OffscreenCanvas(width, height);
  const shown = new ImageData(width, height);
  pixelmatch(a.data, b.data, shown.data, width, height, { threshold: THRESHOLD });
  canvas.getContext('2d')?.putImageData(shown, 0, 0);
  return { worstPx, picture: await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 }) };
}

/** What a script outside of the page asks: pictures as base64, and the answer as plain data. */
export async function answer(before: string, after: string): Promise<{ worstPx: number; isSame: boolean; picture: readonly number[] | null }> {
  const { worstPx, picture } = await difference(blobOf(before), blobOf(after));
  return { worstPx, isSame: worstPx <= ALLOWED_PX, picture: picture && [...new Uint8Array(await picture.arrayBuffer())] };
}

function blobOf(base64: string): Blob {
  return new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], { type: 'image/webp' });
}
