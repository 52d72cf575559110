import type { MapScene } from '../scene/map-scene.ts';
import { FlowOverlay, type Projection } from './overlay/flow.overlay.ts';
import { CalloutOverlay } from './overlay/callout.overlay.ts';
import { type Disc, spaceBackground } from './overlay/space.ts';
import { PlatesOverlay } from './overlay/plates.overlay.ts';

/** The elements that a view puts into its container: the engine's host, the flow above it, the plates and the callout above that. */
export class Stage {
  readonly host = document.createElement('div');
  readonly flow: FlowOverlay;
  readonly plates: PlatesOverlay;
  readonly callout: CalloutOverlay;
  readonly #root = document.createElement('div');

  constructor(container: HTMLElement, projection: Pick<Projection, 'project' | 'projectLine'>, pick: (id: string) => void, still: boolean) {
    this.#root.style.cssText = 'position:absolute;inset:0;overflow:hidden';
    this.host.style.cssText = 'position:absolute;inset:0';
    const sized: Projection = { ...projection, size: () => this.size() };
    this.flow = new FlowOverlay(sized, still);
    this.plates = new PlatesOverlay(sized, pick);
    this.callout = new CalloutOverlay(sized);
    this.plates.root.append(this.callout.root);
    this.#root.append(this.host, this.flow.canvas, this.plates.root);
    container.append(this.#root);
  }

  /** Size of the map in CSS px. */
  size(): { width: number; height: number } {
    return { width: this.#root.clientWidth, height: this.#root.clientHeight };
  }

  /** Shows the next scene in the overlays. */
  update(scene: MapScene): void {
    this.flow.update(scene);
    this.plates.update(scene);
    this.callout.update(scene);
  }

  /** Shows space around the globe's disc, or nothing where there is no globe. */
  behind(scene: MapScene, disc: Disc | null): void {
    this.host.style.background = disc ? spaceBackground(scene.flavour, disc) : '';
  }

  /** The camera or the size changed. */
  moved(): void {
    this.flow.moved();
    this.plates.moved();
    this.callout.moved();
  }

  /** Removes every element. */
  dispose(): void {
    this.flow.dispose();
    this.plates.dispose();
    this.#root.remove();
  }
}
