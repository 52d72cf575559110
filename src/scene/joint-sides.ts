import { labelBox } from './label-box.ts';
import type { Label, Side } from './map-scene.ts';
import type { PointPx } from './mercator.ts';
import { type Box, overlap, overlapWith, shift } from './placement.ts';

const SIDES: readonly Side[] = ['right', 'left', 'above', 'below'];
/** With more names than these every choice of sides together is too many to try. */
const MOST_NAMES = 6;
const HARD = 200;
const SOFT = 2;
/** What a name costs that is not on the right, px². */
const OFF_RIGHT = 60;
/** What a name costs for each line that is left out, px²: more than to stand on the corridor. */
const DROPPED = 4000;
const MARGIN_PX = 1;

/** A disc as boxes: its corners are free, so that a name may stand close beside it. */
export function discBoxes({ x, y }: PointPx, radiusPx: number): readonly Box[] {
  const steps = [
    [1, 0.4],
    [0.75, 0.75],
    [0.4, 1],
  ] as const;
  return steps.map(([across, down]) => ({
    left: x - radiusPx * across,
    right: x + radiusPx * across,
    top: y - radiusPx * down,
    bottom: y + radiusPx * down,
  }));
}

/** A name, and the point that it is set off from. */
export interface NamedPoint extends PointPx {
  readonly label: Label;
}

/** The names with the sides on which, all taken together, they cover least of each other and of what else is there, without their last lines where there is no room for those; as they are where they are too many. */
export function jointSides(names: readonly NamedPoint[], hard: readonly Box[], soft: readonly Box[]): readonly Label[] {
  if (names.length > MOST_NAMES) return names.map(({ label }) => label);
  const choices = names.map(({ x, y, label }) =>
    shorter(label).flatMap((each, dropped) =>
      SIDES.map((side) => {
        const chosen = { ...each, side };
        const box = shift(labelBox(chosen), [x, y]);
        const roomy = { ...box, top: box.top - MARGIN_PX, bottom: box.bottom + MARGIN_PX };
        const cost = overlapWith(roomy, hard) * HARD + overlapWith(roomy, soft) * SOFT + (side === 'right' ? 0 : OFF_RIGHT) + dropped * DROPPED;
        return { label: chosen, box: roomy, cost };
      }).sort((a, b) => a.cost - b.cost),
    ),
  );
  type Choice = (typeof choices)[number][number];
  let best: readonly Choice[] = [];
  let lowest = Number.POSITIVE_INFINITY;
  const choose = (chosen: readonly Choice[], cost: number): void => {
    if (cost >= lowest) return;
    const next = choices[chosen.length];
    if (!next) {
      [best, lowest] = [chosen, cost];
      return;
    }
    for (const choice of next) {
      const shared = chosen.reduce((sum, other) => sum + overlap(other.box, choice.box), 0);
      choose([...chosen, choice], cost + choice.cost + shared * HARD);
    }
  };
  choose([], 0);
  return names.map(({ label }, index) => best[index]?.label ?? label);
}

/** A label and what is left of it line by line, down to the name. */
function shorter(label: Label): readonly Label[] {
  return label.lines.map((_, dropped) => ({ ...label, lines: label.lines.slice(0, label.lines.length - dropped) }));
}
