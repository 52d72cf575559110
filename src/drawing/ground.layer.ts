import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { MapScene } from '../scene/map-scene.ts';
import type { Ground } from '../sources/ground.ts';
import { glyphDefs } from './disc.ts';
import { pathData } from './path-data.ts';
import { LINE_WIDTHS, RELIEF_FADE, type Stops, WATER_LINE_WIDTHS } from '../theme/widths.ts';
import { mix } from '../theme/mix.ts';
import { isClose, isFar, type Pen, valueAt, widthAt } from './style.ts';
import { el, group } from './svg.ts';

/** Shares of a river's width by its rank, the least first. */
const RANK_SHARES = [
  [3, 0.7],
  [2, 0.86],
  [1, 1],
] as const;
/** How wide the bands along the coast are by zoom, as a share of their width at the level of the region. */
const WATER_LINE_GROWTH: Stops = [
  [1, 0.12],
  [4, 0.45],
  [6.5, 1],
  [12, 1.6],
];
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
    drawRelief(relief, 'on-land', plate.relief.outside, scene.ground, pen),
    lift(pen),
    use('region', pen, { fill: flavour.land }),
    drawTints(scene, pen),
    drawRelief(relief, 'in-region', plate.relief.inside, scene.ground, pen),
    isFar(pen) ? '' : drawWaters(scene.ground, pen),
    isClose(pen) ? strokes(layers.countyLines, flavour.prefectureLine, widthAt(pen, LINE_WIDTHS.county), pen, { 'stroke-dasharray': '0.7 3' }) : '',
    isFar(pen) ? '' : strokes(layers.prefectureLines, flavour.prefectureLine, widthAt(pen, LINE_WIDTHS.prefecture), pen),
    use('land', pen, { fill: 'none', stroke: flavour.coast, 'stroke-width': widthAt(pen, LINE_WIDTHS.coast) }),
    use('region', pen, { fill: 'none', stroke: flavour.regionLine, 'stroke-width': widthAt(pen, LINE_WIDTHS.region), ...ROUND }),
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

/** Bands of paler water along the coast; half of each lies under the land. */
function waterLines(pen: Pen): string {
  const { waterLines: hues, sea } = pen.flavour;
  if (hues === null || isClose(pen)) return '';
  const [outer, inner] = hues;
  const colours = [mix(sea, outer, 0.5), outer, inner];
  const share = valueAt(pen.frame.view.zoom, WATER_LINE_GROWTH) * pen.scale;
  const bands = WATER_LINE_WIDTHS.map((px, index) => use('land', pen, { stroke: colours[index] ?? outer, 'stroke-width': px * share }));
  return group({ fill: 'none', 'stroke-linejoin': 'round' }, ...bands);
}

/** The region twice under itself, blurred, 4 px down. */
function lift(pen: Pen): string {
  if (isClose(pen)) return '';
  const { idPrefix, flavour, plate, scale } = pen;
  const under = (filter: string, opacity: number) =>
    el('g', { filter: `url(#${idPrefix}${filter})`, opacity }, use('region', pen, { fill: flavour.lift }));
  return el('g', { transform: `translate(0 ${4 * scale})` }, under('lift-wide', plate.lift.wide), under('lift-near', plate.lift.narrow));
}

/** Teal over the bases' prefectures; close by, paper for the one in focus and dimmed land for its neighbours. */
function drawTints(scene: MapScene, pen: Pen): string {
  const { flavour, plate } = pen;
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
  return scene.tints.map(({ id, tone }) => fill(id, { fill: flavour.base, 'fill-opacity': plate.tint[tone] })).join('');
}

/** Rivers and their tributaries; from afar those of the region only, so that its surroundings stay quiet. */
function drawWaters({ layers }: Ground, pen: Pen): string {
  const clip = isClose(pen) ? {} : { 'clip-path': `url(#${pen.idPrefix}in-region)` };
  const tributaries = strokes(layers.tributaries, pen.flavour.tributary, widthAt(pen, LINE_WIDTHS.tributary), pen);
  return group(clip, tributaries, drawRivers(layers.rivers, pen));
}

/** Rivers by rank, the great ones wider; close by as water between two banks. */
function drawRivers(rivers: FeatureCollection<Geometry>, pen: Pen): string {
  const bands = RANK_SHARES.map(([rank, share]) => {
    const features = rivers.features.filter(({ properties }) => Math.max(1, Math.min(3, Number(properties?.rank ?? 1))) === rank);
    return { lines: { type: 'FeatureCollection' as const, features }, share };
  });
  const draw = (stroke: string, stops: Stops) => bands.map(({ lines, share }) => strokes(lines, stroke, widthAt(pen, stops) * share, pen)).join('');
  if (!isClose(pen)) return draw(pen.flavour.river, LINE_WIDTHS.river);
  return draw(pen.plate.water.bank, LINE_WIDTHS.riverCasing) + draw(pen.plate.water.fill, LINE_WIDTHS.river);
}

/** The shaded relief inside a clip; it fades out close by, where its data is too coarse. */
function drawRelief(href: string | null, clip: string, opacity: number, ground: Ground, { frame, idPrefix }: Pen): string {
  const fade = valueAt(frame.view.zoom, [
    [RELIEF_FADE.from, 1],
    [RELIEF_FADE.to, 0],
  ]);
  if (href === null || ground.relief === null || fade === 0) return '';
  const [topLeft, , bottomRight] = ground.relief.corners.map((corner) => frame.project(corner));
  if (!topLeft || !bottomRight) return '';
  const box = { x: topLeft.x, y: topLeft.y, width: bottomRight.x - topLeft.x, height: bottomRight.y - topLeft.y };
  const image = el('image', { href, ...box, opacity: opacity * fade, preserveAspectRatio: 'none', filter: `url(#${idPrefix}relief)` });
  return el('g', { 'clip-path': `url(#${idPrefix}${clip})` }, image);
}
