import type { IndustryClusterMap } from '../../element/industry-cluster-map.ts';
import type { Origin } from '../../element/events.ts';
import type { State } from '../../model/state.ts';

/** The element of the page. Throws when the page has none. */
export function mapElement(root: ParentNode = document): IndustryClusterMap {
  const element = root.querySelector('industry-cluster-map');
  if (!element) throw new Error('no industry-cluster-map in the page');
  return element;
}

/** Writes the parts of a state that have an attribute onto an element, so that its first picture is already the right one. */
export function writeAttributes(element: HTMLElement, state: Partial<State>): void {
  const values: Readonly<Record<string, string | null | undefined>> = {
    mode: state.mode,
    lang: state.lang,
    theme: state.theme,
    selected: state.selected,
    briefing: state.briefing,
    scene: state.scene,
    center: state.view?.center.join(','),
    zoom: state.view && String(state.view.zoom),
  };
  for (const [name, value] of Object.entries(values)) if (value) element.setAttribute(name, value);
}

/** Gives an element that has not drawn yet the state it opens with: what has an attribute is written there, the rest (filters, topic, facets) is handed over. */
export function openState(element: IndustryClusterMap, state: Partial<State>): void {
  writeAttributes(element, state);
  // All of it but the view, because an element that takes a part of a state before it has read its attributes lets those go.
  const { view: _attributes, ...rest } = state;
  applyState(element, rest);
}

/** Gives an element a part of a state. The language goes through the property as well, because an element inherits its language from the page. */
export function applyState(element: IndustryClusterMap, partial: Partial<State>, animate = true): void {
  if (partial.lang) element.lang = partial.lang;
  element.setState(partial, animate ? {} : { animate });
}

/** Who caused a change that the element reports. */
export function originOf(event: Event): Origin {
  const origin = 'origin' in event ? event.origin : undefined;
  return origin === 'user' || origin === 'briefing' ? origin : 'api';
}
