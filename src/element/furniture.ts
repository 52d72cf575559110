import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Locale } from '../locale/locale.ts';
import type { Cluster } from '../model/cluster.ts';
import type { State, View } from '../model/state.ts';
import type { PanelContext } from '../panels/context.ts';
import { legendPanel } from '../panels/legend.panel.ts';
import type { MountOptions } from '../scene/map-view.ts';
import { globeShare } from '../scene/globe.ts';
import { scaleBar } from '../scene/scale-bar.ts';
import { stationsInView } from '../scene/stations.ts';
import { isAt } from '../theme/appearance.ts';
import type { Credits } from './credits.ts';
import { dependencies } from './frame.ts';
import type { MapController } from './map.controller.ts';
import { levelOf } from './scene-cache.ts';

/** What the map's buttons do. */
export interface ControlActions {
  zoomBy(step: number): void;
  home(): void;
}

/** Zoom in, zoom out, and back to the whole region. */
export function controls({ words }: Locale, actions: ControlActions): TemplateResult {
  return html`<div class="controls" part="controls" role="group" aria-label=${words.map.home}>
    <button class="zoom" type="button" aria-label=${words.map.zoomIn} title=${words.map.zoomIn} @click=${() => actions.zoomBy(1)}>
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 5v14M5 12h14" /></svg>
    </button>
    <button class="zoom" type="button" aria-label=${words.map.zoomOut} title=${words.map.zoomOut} @click=${() => actions.zoomBy(-1)}>
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 12h14" /></svg>
    </button>
    <button type="button" aria-label=${words.map.home} title=${words.map.home} @click=${() => actions.home()}>
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M8 4H4v4M16 4h4v4M8 20H4v-4M16 20h4v-4" /></svg>
    </button>
  </div>`;
}

/** The legend of what a view of the map shows; near a city, where its marks need the room, it starts closed. */
export function legend(
  context: PanelContext,
  { viewport, stations }: Pick<MapController, 'viewport' | 'stations'>,
  view: View | null,
): DirectiveResult {
  const level = levelOf(context.cluster, viewport, view);
  const isNear = isAt('plates', level);
  const inView = stationsInView(stations, view, viewport);
  return guard(
    [...dependencies(context), level, inView.hasKnown, inView.hasComputed],
    () => html`<div class="legend" part="legend"><slot name="legend">${keyed(isNear, legendPanel(context, !isNear, level, inView))}</slot></div>`,
  );
}

/** Scale bar, who made the ground, its datum, and the map review number or "internal use": always in view. */
export function foot(locale: Locale, credits: Credits, view: View | null): TemplateResult {
  const { words } = locale;
  const { makers, isForeign, datum, groundReview, link, review } = credits;
  const bar = view && globeShare(view.zoom) === 0 ? scaleBar(view.center[1], view.zoom) : null;
  return html`<div class="foot">
    ${
      bar
        ? html`<div class="scale" role="img" aria-label=${`${words.map.scale} ${bar.lengthKm} km`}>
            ${bar.lengthKm} km
            <svg class="scale-line" width=${bar.widthPx} height="6" aria-hidden="true"><path d="M1 0V5H${bar.widthPx - 1}V0" /></svg>
          </div>`
        : nothing
    }
    <div class="citation ${isForeign ? 'foreign' : ''}" part="citation">
      ${
        makers.length > 0
          ? html`<span>${words.map.groundFrom(makers)}</span>
              <details><summary aria-label=${words.map.groundFrom([])} title=${words.map.groundFrom(makers)}>ⓘ</summary>${words.map.groundFrom(makers)}</details>`
          : nothing
      }${datum === '' ? nothing : html`<b>${datum}</b>`}${
        groundReview === ''
          ? nothing
          : html`<b>${link === null ? groundReview : html`<a href=${link} target="_blank" rel="noopener">${groundReview}</a>`}</b>`
      }<b>${review}</b>
    </div>
  </div>`;
}

/** What the map says by itself: its name to a screen reader, and how to move it when gestures are cooperative. */
export function mapWords({ words: { map, app }, name }: Locale, cluster: Cluster | null): NonNullable<MountOptions['words']> {
  const title = cluster ? name(cluster.records.package.title) : app.name;
  return { title: map.label(title), ctrlScroll: map.cooperativeWheel, cmdScroll: map.cooperativeWheelMac, twoFingers: map.cooperativeTouch };
}

/** What a screen reader hears when something has been singled out. */
export function announcement(locale: Locale, cluster: Cluster | null, { selected }: State): string {
  const entity = cluster?.entity(selected ?? '');
  return entity ? locale.words.map.selected(locale.name(entity.name)) : '';
}
