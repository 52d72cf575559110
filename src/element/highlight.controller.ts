import type { Cluster } from '../model/cluster.ts';
import { linkedTo } from '../scene/related.ts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * What the pointer or the keyboard's focus is on, on the map or beside it. It lives no longer than the pointer stays, so it is no part of the
 * state that is shared. Anything with a `data-entity` takes part.
 */
export class HighlightController implements ReactiveController {
  id: string | null = null;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.id = null;
  }

  /** Singles out an id until another one, or nothing, is given. */
  set(id: string | null): void {
    if (id === this.id) return;
    this.id = id;
    this.#host.requestUpdate();
  }

  /** What is under the pointer on the map changed. */
  onMap(id: string | null, stage: Element | null): void {
    stage?.classList.toggle('over', id !== null);
    this.set(id);
  }

  /** Ids that belong to what is singled out. */
  linkedIn(cluster: Cluster): ReadonlySet<string> {
    return linkedTo(cluster, this.id ?? '');
  }

  /** The pointer came over something beside the map; a finger selects and does not point. */
  readonly pointed = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.set(entityAt(event));
  };

  /** The keyboard's focus moved; a click does not. */
  readonly focused = (event: FocusEvent): void => {
    if (event.target instanceof Element && event.target.matches(':focus-visible')) this.set(entityAt(event));
  };

  /** Pointer or focus went away. */
  readonly left = (): void => this.set(null);
}

function entityAt({ target }: Event): string | null {
  return target instanceof Element ? (target.closest('[data-entity]')?.getAttribute('data-entity') ?? null) : null;
}
