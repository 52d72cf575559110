import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.ts';
import type { Mode } from '../model/state.ts';
import type { PanelContext } from '../panels/context.ts';
import { issuesPanel } from '../panels/issues.panel.ts';
import { panelFor } from '../panels/panel-for.ts';
import type { Padding } from '../scene/map-view.ts';
import type { Viewport } from '../scene/mercator.ts';
import type { Issue } from '../sources/issue.ts';
import type { Phase } from './cluster.controller.ts';

/** How far the bottom sheet of a narrow screen is pulled up. */
export type Sheet = 'peek' | 'half' | 'full';

const NEXT: Readonly<Record<Sheet, Sheet>> = { peek: 'half', half: 'full', full: 'peek' };
const NARROW_PX = 760;

/** What the camera keeps free around what it shows; the words of a briefing stand on the left, or below when the screen is tall. */
export function paddingFor(mode: Mode, { widthPx, heightPx }: Viewport): Padding {
  if (mode === 'brief') {
    const isTall = heightPx > widthPx;
    return isTall ? { top: 32, right: 24, bottom: heightPx * 0.52, left: 24 } : { top: 48, right: 56, bottom: 64, left: widthPx * 0.38 };
  }
  return widthPx < NARROW_PX ? { top: 84, right: 20, bottom: 64, left: 20 } : { top: 36, right: 36, bottom: 56, left: 36 };
}

/** The panel beside the map, or the sheet below it. */
export function panelFrame(context: PanelContext, sheet: Sheet, setSheet: (sheet: Sheet) => void): TemplateResult {
  const panel = panelFor(context);
  return html`<section class="panel" part="panel" aria-label=${panel.title}>
    <button class="grip" type="button" aria-label=${context.locale.words.app.panelSize} @click=${() => setSheet(NEXT[sheet])}></button>
    <div class="panel-scroll" tabindex="0"><slot name="panel">${panel.body}</slot></div>
  </section>`;
}

/** What stands on the map until it is painted. */
export function loadingNotice({ words }: Locale, phase: Phase, isDone: boolean): TemplateResult | typeof nothing {
  if (phase === 'empty') return html`<div class="notice" role="status">${words.state.empty}</div>`;
  if (isDone || phase === 'failed') return nothing;
  return html`<slot name="loading"><div class="notice" role="status">${words.state.loading} <progress></progress></div></slot>`;
}

/** The list of faults that kept a package from being shown; a good one loaded before stays behind it. */
export function faults(locale: Locale, issues: readonly Issue[], hasCluster: boolean): TemplateResult | typeof nothing {
  const errors = issues.filter((issue) => issue.severity === 'error');
  if (errors.length === 0) return nothing;
  return html`<div class="faults ${hasCluster ? '' : 'bare'}" role="alert"><slot name="error">${issuesPanel(errors, locale, hasCluster)}</slot></div>`;
}
