import type { BaseSummary } from '../analysis/results.ts';
import { BASE_RADIUS_K, BASE_UNKNOWN_RADIUS } from '../theme/symbols.ts';
import { commonShrink, type Disc } from './far-discs.ts';
import { labelBox } from './label-box.ts';
import type { BaseNode, Label, LabelLine, Side } from './map-scene.ts';
import { type Box, boxAround, cheapest, overlapWith, shift } from './placement.ts';
import type { SceneFrame } from './scene-input.ts';

/** Least radius at which a dashed ring still reads as dashed, px. */
const SMALLEST_DASHED_PX = 15;

/** On a wall names far off grow less than others: bases stand close there. */
export const MOST_FAR_SCALE = 1.4;

/** A base before its label has found its side. */
export interface BaseMark {
  readonly summary: BaseSummary;
  readonly lngLat: readonly [number, number];
  readonly x: number;
  readonly y: number;
  readonly capacityRadiusPx: number | null;
  readonly targetRadiusPx: number | null;
  readonly radiusPx: number;
  readonly lines: readonly LabelLine[];
}

/**
 * The ring symbols of the base cities (at world level the largest only, for the others would lie under it): area of the disc = capacity, area of the
 * ring = target, both on one scale. Far off, where bases stand close to each other and to countries, the scale is small enough that none touches another.
 */
export function baseMarks(frame: SceneFrame, foldedText: (base: BaseSummary) => string, countries: readonly Disc[] = []): readonly BaseMark[] {
  const k = radiusScale(frame);
  const marks = marksAt(frame, k, foldedText);
  if (frame.level === 'region' || marks.length === 0) return marks;
  const ofNumbers = marks.filter(({ capacityRadiusPx, targetRadiusPx }) => capacityRadiusPx !== null || targetRadiusPx !== null);
  const shrink = commonShrink(ofNumbers, [...marks.filter((mark) => !ofNumbers.includes(mark)), ...countries]);
  return shrink === 1 ? marks : marksAt(frame, k * shrink, foldedText);
}

/** The marks with `k` px for the square root of one unit. */
function marksAt(frame: SceneFrame, k: number, foldedText: (base: BaseSummary) => string): readonly BaseMark[] {
  const shown = frame.level === 'world' ? frame.results.bases.slice(0, 1) : frame.results.bases;
  return shown.flatMap((summary): BaseMark[] => {
    const lngLat = summary.place.lngLat;
    if (!lngLat) return [];
    const capacityRadiusPx = summary.capacity?.value == null ? null : k * Math.sqrt(summary.capacity.value);
    const targetRadiusPx = summary.target?.value == null ? null : k * Math.sqrt(summary.target.value);
    const unknown = (BASE_UNKNOWN_RADIUS * radiusScale(frame)) / BASE_RADIUS_K.region;
    const radiusPx = Math.max(capacityRadiusPx ?? 0, targetRadiusPx ?? 0) || Math.max(frame.level === 'region' ? SMALLEST_DASHED_PX : 9, unknown);
    return [
      { summary, lngLat, ...frame.px(lngLat), capacityRadiusPx, targetRadiusPx, radiusPx, lines: linesOf(frame, summary, foldedText(summary)) },
    ];
  });
}

/** Puts each label on the side where it covers least. */
export function placeBaseLabels(frame: SceneFrame, marks: readonly BaseMark[], others: readonly Box[], soft: readonly Box[]): readonly BaseNode[] {
  const placed: Box[] = marks.map((mark) => boxAround(mark.x, mark.y, mark.radiusPx));
  return marks.map((mark, rank) => {
    const label = cheapest(sidesOf(frame, mark, rank), (candidate) => {
      const box = shift(labelBox(candidate), [mark.x, mark.y]);
      return overlapWith(box, placed) * 10 + overlapWith(box, others) * 10 + overlapWith(box, soft) * 2 + (candidate.side === 'right' ? 0 : 60);
    });
    const chosen = label ?? labelOf(frame, mark, 'right', rank);
    placed.push(shift(labelBox(chosen), [mark.x, mark.y]));
    return {
      id: mark.summary.place.id,
      lngLat: mark.lngLat,
      capacityRadiusPx: mark.capacityRadiusPx,
      targetRadiusPx: mark.targetRadiusPx,
      radiusPx: mark.radiusPx,
      label: chosen,
    };
  });
}

/** px for the square root of one unit of capacity. */
function radiusScale({ level, isPhone, flavour, state, shrink }: SceneFrame): number {
  if (level !== 'region') return BASE_RADIUS_K.wide * (level === 'world' ? 0.6 : 1);
  if (isPhone) return BASE_RADIUS_K.phone * shrink;
  return shrink * (flavour === 'wall' && state.mode === 'brief' ? BASE_RADIUS_K.wall : BASE_RADIUS_K.region);
}

function sidesOf(frame: SceneFrame, mark: BaseMark, rank: number): readonly Label[] {
  return (['right', 'left', 'above', 'below'] as const).map((side) => labelOf(frame, mark, side, rank));
}

function labelOf({ scale, isPhone, level }: SceneFrame, mark: BaseMark, side: Side, rank: number): Label {
  const isFar = level === 'world' || level === 'wide';
  const size = (mark.summary.capacity ? 24 : 20) - (isFar ? 5 : 0);
  return {
    lines: mark.lines,
    side,
    sizePx: (isPhone ? size * 0.85 : size) * (isFar ? Math.min(scale, MOST_FAR_SCALE) : scale),
    gapPx: mark.radiusPx + 9,
    priority: rank,
    pinned: true,
  };
}

function linesOf({ words, level, isPhone, results }: SceneFrame, summary: BaseSummary, folded: string): readonly LabelLine[] {
  const lines: LabelLine[] = [{ text: words.name(summary.place.short), tone: 'name' }];
  if (isPhone) {
    // A phone has room for one fan: of the others only the number is said.
    if (level === 'region' && results.bases[0] !== summary && summary.sites.length > 0)
      lines.push({ text: words.sites(summary.sites.length), tone: 'quiet' });
    return lines;
  }
  if (level === 'wide' && results.bases[0] !== summary) return lines;
  lines.push({ text: words.otherName(summary.place.short), tone: 'latin' });
  if (level !== 'region') return lines;
  if (summary.capacity) lines.push({ text: words.capacity(summary.capacity), tone: 'accent' });
  if (summary.target) lines.push({ text: words.target(summary.target, summary.target.figure?.period ?? ''), tone: 'plain' });
  if (!summary.capacity && !summary.target) lines.push({ text: words.noFigure, tone: 'quiet' });
  if (folded !== '') lines.push({ text: folded, tone: 'quiet' });
  return lines.filter((line) => line.text !== '');
}
