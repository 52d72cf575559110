import type { MapScene } from '../scene/map-scene.ts';
import type { PictureOptions } from '../scene/map-view.ts';

/** The size of what is drawn and of the picture made of it, px. */
export interface PictureSize {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly pixelWidth: number;
  readonly pixelHeight: number;
}

/** Works out a picture's size: drawn as wide as on screen, so that type and marks keep their share, then enlarged to what is asked for. */
export function pictureSize({ widthPx, heightPx, pixelRatio = 1 }: PictureOptions, shownWidthPx: number, shownHeightPx: number): PictureSize {
  const width = widthPx ?? (heightPx === undefined ? shownWidthPx : (heightPx * shownWidthPx) / shownHeightPx);
  const height = heightPx ?? (width * shownHeightPx) / shownWidthPx;
  return {
    widthPx: shownWidthPx,
    heightPx: Math.round((shownWidthPx * height) / width),
    pixelWidth: Math.round(width * pixelRatio),
    pixelHeight: Math.round(height * pixelRatio),
  };
}

/** A scene whose relief is part of it, for pictures that stand alone; without relief when that cannot be read. */
export async function withOwnRelief(scene: MapScene, signal: AbortSignal): Promise<MapScene> {
  const { ground } = scene;
  if (!ground?.relief) return scene;
  const url = await fetch(ground.relief.url, { signal })
    .then((response) => (response.ok ? response.blob() : null))
    .then((blob) => (blob ? dataUrl(blob) : null))
    .catch(() => null);
  return { ...scene, ground: { ...ground, relief: url === null ? null : { ...ground.relief, url } } };
}

/** A file as a `data:` URL. */
export async function dataUrl(blob: Blob): Promise<string> {
  let binary = '';
  for (const byte of new Uint8Array(await blob.arrayBuffer())) binary += String.fromCharCode(byte);
  return `data:${blob.type};base64,${btoa(binary)}`;
}

/** A drawing with a style sheet of fonts in it; as it was when the sheet is empty. */
export function withFonts(svg: string, styles: string): string {
  return styles === '' ? svg : svg.replace(/<svg[^>]*>/, (tag) => `${tag}<style>${styles}</style>`);
}

/** A drawing as a picture file; throws when the browser cannot draw it. */
export async function pictureOf(svg: string, { pixelWidth, pixelHeight }: PictureSize, type: PictureOptions['type'], owner: Document): Promise<Blob> {
  const sized = svg.replace(/ width="[^"]*" height="[^"]*"/, ` width="${pixelWidth}" height="${pixelHeight}"`);
  const vector = new Blob([sized], { type: 'image/svg+xml' });
  if (type === 'image/svg+xml') return vector;
  const url = URL.createObjectURL(vector);
  try {
    const image = owner.createElement('img');
    image.src = url;
    await image.decode();
    const canvas = owner.createElement('canvas');
    [canvas.width, canvas.height] = [pixelWidth, pixelHeight];
    // Drawn by the processor: where there is no graphics card, reading back from an emulated one takes ten times as long.
    canvas.getContext('2d', { willReadFrequently: true })?.drawImage(image, 0, 0, pixelWidth, pixelHeight);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error(`cannot make a picture of ${pixelWidth} x ${pixelHeight} px`))),
        type ?? 'image/png',
        0.92,
      ),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
