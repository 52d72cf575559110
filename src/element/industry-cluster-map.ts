import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Results } from '../analysis/results.ts';
import { find } from '../analysis/search.ts';
import { BriefController } from '../briefing/brief.controller.ts';
import { stage, stageStyles } from '../briefing/stage.ts';
import { type Locale, localeOf } from '../locale/locale.ts';
import { sceneWords } from '../locale/scene-words.ts';
import type { Cluster } from '../model/cluster.ts';
import { type Filters, type Mode, MODES, type State, type Theme, THEMES, type View } from '../model/state.ts';
import type { PanelContext } from '../panels/context.ts';
import { panelStyles } from '../panels/panel-for.ts';
import { entityTarget, levelTarget, paddingWith } from '../scene/camera.ts';
import type { MapScene } from '../scene/map-scene.ts';
import type { MapViewEvents, Padding, PictureOptions, Target } from '../scene/map-view.ts';
import type { Viewport } from '../scene/mercator.ts';
import type { Issue } from '../sources/issue.ts';
import { flavourVariables } from '../theme/css-variables.ts';
import type { Flavour } from '../theme/flavour.ts';
import { flavours } from '../theme/flavours.ts';
import { parseCenter, warnOnce, wordOr } from './attributes.ts';
import { ClusterController, type Wanted, wantedFrom } from './cluster.controller.ts';
import { elementStyles } from './element.styles.ts';
import { EnvironmentController, langOf } from './environment.controller.ts';
import { ClusterErrorEvent, ClusterLoadEvent, ClusterProgressEvent, type ErrorKind } from './events.ts';
import { faults, loadingNotice, paddingFor, panelFrame, type Sheet } from './frame.ts';
import { controls, foot, legend } from './furniture.ts';
import { DEFAULTS, elementProperties } from './element.properties.ts';
import { Loaded } from './loaded.ts';
import { MapController, type MapHost } from './map.controller.ts';
import { isNear, SceneCache } from './scene-cache.ts';
import type { ChangeOptions, FoundEntity, ShowTarget } from './public-types.ts';
import { Sheets } from './sheets.ts';
import { StateController, type StateHost } from './state.controller.ts';

const TAG = 'industry-cluster-map';

/**
 * An interactive map of a regional industry cluster: bases with capacity against target, sites, corridor and markets, each number led back to its line.
 *
 * @attr {string} src - URL of a cluster package (`datapackage.json`) or a compiled cluster (`cluster.json`).
 * @attr {explore|brief|embed} [mode=explore] - A preset of panels, controls, gestures and type size.
 * @attr {embedded|none} [basemap=embedded] - The ground: the package's own, or none.
 * @attr {auto|light|dark|wall|print} [theme=auto] - The flavour; `auto` follows the reader's system, and is dark in a briefing.
 * @attr {string} center - First view as `"lng,lat"` in WGS-84 degrees; the cluster's own without it.
 * @attr {number} zoom - Zoom of the first view, 0 to 22.
 * @attr {string} selected - Id of what is singled out, on map and panel alike.
 * @attr {string} briefing - Id of the briefing that `mode="brief"` walks; the first one without it.
 * @attr {string} scene - Id of the scene of the briefing.
 * @attr {string} lang - BCP 47 tag; inherited from the page; `zh-CN` and `en` are written.
 * @attr {lazy|eager} [loading=lazy] - Whether to wait until the element comes near the screen.
 * @attr {boolean} no-controls - Without buttons and legend.
 * @attr {boolean} no-gestures - Without panning and zooming by hand.
 * @attr {boolean} no-animation - Without camera flights and flow.
 * @prop {object} data - Cluster tables as an object, `{package, tables: {sites: Row[], ...}}` with the columns of the package's CSV files; wins over `src`.
 * @prop {Filters} filters - Kinds and statuses that are kept; empty lists keep everything.
 * @prop {boolean} loaded - Whether everything first asked for is painted. Read-only.
 * @prop {Issue[]} issues - Faults found in the data last read. Read-only.
 * @prop {Cluster|null} cluster - The cluster that is shown. Read-only.
 * @prop {webgl|svg|null} renderer - What draws the map. Read-only.
 * @method whenLoaded - Resolves when everything first asked for is painted; rejects when nothing can be shown.
 * @method getState - The state as plain data that stringifies.
 * @method setState - Takes back what `getState` gave, or a part of it.
 * @method show - Moves to an entity id (and selects it), `{level}`, `{bounds}` or `{center, zoom}`.
 * @method find - Entities whose names, short names, aliases or pinyin hold a text; best first.
 * @method locate - Where an entity's mark is, CSS px inside the element; `null` when it is not drawn.
 * @method next - The next scene of the briefing.
 * @method previous - The previous scene of the briefing.
 * @method toBlob - A picture of the map: `{widthPx, heightPx, type, pixelRatio}`.
 * @fires cluster-load - The cluster is read and checked. Does not bubble.
 * @fires cluster-progress - How far loading has come. Does not bubble.
 * @fires cluster-error - `kind` is network, data, webgl or storage. Does not bubble; cancel it to keep it out of the console.
 * @fires cluster-select - Something was singled out, or nothing is any more.
 * @fires cluster-view-change - The camera came to rest somewhere else.
 * @fires cluster-filter-change - The filters changed.
 * @fires cluster-scene-change - The briefing moved to another scene.
 * @slot poster - First picture, shown until the live map is up.
 * @slot loading - Instead of the loading notice.
 * @slot error - Instead of the list of faults.
 * @slot header - Over the map, at the top.
 * @slot legend - Instead of the legend.
 * @slot panel - Instead of the panel's content.
 * @csspart frame - Map and panel together.
 * @csspart map - The map's box.
 * @csspart panel - The panel.
 * @csspart panel-title - The panel's heading.
 * @csspart legend - The legend.
 * @csspart controls - The map's buttons.
 * @csspart stage - The words of a briefing.
 * @csspart citation - Attribution and review number.
 * @cssprop [--cluster-panel-width=480px] - Width of the panel beside the map.
 * @cssprop [--cluster-font] - Font family of everything but water names; the system's Chinese sans without it.
 */
export class IndustryClusterMap extends LitElement implements MapHost, StateHost {
  static override styles = [elementStyles, panelStyles, stageStyles];
  static override properties = elementProperties;

  declare src: string | null;
  declare data: unknown;
  declare mode: Mode;
  declare basemap: string;
  declare theme: Theme;
  declare center: string | null;
  declare zoom: number | null;
  declare selected: string | null;
  declare briefing: string | null;
  declare scene: string | null;
  declare lang: string;
  declare loading: 'lazy' | 'eager';
  declare noControls: boolean;
  declare noGestures: boolean;
  declare noAnimation: boolean;
  declare filters: Filters;

  readonly #environment = new EnvironmentController(this);
  readonly #loader = new ClusterController(this, {
    progress: (share) => this.dispatchEvent(new ClusterProgressEvent(share)),
    loaded: (issues) => this.dispatchEvent(new ClusterLoadEvent(issues)),
    failed: (kind, cause, issues) => this.#fail(kind, cause, issues),
  });
  readonly #store = new StateController(this);
  readonly #map = new MapController(this);
  readonly #scenes = new SceneCache();
  readonly #loaded = new Loaded();
  readonly #sheets = new Sheets();
  readonly #brief = new BriefController(this, {
    onScene: (scene) => this.#store.dispatch({ type: 'set', partial: { scene: scene.id, selected: scene.selected } }, 'briefing'),
    onEnd: () => this.#store.dispatch({ type: 'set', partial: { mode: 'explore', scene: null, selected: null } }, 'user'),
  });
  #wanted: Wanted | null = null;
  #sheet: Sheet = 'half';

  constructor() {
    super();
    Object.assign(this, DEFAULTS);
  }

  get loaded(): boolean {
    return this.#loaded.isDone;
  }

  get issues(): readonly Issue[] {
    return this.#loader.issues;
  }

  get cluster(): Cluster | null {
    return this.#loader.cluster;
  }

  /** Every number that is shown; `null` while there is no cluster. */
  get results(): Results | null {
    return this.#loader.results;
  }

  get renderer(): 'webgl' | 'svg' | null {
    return this.#map.view?.kind ?? null;
  }

  whenLoaded(): Promise<void> {
    return this.#loaded.promise;
  }

  getState(): State {
    return { ...this.#store.state, view: this.#store.view ?? this.#store.state.view };
  }

  setState(partial: Partial<State>, { animate }: ChangeOptions = {}): void {
    const { view, ...rest } = partial;
    if (rest.lang) this.lang = rest.lang;
    this.#store.dispatch({ type: 'set', partial: rest }, 'api', { moves: !view, animate });
    if (view) this.moveCamera(view, animate);
  }

  show(target: ShowTarget, { animate }: ChangeOptions = {}): void {
    const { cluster, results } = this;
    if (!cluster || !results) return;
    if (typeof target !== 'string') return this.moveCamera('level' in target ? levelTarget(target.level, cluster, results) : target, animate);
    this.#store.dispatch({ type: 'select', id: target }, 'api', { moves: false });
    const place = entityTarget(target, cluster, results);
    if (place) this.moveCamera(place, animate);
  }

  find(text: string): readonly FoundEntity[] {
    const matches = this.cluster ? find(this.cluster, text) : [];
    return matches.map(({ id, type, name, detail }) => ({ id, type, name: this.#locale.name(name), detail: this.#locale.name(detail) }));
  }

  locate(id: string): { x: number; y: number } | null {
    const point = this.#map.view?.locate(id);
    const stage = this.stageElement?.getBoundingClientRect();
    const own = this.getBoundingClientRect();
    return point && stage ? { x: point.x + stage.left - own.left, y: point.y + stage.top - own.top } : null;
  }

  next(): void {
    this.#brief.send({ type: 'next' });
  }

  previous(): void {
    this.#brief.send({ type: 'previous' });
  }

  async toBlob(options: PictureOptions = {}): Promise<Blob> {
    await this.whenLoaded();
    if (!this.#map.view) throw new Error('toBlob: no map is shown');
    return this.#map.view.picture(options);
  }

  /** @internal */
  get stageElement(): HTMLElement | null {
    return this.renderRoot?.querySelector<HTMLElement>('.stage') ?? null;
  }

  /** @internal */
  adoptStyles(name: string, text: string): void {
    this.#sheets.adopt(this.shadowRoot, name, text);
  }

  /** @internal */
  sceneFor(viewport: Viewport, view: View): MapScene | null {
    const { cluster, results } = this;
    if (!cluster || !results) return null;
    const { state } = this.#store;
    const input = { cluster, results, ground: this.#loader.ground, state, flavour: this.#flavour.name, words: sceneWords(this.#locale) };
    return this.#scenes.get(input, viewport, view);
  }

  /** @internal */
  mountOptions(): ReturnType<MapHost['mountOptions']> {
    const center = parseCenter(this.center);
    if (this.center !== null && !center) warnOnce(TAG, 'center', this.center, 'the cluster');
    const first = center ? { center, zoom: this.zoom ?? 7 } : this.#store.firstTarget();
    return {
      first,
      padding: this.#paddingFor(first),
      cooperative: this.#store.state.mode === 'embed',
      gestures: !this.noGestures,
      still: this.#isStill,
    };
  }

  /** @internal */
  moveCamera(target: Target, animate: boolean | undefined): void {
    void this.#map.view?.fit(target, { animate: animate ?? !this.#isStill, padding: this.#paddingFor(target) });
  }

  /** @internal */
  reflect({ mode, theme, selected, filters, briefing, scene }: State): void {
    Object.assign(this, { mode, theme, selected, filters, briefing, scene });
  }

  /** @internal */
  readonly mapEvents: MapViewEvents = {
    pick: (id) => this.#store.pick(id),
    hover: (id) => this.stageElement?.classList.toggle('over', id !== null),
    view: (view, settled, user) => this.#store.seeView(view, settled, user ? 'user' : 'api'),
    loaded: () => this.#finishLoading(),
    failed: (cause) => this.#failMap(cause),
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#onKey);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#readProperties(changed);
    if (changed.has('src') || changed.has('data')) this.#wanted = wantedFrom(this.data, this.src);
    if (this.#wanted && (this.loading === 'eager' || this.#environment.isNear)) {
      const from = this.#wanted;
      this.#wanted = null;
      this.#loaded.restart();
      void this.#loader.load(from, this.basemap !== 'none');
    }
    this.adoptStyles('flavour', `:host { ${flavourVariables(this.#flavour)} }`);
    const { mode, scene } = this.#store.state;
    this.#brief.play(mode === 'brief' ? this.#store.briefing : null, scene);
  }

  protected override render(): TemplateResult {
    const { cluster, results } = this;
    const { state } = this.#store;
    const context = cluster && results ? this.#context(cluster, results) : null;
    const isBrief = state.mode === 'brief';
    const hasPanel = context !== null && !isBrief && (state.mode === 'explore' || state.selected !== null);
    const hasControls = !this.noControls && context !== null && !isBrief;
    return html`<div class="frame ${hasPanel ? 'with-panel' : ''}" part="frame" data-sheet=${this.#sheet}>
        <div class="map" part="map">
          <div class="stage" tabindex=${this.noGestures || this.renderer === 'webgl' ? -1 : 0} role="application" aria-label=${this.#locale.words.map.label(this.#title)}></div>
          <div class="poster ${this.#loaded.isDone || isBrief ? 'gone' : ''}"><slot name="poster"></slot></div>
          <slot name="header"></slot>
          ${hasControls ? controls(this.#locale, { zoomBy: (step) => this.#zoomBy(step), home: () => this.#store.home() }) : nothing}
          ${hasControls && state.mode === 'explore' ? legend(context, isNear(context.cluster, this.#map.viewport, this.#store.view)) : nothing}
          ${foot(this.#locale, cluster, this.#loader.ground, isBrief ? null : this.#store.view)}
          ${loadingNotice(this.#locale, this.#loader.phase, this.#loaded.isDone || isBrief)} ${faults(this.#locale, this.issues, cluster !== null)}
          ${isBrief && context ? html`<div class="brief" part="stage">${this.#stage(context)}</div>` : nothing}
        </div>
        ${hasPanel && context ? panelFrame(context, this.#sheet, (sheet) => this.#setSheet(sheet)) : nothing}
      </div>
      <div class="visually-hidden" aria-live="polite">${this.#announcement()}</div>`;
  }

  get #locale(): Locale {
    return localeOf(this.#store.state.lang);
  }

  get #flavour(): Flavour {
    const { theme, mode } = this.#store.state;
    if (theme !== 'auto') return flavours[theme];
    return this.#environment.prefersDark || mode === 'brief' ? flavours.dark : flavours.light;
  }

  get #title(): string {
    return this.cluster ? this.#locale.name(this.cluster.records.package.title) : this.#locale.words.app.name;
  }

  get #isStill(): boolean {
    return this.noAnimation || this.#environment.prefersStill;
  }

  #paddingFor(target: Target): Padding {
    const viewport = this.#map.viewport ?? { widthPx: this.clientWidth, heightPx: this.clientHeight };
    return paddingWith(target, paddingFor(this.#store.state.mode, viewport), viewport);
  }

  #context(cluster: Cluster, results: Results): PanelContext {
    const { state } = this.#store;
    return { cluster, results, state, locale: this.#locale, flavour: this.#flavour, dispatch: (action) => this.#store.dispatch(action, 'user') };
  }

  #stage(context: PanelContext): TemplateResult | typeof nothing {
    const { briefing, state } = this.#brief;
    return briefing ? stage(context, briefing, state, (command) => this.#brief.send(command)) : nothing;
  }

  #announcement(): string {
    const entity = this.cluster?.entity(this.#store.state.selected ?? '');
    return entity ? this.#locale.words.map.selected(this.#locale.name(entity.name)) : '';
  }

  #readProperties(changed: PropertyValues<this>): void {
    const mode = wordOr(TAG, 'mode', MODES, this.mode, 'explore');
    const theme = wordOr(TAG, 'theme', THEMES, this.theme, 'auto');
    const lang = langOf(this.lang) ?? this.#environment.inheritedLang;
    const { selected, filters, briefing, scene } = this;
    const names = new Set<PropertyKey>(changed.keys());
    const given = Object.entries({ selected, filters, briefing, scene }).filter(([name]) => names.has(name));
    this.#store.dispatch({ type: 'set', partial: { mode, theme, lang, ...Object.fromEntries(given) } }, 'api');
  }

  #zoomBy(step: number): void {
    const view = this.#map.view?.view();
    if (view) this.moveCamera({ center: view.center, zoom: view.zoom + step }, undefined);
  }

  #setSheet(sheet: Sheet): void {
    this.#sheet = sheet;
    this.requestUpdate();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const { mode, selected } = this.#store.state;
    if (event.key !== 'Escape' || event.defaultPrevented || mode === 'brief' || selected === null) return;
    // Escape closes an open card first, and only that.
    if (this.renderRoot.querySelector(':popover-open')) return;
    this.#store.dispatch({ type: 'select', id: null }, 'user');
  };

  #finishLoading(): void {
    if (this.#loaded.isDone) return;
    this.#loaded.resolve();
    this.dispatchEvent(new ClusterProgressEvent(1));
    this.requestUpdate();
  }

  #fail(kind: ErrorKind, cause: unknown, issues: readonly Issue[]): void {
    const unhandled = this.dispatchEvent(new ClusterErrorEvent(kind, cause, issues));
    if (unhandled) console.error(`<${TAG}> ${kind}:`, cause);
    if (!this.cluster) this.#loaded.reject(cause);
    else if (kind !== 'webgl') this.#finishLoading();
  }

  #failMap(cause: Error): void {
    this.#fail('webgl', cause, []);
    if (this.renderer !== 'svg') this.#map.fallBack();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'industry-cluster-map': IndustryClusterMap;
  }
}
