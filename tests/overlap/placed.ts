import type { Engine } from '../../src/map/engine.ts';
import { LABEL_LINES } from '../../src/map/style/names.layers.ts';

/** Something that stands on the map, as its renderer or its page has placed it: a box in CSS px from the map's corner, or a disc in that box. */
export interface Placed {
  readonly name: string;
  /** All that is written, where that is more than the name. */
  readonly text?: string;
  /** Style layer, or the part of the page. */
  readonly layer: string;
  /** Id of the entity; empty for the ground's own names. */
  readonly id: string;
  readonly isRound: boolean;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Layers of rings and hairlines, which belong to a mark, and of the room of cards, which are looked for on the page. */
const NO_ROOM = ['fans', 'mark-hover', 'mark-related', 'mark-selected', 'card-room', 'page-room'];
/** The renderer's index begins this far outside of the map, px. */
const INDEX_MARGIN_PX = 100;
/** Half of the badge that tells how many stand in one disc, px. */
const BADGE_PX = 8;

type Box = Pick<Placed, 'left' | 'top' | 'right' | 'bottom'>;

/** Every symbol that the renderer has placed, with its own box: names without their padding, marks as discs, names along rivers as rows of circles. */
export function placedSymbols(engine: Engine): Placed[] {
  const { placement } = engine.style;
  const { grid, ignoredGrid } = placement.collisionIndex;
  return [grid, ignoredGrid].flatMap((index) => {
    const boxes = index.boxKeys.flatMap((key, i) => {
      const [left = 0, top = 0, right = 0, bottom = 0] = index.bboxes.slice(i * 4, i * 4 + 4).map((value) => value - INDEX_MARGIN_PX);
      return identify(engine, key, { left, top, right, bottom });
    });
    const circles = index.circleKeys.flatMap((key, i) => {
      const [x = 0, y = 0, radius = 0] = index.circles.slice(i * 3, i * 3 + 3);
      const [cx, cy] = [x - INDEX_MARGIN_PX, y - INDEX_MARGIN_PX];
      return identify(engine, key, { left: cx - radius, top: cy - radius, right: cx + radius, bottom: cy + radius }, true);
    });
    return [...boxes, ...circles];
  });
}

function identify(engine: Engine, key: { bucketInstanceId: number; featureIndex: number }, box: Box, isRound = false): Placed[] {
  const { style } = engine;
  const { retainedQueryData, collisionIndex } = style.placement;
  const held = retainedQueryData[key.bucketInstanceId];
  if (!held) return [];
  const filter = { filterSpec: undefined, globalState: {}, worldCoordinateHelper: collisionIndex.transform.worldCoordinateHelper };
  const found = held.featureIndex.lookupSymbolFeatures(
    [key.featureIndex],
    Object.fromEntries(engine.getStyle().layers.map((layer) => [layer.id, layer])) as never,
    held.bucketIndex,
    held.sourceLayerIndex,
    filter as never,
    null,
    [],
    style._layers,
  );
  return Object.entries(found).flatMap(([layer, [first]]) => {
    if (!first || NO_ROOM.includes(layer)) return [];
    const properties: Readonly<Record<string, unknown>> = first.feature.properties;
    const text = (name: string) => (typeof properties[name] === 'string' ? properties[name] : '');
    if (layer === 'marks') return discAndCount(text('id'), text('image'), text('ringHover'), box);
    const name = text('text0').trim() || text('name_en') || text('name') || text('id');
    const all = Array.from({ length: LABEL_LINES }, (_, line) => text(`text${line}`)).join(' ');
    return [{ name, text: all, layer, id: text('id'), isRound, ...shrink(box, paddingOf(engine, layer)) }];
  });
}

/** A mark's disc, as large as the ring that is drawn around it says, and the badge with its count. */
function discAndCount(id: string, image: string, ring: string, box: Box): Placed[] {
  const radiusPx = numberIn(ring, 'radiusPx');
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  const around = (cx: number, cy: number, half: number): Box => ({ left: cx - half, top: cy - half, right: cx + half, bottom: cy + half });
  const disc = { name: `mark ${id}`, layer: 'marks', id, isRound: true, ...around(x, y, radiusPx) };
  if (!(numberIn(image, 'count') > 1)) return [disc];
  return [disc, { ...disc, name: `count ${id}`, ...around(x + radiusPx * 0.78, y - radiusPx * 0.78, BADGE_PX) }];
}

/** A number out of the name of an image, which says what the image shows. */
function numberIn(image: string, field: string): number {
  return Number(new RegExp(`"${field}":([\\d.]+)`).exec(image)?.[1]);
}

function paddingOf(engine: Engine, layer: string): number {
  const padding: unknown = engine.getLayoutProperty(layer, 'text-padding');
  return typeof padding === 'number' ? padding : 2;
}

function shrink({ left, top, right, bottom }: Box, px: number): Box {
  const [x, y] = [Math.min(px, (right - left) / 2), Math.min(px, (bottom - top) / 2)];
  return { left: left + x, top: top + y, right: right - x, bottom: bottom - y };
}

/** Parts of the page that lie over the map, in the map's own px: cards, legend, buttons, foot, panel. */
export function placedParts(element: Element, stage: DOMRect): Placed[] {
  const root = element.shadowRoot;
  const parts = ['.map-plate', '.map-call', '.controls', '.legend', '.citation', '.scale', '.panel'];
  return parts.flatMap((selector) =>
    [...(root?.querySelectorAll(selector) ?? [])].map((part) => {
      const { left, top, right, bottom } = part.getBoundingClientRect();
      const name = part.getAttribute('aria-label') ?? '';
      return {
        name: `${selector} ${selector === '.map-plate' ? name : ''}`.trim(),
        layer: selector,
        id: '',
        isRound: false,
        left: left - stage.left,
        top: top - stage.top,
        right: right - stage.left,
        bottom: bottom - stage.top,
      };
    }),
  );
}

/** Pairs that stand on each other by more than a touch, as `a x b`, inside a map of a size; each is named once. */
export function overlaps(placed: readonly Placed[], width: number, height: number, touchPx = 2): string[] {
  const shown = placed.filter((each) => each.right > 0 && each.bottom > 0 && each.left < width && each.top < height);
  const pairs = shown.flatMap((a, i) => shown.slice(i + 1).flatMap((b) => (collide(a, b, touchPx) ? [[a.name, b.name].sort().join(' x ')] : [])));
  return [...new Set(pairs)];
}

function collide(a: Placed, b: Placed, touchPx: number): boolean {
  if (isOne(a, b)) return false;
  if (a.isRound && b.isRound) return Math.hypot(middle(a).x - middle(b).x, middle(a).y - middle(b).y) < radius(a) + radius(b) - touchPx;
  if (a.isRound !== b.isRound) {
    const [disc, box] = a.isRound ? [a, b] : [b, a];
    const { x, y } = middle(disc);
    return Math.hypot(x - Math.max(box.left, Math.min(box.right, x)), y - Math.max(box.top, Math.min(box.bottom, y))) < radius(disc) - touchPx;
  }
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) > touchPx && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > touchPx;
}

/** Parts of one name (letters along a river, the dot and the name of a seat), and furniture over furniture. */
function isOne(a: Placed, b: Placed): boolean {
  if (a.layer.startsWith('.') && b.layer.startsWith('.')) return a.layer !== '.map-plate' && b.layer !== '.map-plate';
  return a.layer === b.layer && (a.name === b.name || (a.layer === 'marks' && a.id === b.id));
}

function middle({ left, top, right, bottom }: Placed): { readonly x: number; readonly y: number } {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

function radius({ left, right, top, bottom }: Placed): number {
  return Math.min(right - left, bottom - top) / 2;
}
