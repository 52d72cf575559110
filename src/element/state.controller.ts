import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Results } from '../analysis/results.ts';
import type { Cluster } from '../model/cluster.ts';
import { type Action, INITIAL_STATE, reduce, type State, type View } from '../model/state.ts';
import { briefingTarget, entityTarget, levelTarget } from '../scene/camera.ts';
import { CORRIDOR_CARD } from '../scene/corridor-card.ts';
import type { Target } from '../scene/map-view.ts';
import type { BriefingRecord, SceneRecord } from '../sources/records.ts';
import { warnOnce } from './attributes.ts';
import {
  ClusterFilterChangeEvent,
  ClusterSceneChangeEvent,
  ClusterSelectEvent,
  ClusterTopicChangeEvent,
  ClusterViewChangeEvent,
  type Origin,
} from './events.ts';
import type { ShowTarget } from './public-types.ts';

/** What the state controller asks of its element. */
export interface StateHost extends ReactiveControllerHost, EventTarget {
  readonly cluster: Cluster | null;
  readonly results: Results | null;
  /** Flies or jumps, and says whether there is a map to move; `animate` undefined leaves it to the reader's system. */
  moveCamera(target: Target, animate: boolean | undefined): boolean;
  /** The first view that the host's attributes ask for, completed from the cluster's own; `null` when they ask for none. */
  askedView(own: Target): View | null;
  whenLoaded(): Promise<void>;
  /** Puts the state into the element's public properties. */
  reflect(state: State): void;
}

/** How a change moves the camera. */
export interface Move {
  readonly moves: boolean;
  readonly animate?: boolean | undefined;
}

/** The one state of an element: every change goes through `dispatch`, tells the host and the page, and moves the camera to what it is about. */
export class StateController implements ReactiveController {
  state: State = INITIAL_STATE;
  /** Where the camera is right now, also between two rests. */
  view: View | null = null;
  /** Whether it is on its way somewhere. */
  isMoving = false;

  readonly #host: StateHost;
  /** Who last sent the camera somewhere. */
  #mover: Origin = 'api';
  /** Where the camera was sent before there was a map. */
  #sent: Target | null = null;

  constructor(host: StateHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** The briefing that is asked for; the package's first one when none is named. */
  get briefing(): BriefingRecord | null {
    const briefings = this.#host.cluster?.records.briefings ?? [];
    return briefings.find((briefing) => briefing.id === this.state.briefing) ?? briefings[0] ?? null;
  }

  /** The scene that the briefing shows; `null` outside of one. */
  get scene(): SceneRecord | null {
    return this.#sceneOf(this.state) ?? null;
  }

  dispatch(action: Action, origin: Origin, move: Move = { moves: true }): void {
    const before = this.state;
    const after = this.#known(reduce(before, action));
    if (after === before) return;
    this.state = after;
    this.#host.reflect(after);
    if (after.selected !== before.selected) this.#host.dispatchEvent(new ClusterSelectEvent(after.selected, origin));
    if (after.filters !== before.filters) this.#host.dispatchEvent(new ClusterFilterChangeEvent(after.filters, origin));
    if (after.topic !== before.topic || after.facets !== before.facets)
      this.#host.dispatchEvent(new ClusterTopicChangeEvent(after.topic, after.facets, origin));
    if (after.scene !== before.scene) this.#host.dispatchEvent(new ClusterSceneChangeEvent(after.scene, origin));
    if (move.moves) this.#follow(before, after, origin, move.animate);
    this.#host.requestUpdate();
  }

  /** Takes a part of a state from the host's code. */
  set(partial: Partial<State>, animate: boolean | undefined): void {
    const { view, ...rest } = partial;
    this.dispatch({ type: 'set', partial: rest }, 'api', { moves: !view, animate });
    if (view) this.look(view, 'api', animate);
  }

  /** Shows what the host's code names; what needs a cluster waits for it. */
  show(target: ShowTarget, animate: boolean | undefined): void {
    const { cluster, results } = this.#host;
    if (typeof target === 'string') {
      if (this.#isUnknown(target)) return warnOnce('industry-cluster-map', 'show', target, 'what is shown');
      this.dispatch({ type: 'select', id: target }, 'api', { moves: false });
      const place = cluster && results && entityTarget(target, cluster, results);
      if (place) this.look(place, 'api', animate);
    } else if (!('level' in target)) this.look(target, 'api', animate);
    else if (cluster && results) this.look(levelTarget(target.level, cluster, results), 'api', animate);
    else
      void this.#host.whenLoaded().then(
        () => this.show(target, animate),
        () => {},
      );
  }

  /** Moves the camera, or keeps where it should go until there is a map. */
  look(target: Target, origin: Origin, animate?: boolean | undefined): void {
    this.#mover = origin;
    if (!this.#host.moveCamera(target, animate)) this.#sent = target;
  }

  /** Another cluster is shown: what it does not have is let go, and the camera goes to its own first view when its name is another. */
  adopt(isOther: boolean): void {
    this.dispatch({ type: 'set', partial: {} }, 'api', { moves: false });
    if (!isOther) return;
    this.state = { ...this.state, view: null, opened: null };
    this.look(this.#ownTarget(), 'api', false);
  }

  /** A click on the map: an entity is selected; a group of sites opens, and its city is shown. */
  pick(id: string | null): void {
    const { cluster, results } = this.#host;
    if (id !== null && this.#opensCorridor(id))
      return this.dispatch(
        { type: 'set', partial: { selected: cluster?.route(id) ? id : this.state.selected, topic: 'corridor', facets: {} } },
        'user',
        { moves: false },
      );
    const [place] = (id ?? '').split(':');
    if (id === null || !id.includes(':') || !place || !cluster || !results) return this.dispatch({ type: 'select', id }, 'user');
    this.dispatch({ type: 'open', id: this.state.opened === id ? null : id }, 'user');
    const target = entityTarget(place, cluster, results);
    if (target) this.look(target, 'user');
  }

  /** Takes note of the camera; once it rests, the state and the page hear of it. */
  seeView(view: View, settled: boolean, byHand: boolean): void {
    this.view = view;
    this.isMoving = !settled;
    // The end of a move by hand does not always say whose it was; its beginning does.
    if (byHand) this.#mover = 'user';
    this.#host.requestUpdate();
    if (!settled) return;
    this.#sent = null;
    const before = this.state;
    this.state = reduce(before, { type: 'view', view });
    if (this.state !== before) this.#host.dispatchEvent(new ClusterViewChangeEvent(view, this.#mover));
  }

  /** Where a map that is mounted now should look: where it was sent, a kept view, the host's, the briefing's scene, what is selected, else the region. */
  firstTarget(): Target {
    return this.#sent ?? this.state.view ?? this.#ownTarget();
  }

  /** Nearer by a number of zooms, or further away. */
  zoomBy(step: number): void {
    if (this.view) this.look({ center: this.view.center, zoom: this.view.zoom + step }, 'user');
  }

  /** Back to the whole region. */
  home(): void {
    const { cluster, results } = this.#host;
    if (cluster && results) this.look(levelTarget('region', cluster, results), 'user');
  }

  #follow(before: State, after: State, origin: Origin, animate: boolean | undefined): void {
    const { cluster, results } = this.#host;
    if (!cluster || !results) return;
    const scene = this.#sceneOf(after);
    const isOther = after.scene !== before.scene || after.mode !== before.mode;
    if (scene && isOther) return this.look(briefingTarget(scene, cluster, results), origin, animate);
    if (before.mode === 'brief' && after.mode !== 'brief') return this.look(levelTarget('region', cluster, results), origin, animate);
    const place = after.selected === before.selected || after.selected === null ? null : entityTarget(after.selected, cluster, results);
    if (place) this.look(place, origin, animate);
  }

  #ownTarget(): Target {
    const { cluster, results } = this.#host;
    if (!cluster || !results) return { center: [0, 0], zoom: 1 };
    const scene = this.#sceneOf(this.state);
    const selected = this.state.selected === null ? null : entityTarget(this.state.selected, cluster, results);
    const own = scene ? briefingTarget(scene, cluster, results) : (selected ?? levelTarget('region', cluster, results));
    return this.#host.askedView(own) ?? own;
  }

  /** The state without an id that the cluster does not have. */
  #known(state: State): State {
    if (state.selected === null || !this.#isUnknown(state.selected)) return state;
    warnOnce('industry-cluster-map', 'selected', state.selected, 'nothing');
    return { ...state, selected: null };
  }

  /** Whether what was clicked is a leg of the corridor, or the card that stands beside it. */
  #opensCorridor(id: string): boolean {
    return id === CORRIDOR_CARD || this.#host.cluster?.route(id) !== undefined;
  }

  #isUnknown(id: string): boolean {
    return this.#host.cluster !== null && !this.#host.cluster.entity(id);
  }

  #sceneOf(state: State): SceneRecord | undefined {
    return state.mode === 'brief' ? (this.briefing?.scenes.find((scene) => scene.id === state.scene) ?? this.briefing?.scenes[0]) : undefined;
  }
}
