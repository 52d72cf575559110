import { labelBox } from '../scene/label-box.ts';
import type { Label, Side } from '../scene/map-scene.ts';
import { type Box, cheapest, grow, outside, overlapWith, shift } from '../scene/placement.ts';
import type { Point } from './projection.ts';

/** A label that would like to be written. */
export interface LabelRequest {
  /** Id of what it names. */
  readonly id: string;
  /** Centre of the mark that it stands beside, or of the name itself. */
  readonly at: Point;
  readonly label: Label;
  /** Whether a box would be a wrong place for it: a sea's name on land. */
  readonly refuses?: (box: Box) => boolean;
  /** Its box at a place when it does not stand beside a mark (names of waters and neighbours). */
  readonly centred?: Box;
}

/** A label with its place. */
export interface PlacedLabel {
  readonly request: LabelRequest;
  /** Where it stands; `null` for a name that is centred on its place. */
  readonly side: Side | null;
  readonly box: Box;
}

/** What labels keep clear of. */
export interface Surroundings {
  /** Symbols and cards: a label that would cover one is left out. */
  readonly obstacles: readonly Box[];
  /** Lines that a label had better not cross. */
  readonly soft: readonly Box[];
  /** The drawing: a label that would be cut off is left out. */
  readonly within: Box;
}

const OTHER_SIDES: Readonly<Record<Side, readonly Side[]>> = {
  right: ['left', 'below', 'above'],
  left: ['right', 'below', 'above'],
  below: ['above', 'right', 'left'],
  above: ['below', 'right', 'left'],
};
/** Steps by which a centred name may move aside, in sizes of the name. */
const NEARBY = [
  [0, 0],
  [0, -1],
  [0, 1],
  [-1, 0],
  [1, 0],
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
  [0, -2],
  [0, 2],
] as const;
const AIR_PX = 2;
/** What a step away from the wished place costs, and what a px² of a covered line does. */
const STEP_COST = 40;
const LINE_COST = 3;

/**
 * Places labels one after the other: pinned ones first, then by priority. Each takes its own side if that is free, or another, or a slide along it;
 * what finds no place is left out. A pinned label is never left out: it takes the place where it covers least.
 */
export function placeLabels(requests: readonly LabelRequest[], surroundings: Surroundings): readonly PlacedLabel[] {
  const order = [...requests].sort((a, b) => Number(b.label.pinned) - Number(a.label.pinned) || a.label.priority - b.label.priority);
  const placed: PlacedLabel[] = [];
  for (const request of order) {
    const place = bestPlace(request, placed, surroundings);
    if (place) placed.push(place);
  }
  return placed;
}

function bestPlace(request: LabelRequest, placed: readonly PlacedLabel[], { obstacles, soft, within }: Surroundings): PlacedLabel | undefined {
  // A name that belongs to no mark has no reason to lie across a line.
  const taken = [...obstacles, ...placed.map(({ box }) => box), ...(request.centred ? soft : [])];
  const places = candidates(request);
  const covered = ({ box }: PlacedLabel) => overlapWith(grow(box, AIR_PX), taken) + outside(box, within);
  const free = places.filter((place) => covered(place) === 0 && !request.refuses?.(place.box));
  const rank = (place: PlacedLabel) => places.indexOf(place) * STEP_COST;
  if (free.length > 0) return cheapest(free, (place) => overlapWith(place.box, soft) * LINE_COST + rank(place));
  return request.label.pinned ? cheapest(places, (place) => covered(place) * 10 + rank(place)) : undefined;
}

/** Every place a label may take, the wished one first. */
function candidates(request: LabelRequest): readonly PlacedLabel[] {
  const { at, label, centred } = request;
  if (centred) {
    const [stepX, stepY] = [(centred.right - centred.left) * 0.6, (centred.bottom - centred.top) * 1.2];
    return NEARBY.map(([x, y]): PlacedLabel => ({ request, side: null, box: shift(centred, [at.x + x * stepX, at.y + y * stepY]) }));
  }
  return [label.side, ...OTHER_SIDES[label.side]].flatMap((side) => {
    const box = shift(labelBox({ ...label, side }), [at.x, at.y]);
    const along = side === 'left' || side === 'right';
    const reach = (along ? box.bottom - box.top : box.right - box.left) / 2;
    const slides = [0, -0.3, 0.3, -0.6, 0.6, -0.9, 0.9].map((share) => share * reach);
    return slides.map((slide): PlacedLabel => ({ request, side, box: shift(box, along ? [0, slide] : [slide, 0]) }));
  });
}
