import type { IndustryClusterMap } from '../../element/industry-cluster-map.ts';
import { readPermalink, writePermalink } from '../../model/permalink.ts';
import { INITIAL_STATE, type State } from '../../model/state.ts';
import { applyState, originOf } from './map-element.ts';

/** Time between two changes of the address while the map moves; browsers refuse more than a few a second. */
const WRITE_EVERY_MS = 300;

/** The page's address. */
export interface Address {
  /** Writes the state of the element into the address now; as a step that Back undoes when `push` is true. */
  write(push: boolean): void;
}

/**
 * Keeps the page's address in step with an element, and the element with the reader's back and forward: a selection of the reader's
 * or another topic is a step in the history, a move of the map or a choice inside a topic is not. Until the reader has touched anything the address stays as it was opened.
 */
export function keepAddress(element: IndustryClusterMap): Address {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTouched = false;
  for (const type of ['pointerdown', 'keydown', 'wheel']) {
    addEventListener(
      type,
      () => {
        isTouched = true;
      },
      { capture: true, once: true, passive: true },
    );
  }
  const write = (push: boolean) => {
    clearTimeout(timer);
    timer = undefined;
    const query = writePermalink(linkable(element.getState()));
    if (query === location.search.slice(1)) return;
    const url = query ? `?${query}` : location.pathname;
    if (push) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
  };
  let { topic } = element.getState();
  const soon = () => {
    if (isTouched) timer ??= setTimeout(() => write(false), WRITE_EVERY_MS);
  };
  element.addEventListener('cluster-view-change', soon);
  element.addEventListener('cluster-filter-change', soon);
  element.addEventListener('cluster-scene-change', soon);
  element.addEventListener('cluster-topic-change', (event) => {
    const isOther = event.topic !== topic;
    topic = event.topic;
    if (isOther && originOf(event) === 'user') write(true);
    else soon();
  });
  element.addEventListener('cluster-select', (event) => (originOf(event) === 'user' ? write(true) : soon()));
  addEventListener('popstate', () => {
    clearTimeout(timer);
    timer = undefined;
    const state = stateOfAddress(location.search);
    applyState(element, state);
    // An address without anything in it is the region as it was first opened.
    if (!state.view && !state.selected && state.mode !== 'brief') element.show({ level: 'region' });
  });
  return { write };
}

/** A scene of a briefing has its own view, which differs from screen to screen. */
function linkable(state: State): State {
  return state.mode === 'brief' ? { ...state, view: null, selected: null } : state;
}

/** The whole state that the query of an address asks for, what it does not name as it is at first; without a view where it names none. */
export function stateOfAddress(query: string): Partial<State> {
  const { view: _firstView, ...first } = INITIAL_STATE;
  return { ...first, ...readPermalink(query) };
}
