import type { Point } from './projection.ts';

/** What a person does to a map, in px inside its element. */
export interface GestureEvents {
  /** The ground moves by some px and is magnified by `zoom` levels around a point. */
  move(by: Point, zoom: number, around: Point): void;
  /** A movement is over. */
  settle(): void;
  tap(point: Point): void;
  /** The pointer is over a point without pressing; `null` when it left. */
  hover(point: Point | null): void;
}

/** Which gestures move the map. */
export interface GestureOptions {
  readonly moves: boolean;
  /** The wheel needs Ctrl and touch needs two fingers, so that the page can be scrolled. */
  readonly cooperative: boolean;
}

const KEY_STEP_PX = 100;
const TAP_SLACK_PX = 4;
const SETTLE_MS = 160;
const KEYS: Readonly<Record<string, readonly [x: number, y: number, zoom: number]>> = {
  ArrowLeft: [1, 0, 0],
  ArrowRight: [-1, 0, 0],
  ArrowUp: [0, 1, 0],
  ArrowDown: [0, -1, 0],
  '+': [0, 0, 1],
  '=': [0, 0, 1],
  '-': [0, 0, -1],
};
const STILL: Point = { x: 0, y: 0 };

/** Listens to pointer, wheel and keys on an element; everything is let go when the signal aborts. */
export function listenToGestures(element: HTMLElement, events: GestureEvents, { moves, cooperative }: GestureOptions, signal: AbortSignal): void {
  const pointers = new Map<number, Point>();
  let pressed: Point | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settleSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => events.settle(), SETTLE_MS);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));

  const pointOf = (event: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const on = <K extends keyof HTMLElementEventMap>(type: K, listener: (event: HTMLElementEventMap[K]) => void, passive = true) =>
    element.addEventListener(type, listener, { signal, passive });

  on('pointerdown', (event) => {
    pointers.set(event.pointerId, pointOf(event));
    pressed = pointers.size === 1 ? pointOf(event) : null;
  });
  on('pointermove', (event) => {
    const [point, last] = [pointOf(event), pointers.get(event.pointerId)];
    if (!last) return events.hover(point);
    const others = [...pointers].filter(([id]) => id !== event.pointerId).map(([, other]) => other);
    if (pressed && Math.hypot(point.x - pressed.x, point.y - pressed.y) <= TAP_SLACK_PX) return;
    const isScroll = cooperative && event.pointerType === 'touch' && others.length === 0;
    pressed = null;
    pointers.set(event.pointerId, point);
    if (!moves || isScroll) return;
    if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
    events.move(...dragOf(point, last, others[0]));
  });
  const release = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId)) return;
    if (event.type === 'pointerup' && pressed) events.tap(pressed);
    else if (pointers.size === 0) events.settle();
    pressed = null;
  };
  on('pointerup', release);
  on('pointercancel', release);
  on('pointerleave', () => events.hover(null));
  if (!moves) return;

  on('dblclick', (event) => {
    events.move(STILL, event.shiftKey ? -1 : 1, pointOf(event));
    events.settle();
  });
  on(
    'wheel',
    (event) => {
      if (cooperative && !event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const lines = event.deltaMode === 1 ? 16 : 1;
      events.move(STILL, Math.max(-1, Math.min(1, (-event.deltaY * lines) / (event.ctrlKey ? 120 : 320))), pointOf(event));
      settleSoon();
    },
    false,
  );
  on(
    'keydown',
    (event) => {
      const step = event.ctrlKey || event.metaKey || event.altKey ? undefined : KEYS[event.key];
      if (!step) return;
      event.preventDefault();
      const [x, y, zoom] = step;
      events.move({ x: x * KEY_STEP_PX, y: y * KEY_STEP_PX }, zoom, { x: element.clientWidth / 2, y: element.clientHeight / 2 });
      settleSoon();
    },
    false,
  );
}

/** How one finger moved, given where another rests: both drag, the distance between them zooms. */
function dragOf(point: Point, last: Point, other: Point | undefined): [by: Point, zoom: number, around: Point] {
  const by = { x: point.x - last.x, y: point.y - last.y };
  if (!other) return [by, 0, point];
  const [before, after] = [last, point].map(({ x, y }) => Math.max(1, Math.hypot(x - other.x, y - other.y)));
  const middle = { x: (point.x + other.x) / 2, y: (point.y + other.y) / 2 };
  return [{ x: by.x / 2, y: by.y / 2 }, Math.log2((after ?? 1) / (before ?? 1)), middle];
}
