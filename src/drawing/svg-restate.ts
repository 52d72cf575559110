import type { MapScene } from '../scene/map-scene.ts';
import { nameOpacity } from './labels.layer.ts';
import { drawNodes } from './nodes.layer.ts';
import { drawErrorCircles, drawLeaders, drawPlates } from './plates.layer.ts';
import { routeOpacity } from './routes.layer.ts';
import type { Pen } from './style.ts';

const LAYERS = { circles: drawErrorCircles, leaders: drawLeaders, nodes: drawNodes, plates: drawPlates };

/**
 * Brings a drawing up to a scene of the same layout: marks and cards are drawn again in their places, names fade in theirs, and
 * notes count what is kept.
 * Ground, courses of routes and the placement of names stay as they are. `parse` makes an element of markup.
 */
export function restate(drawing: Element, scene: MapScene, pen: Pen, parse: (markup: string) => Element): void {
  for (const [name, draw] of Object.entries(LAYERS)) {
    const markup = draw(scene, pen).replace('<g', '<g xmlns="http://www.w3.org/2000/svg"');
    drawing.querySelector(`[data-layer="${name}"]`)?.replaceWith(parse(markup));
  }
  const opacityOf = nameOpacity(scene);
  for (const label of drawing.querySelectorAll('[data-layer="labels"] > [data-id]')) fade(label, opacityOf(label.getAttribute('data-id') ?? ''));
  for (const note of drawing.querySelectorAll('[data-layer="labels"] > [data-note]')) {
    const words = note.querySelector('tspan');
    const of = scene.fans.find(({ id }) => id === note.getAttribute('data-note'));
    if (words && of) words.textContent = scene.notes[of.id] ?? of.note?.label.lines[0]?.text ?? '';
  }
  const routeOpacityOf = routeOpacity(scene);
  for (const leg of drawing.querySelectorAll('g[data-route]')) fade(leg, routeOpacityOf(leg.getAttribute('data-route') ?? ''));
}

function fade(element: Element, opacity: number | null): void {
  if (opacity === null) element.removeAttribute('opacity');
  else element.setAttribute('opacity', String(opacity));
}
