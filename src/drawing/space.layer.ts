import type { MapScene } from '../scene/map-scene.ts';
import { circle } from './disc.ts';
import type { Pen } from './style.ts';
import { el } from './svg.ts';

/** The glow along the rim reaches out to this share of the globe's radius. */
const GLOW = 1.13;

/** What everything else is drawn on: the sea, or space with the globe's glow and the globe's sea. */
export function drawBackground({ ground }: MapScene, { frame, flavour, plate, idPrefix }: Pen): string {
  const { widthPx: width, heightPx: height, globe } = frame;
  const sea = ground ? flavour.sea : flavour.land;
  if (!globe) return el('rect', { width, height, fill: sea });
  const middle = { x: width / 2, y: height / 2 };
  const stop = (offset: number, opacity: number) => el('stop', { offset, 'stop-color': plate.space.rim, 'stop-opacity': opacity });
  const id = `${idPrefix}rim`;
  return [
    el('clipPath', { id: `${idPrefix}globe` }, circle(middle, globe.discPx, {})),
    el('radialGradient', { id }, stop(0.99 / GLOW, 1), stop(0.99 / GLOW + 0.04, 0.35), stop(1, 0)),
    el('rect', { width, height, fill: plate.space.far }),
    circle(middle, globe.discPx * GLOW, { fill: `url(#${id})` }),
    circle(middle, globe.discPx, { fill: sea }),
  ].join('');
}

/** The ground, cut at the rim of the globe where there is one: no line along a coast glows beyond it. */
export function onGlobe(ground: string, { frame, idPrefix }: Pen): string {
  return frame.globe && ground !== '' ? el('g', { 'clip-path': `url(#${idPrefix}globe)` }, ground) : ground;
}
