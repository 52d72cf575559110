import type { MapViewEvents } from '../scene/map-view.ts';
import type { View } from '../model/state.ts';
import type { Engine } from './engine.ts';
import type { Pixel } from './hit.ts';

/** How long a lost context may take to come back before it counts as lost for good, ms. */
const CONTEXT_PATIENCE_MS = 8000;

/** How long after a turn of the wheel a move of the camera is still its doing, ms. */
const WHEEL_MS = 1500;

/** What a view does when its engine reports something. */
export interface Reactions {
  readonly events: MapViewEvents;
  view(): View;
  at(point: Pixel, touch: boolean): string | null;
  hover(id: string | null): void;
  moved(): void;
  styled(): void;
  lost(): void;
  /** An error of the engine; `true` when it is dealt with. */
  faulty(error: unknown): boolean;
}

/** Turns an engine's events into those of a map view; the result stops whatever still waits. */
export function listen(engine: Engine, { events, view, at, hover, moved, styled, lost, faulty }: Reactions): () => void {
  let patience = 0;
  let frame = 0;
  let wheeledAt = Number.NEGATIVE_INFINITY;
  // A zoom by the wheel goes on after the wheel has stopped and does not say whose it is.
  const byUser = (event: object): boolean =>
    ('originalEvent' in event && event.originalEvent !== undefined) || performance.now() - wheeledAt < WHEEL_MS;
  engine.on('wheel', () => {
    wheeledAt = performance.now();
  });
  engine.on('style.load', styled);
  engine.on('move', (event) => {
    moved();
    events.view(view(), false, byUser(event));
  });
  engine.on('moveend', (event) => events.view(view(), true, byUser(event)));
  engine.on('resize', moved);
  engine.on('click', ({ point, originalEvent }) => {
    const touch = 'pointerType' in originalEvent ? originalEvent.pointerType === 'touch' : matchMedia('(pointer: coarse)').matches;
    events.pick(at(point, touch));
  });
  engine.on('mousemove', ({ point }) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => hover(at(point, false)));
  });
  engine.on('mouseout', () => {
    cancelAnimationFrame(frame);
    hover(null);
  });
  engine.on('error', ({ error }) => {
    if (error instanceof Error && error.name === 'GPUInitializationError') events.failed(error);
    else if (!faulty(error)) console.error(error);
  });
  engine.on('webglcontextlost', () => {
    lost();
    patience = window.setTimeout(() => events.failed(new Error('the WebGL context was lost and did not come back')), CONTEXT_PATIENCE_MS);
  });
  engine.on('webglcontextrestored', () => window.clearTimeout(patience));
  return () => {
    window.clearTimeout(patience);
    cancelAnimationFrame(frame);
  };
}
