import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ClusterTopicChangeEvent, type Origin } from '../../element/events.ts';
import type { IndustryClusterMap } from '../../element/industry-cluster-map.ts';
import { INITIAL_STATE, type State, type Topic } from '../../model/state.ts';
import { keepAddress, stateOfAddress } from './address.ts';

describe('the state of an address', () => {
  test('has the topic and the choices inside it', () => {
    expect(stateOfAddress('?topic=tasks&f.theme=product&lang=en')).toMatchObject({ topic: 'tasks', facets: { theme: 'product' }, lang: 'en' });
  });

  test('without a topic is the overview with nothing chosen, so that Back leaves a topic', () => {
    expect(stateOfAddress('')).toMatchObject({ topic: 'overview', facets: {}, selected: null });
  });
});

/** What the address of a page needs of an element. */
class FakeMap extends EventTarget {
  state: State = INITIAL_STATE;
  lang = '';
  getState = () => this.state;
  setState = (partial: Partial<State>) => {
    this.open({ ...this.state, ...partial }, 'api');
  };
  show = vi.fn();

  open(state: State, origin: Origin): void {
    this.state = state;
    this.dispatchEvent(new ClusterTopicChangeEvent(state.topic, state.facets, origin));
  }
}

describe('the address of a page', () => {
  const page = new EventTarget();
  const location = { search: '', pathname: '/' };
  const go = (_data: unknown, _unused: string, url: string) => {
    location.search = url.startsWith('?') ? url : '';
  };
  const history = { pushState: vi.fn(go), replaceState: vi.fn(go) };
  let map: FakeMap;
  const choose = (topic: Topic, facets: State['facets'] = {}, origin: Origin = 'user') => {
    page.dispatchEvent(new Event('pointerdown'));
    map.open({ ...map.state, topic, facets }, origin);
    vi.runAllTimers();
  };

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('location', location);
    vi.stubGlobal('history', history);
    location.search = '';
    vi.clearAllMocks();
    map = new FakeMap();
    keepAddress(map as unknown as IndustryClusterMap);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('takes another topic as a step that Back undoes', () => {
    choose('chain');
    expect(location.search).toBe('?topic=chain');
    expect(history.pushState).toHaveBeenCalledTimes(1);
  });

  test('takes a choice inside a topic without a step', () => {
    choose('tasks');
    choose('tasks', { theme: 'product' });
    expect(location.search).toBe('?topic=tasks&f.theme=product');
    expect(history.pushState).toHaveBeenCalledTimes(1);
  });

  test('takes what the host opens without a step', () => {
    choose('chain', {}, 'api');
    expect(location.search).toBe('?topic=chain');
    expect(history.pushState).not.toHaveBeenCalled();
  });

  test('brings the topic and its choices back when the reader goes back', () => {
    choose('tasks', { theme: 'product' });
    choose('sources');
    location.search = '?topic=tasks&f.theme=product';
    page.dispatchEvent(new Event('popstate'));
    expect(map.state).toMatchObject({ topic: 'tasks', facets: { theme: 'product' } });
    choose('sources');
    expect(history.pushState).toHaveBeenCalledTimes(3);
  });
});
