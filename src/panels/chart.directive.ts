import { nothing } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { type DirectiveParameters, directive, type ElementPart } from 'lit/directive.js';
import { renderChart } from '../charts/marks.chart.ts';
import type { ChartLayout } from '../charts/marks.ts';
import type { Flavour } from '../theme/flavour.ts';

/** Width a chart is laid out for until its box has been measured: the inside of a panel at a desk, px. */
const FIRST_WIDTH_PX = 432;

class ChartDirective extends AsyncDirective {
  #box: HTMLElement | null = null;
  #draw: ((widthPx: number) => void) | null = null;
  #drawn = '';
  #observer: ResizeObserver | null = null;

  override render(_layoutFor: (widthPx: number) => ChartLayout, _flavour: Flavour): typeof nothing {
    return nothing;
  }

  override update(part: ElementPart, [layoutFor, flavour]: DirectiveParameters<this>): typeof nothing {
    if (!(part.element instanceof HTMLElement)) throw new Error('a chart stands in an HTML element');
    this.#box = part.element;
    this.#draw = (widthPx) => this.#drawInto(part.element, layoutFor(Math.floor(widthPx)), flavour);
    this.#draw(this.#box.clientWidth || FIRST_WIDTH_PX);
    this.#watch();
    return nothing;
  }

  protected override disconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }

  protected override reconnected(): void {
    this.#watch();
  }

  #watch(): void {
    if (this.#observer || !this.#box) return;
    this.#observer = new ResizeObserver(([entry]) => {
      const widthPx = entry?.contentRect.width ?? 0;
      if (widthPx > 0) this.#draw?.(widthPx);
    });
    this.#observer.observe(this.#box);
  }

  #drawInto(box: Element, layout: ChartLayout, flavour: Flavour): void {
    const next = `${flavour.name} ${JSON.stringify(layout)}`;
    if (next === this.#drawn) return;
    this.#drawn = next;
    let svg = box.querySelector('svg');
    if (!svg) {
      svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      box.append(svg);
    }
    renderChart(svg, layout, flavour);
  }
}

/** Draws a chart into an otherwise empty element, laid out again whenever the element's width changes. */
export const chart = directive(ChartDirective);
