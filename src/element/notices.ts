import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.ts';
import { issuesPanel } from '../panels/issues.panel.ts';
import type { Issue } from '../sources/issue.ts';
import type { ClusterController, Phase } from './cluster.controller.ts';
import type { MapController } from './map.controller.ts';

type Part = TemplateResult | typeof nothing;

/** What an element says over its map about loading, graphics and data; the reader may close the lists. */
export class Notices {
  readonly #host: ReactiveControllerHost;
  #closed: readonly Issue[] | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Closes the list that is open; `false` when none is that can be closed. */
  close({ issues, groundIssues, cluster }: ClusterController): boolean {
    const isOpen = groundIssues.length > 0 || issues.some((issue) => issue.severity === 'error');
    if (!isOpen || this.#closed === issues || cluster === null) return false;
    this.#closed = issues;
    this.#host.requestUpdate();
    return true;
  }

  /** `isDone` is whether nothing more need be said about loading. */
  render(locale: Locale, loader: ClusterController, map: MapController, isDone: boolean): TemplateResult {
    const close = () => this.close(loader);
    return html`${loadingNotice(locale, loader.phase, isDone)} ${graphicsNotice(locale, map)} ${faults(locale, loader, this.#closed === loader.issues, close)}`;
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
function graphicsNotice({ words }: Locale, { isLost, view }: MapController): Part {
  if (isLost) return html`<div class="notice" role="status">${words.state.contextLost}</div>`;
  return view?.kind === 'svg' ? html`<div class="notice low" role="status">${words.state.noWebgl}</div>` : nothing;
}

/** The list of faults that kept a package from being shown, which a good one loaded before stays behind; or what is missing of the ground. */
function faults(locale: Locale, { issues, groundIssues, phase, cluster }: ClusterController, isClosed: boolean, close: () => void): Part {
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
