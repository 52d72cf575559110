import type { SiteRecord } from '../sources/records.ts';
import { labelBox } from './label-box.ts';
import { fanNotes } from './fan-notes.ts';
import type { Callout, Label, MapScene, OffsetPx, SceneLayout, Side } from './map-scene.ts';
import { type Box, boxAround, boxAt, cheapest, grow, outside, overlapWith, shift } from './placement.ts';
import { litBy, relatedTo } from './related.ts';
import { frameOf, type SceneFrame, type SceneInput } from './scene-input.ts';

const SIDES: readonly Side[] = ['right', 'left', 'above', 'below'];
/** Font size of a callout, the room between it and its mark, half of a dot, and the room to the edge of the screen, px. */
const CALLOUT = { sizePx: 15, gapPx: 9, dotPx: 5, edgePx: 16 } as const;

/** A layout with what is selected, what belongs to it and what the filters keep. The parts of the layout stay the same objects. */
export function emphasise(layout: SceneLayout, input: SceneInput): MapScene {
  const { selected, filters } = input.state;
  return {
    ...layout,
    filters,
    notes: fanNotes(layout, input),
    selected,
    related: relatedTo(input, layout),
    lit: litBy(input, layout),
    callout: calloutFor(layout, input),
  };
}

/** The name of a selected site that no mark of the layout names for certain, on the side where it covers least. */
function calloutFor(layout: SceneLayout, input: SceneInput): Callout | null {
  const site = input.cluster.site(input.state.selected ?? '');
  if (!site || layout.plates.some((plate) => plate.rows.some((row) => row.id === site.id))) return null;
  const own = layout.points ? layout.sites.find((node) => node.id === site.id) : undefined;
  // Where every point is a dot, a selected site is named at its own point and not at the crowd that counts it.
  const mark = layout.points && site.lngLat ? own : layout.sites.find((node) => node.id === site.id || node.sites.includes(site.id));
  if (mark?.id === site.id && mark.label?.pinned) return null;
  const frame = frameOf(input);
  const at = mark ? { lngLat: mark.lngLat, offsetPx: mark.offsetPx, radiusPx: mark.discPx / 2, dotted: false } : standIn(layout, frame, site);
  if (!at) return null;
  const { x, y } = frame.px(at.lngLat);
  const boxes = boxesOf(layout, frame).map((box) => shift(box, [-x, -y]));
  // A camera that was sent here has the mark in its middle.
  const { widthPx, heightPx } = frame.viewport;
  const screen = grow(boxAt(-widthPx / 2, -heightPx / 2, widthPx, heightPx), -CALLOUT.edgePx);
  const label = cheapest(
    SIDES.map((side) => calloutLabel(frame, site, side, at.radiusPx)),
    (candidate) => {
      const box = labelBox(candidate, at.offsetPx);
      return overlapWith(grow(box, 4), boxes) + outside(box, screen);
    },
  );
  return label ? { id: site.id, lngLat: at.lngLat, offsetPx: at.offsetPx, label, dotted: at.dotted } : null;
}

/** Where a callout belongs. */
interface Stand {
  readonly lngLat: readonly [number, number];
  readonly offsetPx: OffsetPx;
  readonly radiusPx: number;
  readonly dotted: boolean;
}

/** Where a site without a mark is known to be: its own point, its zone's, or the ring of its city. */
function standIn(layout: SceneLayout, frame: SceneFrame, site: SiteRecord): Stand | null {
  const place = frame.cluster.ancestry(site.place).find((each) => each.lngLat !== null);
  const lngLat = site.lngLat ?? place?.lngLat;
  if (!lngLat) return null;
  const base = site.lngLat ? undefined : layout.bases.find((node) => node.id === place?.id);
  return { lngLat, offsetPx: [0, 0], radiusPx: base?.radiusPx ?? CALLOUT.dotPx, dotted: !base };
}

function calloutLabel({ words, scale }: SceneFrame, site: SiteRecord, side: Side, radiusPx: number): Label {
  const gapPx = radiusPx + CALLOUT.gapPx * Math.min(scale, 1.5);
  return { lines: [{ text: words.name(site.short), tone: 'name' }], side, sizePx: CALLOUT.sizePx * scale, gapPx, priority: 0, pinned: true };
}

/** Everything that a name could cover, in world px. */
function boxesOf(layout: SceneLayout, frame: SceneFrame): readonly Box[] {
  const named = [...layout.bases, ...layout.gateways, ...layout.markets];
  return [
    ...named.flatMap((node) => {
      const { x, y } = frame.px(node.lngLat);
      const radiusPx = 'radiusPx' in node ? node.radiusPx : node.discPx / 2;
      return [boxAround(x, y, radiusPx), shift(labelBox(node.label), [x, y])];
    }),
    ...layout.sites.flatMap((node) => {
      const { x, y } = frame.px(node.lngLat);
      const disc = shift(boxAround(x, y, node.discPx / 2), node.offsetPx);
      return node.label ? [disc, shift(labelBox(node.label, node.offsetPx), [x, y])] : [disc];
    }),
    ...layout.plates.map((plate) => {
      const { x, y } = frame.px(plate.lngLat);
      return boxAt(x + plate.offsetPx[0], y + plate.offsetPx[1], plate.widthPx, plate.heightPx);
    }),
  ];
}
