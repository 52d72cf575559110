import type { FlavourName } from '../../theme/flavour.ts';
import { flavours } from '../../theme/flavours.ts';
import { SANS } from '../../theme/type.ts';
import { crowdIcon } from './crowd.icon.ts';
import type { Drawing, MarkImage } from './mark-image.ts';
import { baseIcon, fanIcon, haloIcon, marketIcon, seatIcon, stationIcon } from './node.icons.ts';
import { siteIcon } from './site.icon.ts';

/** How an image is drawn in a flavour. */
export function drawingOf(image: MarkImage, flavourName: FlavourName): Drawing {
  const flavour = flavours[flavourName];
  switch (image.shape) {
    case 'site':
      return siteIcon(image, flavour, SANS);
    case 'crowd':
      return crowdIcon(image, flavour, SANS);
    case 'base':
      return baseIcon(image, flavour);
    case 'market':
      return marketIcon(image, flavour);
    case 'halo':
      return haloIcon(image, flavour);
    case 'fan':
      return fanIcon(image, flavour);
    case 'seat':
      return seatIcon(image, flavour);
    case 'station':
      return stationIcon(image, flavour);
    case 'room':
      return { widthPx: image.widthPx, heightPx: image.heightPx, draw() {} };
  }
}

/** An image as pixels at a ratio of device px to CSS px. */
export function drawPixels(image: MarkImage, flavourName: FlavourName, pixelRatio: number): ImageData {
  const { widthPx, heightPx, draw } = drawingOf(image, flavourName);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(widthPx * pixelRatio));
  canvas.height = Math.max(1, Math.ceil(heightPx * pixelRatio));
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('no 2-D canvas');
  pen.scale(pixelRatio, pixelRatio);
  pen.translate(canvas.width / pixelRatio / 2, canvas.height / pixelRatio / 2);
  draw(pen);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}
