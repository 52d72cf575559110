import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { GroundFault } from '../scene/map-view.ts';
import { type AskedBasemap, BASEMAPS, isStyleUrl, readBasemap } from '../sources/basemap.ts';
import { type DatumShift, loadShift } from '../sources/datum.ts';
import type { ForeignGround } from '../sources/foreign-ground.ts';
import type { Ground } from '../sources/ground.ts';
import type { Issue } from '../sources/issue.ts';
import { issue } from '../sources/issue-list.ts';
import { oneOf, warnOnce } from './attributes.ts';

/** What a map stands on: the package's own ground or somebody else's, and the conversion to its datum where that is not WGS-84. */
export interface MapGround {
  readonly own: Ground | null;
  readonly under: ForeignGround | null;
  readonly shift: DatumShift | null;
}

type Shown = 'waiting' | 'embedded' | 'none' | { readonly under: ForeignGround; readonly shift: DatumShift | null };

/** What the controller tells its element. */
export interface BasemapListener {
  /** Another ground is to be shown from now on. */
  changed(): void;
  failed(kind: 'network' | 'data', issues: readonly Issue[]): void;
}

const NETWORK: readonly string[] = ['file-missing', 'file-unreadable', 'ground-unanswered'];

/** Reads the ground that the page asks for. Until it is there the one before stays; where it fails, the package's own ground does. */
export class BasemapController implements ReactiveController {
  /** What is wrong with the ground that is asked for; the package's own is shown instead, or with holes. */
  issues: readonly Issue[] = [];

  readonly #host: ReactiveControllerHost;
  readonly #listener: BasemapListener;
  #asked = '';
  #shown: Shown = 'waiting';
  #request: AbortController | null = null;
  #known: { readonly key: readonly unknown[]; readonly ground: MapGround } | null = null;

  constructor(host: ReactiveControllerHost, listener: BasemapListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#request?.abort();
    // What was being read is asked for again when the element comes back.
    if (this.#request) this.#asked = '';
    this.#request = null;
  }

  /** The foreign ground that is shown or would be with WebGL; `null` for the package's own and for none. */
  get under(): ForeignGround | null {
    return typeof this.#shown === 'object' ? this.#shown.under : null;
  }

  /** What a map of a kind stands on; `null` while the ground that was first asked for is being read. */
  groundFor(kind: 'webgl' | 'svg', own: { readonly ground: Ground | null; readonly groundShift: DatumShift | null }): MapGround | null {
    const shown = this.#shown;
    if (shown === 'waiting') return null;
    const key = [kind, shown, own.ground];
    if (this.#known?.key.every((part, i) => part === key[i])) return this.#known.ground;
    const isForeign = typeof shown === 'object' && kind === 'webgl';
    const embedded = { own: own.ground, under: null, shift: own.groundShift };
    const ground = isForeign ? { own: null, ...shown } : shown === 'none' ? { own: null, under: null, shift: null } : embedded;
    this.#known = { key, ground };
    return ground;
  }

  /** Asks for a ground, once for each different request. */
  want(tag: string, asked: AskedBasemap): void {
    const key = JSON.stringify([asked.basemap, asked.basemap === 'tianditu' ? [asked.key, asked.lang] : asked.datum]);
    if (key === this.#asked) return;
    this.#asked = key;
    this.#request?.abort();
    this.#request = null;
    this.issues = [];
    const name = oneOf(BASEMAPS, asked.basemap);
    if (name === 'none') this.#show('none');
    else if (name === 'tianditu' || (!name && isStyleUrl(asked.basemap))) void this.#read(asked);
    else {
      if (!name && asked.basemap) warnOnce(tag, 'basemap', asked.basemap, 'embedded');
      this.#show('embedded');
    }
  }

  /** A fault that the map met in the foreign ground while drawing it. */
  report({ kind, where, status }: GroundFault): void {
    const isBroken = kind === 'broken';
    const found = isBroken
      ? issue('error', 'style-broken', { table: 'basemap' }, where, '')
      : issue('warning', 'ground-unanswered', { table: where }, status === 0 ? '' : `HTTP ${status}`, '');
    this.#fault([...this.issues, found], [found]);
    if (isBroken) this.#show('embedded');
  }

  async #read(asked: AskedBasemap): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    try {
      const { value, issues } = await readBasemap(asked, document.baseURI, { fetch, signal: request.signal });
      const shift = value && value.datum !== 'WGS-84' ? await loadShift(value.datum) : null;
      if (request.signal.aborted) return;
      this.#request = null;
      if (issues.length > 0) this.#fault(issues, issues);
      this.#show(value ? { under: value, shift } : 'embedded');
    } catch (cause) {
      if (request.signal.aborted) return;
      this.#request = null;
      const found = issue('error', 'style-broken', { table: 'basemap' }, String(cause), '');
      this.#fault([found], [found]);
      this.#show('embedded');
    }
  }

  #fault(all: readonly Issue[], found: readonly Issue[]): void {
    this.issues = all;
    this.#host.requestUpdate();
    this.#listener.failed(found.some(({ reason }) => NETWORK.includes(reason)) ? 'network' : 'data', found);
  }

  #show(shown: Shown): void {
    const before = this.#shown;
    this.#shown = shown;
    if (before !== shown) this.#listener.changed();
  }
}
