import type { State } from '../../model/state.ts';

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
