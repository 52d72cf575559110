import type { Cluster } from '../../model/cluster.ts';
import type { State, View } from '../../model/state.ts';

/** A search result of the element, in its language. */
export interface PageMatch {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly detail: string;
}

/** Where the element can be sent: an entity, a level, a box, or a point. */
export type ShowTarget =
  | string
  | { readonly level: string }
  | { readonly bounds: readonly [number, number, number, number] }
  | View;

/** What the pages use of `<industry-cluster-map>`. */
export interface MapElement extends HTMLElement {
  /** `null` until a package is loaded. */
  readonly cluster: Cluster | null;
  find(text: string): readonly PageMatch[];
  show(target: ShowTarget, options?: { readonly animate?: boolean }): unknown;
  getState(): State;
  setState(partial: Partial<State>, options?: { readonly animate?: boolean }): void;
}

/** Who caused a change that the element reports. */
export type ChangeOrigin = 'user' | 'api' | 'briefing';

/** The element of the page. Throws when the page has none. */
export function mapElement(root: ParentNode = document): MapElement {
  const element = root.querySelector('industry-cluster-map');
  if (!isMapElement(element)) throw new Error('no industry-cluster-map in the page');
  return element;
}

/** The origin of a change event; `api` where the event does not say. */
export function originOf(event: Event): ChangeOrigin {
  const origin = 'origin' in event ? event.origin : undefined;
  return origin === 'user' || origin === 'briefing' ? origin : 'api';
}

function isMapElement(element: Element | null): element is MapElement {
  return element !== null && 'getState' in element && 'setState' in element && 'show' in element && 'find' in element;
}
