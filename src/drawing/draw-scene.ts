import { viewOf } from '../scene/camera.ts';
import type { MapScene } from '../scene/map-scene.ts';
import type { Padding, Target } from '../scene/map-view.ts';
import type { Box } from '../scene/placement.ts';
import { SANS } from '../theme/type.ts';
import { drawCorridorCard } from './corridor-card.layer.ts';
import { drawCredit } from './credit.layer.ts';
import { drawBackground, onGlobe } from './space.layer.ts';
import { drawGround, sharedDefs } from './ground.layer.ts';
import { drawLabels } from './labels.layer.ts';
import { drawNodes } from './nodes.layer.ts';
import { drawErrorCircles, drawLeaders, drawPlates } from './plates.layer.ts';
import { createFrame } from './projection.ts';
import { drawRoutes } from './routes.layer.ts';
import { penFor } from './style.ts';
import { el, escapeXml } from './svg.ts';

/** Size, camera and words of a drawing. */
export interface DrawingOptions {
  /** Width of the drawing, CSS px. */
  readonly widthPx: number;
  /** Height of the drawing, CSS px. */
  readonly heightPx: number;
  readonly target: Target;
  /** Distances kept free around a target that is a box; none unless given. */
  readonly padding?: Padding;
  /** Put before every `id` inside, so that several drawings can stand on one page. */
  readonly idPrefix?: string;
  /** Name of the picture, as a screen reader says it. */
  readonly title: string;
  /** What the picture shows, in a sentence or two. */
  readonly description: string;
  /** Who made the ground, its review number: written into the lower left corner. */
  readonly credit?: string;
  /** How far a shape may differ from its path, px: half a px unless given; more makes the file smaller. */
  readonly tolerancePx?: number;
  /** Whether the sea is painted (`sea`, unless given) or what is behind the drawing shows through (`none`). */
  readonly background?: 'sea' | 'none';
  /** Whether the relief may be a link: a picture that stands alone only holds one that is a `data:` URL. */
  readonly linksRelief?: boolean;
  /** Boxes that no name but a pinned one may cover, px of the drawing: what a page lays over it. */
  readonly clear?: readonly Box[];
}

/** A scene as one complete SVG document: no script, no style sheet, nothing it asks the network for unless `linksRelief` says so. */
export function drawScene(scene: MapScene, options: DrawingOptions): string {
  const { widthPx, heightPx, target, padding, idPrefix = 'map-', background = 'sea', linksRelief = false } = options;
  const view = viewOf(target, { widthPx, heightPx }, padding ?? { top: 0, right: 0, bottom: 0, left: 0 });
  const pen = penFor(scene, createFrame(view, widthPx, heightPx, options.tolerancePx), idPrefix);
  const relief = scene.ground?.relief?.url;
  const [titleId, descriptionId] = [`${idPrefix}title`, `${idPrefix}description`];
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: widthPx,
      height: heightPx,
      viewBox: `0 0 ${widthPx} ${heightPx}`,
      preserveAspectRatio: 'xMidYMid slice',
      role: 'img',
      'aria-labelledby': `${titleId} ${descriptionId}`,
      'font-family': SANS,
      'text-rendering': 'geometricPrecision',
    },
    el('title', { id: titleId }, escapeXml(options.title)),
    el('desc', { id: descriptionId }, escapeXml(options.description)),
    sharedDefs(scene.ground, pen),
    background === 'sea' ? drawBackground(scene, pen) : '',
    onGlobe(drawGround(scene, pen, relief && (linksRelief || relief.startsWith('data:')) ? relief : null), pen),
    drawErrorCircles(scene, pen),
    drawRoutes(scene, pen),
    drawLeaders(scene, pen),
    drawNodes(scene, pen),
    drawLabels(scene, pen, options.clear),
    drawPlates(scene, pen),
    drawCorridorCard(scene.corridorCard, pen),
    options.credit ? drawCredit(options.credit, widthPx, heightPx, pen.flavour) : '',
  );
}
