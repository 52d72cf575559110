import type { Filters, Topic, View } from '../model/state.ts';
import type { Issue } from '../sources/issue.ts';

/** Who caused a change: a person, the host's code, or a running briefing. A host that mirrors state ignores `api`. */
export type Origin = 'user' | 'api' | 'briefing';

/** What failed: the network, the data, the graphics, or local storage. */
export type ErrorKind = 'network' | 'data' | 'webgl' | 'storage';

/** The cluster is read, checked and on its way to the map. Does not bubble. */
export class ClusterLoadEvent extends Event {
  static readonly eventName = 'cluster-load';
  /** Warnings that came with the package; never errors. */
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(ClusterLoadEvent.eventName);
    this.issues = issues;
  }
}

/** How far loading has come, 0 to 1. Does not bubble. */
export class ClusterProgressEvent extends Event {
  static readonly eventName = 'cluster-progress';
  readonly progress: number;
  constructor(progress: number) {
    super(ClusterProgressEvent.eventName);
    this.progress = progress;
  }
}

/** Something outside the element's power failed. Cancel it to keep it out of the console. Does not bubble. */
export class ClusterErrorEvent extends Event {
  static readonly eventName = 'cluster-error';
  readonly kind: ErrorKind;
  readonly cause: unknown;
  readonly issues: readonly Issue[];
  constructor(kind: ErrorKind, cause: unknown, issues: readonly Issue[] = []) {
    super(ClusterErrorEvent.eventName, { cancelable: true });
    this.kind = kind;
    this.cause = cause;
    this.issues = issues;
  }
}

/** Something was singled out, or nothing is any more. */
export class ClusterSelectEvent extends Event {
  static readonly eventName = 'cluster-select';
  /** Entity id, or `null`. */
  readonly selected: string | null;
  readonly origin: Origin;
  constructor(selected: string | null, origin: Origin) {
    super(ClusterSelectEvent.eventName, { bubbles: true, composed: true });
    this.selected = selected;
    this.origin = origin;
  }
}

/** The camera came to rest somewhere else. */
export class ClusterViewChangeEvent extends Event {
  static readonly eventName = 'cluster-view-change';
  readonly view: View;
  readonly origin: Origin;
  constructor(view: View, origin: Origin) {
    super(ClusterViewChangeEvent.eventName, { bubbles: true, composed: true });
    this.view = view;
    this.origin = origin;
  }
}

/** The filters changed. */
export class ClusterFilterChangeEvent extends Event {
  static readonly eventName = 'cluster-filter-change';
  readonly filters: Filters;
  readonly origin: Origin;
  constructor(filters: Filters, origin: Origin) {
    super(ClusterFilterChangeEvent.eventName, { bubbles: true, composed: true });
    this.filters = filters;
    this.origin = origin;
  }
}

/** The panel opened another topic, or a choice inside it changed. */
export class ClusterTopicChangeEvent extends Event {
  static readonly eventName = 'cluster-topic-change';
  readonly topic: Topic;
  readonly facets: Readonly<Record<string, string>>;
  readonly origin: Origin;
  constructor(topic: Topic, facets: Readonly<Record<string, string>>, origin: Origin) {
    super(ClusterTopicChangeEvent.eventName, { bubbles: true, composed: true });
    this.topic = topic;
    this.facets = facets;
    this.origin = origin;
  }
}

/** The briefing moved to another scene, or ended (`null`). */
export class ClusterSceneChangeEvent extends Event {
  static readonly eventName = 'cluster-scene-change';
  readonly scene: string | null;
  readonly origin: Origin;
  constructor(scene: string | null, origin: Origin) {
    super(ClusterSceneChangeEvent.eventName, { bubbles: true, composed: true });
    this.scene = scene;
    this.origin = origin;
  }
}

/** Tells a host what failed; what it does not cancel reaches the console. */
export function raise(host: HTMLElement, kind: ErrorKind, cause: unknown, issues: readonly Issue[]): void {
  const unhandled = host.dispatchEvent(new ClusterErrorEvent(kind, cause, issues));
  if (unhandled) console.error(`<${host.localName}> ${kind}:`, cause);
}

declare global {
  interface HTMLElementEventMap {
    'cluster-load': ClusterLoadEvent;
    'cluster-progress': ClusterProgressEvent;
    'cluster-error': ClusterErrorEvent;
    'cluster-select': ClusterSelectEvent;
    'cluster-view-change': ClusterViewChangeEvent;
    'cluster-filter-change': ClusterFilterChangeEvent;
    'cluster-topic-change': ClusterTopicChangeEvent;
    'cluster-scene-change': ClusterSceneChangeEvent;
  }
}
