import { labelBox } from '../../scene/label-box.ts';
import type { Callout, MapScene } from '../../scene/map-scene.ts';
import type { Projection } from './flow.overlay.ts';

/** The name of what is selected, where its mark carries none: an element above the map, so that it is there in the frame of the selection. */
export class CalloutOverlay {
  readonly root = document.createElement('div');
  readonly #projection: Projection;
  readonly #name = document.createElement('div');
  readonly #dot = document.createElement('div');
  #callout: Callout | null = null;

  constructor(projection: Projection) {
    this.#projection = projection;
    this.root.setAttribute('aria-hidden', 'true');
    this.#name.className = 'map-callout';
    this.#dot.className = 'map-callout-dot';
  }

  /** Shows the callout of the next scene, or none. */
  update({ callout }: MapScene): void {
    this.#callout = callout;
    if (!callout) {
      this.root.replaceChildren();
      return;
    }
    this.#name.textContent = callout.label.lines.map((line) => line.text).join(' ');
    this.#name.style.fontSize = `${callout.label.sizePx}px`;
    this.root.replaceChildren(...(callout.dotted ? [this.#dot, this.#name] : [this.#name]));
    this.moved();
  }

  /** Puts the name where its mark is now. */
  moved(): void {
    if (!this.#callout) return;
    const { lngLat, offsetPx, label } = this.#callout;
    const { x, y } = this.#projection.project(lngLat);
    const at = [x + offsetPx[0], y + offsetPx[1]] as const;
    const { left, top, right } = labelBox(label, at);
    // Its real width may differ from the estimate: it is held at the side that faces the mark.
    const [from, shift] = { right: [left, '0'], left: [right, '-100%'], above: [at[0], '-50%'], below: [at[0], '-50%'] }[label.side];
    this.#name.style.transform = `translate(${Math.round(Number(from))}px, ${Math.round(top)}px) translateX(${shift})`;
    this.#dot.style.transform = `translate(${at[0]}px, ${at[1]}px)`;
  }
}
