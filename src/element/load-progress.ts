import { ClusterProgressEvent, type ErrorKind, raise } from './events.ts';
import type { Issue } from '../sources/issue.ts';
import { Loaded } from './loaded.ts';

/** What the progress of loading asks of its element. */
export interface LoadHost extends HTMLElement {
  /** Whether there is a cluster to show. */
  readonly cluster: object | null;
  requestUpdate(): void;
}

/** How far an element's loading has come: it tells the page, and keeps the promise of `whenLoaded()`. */
export class LoadProgress {
  readonly #host: LoadHost;
  readonly #loaded = new Loaded();
  /** Whether the map that is mounted has painted its first scene. */
  #hasPainted = false;
  /** Whether another cluster waits to be painted on it. */
  #repaints = false;

  constructor(host: LoadHost) {
    this.#host = host;
  }

  get promise(): Promise<void> {
    return this.#loaded.promise;
  }

  get isDone(): boolean {
    return this.#loaded.isDone;
  }

  /** Something else is wanted: whoever waits goes on waiting. */
  restart(): void {
    this.#loaded.restart();
  }

  /** The map is gone: the next one has to paint first. */
  unmounted(): void {
    this.#loaded.restart();
    this.#hasPainted = false;
  }

  /** A share of the loading is done, 0 to 1. */
  advance(share: number): void {
    this.#host.dispatchEvent(new ClusterProgressEvent(share));
  }

  /** Another cluster was read. */
  read(): void {
    this.#repaints = this.#hasPainted;
  }

  /** Another ground is to be shown: on the map that is there, or on one that takes its place and says itself when it is painted. */
  reground(remounts: boolean): void {
    this.#loaded.restart();
    this.#repaints = this.#hasPainted && !remounts;
    this.#host.requestUpdate();
  }

  /** Whether the map that is mounted shows another cluster now and has to be waited for; asked once. */
  takeRepaint(): boolean {
    const repaints = this.#repaints;
    this.#repaints = false;
    return repaints;
  }

  /** Everything first asked for is painted. */
  readonly finish = (): void => {
    this.#hasPainted = true;
    if (this.#loaded.isDone) return;
    this.#loaded.resolve();
    this.advance(1);
    this.#host.requestUpdate();
  };

  /** Something went wrong: the page hears of it and may keep it out of the console; without a cluster nothing can be shown. */
  fail(kind: ErrorKind, cause: unknown, issues: readonly Issue[]): void {
    raise(this.#host, kind, cause, issues);
    if (!this.#host.cluster) this.#loaded.reject(cause);
    else if (kind === 'webgl') this.#hasPainted = false;
    else if (this.#hasPainted && !this.#repaints) this.finish();
  }
}
