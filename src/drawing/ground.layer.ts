import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { MapScene } from '../scene/map-scene.ts';
import type { Ground } from '../sources/ground.ts';
import { glyphDefs } from './disc.ts';
import { pathData } from './path-data.ts';
import { type Thing, WATER_LINE_SHARES } from '../theme/appearance.ts';
import { mix } from '../theme/mix.ts';
import { isClose, type Pen, shareAt, widthAt } from './style.ts';
import { el, group } from './svg.ts';

const ROUND = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;

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
    dimmer(pen),
    blur('lift-wide', 14),
    blur('lift-near', 4),
    el('filter', { id: `${idPrefix}card`, x: '-20%', y: '-20%', width: '140%', height: '150%' }, shadow),
    el('clipPath', { id: `${idPrefix}in-region` }, use('region', pen)),
    el('clipPath', { id: `${idPrefix}on-land` }, use('land', pen)),
  );
}

/** Takes the glare out of a relief on dark ground. */
function dimmer({ idPrefix, plate }: Pen): string {
  const channels = ['feFuncR', 'feFuncG', 'feFuncB'].map((name) => el(name, { type: 'linear', slope: plate.reliefBrightest }));
  return el('filter', { id: `${idPrefix}relief`, 'color-interpolation-filters': 'sRGB' }, el('feComponentTransfer', {}, ...channels));
}

/** Sea, coast, land, the lifted region with its tints, rivers and lines. */
export function drawGround(scene: MapScene, pen: Pen, relief: string | null): string {
  const { flavour, plate } = pen;
  if (scene.ground === null) return '';
  const { layers } = scene.ground;
  return [
    waterLines(pen),
    use('land', pen, { fill: layers.region.features.length > 0 ? flavour.landOutside : flavour.land }),
    drawRelief(relief, 'reliefOutside', plate.relief.outside, scene.ground, pen),
    lift(pen),
    use('region', pen, { fill: flavour.land }),
    drawTints(scene, pen),
    drawRelief(relief, 'reliefInside', plate.relief.inside, scene.ground, pen),
    drawDim(scene, pen),
    drawWaters(scene.ground, pen),
    strokes(layers.countyLines, 'countyLines', plate.countyLine, pen, { 'stroke-dasharray': '0.4 2.6' }),
    strokes(layers.prefectureLines, 'prefectureLines', flavour.prefectureLine, pen),
    use('land', pen, { fill: 'none', stroke: flavour.coast, 'stroke-width': widthAt(pen, 'coast') }),
    use('region', pen, {
      fill: 'none',
      stroke: flavour.regionLine,
      'stroke-width': widthAt(pen, 'regionLine'),
      'stroke-opacity': shareAt(pen, 'regionLine'),
      ...ROUND,
    }),
  ].join('');
}

function shape(name: string, areas: FeatureCollection<Geometry>, pen: Pen): string {
  return el('path', { id: pen.idPrefix + name, d: pathData(areas, pen.frame), 'fill-rule': 'evenodd', 'clip-rule': 'evenodd' });
}

function use(name: string, pen: Pen, attributes: Readonly<Record<string, string | number>> = {}): string {
  return el('use', { href: `#${pen.idPrefix}${name}`, ...attributes });
}

/** Lines of one thing, as wide and as solid as the table of levels says; nothing where it says nothing. */
function strokes(
  lines: FeatureCollection<Geometry>,
  thing: Thing,
  stroke: string,
  pen: Pen,
  extra: Readonly<Record<string, string | number>> = {},
  width = widthAt(pen, thing),
): string {
  const share = shareAt(pen, thing);
  const d = share > 0 ? pathData(lines, pen.frame) : '';
  return d && el('path', { d, fill: 'none', stroke, 'stroke-width': width, ...(share < 1 ? { 'stroke-opacity': share } : {}), ...ROUND, ...extra });
}

/** Bands of paler water along the coast; half of each lies under the land. */
function waterLines(pen: Pen): string {
  const { waterLines: hues, sea } = pen.flavour;
  if (hues === null || isClose(pen)) return '';
  const [outer, inner] = hues;
  const colours = [mix(sea, outer, 0.5), outer, inner];
  const width = widthAt(pen, 'waterLines');
  const bands = WATER_LINE_SHARES.map((share, index) => use('land', pen, { stroke: colours[index] ?? outer, 'stroke-width': width * share }));
  return group({ fill: 'none', 'stroke-linejoin': 'round' }, ...bands);
}

/** The region twice under itself, blurred, 4 px down. */
function lift(pen: Pen): string {
  const share = shareAt(pen, 'lift');
  if (share === 0) return '';
  const { idPrefix, flavour, plate, scale } = pen;
  const under = (filter: string, opacity: number) =>
    el('g', { filter: `url(#${idPrefix}${filter})`, opacity }, use('region', pen, { fill: flavour.lift }));
  return el(
    'g',
    { transform: `translate(0 ${4 * scale})` },
    under('lift-wide', plate.lift.wide * share),
    under('lift-near', plate.lift.narrow * share),
  );
}

/** Teal over the bases' prefectures. */
function drawTints(scene: MapScene, pen: Pen): string {
  const share = shareAt(pen, 'tint');
  if (share === 0) return '';
  const { flavour, plate } = pen;
  return scene.tints
    .map(({ id, tone }) => {
      const d = areaPath(scene, id, pen);
      return d && el('path', { d, 'fill-rule': 'evenodd', fill: flavour.base, 'fill-opacity': plate.tint[tone] * share });
    })
    .join('');
}

/** Close by, everything around the prefecture in focus, dimmed toward the land outside. */
function drawDim(scene: MapScene, pen: Pen): string {
  const share = shareAt(pen, 'dim');
  const focus = scene.tints.filter(({ tone }) => tone === 'focus');
  const region = scene.ground?.layers.region;
  if (share === 0 || focus.length === 0 || !region) return '';
  const d = pathData(region, pen.frame) + focus.map(({ id }) => areaPath(scene, id, pen)).join('');
  return el('path', { d, 'fill-rule': 'evenodd', fill: pen.flavour.landOutside, 'fill-opacity': pen.plate.dim * share });
}

function areaPath(scene: MapScene, id: string, pen: Pen): string {
  const area = scene.ground?.layers.prefectures.features.find((feature) => String(feature.id ?? feature.properties?.id) === id);
  return area ? pathData(area, pen.frame) : '';
}

/** Rivers and their tributaries; from afar those of the region only, so that its surroundings stay quiet. */
function drawWaters({ layers }: Ground, pen: Pen): string {
  const { flavour, plate } = pen;
  const clip = shareAt(pen, 'dim') > 0 ? {} : { 'clip-path': `url(#${pen.idPrefix}in-region)` };
  const near = shareAt(pen, 'riverBanks');
  const hue = near > 0 ? mix(flavour.river, plate.water.fill, near) : flavour.river;
  return group(
    clip,
    tapered(layers.tributaries, 'tributaries', flavour.tributary, pen),
    tapered(layers.rivers, 'riverBanks', plate.water.bank, pen),
    tapered(layers.rivers, 'rivers', hue, pen),
  );
}

/** Rivers by the share of the width that each piece has. */
function tapered(rivers: FeatureCollection<Geometry>, thing: Thing, stroke: string, pen: Pen): string {
  const widths = new Map<number, Feature[]>();
  for (const feature of rivers.features) {
    const share = Number(feature.properties?.width ?? 1);
    widths.set(share, [...(widths.get(share) ?? []), feature]);
  }
  return [...widths]
    .sort(([a], [b]) => a - b)
    .map(([share, features]) => strokes({ type: 'FeatureCollection', features }, thing, stroke, pen, {}, widthAt(pen, thing) * share))
    .join('');
}

/** The shaded relief on one side of the region's border; it fades out close by, where its data is too coarse. */
function drawRelief(href: string | null, side: 'reliefInside' | 'reliefOutside', opacity: number, ground: Ground, pen: Pen): string {
  const { frame, idPrefix } = pen;
  const share = shareAt(pen, side);
  if (href === null || ground.relief === null || share === 0 || frame.globe) return '';
  const [topLeft, , bottomRight] = ground.relief.corners.map((corner) => frame.project(corner));
  if (!topLeft || !bottomRight) return '';
  const box = { x: topLeft.x, y: topLeft.y, width: bottomRight.x - topLeft.x, height: bottomRight.y - topLeft.y };
  const image = el('image', { href, ...box, opacity: opacity * share, preserveAspectRatio: 'none', filter: `url(#${idPrefix}relief)` });
  return el('g', { 'clip-path': `url(#${idPrefix}${side === 'reliefInside' ? 'in-region' : 'on-land'})` }, image);
}
