import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { analyse } from '../analysis/analyse.ts';
import type { Results } from '../analysis/results.ts';
import { type Cluster, createCluster } from '../model/cluster.ts';
import { type DatumShift, loadShift } from '../sources/datum.ts';
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
  /** `isOther` is whether a cluster of another name was shown before. */
  loaded(issues: readonly Issue[], isOther: boolean): void;
  /** Data faults come with their issues; anything else with the error that was thrown. */
  failed(kind: 'data' | 'network', cause: unknown, issues: readonly Issue[]): void;
}

/** Reads and checks the cluster and its ground. A newer request aborts the older one; a good cluster stays while a bad one is refused. */
export class ClusterController implements ReactiveController {
  cluster: Cluster | null = null;
  results: Results | null = null;
  ground: Ground | null = null;
  /** Conversion to the ground's datum; `null` for WGS-84. */
  groundShift: DatumShift | null = null;
  issues: readonly Issue[] = [];
  /** What of the ground could not be read; the map is drawn without it. */
  groundIssues: readonly Issue[] = [];
  phase: Phase = 'empty';

  readonly #host: ReactiveControllerHost;
  readonly #listener: ClusterListener;
  #request: AbortController | null = null;
  #reading: Wanted | null = null;
  #hasAskedGround = false;
  #wanted: Wanted | null = null;

  constructor(host: ReactiveControllerHost, listener: ClusterListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  hostDisconnected(): void {
    if (this.phase !== 'loading') return;
    this.#request?.abort();
    // Whoever puts the element back waits for the same.
    this.#wanted ??= this.#reading;
    this.phase = this.cluster ? 'ready' : 'empty';
  }

  /** Notes what is to be read next; `null` for nothing. */
  want(wanted: Wanted | null): void {
    this.#wanted = wanted;
  }

  /** Begins to read what is wanted, with the package's ground or without; whether there was anything to begin. */
  start(withGround: boolean): boolean {
    if (withGround && !this.#hasAskedGround && this.cluster) this.#wanted ??= this.#reading;
    const wanted = this.#wanted;
    this.#wanted = null;
    if (wanted) void this.#load(wanted, withGround);
    return wanted !== null;
  }

  /** Reads from a URL, or takes an object, and replaces what was shown when it is good. */
  async #load(from: Wanted, withGround: boolean): Promise<void> {
    this.#request?.abort();
    const request = new AbortController();
    this.#request = request;
    this.#reading = from;
    this.#hasAskedGround = withGround;
    this.#enter('loading');
    this.#listener.progress(0.05);
    try {
      const checked = await this.#read(from, request.signal);
      request.signal.throwIfAborted();
      await this.#accept(checked, 'src' in from, withGround, request.signal);
    } catch (cause) {
      if (request.signal.aborted) return;
      this.#enter(this.cluster ? 'ready' : 'failed');
      // Faults of the files come as issues: what is thrown is a cluster that nobody thought of.
      this.#listener.failed('data', cause, this.issues);
    }
  }

  #read(from: Wanted, signal: AbortSignal): Promise<Checked<ClusterRecords>> {
    const base = document.baseURI;
    return 'src' in from ? readCluster(new URL(from.src, base).href, { fetch, signal }) : readClusterObject(from.data, base);
  }

  async #accept(checked: Checked<ClusterRecords>, isRemote: boolean, withGround: boolean, signal: AbortSignal): Promise<void> {
    if (!checked.value) {
      this.issues = checked.issues;
      this.#enter(this.cluster ? 'ready' : 'failed');
      const isNetwork = isRemote && checked.issues.some(({ reason }) => reason === 'file-missing' || reason === 'file-unreadable');
      this.#listener.failed(isNetwork ? 'network' : 'data', new Error(issuesText(checked.issues)), checked.issues);
      return;
    }
    this.#listener.progress(0.4);
    const url = withGround ? checked.value.package.ground : null;
    const ground = url === null ? null : await readGround(url, { fetch, signal });
    const datum = ground?.value?.datum ?? 'WGS-84';
    const groundShift = datum === 'WGS-84' ? null : await loadShift(datum);
    signal.throwIfAborted();
    const cluster = createCluster(checked.value);
    const results = analyse(cluster);
    const isOther = this.cluster !== null && this.cluster.records.package.name !== cluster.records.package.name;
    Object.assign(this, { cluster, results, ground: ground?.value ?? null, groundShift });
    // A map without its ground is still a map: nothing of it is an error.
    this.groundIssues = (ground?.issues ?? []).map((issue) => ({ ...issue, severity: 'warning' }));
    this.issues = [...checked.issues, ...this.groundIssues];
    this.#enter('ready');
    this.#listener.progress(0.7);
    this.#listener.loaded(this.issues, isOther);
    if (ground && !ground.value) this.#listener.failed('network', new Error(issuesText(ground.issues)), this.groundIssues);
  }

  #enter(phase: Phase): void {
    this.phase = phase;
    this.#host.requestUpdate();
  }
}

/** The first fault and how many more there are, for the console. */
export function issuesText(issues: readonly Issue[]): string {
  const first = issues.find((issue) => issue.severity === 'error') ?? issues[0];
  if (!first) return 'no data';
  const place = [first.table, first.row === null ? '' : `row ${first.row}`, first.field ?? ''].filter((part) => part !== '').join(', ');
  return `${place}: ${first.reason} "${first.value}", expected ${first.expected} (${issues.length} in all)`;
}
