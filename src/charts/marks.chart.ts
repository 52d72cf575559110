import { select, type Selection } from 'd3-selection';
import { line } from 'd3-shape';
import type { Flavour } from '../theme/flavour.ts';
import { SANS } from '../theme/type.ts';
import type { BarMark, ChartLayout, DotMark, LineMark, TextMark, Tone } from './marks.ts';
import { textBox } from './marks.ts';
import { paintOf } from './tones.ts';

type Group = Selection<SVGGElement, unknown, null, undefined>;

let charts = 0;

/** Draws a laid-out chart into an SVG element, replacing what was there; the one vocabulary of all charts. */
export function renderChart(svg: SVGSVGElement, layout: ChartLayout, flavour: Flavour): void {
  const root = select(svg);
  root.selectAll('*').remove();
  const key = svg.dataset.chart ?? `chart-${++charts}`;
  svg.dataset.chart = key;
  root
    .attr('viewBox', `0 0 ${layout.widthPx} ${layout.heightPx}`)
    .attr('width', layout.widthPx)
    .attr('height', layout.heightPx)
    .attr('role', 'img')
    .attr('font-family', SANS)
    .attr('aria-labelledby', `${key}-title ${key}-description`);
  root.append('title').attr('id', `${key}-title`).text(layout.title);
  root.append('desc').attr('id', `${key}-description`).text(layout.description);
  hatch(root, key, flavour);
  const group = root.append('g').attr('aria-hidden', 'true');
  for (const mark of layout.marks) {
    if (mark.kind === 'bar') drawBar(group, mark, key, flavour);
    else if (mark.kind === 'line') drawLine(group, mark, flavour);
    else if (mark.kind === 'dot') drawDot(group, mark, flavour);
    else drawText(group, mark, flavour);
  }
}

function hatch(root: Selection<SVGSVGElement, unknown, null, undefined>, key: string, flavour: Flavour): void {
  const pattern = root.append('defs').append('pattern');
  pattern.attr('id', `${key}-hatch`).attr('patternUnits', 'userSpaceOnUse').attr('width', 4).attr('height', 4).attr('patternTransform', 'rotate(45)');
  pattern.append('rect').attr('width', 4).attr('height', 4).attr('fill', flavour.panel);
  pattern.append('line').attr('x1', 0.65).attr('x2', 0.65).attr('y1', 0).attr('y2', 4).attr('stroke', flavour.ink3).attr('stroke-width', 1.3);
}

function drawBar(group: Group, bar: BarMark, key: string, flavour: Flavour): void {
  const inset = bar.texture === 'solid' ? 0 : bar.texture === 'outline' ? 0.9 : 0.6;
  const rect = group
    .append('rect')
    .attr('x', bar.x + inset)
    .attr('y', bar.y + inset)
    .attr('width', Math.max(bar.width - 2 * inset, 0.5))
    .attr('height', Math.max(bar.height - 2 * inset, 0.5));
  if (bar.texture === 'hatch') rect.attr('fill', `url(#${key}-hatch)`).attr('stroke', flavour.ink2).attr('stroke-width', 1.2);
  else if (bar.texture === 'outline') rect.attr('fill', 'none').attr('stroke', paintOf(bar.tone, flavour).color).attr('stroke-width', 1.8);
  else paint(rect, 'fill', bar.tone, flavour);
}

function drawLine(group: Group, mark: LineMark, flavour: Flavour): void {
  const path = group
    .append('path')
    .attr('d', line()(mark.points.map(([x, y]) => [x, y])))
    .attr('fill', 'none')
    .attr('stroke-width', mark.widthPx);
  if (mark.dash) path.attr('stroke-dasharray', mark.dash.join(' '));
  paint(path, 'stroke', mark.tone, flavour);
}

function drawDot(group: Group, { x, y, radius, shape, tone }: DotMark, flavour: Flavour): void {
  const path = group.append('path').attr('d', outline(shape, x, y, radius));
  if (shape !== 'ring') return paint(path, 'fill', tone, flavour);
  path.attr('fill', flavour.panel).attr('stroke-width', 1.6);
  paint(path, 'stroke', tone, flavour);
}

function outline(shape: DotMark['shape'], x: number, y: number, radius: number): string {
  if (shape === 'diamond') return `M${x - radius} ${y}L${x} ${y - radius}L${x + radius} ${y}L${x} ${y + radius}Z`;
  if (shape === 'triangle') return `M${x - radius * 0.8} ${y - radius}L${x + radius} ${y}L${x - radius * 0.8} ${y + radius}Z`;
  if (shape === 'square') return `M${x - radius} ${y - radius}h${2 * radius}v${2 * radius}h${-2 * radius}Z`;
  const r = shape === 'ring' ? radius - 0.8 : radius;
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

function drawText(group: Group, mark: TextMark, flavour: Flavour): void {
  if (mark.paper) {
    const box = textBox(mark);
    const pad = mark.sizePx * 0.4;
    const rect = group
      .append('rect')
      .attr('x', box.left - pad)
      .attr('width', box.right - box.left + 2 * pad);
    paint(rect.attr('y', box.top - pad * 0.4).attr('height', box.bottom - box.top + pad * 0.8), 'fill', mark.paper, flavour);
  }
  const text = group
    .append('text')
    .attr('x', mark.x)
    .attr('y', mark.y)
    .attr('text-anchor', mark.anchor)
    .attr('font-size', mark.sizePx)
    .attr('font-weight', mark.isBold ? 700 : 400)
    .text(mark.text);
  paint(text, 'fill', mark.tone, flavour);
}

function paint<E extends SVGElement>(mark: Selection<E, unknown, null, undefined>, attribute: 'fill' | 'stroke', tone: Tone, flavour: Flavour): void {
  const { color, opacity } = paintOf(tone, flavour);
  mark.attr(attribute, color);
  if (opacity < 1) mark.attr(`${attribute}-opacity`, opacity);
}
