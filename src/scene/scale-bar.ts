import { metresPerPx } from './mercator.ts';

/** A scale bar: a round length and how wide it is drawn. */
export interface ScaleBar {
  readonly lengthKm: number;
  readonly widthPx: number;
}

/** The longest bar of 1, 2 or 5 times a power of ten that is not wider than `mostPx`. */
export function scaleBar(lat: number, zoom: number, mostPx = 150): ScaleBar {
  const kmPerPx = metresPerPx(lat, zoom) / 1000;
  const mostKm = mostPx * kmPerPx;
  const power = 10 ** Math.floor(Math.log10(mostKm));
  const lengthKm = [5, 2, 1].map((step) => step * power).find((km) => km <= mostKm) ?? power;
  return { lengthKm, widthPx: Math.round(lengthKm / kmPerPx) };
}
