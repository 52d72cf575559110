import { html, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { guard } from 'lit/directives/guard.js';
import { stageCover, stageInsetPx } from '../briefing/stage-cover.ts';
import type { Mode } from '../model/state.ts';
import type { PanelContext } from '../panels/context.ts';
import { opensLegend } from '../panels/legend.panel.ts';
import { panelFor, writtenTopics } from '../panels/panel-for.ts';
import { topicTabs } from '../panels/topic-tabs.ts';
import type { Padding } from '../scene/map-view.ts';
import type { Viewport } from '../scene/mercator.ts';
import { type Box, boxAt } from '../scene/placement.ts';

/** How far the bottom sheet of a narrow screen is pulled up. */
export type Sheet = 'peek' | 'half' | 'full';

const NEXT: Readonly<Record<Sheet, Sheet>> = { peek: 'half', half: 'full', full: 'peek' };
const NARROW_PX = 760;
/** Width of a map from which its legend stands at the bottom, px. */
const WIDE_PX = 1080;
/** Size of the closed legend, and of the open one on the views of the markets, px. */
const CLOSED_LEGEND = { widthPx: 200, heightPx: 44 } as const;
const FAR_LEGEND = { widthPx: 352, heightPx: 560 } as const;

/** What stands over the map and hides it: the words of a briefing, the search field and the attribution on a narrow screen. `target` is what the briefing's scene is about. */
export function coverOf(mode: Mode, { widthPx, heightPx }: Viewport, target: string | null = null): Padding {
  if (mode === 'brief') return stageCover(widthPx, heightPx, target);
  return { top: widthPx < NARROW_PX ? 64 : 0, right: 0, bottom: 32, left: 0 };
}

/** Whether a second map stands beside the first: on a wall, while the briefing is about the markets. */
export function hasInset(mode: Mode, { widthPx, heightPx }: Viewport, target: string | null): boolean {
  return mode === 'brief' && stageInsetPx(widthPx, heightPx, target) > 0;
}

/** Where the buttons and the legend stand over the map, px of its box, as in the styles of the element: the legend closed, but far off (`isFar`) open where it opens by itself. */
export function furnitureOf(mode: Mode, viewport: Viewport, isFar = false): readonly Box[] {
  const { widthPx, heightPx } = viewport;
  if (mode === 'brief') return [];
  if (widthPx < NARROW_PX) return [boxAt(12, heightPx - 26 - 44, 96, 44)];
  const buttons = boxAt(24, 24, 40, 122);
  const legendBottomPx = widthPx < WIDE_PX ? 64 : 24;
  const legend = isFar && opensLegend(viewport) ? FAR_LEGEND : CLOSED_LEGEND;
  return mode === 'embed' ? [buttons] : [buttons, boxAt(24, heightPx - legendBottomPx - legend.heightPx, legend.widthPx, legend.heightPx)];
}

/** Parts of the page that lie over the map. */
const OVER_THE_MAP = '.controls, .legend, .citation, .scale, .panel, .map-plate, .map-call, .brief-column';

/** Boxes of what the page lays over the map, as far as they are inside it, CSS px from its corner. */
export function boxesOver(stage: Element, root: ParentNode): readonly Box[] {
  const map = stage.getBoundingClientRect();
  return [...root.querySelectorAll(OVER_THE_MAP)].flatMap((part) => {
    const { left, top, right, bottom } = part.getBoundingClientRect();
    const box = {
      left: Math.round(Math.max(map.left, left) - map.left),
      top: Math.round(Math.max(map.top, top) - map.top),
      right: Math.round(Math.min(map.right, right) - map.left),
      bottom: Math.round(Math.min(map.bottom, bottom) - map.top),
    };
    return box.right > box.left && box.bottom > box.top ? [box] : [];
  });
}

/** What the camera keeps free around what it shows; in a briefing, what its words cover. */
export function paddingFor(mode: Mode, { widthPx, heightPx }: Viewport, target: string | null = null): Padding {
  if (mode === 'brief') return margin(stageCover(widthPx, heightPx, target), widthPx < NARROW_PX ? 24 : 56);
  return widthPx < NARROW_PX ? { top: 84, right: 20, bottom: 68, left: 20 } : { top: 36, right: 36, bottom: 56, left: 36 };
}

function margin({ top, right, bottom, left }: Padding, px: number): Padding {
  return { top: top + px, right: right + px, bottom: bottom + px, left: left + px };
}

/** Told where pointer and focus are in the panel. */
export interface Pointer {
  readonly pointed: (event: PointerEvent) => void;
  readonly focused: (event: FocusEvent) => void;
  readonly left: () => void;
}

/** Everything that a part drawn from a context depends on: while the camera flies none of it changes, and the part need not be made again. */
export function dependencies({ cluster, results, state, flavour, linked }: PanelContext): unknown[] {
  return [cluster, results, state, flavour, [...(linked ?? [])].join()];
}

/** The panel beside the map, or the sheet below it. */
export function panelFrame(context: PanelContext, sheet: Sheet, setSheet: (sheet: Sheet) => void, pointer: Pointer): DirectiveResult {
  return guard([...dependencies(context), sheet], () => panelSection(context, sheet, setSheet, pointer));
}

function panelSection(context: PanelContext, sheet: Sheet, setSheet: (sheet: Sheet) => void, pointer: Pointer): TemplateResult {
  const panel = panelFor(context);
  return html`<section
    class="panel" part="panel" aria-label=${panel.title}
    @pointerover=${pointer.pointed} @pointerleave=${pointer.left} @focusin=${pointer.focused} @focusout=${pointer.left}
  >
    <button class="grip" type="button" aria-label=${context.locale.words.app.panelSize} @click=${() => setSheet(NEXT[sheet])}></button>
    ${topicTabs(context, writtenTopics)}
    <div class="panel-scroll" tabindex="0"><slot name="panel">${panel.body}</slot></div>
  </section>`;
}
