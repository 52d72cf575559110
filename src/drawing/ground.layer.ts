import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { MapScene } from '../scene/map-scene.ts';
import type { Ground } from '../sources/ground.ts';
import { glyphDefs } from './disc.ts';
import { pathData } from './path-data.ts';
import { isClose, isFar, type Pen, widthAt } from './style.ts';
import { el, group } from './svg.ts';

const ROUND = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;
/** Widths of the water lines along the coast, px; half of each lies under the land. */
const WATER_LINES_PX = [44, 26, 12] as const;

/** Glyphs, shapes and filters that the layers refer to. */
export function sharedDefs(ground: Ground | null, pen: Pen): string {
  const { idPrefix, flavour, scale } = pen;
  const blur = (id: string, px: number) =>
    el('filter', { id: `${idPrefix}${id}`, x: '-10%', y: '-10%', width: '120%', height: '120%' }, el('feGaussianBlur', { stdDeviation: px * scale }));
  const shadow = el('feDropShadow', { dx: 0, dy: 3, stdDeviation: 6, 'flood-color': flavour.lift, 'flood-opacity': 0.2 });
  return el(
    'defs',
    {},
    glyphDefs(idPrefix),
    ground ? shape('land', ground.layers.land, pen) + shape('region', ground.layers.region, pen) : '',
    blur('lift-wide', 14),
    blur('lift-near', 4),
    el('filter', { id: `${idPrefix}card`, x: '-20%', y: '-20%', width: '140%', height: '150%' }, shadow),
    el('clipPath', { id: `${idPrefix}in-region` }, use('region', pen)),
    el('clipPath', { id: `${idPrefix}on-land` }, use('land', pen)),
  );
}

/** Sea, coast, land, the lifted region with its tints, rivers and lines. */
export function drawGround(scene: MapScene, pen: Pen, relief: string | null): string {
  const { flavour } = pen;
  if (scene.ground === null) return '';
  const { layers } = scene.ground;
  return [
    waterLines(pen),
    use('land', pen, { fill: layers.region.features.length > 0 ? flavour.landOutside : flavour.land }),
    drawRelief(relief, 'on-land', flavour.isDark ? 0.5 : 0.22, scene.ground, pen),
    lift(pen),
    use('region', pen, { fill: flavour.land }),
    drawTints(scene, pen),
    drawRelief(relief, 'in-region', flavour.isDark ? 0.75 : 0.62, scene.ground, pen),
    isFar(pen) ? '' : drawWaters(scene.ground, pen),
    isClose(pen) ? strokes(layers.countyLines, flavour.prefectureLine, 0.7 * pen.scale, pen, { 'stroke-dasharray': '0.7 3' }) : '',
    isFar(pen) ? '' : strokes(layers.prefectureLines, flavour.prefectureLine, 0.9 * pen.scale, pen),
    use('land', pen, { fill: 'none', stroke: flavour.coast, 'stroke-width': (isFar(pen) ? 0.6 : 0.8) * pen.scale }),
    use('region', pen, { fill: 'none', stroke: flavour.regionLine, 'stroke-width': 1.3 * pen.scale, ...ROUND }),
  ].join('');
}

function shape(name: string, areas: FeatureCollection<Geometry>, pen: Pen): string {
  return el('path', { id: pen.idPrefix + name, d: pathData(areas, pen.frame), 'fill-rule': 'evenodd', 'clip-rule': 'evenodd' });
}

function use(name: string, pen: Pen, attributes: Readonly<Record<string, string | number>> = {}): string {
  return el('use', { href: `#${pen.idPrefix}${name}`, ...attributes });
}

function strokes(
  lines: FeatureCollection<Geometry>,
  stroke: string,
  width: number,
  pen: Pen,
  extra: Readonly<Record<string, string | number>> = {},
): string {
  const d = pathData(lines, pen.frame);
  return d && el('path', { d, fill: 'none', stroke, 'stroke-width': width, ...ROUND, ...extra });
}

function waterLines(pen: Pen): string {
  const { waterLines: hues } = pen.flavour;
  if (hues === null || isClose(pen)) return '';
  const far = isFar(pen) ? 0.55 : 1;
  const [outer, inner] = hues;
  const bands = WATER_LINES_PX.map((px, index) =>
    use('land', pen, {
      stroke: index === 0 ? outer : inner,
      'stroke-width': px * far * pen.scale,
      'stroke-opacity': index === 2 ? 1 : 0.7,
      fill: 'none',
      'stroke-linejoin': 'round',
    }),
  );
  return group({}, ...bands);
}

/** The region twice under itself, blurred, 4 px down. */
function lift(pen: Pen): string {
  if (isClose(pen)) return '';
  const { idPrefix, flavour, scale } = pen;
  const under = (filter: string, opacity: number) =>
    el('g', { filter: `url(#${idPrefix}${filter})`, opacity }, use('region', pen, { fill: flavour.lift }));
  return el('g', { transform: `translate(0 ${4 * scale})` }, under('lift-wide', 0.34), under('lift-near', 0.24));
}

/** Teal over the bases' prefectures; close by, paper for the one in focus and dimmed land for its neighbours. */
function drawTints(scene: MapScene, pen: Pen): string {
  const { flavour } = pen;
  const areas = new Map<string, Feature>(
    scene.ground?.layers.prefectures.features.map((feature) => [String(feature.id ?? feature.properties?.id), feature]),
  );
  const fill = (id: string, attributes: Readonly<Record<string, string | number>>) => {
    const area = areas.get(id);
    const d = area ? pathData(area, pen.frame) : '';
    return d && el('path', { d, 'fill-rule': 'evenodd', ...attributes });
  };
  const focus = scene.tints.filter(({ tone }) => tone === 'focus');
  if (isClose(pen) && focus.length > 0) {
    return use('region', pen, { fill: flavour.landOutside, 'fill-opacity': 0.8 }) + focus.map(({ id }) => fill(id, { fill: flavour.land })).join('');
  }
  return scene.tints.map(({ id, tone }) => fill(id, { fill: flavour.base, 'fill-opacity': tone === 'focus' ? 0.145 : 0.085 })).join('');
}

/** Rivers and their tributaries; from afar those of the region only, so that its surroundings stay quiet. */
function drawWaters({ layers }: Ground, pen: Pen): string {
  const clip = isClose(pen) ? {} : { 'clip-path': `url(#${pen.idPrefix}in-region)` };
  return group(clip, strokes(layers.tributaries, pen.flavour.tributary, widthAt(pen, 0.5, 0.7, 2), pen), drawRivers(layers.rivers, pen));
}

/** Rivers by rank, wider downstream; close by as water between two banks. */
function drawRivers(rivers: FeatureCollection<Geometry>, pen: Pen): string {
  const ranks = [1, 2, 3].map((rank) => {
    const features = rivers.features.filter(({ properties }) => Math.max(1, Math.min(3, Number(properties?.rank ?? 2))) === rank);
    return { lines: { type: 'FeatureCollection' as const, features }, width: widthAt(pen, 1.2 / rank, 2.1 - rank * 0.4, 10.5 - rank * 2) };
  });
  const bands = [...ranks].reverse();
  if (!isClose(pen)) return bands.map(({ lines, width }) => strokes(lines, pen.flavour.river, width, pen)).join('');
  const banks = bands.map(({ lines, width }) => strokes(lines, pen.flavour.river, (width * 11) / 8.5, pen, { 'stroke-opacity': 0.8 }));
  return [...banks, ...bands.map(({ lines, width }) => strokes(lines, pen.flavour.sea, width, pen))].join('');
}

/** The shaded relief inside a clip; none above zoom 9, where its data is too coarse. */
function drawRelief(href: string | null, clip: string, opacity: number, ground: Ground, { frame, idPrefix }: Pen): string {
  const fade = Math.max(0, Math.min(1, 9.5 - frame.view.zoom));
  if (href === null || ground.relief === null || fade === 0) return '';
  const [topLeft, , bottomRight] = ground.relief.corners.map((corner) => frame.project(corner));
  if (!topLeft || !bottomRight) return '';
  const box = { x: topLeft.x, y: topLeft.y, width: bottomRight.x - topLeft.x, height: bottomRight.y - topLeft.y };
  return el('g', { 'clip-path': `url(#${idPrefix}${clip})` }, el('image', { href, ...box, opacity: opacity * fade, preserveAspectRatio: 'none' }));
}
