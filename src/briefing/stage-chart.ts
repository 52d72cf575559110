import { html, type TemplateResult } from 'lit';
import type { BaseSummary } from '../analysis/results.ts';
import type { Quantity } from '../analysis/quantity.ts';
import { layoutCapacity } from '../charts/capacity.layout.ts';
import { capacitySeries } from '../charts/capacity.series.ts';
import { layoutComposition } from '../charts/composition.layout.ts';
import { compositionSeries } from '../charts/composition.series.ts';
import type { ChartFrame, ChartLayout } from '../charts/marks.ts';
import { chart } from '../panels/chart.directive.ts';
import type { PanelContext } from '../panels/context.ts';
import type { SceneRecord } from '../sources/records.ts';

/** Width at which a chart's type is as large as at a desk, px: on the stage, where the column is wider, it grows with it. */
const DESK_WIDTH_PX = 370;

/** The chart of a scene and every number that is drawn in it. */
export interface StageChart {
  readonly template: TemplateResult;
  readonly quantities: readonly Quantity[];
}

/** The chart that a scene asks for; `null` where it asks for none or the documents give no number for it. */
export function stageChart(scene: SceneRecord, context: PanelContext): StageChart | null {
  const { cluster, results, locale } = context;
  if (scene.chart === 'composition') {
    const series = compositionSeries(results.region, cluster, locale);
    const { target, parts, within } = results.region;
    return series && draw((frame) => layoutComposition(series, frame, locale), [target, ...parts, ...within], context);
  }
  const base = results.bases.find(({ place }) => place.id === (scene.selected ?? scene.target));
  const series = base ? capacitySeries(base, locale) : null;
  if (!base || !series) return null;
  // The gap is a part of the capacity's bar; a waterfall would be higher than the column has room for.
  const isBar = scene.chart === 'capacity' || scene.chart === 'gap';
  return isBar ? draw((frame) => layoutCapacity(series, frame, locale), drawnOf(base), context) : null;
}

function draw(layout: (frame: ChartFrame) => ChartLayout, quantities: readonly (Quantity | null)[], { flavour }: PanelContext): StageChart {
  return {
    template: html`<div class="brief-chart" ${chart((widthPx) => layout({ widthPx, scale: Math.max(1, widthPx / DESK_WIDTH_PX) }), flavour)}></div>`,
    quantities: quantities.filter((quantity) => quantity !== null),
  };
}

function drawnOf(base: BaseSummary): readonly (Quantity | null)[] {
  return [base.capacity, base.target, base.gap, ...base.parts.map((part) => part.quantity)];
}
