import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Results } from '../analysis/results.ts';
import { find } from '../analysis/search.ts';
import { BriefController } from '../briefing/brief.controller.ts';
import { stage, stageStyles } from '../briefing/stage.ts';
import { type Locale, localeOf } from '../locale/locale.ts';
import { sceneWords } from '../locale/scene-words.ts';
import type { Cluster } from '../model/cluster.ts';
import type { Filters, Mode, State, Theme, View } from '../model/state.ts';
import type { PanelContext } from '../panels/context.ts';
import { panelStyles } from '../panels/panel-for.ts';
import { viewOf } from '../scene/camera.ts';
import type { MapScene } from '../scene/map-scene.ts';
import type { MapViewEvents, PictureOptions, Target } from '../scene/map-view.ts';
import type { Viewport } from '../scene/mercator.ts';
import type { Issue } from '../sources/issue.ts';
import { flavourVariables } from '../theme/css-variables.ts';
import type { Flavour } from '../theme/flavour.ts';
import { firstView, wordOr } from './attributes.ts';
import { BasemapController, type MapGround } from './basemap.controller.ts';
import { ClusterController, issuesText, wantedFrom } from './cluster.controller.ts';
import { creditLine, type Credits, creditsOf } from './credits.ts';
import { elementStyles } from './element.styles.ts';
import { EnvironmentController } from './environment.controller.ts';
import { ClusterLoadEvent, raise } from './events.ts';
import { hasInset, panelFrame, type Sheet } from './frame.ts';
import { announcement, controls, foot, legend, mapWords } from './furniture.ts';
import { InsetController, type InsetHost } from './inset.controller.ts';
import { DEFAULTS, elementProperties, LOADINGS } from './element.properties.ts';
import { HighlightController } from './highlight.controller.ts';
import { LoadProgress } from './load-progress.ts';
import { MapController, type MapHost } from './map.controller.ts';
import { Notices } from './notices.ts';
import { type OwnParts, Scenes } from './scenes.ts';
import type { ChangeOptions, FoundEntity, ShowTarget } from './public-types.ts';
import { Sheets } from './sheets.ts';
import { readProperties, readState } from './state-input.ts';
import { StateController, type StateHost } from './state.controller.ts';

const TAG = 'industry-cluster-map';

/**
 * An interactive map of a regional industry cluster: bases with capacity against target, sites, corridor and markets, each number led back to its line.
 *
 * @attr {string} src - URL of a cluster package (`datapackage.json`) or a compiled cluster (`cluster.json`).
 * @attr {explore|brief|embed} [mode=explore] - A preset of panels, controls, gestures and type size.
 * @attr {embedded|none|tianditu|URL} [basemap=embedded] - The ground: the package's own, none, Tianditu, or the URL of a MapLibre style. No other origin is asked unless this says so.
 * @attr {string} tianditu-key - Your own key for `basemap="tianditu"`.
 * @attr {WGS-84|GCJ-02|BD-09} [basemap-datum=WGS-84] - Datum of the style's tiles; must be given for AMap, Tencent and Baidu.
 * @attr {string} basemap-review - Map review number (审图号) of that ground, shown beside the map's own.
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
 * @fires cluster-topic-change - The panel opened another topic, or a choice inside it changed.
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
export class IndustryClusterMap extends LitElement implements MapHost, StateHost, InsetHost {
  static override styles = [elementStyles, panelStyles, stageStyles];
  static override properties = elementProperties;

  declare src: string | null;
  declare data: unknown;
  declare mode: Mode;
  declare basemap: string;
  declare tiandituKey: string | null;
  declare basemapDatum: string | null;
  declare basemapReview: string | null;
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
    progress: (share) => this.#loading.advance(share),
    loaded: (issues, isOther) => this.#adopt(issues, isOther),
    failed: (kind, cause, issues) => this.#loading.fail(kind, cause, issues),
  });
  readonly #basemap = new BasemapController(this, {
    changed: () => this.#loading.reground(this.#map.isOnOtherGround),
    failed: (kind, issues) => raise(this, kind, new Error(issuesText(issues)), issues),
  });
  readonly #store = new StateController(this);
  readonly #map = new MapController(this);
  readonly #highlight = new HighlightController(this);
  readonly #scenes = new Scenes();
  readonly #loading = new LoadProgress(this);
  readonly #sheets = new Sheets();
  readonly #notices = new Notices(this);
  readonly #brief = new BriefController(this, {
    onScene: (scene) => this.#store.dispatch({ type: 'set', partial: { scene: scene.id, selected: scene.selected } }, 'briefing'),
    onEnd: () => this.#store.dispatch({ type: 'set', partial: { mode: 'explore', scene: null, selected: null } }, 'user'),
  });
  #sheet: Sheet = 'half';

  constructor() {
    super();
    Object.assign(this, DEFAULTS);
    new InsetController(this);
    this.addEventListener('keydown', (event) => this.#onKey(event));
  }

  get loaded(): boolean {
    return this.#loading.isDone;
  }

  get issues(): readonly Issue[] {
    return this.#basemap.issues.length > 0 ? [...this.#loader.issues, ...this.#basemap.issues] : this.#loader.issues;
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
    return this.#loading.promise;
  }

  getState(): State {
    return { ...this.#store.state, view: this.#store.view ?? this.#store.state.view };
  }

  setState(partial: Partial<State>, { animate }: ChangeOptions = {}): void {
    const clean = readState(TAG, partial);
    if (clean.lang) this.lang = clean.lang;
    this.#store.set(clean, animate);
  }

  show(target: ShowTarget, { animate }: ChangeOptions = {}): void {
    this.#store.show(target, animate);
  }

  find(text: string): readonly FoundEntity[] {
    const matches = this.cluster ? find(this.cluster, text) : [];
    return matches.map(({ id, type, name, detail }) => ({ id, type, name: this.#locale.name(name), detail: this.#locale.name(detail) }));
  }

  locate(id: string): { x: number; y: number } | null {
    return this.#map.locate(id, this.getBoundingClientRect());
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
    return this.#map.view.picture({ credit: creditLine(this.#locale, this.#credits), ...options });
  }

  /** @internal */
  get stageElement(): HTMLElement | null {
    return this.renderRoot?.querySelector<HTMLElement>('.stage') ?? null;
  }

  /** @internal */
  get insetElement(): HTMLElement | null {
    return this.renderRoot?.querySelector<HTMLElement>('.inset') ?? null;
  }

  /** @internal */
  get briefTarget(): string | null {
    return this.#store.scene?.target ?? null;
  }

  /** @internal */
  adoptStyles(name: string, text: string): void {
    this.#sheets.adopt(this.shadowRoot, name, text);
  }

  /** @internal */
  sceneFor(viewport: Viewport, view: View, kind: 'webgl' | 'svg'): MapScene | null {
    return this.#scenes.first(this.#sceneParts(kind), this.briefTarget, viewport, view);
  }

  /** @internal */
  insetScene(viewport: Viewport): ReturnType<InsetHost['insetScene']> {
    return this.#scenes.second(this.#sceneParts('svg'), viewport);
  }

  /** @internal */
  groundFor(kind: 'webgl' | 'svg'): MapGround | null {
    return this.#basemap.groundFor(kind, this.#loader);
  }

  /** @internal */
  mountOptions(): ReturnType<MapHost['mountOptions']> {
    const first = this.#store.firstTarget();
    return { first, padding: this.#map.padding(first, this.#store.state.mode), words: mapWords(this.#locale, this.cluster) };
  }

  /** @internal */
  handling(): ReturnType<MapHost['handling']> {
    return { cooperative: this.#store.state.mode === 'embed', gestures: !this.noGestures, still: this.#isStill };
  }

  /** @internal */
  askedView(own: Target): View | null {
    return firstView(TAG, this.center, this.zoom, () => viewOf(own, this.#map.viewport, this.#map.padding(own, this.#store.state.mode)));
  }

  /** @internal */
  moveCamera(target: Target, animate: boolean | undefined): boolean {
    return this.#map.move(target, this.#store.state.mode, animate ?? !this.#isStill);
  }

  /** @internal */
  reflect({ mode, theme, selected, filters, briefing, scene }: State): void {
    Object.assign(this, { mode, theme, selected, filters, briefing, scene });
  }

  /** @internal */
  readonly mapEvents: MapViewEvents = {
    pick: (id) => this.#store.pick(id),
    hover: (id) => this.#highlight.onMap(id, this.stageElement),
    view: (view, settled, user) => this.#store.seeView(view, settled, user),
    loaded: this.#loading.finish,
    failed: (cause) => this.#failMap(cause),
    ground: (fault) => this.#basemap.report(fault),
  };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Whoever puts it back waits for the map again.
    this.#loading.unmounted();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const given = readProperties(TAG, this, this.#environment.inheritedLang, new Set<PropertyKey>(changed.keys()));
    this.#store.dispatch({ type: 'set', partial: given }, 'api');
    if (changed.has('src') || changed.has('data')) this.#loader.want(wantedFrom(this.data, this.src));
    if (wordOr(TAG, 'loading', LOADINGS, this.loading, 'lazy') === 'eager' || this.#environment.isNear) {
      this.#basemap.want(TAG, { basemap: this.basemap, key: this.tiandituKey ?? '', datum: this.basemapDatum ?? '', lang: this.#store.state.lang });
      if (this.#loader.start(this.basemap !== 'none')) this.#loading.restart();
      if (this.#loader.phase === 'loading') this.#map.prepare();
    }
    this.adoptStyles('flavour', `:host { ${flavourVariables(this.#flavour)} }`);
    this.#brief.play(this.#store.state.mode === 'brief' ? this.#store.briefing : null, this.#store.state.scene);
  }

  protected override updated(): void {
    if (!this.#store.isMoving) this.#map.keepClear(this.renderRoot);
    if (this.#loading.takeRepaint()) void this.#map.painted().then(this.#loading.finish);
  }

  protected override render(): TemplateResult {
    const { cluster, results } = this;
    const { state } = this.#store;
    const context = cluster && results ? this.#context(cluster, results) : null;
    const isBrief = state.mode === 'brief';
    const playing = this.#brief.briefing;
    const hasPanel = context !== null && !isBrief && (state.mode === 'explore' || state.selected !== null);
    const hasControls = !this.noControls && context !== null && !isBrief;
    return html`<div class="frame ${hasPanel ? 'with-panel' : ''}" part="frame" lang=${state.lang} data-sheet=${this.#sheet}>
        <div class="map" part="map">
          <div class="stage" tabindex="-1" role="application" aria-label=${mapWords(this.#locale, cluster).title}></div>
          <div class="poster ${this.#loading.isDone || isBrief ? 'gone' : ''}"><slot name="poster"></slot></div>
          ${hasInset(state.mode, this.#map.viewport, this.briefTarget) ? html`<div class="inset" aria-hidden="true"></div>` : nothing}
          <slot name="header"></slot>
          ${hasControls ? controls(this.#locale, this.#store) : nothing}
          ${hasControls && state.mode === 'explore' ? legend(context, this.#map, this.#store.view) : nothing}
          ${foot(this.#locale, this.#credits, isBrief ? null : this.#store.view)}
          ${this.#notices.render(this.#locale, this.#loader, this.#basemap, this.#map, this.#loading.isDone || isBrief)}
          ${isBrief && context && playing ? html`<div class="brief" part="stage">${stage(context, playing, this.#brief.state, (command) => this.#brief.send(command))}</div>` : nothing}
        </div>
        ${hasPanel && context ? panelFrame(context, this.#sheet, (sheet) => this.#setSheet(sheet), this.#highlight) : nothing}
      </div>
      <div class="visually-hidden" aria-live="polite" lang=${state.lang}>${announcement(this.#locale, cluster, state)}</div>`;
  }

  get #locale(): Locale {
    return localeOf(this.#store.state.lang);
  }

  get #flavour(): Flavour {
    return this.#environment.flavour(this.#store.state.theme, this.#store.state.mode);
  }

  get #credits(): Credits {
    return creditsOf(this.#locale, this.cluster, this.groundFor(this.renderer ?? 'webgl'), this.basemapReview ?? '');
  }

  get #isStill(): boolean {
    return this.noAnimation || this.#environment.prefersStill;
  }

  #context(cluster: Cluster, results: Results): PanelContext {
    const { state } = this.#store;
    const dispatch: PanelContext['dispatch'] = (action) => this.#store.dispatch(action, 'user');
    const linked = this.#highlight.linkedIn(cluster);
    return { cluster, results, state, linked, locale: this.#locale, flavour: this.#flavour, dispatch };
  }

  #sceneParts(kind: 'webgl' | 'svg'): OwnParts | null {
    const { cluster, results } = this;
    const ground = this.groundFor(kind);
    if (!cluster || !results || !ground) return null;
    const { state, isMoving } = this.#store;
    const [flavour, words, highlighted] = [this.#flavour.name, sceneWords(this.#locale), this.#highlight.id];
    return { cluster, results, ground: ground.own, state, flavour, words, highlighted, isMoving: isMoving && !this.#map.isFlying };
  }

  #setSheet(sheet: Sheet): void {
    this.#sheet = sheet;
    this.requestUpdate();
  }

  #onKey({ key, defaultPrevented }: KeyboardEvent): void {
    if (key !== 'Escape' || defaultPrevented || this.#store.state.mode === 'brief') return;
    // Escape closes an open card first, then a list of faults, then what is selected.
    if (this.renderRoot.querySelector(':popover-open') || this.#notices.close(this.#loader, this.#basemap)) return;
    this.#store.dispatch({ type: 'select', id: null }, 'user');
  }

  #adopt(issues: readonly Issue[], isOther: boolean): void {
    this.#loading.read();
    this.#store.adopt(isOther);
    this.dispatchEvent(new ClusterLoadEvent(issues));
  }

  #failMap(cause: Error): void {
    this.#loading.fail('webgl', cause, []);
    if (this.renderer !== 'svg') this.#map.fallBack();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'industry-cluster-map': IndustryClusterMap;
  }
}
