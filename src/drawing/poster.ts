import { analyse } from '../analysis/analyse.ts';
import { localeOf } from '../locale/locale.ts';
import { sceneWords } from '../locale/scene-words.ts';
import type { Cluster } from '../model/cluster.ts';
import { INITIAL_STATE, type Lang } from '../model/state.ts';
import { buildScene } from '../scene/build-scene.ts';
import { levelTarget, viewOf } from '../scene/camera.ts';
import { sceneShift } from '../scene/datum-view.ts';
import type { Level } from '../scene/map-scene.ts';
import type { DatumShift } from '../sources/datum.ts';
import type { Ground } from '../sources/ground.ts';
import type { FlavourName } from '../theme/flavour.ts';
import { drawScene } from './draw-scene.ts';

/** What a poster shows and how large it is. */
export interface PosterOptions {
  readonly cluster: Cluster;
  readonly ground: Ground | null;
  /** Conversion to the ground's datum; none for WGS-84. */
  readonly shift?: DatumShift | null;
  readonly flavour: FlavourName;
  readonly lang: Lang;
  readonly level?: Level;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Distance kept free on every side, px. */
  readonly marginPx: number;
}

/** A poster stands for seconds only: its shapes are coarser than the live map's, px. */
const TOLERANCE_PX = 0.8;

/** A still picture of a cluster as SVG, as the map first shows it: what stands in a page until the live map is up. */
export function drawPoster({ cluster, ground, shift = null, flavour, lang, level = 'region', widthPx, heightPx, marginPx }: PosterOptions): string {
  const [results, locale, viewport] = [analyse(cluster), localeOf(lang), { widthPx, heightPx }];
  const padding = { top: marginPx, right: marginPx, bottom: marginPx, left: marginPx };
  const view = viewOf(levelTarget(level, cluster, results), viewport, padding);
  const state = { ...INITIAL_STATE, lang, view };
  const scene = buildScene({ cluster, results, state, ground, flavour, words: sceneWords(locale), viewport, view });
  const title = locale.name(cluster.records.package.title) || locale.words.app.name;
  const makers = ground ? locale.words.map.groundFrom(ground.attribution.map((maker) => locale.name(maker))) : '';
  const number = cluster.records.package.reviewNumber;
  const datum = shift?.datum ?? '';
  return drawScene(shift ? sceneShift(shift)(scene) : scene, {
    widthPx,
    heightPx,
    target: shift ? { ...view, center: shift.fromWgs84(view.center) } : view,
    tolerancePx: TOLERANCE_PX,
    idPrefix: `poster-${flavour}-`,
    title: locale.words.map.label(title),
    description: makers,
    credit: [makers, datum && locale.words.map.shownIn(datum), number ? locale.words.map.reviewNumber(number) : locale.words.map.noReviewNumber]
      .filter(Boolean)
      .join('  |  '),
  });
}
