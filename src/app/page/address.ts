import { readPermalink, writePermalink } from '../../model/permalink.ts';
import { INITIAL_STATE, type State } from '../../model/state.ts';
import { originOf, type MapElement } from './map-element.ts';

/** Time between two changes of the address while the map moves; browsers refuse more than a few a second. */
const WRITE_EVERY_MS = 300;

/** The page's address. */
export interface Address {
  /** Writes the state of the element into the address now; as a step that Back undoes when `push` is true. */
  write(push: boolean): void;
}

/**
 * Keeps the page's address in step with an element, and the element with the reader's back and forward:
 * a selection or a scene of the reader's is a step in the history, a move of the map is not.
 */
export function keepAddress(element: MapElement): Address {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (push: boolean) => {
    clearTimeout(timer);
    timer = undefined;
    const query = writePermalink(element.getState());
    if (query === location.search.slice(1)) return;
    const url = query ? `?${query}` : location.pathname;
    if (push) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
  };
  const soon = () => {
    timer ??= setTimeout(() => write(false), WRITE_EVERY_MS);
  };
  element.addEventListener('cluster-view-change', soon);
  element.addEventListener('cluster-filter-change', soon);
  element.addEventListener('cluster-select', (event) => (originOf(event) === 'user' ? write(true) : soon()));
  element.addEventListener('cluster-scene-change', soon);
  addEventListener('popstate', () => {
    clearTimeout(timer);
    timer = undefined;
    element.setState(stateOfAddress(), { animate: true });
  });
  return { write };
}

/** The whole state that the address asks for; without a view where it names none, so that the map stays where it is. */
export function stateOfAddress(): Partial<State> {
  const { view: _firstView, ...first } = INITIAL_STATE;
  return { ...first, ...readPermalink(location.search) };
}
