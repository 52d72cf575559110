import { arc } from 'd3';
import { sharesOf } from '../scene/site-parts.ts';
import type { MapScene, SiteNode } from '../scene/map-scene.ts';
import { kindHues } from '../theme/kind-hues.ts';
import { CROWD_RING } from '../theme/symbols.ts';
import { textWidthPx } from '../util/text-width.ts';
import { circle } from './disc.ts';
import type { Point } from './projection.ts';
import type { Pen } from './style.ts';
import { el } from './svg.ts';

const COUNT_PX = 13;

/** A crowd: a ring whose segments are the shares of the kinds that the filters keep, with their count inside. */
export function drawCrowd(node: SiteNode, { filters }: MapScene, at: Point, { flavour }: Pen): string {
  const { shares, total, isPartial } = sharesOf(node, filters);
  const radius = node.discPx / 2;
  const hues = kindHues(flavour);
  const gap = shares.length > 1 ? 1.2 / radius : 0;
  let from = 0;
  const bands = shares.map(({ kind, count }) => {
    const to = from + (count / total) * 2 * Math.PI;
    const span = { startAngle: from, endAngle: Math.max(from + 0.02, to - gap), innerRadius: radius - CROWD_RING.bandPx, outerRadius: radius };
    from = to;
    return el('path', { d: arc().digits(2)(span), fill: hues[kind] });
  });
  const text = String(total);
  const sizePx = Math.min(COUNT_PX, (COUNT_PX * (2 * (radius - CROWD_RING.bandPx) - 3)) / Math.max(1, textWidthPx(text, COUNT_PX)));
  const line = { x: at.x - sizePx * 0.6, y: at.y + sizePx * 0.55, width: sizePx * 1.2, height: 1.6, fill: flavour.pictogram };
  return [
    circle(at, radius + 1.6, { fill: flavour.pictogramPaper }),
    el('g', { transform: `translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})` }, ...bands),
    el('text', { x: at.x, y: at.y + sizePx * 0.36, 'font-size': sizePx, 'font-weight': 700, 'text-anchor': 'middle', fill: flavour.pictogram }, text),
    isPartial ? el('rect', line) : '',
  ].join('');
}
