import { type Graphics, probeGraphics } from '../map/graphics.ts';
import type { MapView } from '../scene/map-view.ts';

/** The code that draws maps with WebGL, and the style sheet it needs. */
type WebglCode = Awaited<ReturnType<typeof importWebgl>>;

/** Chooses what draws the map. It is a megabyte: asked for while the data is still on its way, it is at hand when there is something to draw. */
export class Renderer {
  #graphics: Graphics | null = null;
  #webgl: Promise<WebglCode> | null = null;

  /** Begins to fetch what will draw the map, and wakes the graphics card meanwhile. */
  prepare(): void {
    if (this.#graphics !== null || !('WebGL2RenderingContext' in globalThis)) return;
    void this.#code().catch(() => {});
    this.#graphics = probeGraphics();
  }

  /** A new map view: WebGL's where this machine can, the SVG twin otherwise or when that is wanted. Rejects when its code cannot be fetched. */
  async create(wantsSvg: boolean, adopt: (styles: string) => void): Promise<MapView> {
    if (!wantsSvg) this.#graphics ??= probeGraphics();
    if (wantsSvg || this.#graphics === null || this.#graphics === 'none') return (await import('../drawing/svg-view.ts')).createSvgView();
    const { createMaplibreView, mapStyles } = await this.#code();
    adopt(mapStyles);
    return createMaplibreView(this.#graphics);
  }

  /** Fetched once; again after a failure. */
  #code(): Promise<WebglCode> {
    this.#webgl ??= importWebgl().catch((cause: unknown) => {
      this.#webgl = null;
      throw cause;
    });
    return this.#webgl;
  }
}

async function importWebgl() {
  const [{ createMaplibreView }, { mapStyles }] = await Promise.all([import('../map/maplibre-view.ts'), import('../map/stylesheet.ts')]);
  return { createMaplibreView, mapStyles };
}
