import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { analyse } from '../analysis/analyse.ts';
import type { Results } from '../analysis/results.ts';
import { type Cluster, createCluster } from '../model/cluster.ts';
import type { Ground } from '../sources/ground.ts';
import type { Checked, Issue } from '../sources/issue.ts';
import { readCluster, readClusterObject } from '../sources/read-cluster.ts';
import { readGround } from '../sources/read-ground.ts';
import type { ClusterRecords } from '../sources/records.ts';

/** Where the loader stands. */
export type Phase = 'empty' | 'loading' | 'ready' | 'failed';

/** What is to be read: a URL, or tables given as an object. */
export type Wanted = { readonly src: string } | { readonly data: unknown };

/** What the element's properties ask for; an object wins over a URL. */
export function wantedFrom(data: unknown, src: string | null): Wanted | null {
  if (data !== null && data !== undefined) return { data };
  return src === null || src === '' ? null : { src };
}

/** What the loader tells its element. */
export interface ClusterListener {
  progress(share: number): void;
  loaded(issues: readonly Issue[]): void;
  /** Data faults come with their issues; anything else with the error that was thrown. */
  failed(kind: 'data' | 'network', cause: unknown, issues: readonly Issue[]): void;
}

/** Reads and checks the cluster and its ground. A newer request aborts the older one; a good cluster stays while a bad one is refused. */
export class ClusterController implements ReactiveController {
  cluster: Cluster | null = null;
  results: Results | null = null;
  ground: Ground | null = null;
  issues: readonly Issue[] = [];
  phase: Phase = 'empty';

  readonly #host: ReactiveControllerHost;
  readonly #listener: ClusterListener;
  #request: AbortController | null = null;

  constructor(host: ReactiveControllerHost, listener: ClusterListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  hostDisconnected(): void {
    if (this.phase !== 'loading') return;
    this.#request?.abort();
    this.phase = this.cluster ? 'ready' : 'empty';
  }

  /** Reads from a URL, or takes an object, and replaces what was shown when it is good. */
  async load(from: Wanted, withGround: boolean): Promise<void> {
    this.#request?.abort();
    const request = new AbortController();
    this.#request = request;
    this.#enter('loading');
    this.#listener.progress(0.05);
    try {
      const checked = await this.#read(from, request.signal);
      request.signal.throwIfAborted();
      await this.#accept(checked, withGround, request.signal);
    } catch (cause) {
      if (request.signal.aborted) return;
      this.#enter(this.cluster ? 'ready' : 'failed');
      this.#listener.failed('network', cause, this.issues);
    }
  }

  #read(from: Wanted, signal: AbortSignal): Promise<Checked<ClusterRecords>> | Checked<ClusterRecords> {
    const base = document.baseURI;
    return 'src' in from ? readCluster(new URL(from.src, base).href, { fetch, signal }) : readClusterObject(from.data, base);
  }

  async #accept(checked: Checked<ClusterRecords>, withGround: boolean, signal: AbortSignal): Promise<void> {
    if (!checked.value) {
      this.issues = checked.issues;
      this.#enter(this.cluster ? 'ready' : 'failed');
      const isNetwork = checked.issues.some((issue) => issue.reason === 'file-missing');
      this.#listener.failed(isNetwork ? 'network' : 'data', new Error(describe(checked.issues)), checked.issues);
      return;
    }
    this.#listener.progress(0.4);
    const url = withGround ? checked.value.package.ground : null;
    const ground = url === null ? null : await readGround(url, { fetch, signal });
    signal.throwIfAborted();
    this.cluster = createCluster(checked.value);
    this.results = analyse(this.cluster);
    this.ground = ground?.value ?? null;
    this.issues = [...checked.issues, ...(ground?.issues ?? [])];
    this.#enter('ready');
    this.#listener.progress(0.7);
    this.#listener.loaded(this.issues);
    if (ground && !ground.value) this.#listener.failed('network', new Error(describe(ground.issues)), ground.issues);
  }

  #enter(phase: Phase): void {
    this.phase = phase;
    this.#host.requestUpdate();
  }
}

/** The first fault and how many more there are, for the console. */
function describe(issues: readonly Issue[]): string {
  const first = issues.find((issue) => issue.severity === 'error') ?? issues[0];
  if (!first) return 'no data';
  const place = [first.table, first.row === null ? '' : `row ${first.row}`, first.field ?? ''].filter((part) => part !== '').join(', ');
  return `${place}: ${first.reason} "${first.value}", expected ${first.expected} (${issues.length} in all)`;
}
