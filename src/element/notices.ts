import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.ts';
import { issuesPanel } from '../panels/issues.panel.ts';
import type { Issue } from '../sources/issue.ts';
import type { BasemapController } from './basemap.controller.ts';
import type { ClusterController, Phase } from './cluster.controller.ts';
import type { MapController } from './map.controller.ts';

type Part = TemplateResult | typeof nothing;
type Faulty = Pick<ClusterController, 'issues' | 'groundIssues' | 'phase' | 'cluster'>;

/** What an element says over its map about loading, graphics and data; the reader may close the lists. */
export class Notices {
  readonly #host: ReactiveControllerHost;
  /** The lists of faults that the reader has closed; another list opens again. */
  #closed: readonly (readonly Issue[])[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Closes the list that is open; `false` when none is that can be closed. */
  close({ issues, groundIssues, cluster }: ClusterController, basemap: BasemapController): boolean {
    const isOpen = groundIssues.length + basemap.issues.length > 0 || issues.some((issue) => issue.severity === 'error');
    if (!isOpen || this.#isClosed(issues, basemap) || cluster === null) return false;
    this.#closed = [issues, basemap.issues];
    this.#host.requestUpdate();
    return true;
  }

  /** `isDone` is whether nothing more need be said about loading. */
  render(locale: Locale, loader: ClusterController, basemap: BasemapController, map: MapController, isDone: boolean): TemplateResult {
    const { issues, phase, cluster } = loader;
    const shown = { issues, phase, cluster, groundIssues: [...loader.groundIssues, ...basemap.issues] };
    const list = faults(locale, shown, this.#isClosed(issues, basemap), () => this.close(loader, basemap));
    return html`${loadingNotice(locale, phase, isDone)} ${graphicsNotice(locale, map, basemap.under !== null)} ${list}`;
  }

  #isClosed(issues: readonly Issue[], basemap: BasemapController): boolean {
    return this.#closed[0] === issues && this.#closed[1] === basemap.issues;
  }
}

/** What stands on the map until it is painted, or instead of it. */
function loadingNotice({ words }: Locale, phase: Phase, isDone: boolean): Part {
  if (phase === 'empty') return html`<div class="notice" role="status">${words.state.empty}</div>`;
  if (isDone || phase === 'failed') return nothing;
  const text = phase === 'loading' ? words.state.loading : words.state.loadingMap;
  return html`<slot name="loading"><div class="notice" role="status">${text} <progress aria-label=${text}></progress></div></slot>`;
}

/** Says that the graphics card has stopped, or that a picture without it stands in. */
function graphicsNotice({ words }: Locale, { isLost, view }: MapController, isForeign: boolean): Part {
  if (isLost) return html`<div class="notice" role="status">${words.state.contextLost}</div>`;
  const said = isForeign ? html`${words.state.noWebgl}<br />${words.state.groundNeedsWebgl}` : words.state.noWebgl;
  return view?.kind === 'svg' ? html`<div class="notice low" role="status">${said}</div>` : nothing;
}

/** The list of faults that kept a package from being shown, which a good one loaded before stays behind; or what is missing of the ground. */
function faults(locale: Locale, { issues, groundIssues, phase, cluster }: Faulty, isClosed: boolean, close: () => void): Part {
  const hasCluster = cluster !== null;
  const { state } = locale.words;
  const errors = issues.filter((issue) => issue.severity === 'error');
  const button = html`<button class="close" type="button" aria-label=${state.close} title=${state.close} @click=${close}>
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6 6 18" /></svg>
  </button>`;
  if (errors.length > 0 && !(isClosed && hasCluster)) {
    return html`<div class="faults ${hasCluster ? '' : 'bare'}" role="alert">
      ${hasCluster ? button : nothing}<slot name="error">${issuesPanel(errors, locale, hasCluster)}</slot>
    </div>`;
  }
  if (!hasCluster && phase === 'failed') return html`<div class="faults bare" role="alert"><slot name="error">${state.dataError(1)}</slot></div>`;
  if (groundIssues.length === 0 || isClosed) return nothing;
  return html`<div class="faults low" role="status">
    ${button}<h2>${state.dataWarning(groundIssues.length)}</h2>
    <ul>${groundIssues.map((issue) => html`<li>${locale.issue(issue)}</li>`)}</ul>
  </div>`;
}
