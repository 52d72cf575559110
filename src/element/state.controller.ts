import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Results } from '../analysis/results.ts';
import type { Cluster } from '../model/cluster.ts';
import { type Action, INITIAL_STATE, reduce, type State, type View } from '../model/state.ts';
import { briefingTarget, entityTarget, levelTarget } from '../scene/camera.ts';
import type { Target } from '../scene/map-view.ts';
import type { BriefingRecord, SceneRecord } from '../sources/records.ts';
import { ClusterFilterChangeEvent, ClusterSceneChangeEvent, ClusterSelectEvent, ClusterViewChangeEvent, type Origin } from './events.ts';

/** What the state controller asks of its element. */
export interface StateHost extends ReactiveControllerHost, EventTarget {
  readonly cluster: Cluster | null;
  readonly results: Results | null;
  /** Flies or jumps; `animate` undefined leaves it to the reader's system. */
  moveCamera(target: Target, animate: boolean | undefined): void;
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

  readonly #host: StateHost;

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

  dispatch(action: Action, origin: Origin, move: Move = { moves: true }): void {
    const before = this.state;
    const after = reduce(before, action);
    if (after === before) return;
    this.state = after;
    this.#host.reflect(after);
    if (after.selected !== before.selected) this.#host.dispatchEvent(new ClusterSelectEvent(after.selected, origin));
    if (after.filters !== before.filters) this.#host.dispatchEvent(new ClusterFilterChangeEvent(after.filters, origin));
    if (after.scene !== before.scene) this.#host.dispatchEvent(new ClusterSceneChangeEvent(after.scene, origin));
    if (move.moves) this.#follow(before, after, move.animate);
    this.#host.requestUpdate();
  }

  /** A click on the map: an entity is selected; a group of sites opens, and its city is shown. */
  pick(id: string | null): void {
    const { cluster, results } = this.#host;
    const [place] = (id ?? '').split(':');
    if (id === null || !id.includes(':') || !place || !cluster || !results) return this.dispatch({ type: 'select', id }, 'user');
    this.dispatch({ type: 'open', id: this.state.opened === id ? null : id }, 'user');
    this.#moveTo(entityTarget(place, cluster, results), undefined);
  }

  /** Takes note of the camera; once it rests, the state and the page hear of it. */
  seeView(view: View, settled: boolean, origin: Origin): void {
    this.view = view;
    this.#host.requestUpdate();
    if (!settled) return;
    this.state = reduce(this.state, { type: 'view', view });
    this.#host.dispatchEvent(new ClusterViewChangeEvent(view, origin));
  }

  /** Where a map that is mounted now should look: a kept view, the briefing's scene, what is selected, else the region. */
  firstTarget(): Target {
    const { cluster, results } = this.#host;
    if (this.state.view) return this.state.view;
    if (!cluster || !results) return { center: [0, 0], zoom: 1 };
    const scene = this.#sceneOf(this.state);
    if (scene) return briefingTarget(scene, cluster, results);
    const selected = this.state.selected === null ? null : entityTarget(this.state.selected, cluster, results);
    return selected ?? levelTarget('region', cluster, results);
  }

  /** Back to the whole region. */
  home(): void {
    const { cluster, results } = this.#host;
    if (cluster && results) this.#host.moveCamera(levelTarget('region', cluster, results), undefined);
  }

  #follow(before: State, after: State, animate: boolean | undefined): void {
    const { cluster, results } = this.#host;
    if (!cluster || !results) return;
    const scene = this.#sceneOf(after);
    const isOther = after.scene !== before.scene || after.mode !== before.mode;
    if (scene && isOther) this.#host.moveCamera(briefingTarget(scene, cluster, results), animate);
    else if (before.mode === 'brief' && after.mode !== 'brief') this.home();
    else if (after.selected !== before.selected && after.selected !== null) this.#moveTo(entityTarget(after.selected, cluster, results), animate);
  }

  #moveTo(target: Target | null, animate: boolean | undefined): void {
    if (target) this.#host.moveCamera(target, animate);
  }

  #sceneOf(state: State): SceneRecord | undefined {
    return state.mode === 'brief' ? (this.briefing?.scenes.find((scene) => scene.id === state.scene) ?? this.briefing?.scenes[0]) : undefined;
  }
}
