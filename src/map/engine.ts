import { Map as Engine, type MapOptions, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { View } from '../model/state.ts';
import type { MountOptions } from '../scene/map-view.ts';
import { drawPixels } from './icons/draw.ts';
import type { Graphics } from './graphics.ts';
import type { MarkImages } from './icons/mark-image.ts';
import { isOwnStack } from './style/fonts.ts';

export { Engine };

/** Zooms the camera may have: the whole world, and a block of streets. */
export const ZOOMS = { min: 1, max: 16 } as const;
/** Longest side of the canvas in device px: a wall of three screens. */
const CANVAS_MAX_PX = 8192;
/** Least ratio of device px to CSS px that marks are drawn at. */
const MARK_PIXEL_RATIO = 2;
/** The same for an image that only takes room. */
const ROOM_PIXEL_RATIO = 1 / 16;

function gestures({ gestures: allowed, cooperative }: MountOptions): Partial<MapOptions> {
  return {
    cooperativeGestures: allowed && cooperative,
    scrollZoom: allowed,
    dragPan: allowed,
    doubleClickZoom: allowed,
    touchZoomRotate: allowed,
    keyboard: allowed,
    boxZoom: allowed,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
  };
}

/** What an engine draws with. */
export interface Means {
  readonly graphics: Graphics;
  /** Device px to a CSS px; the screen's own when `null`. */
  readonly pixelRatio: number | null;
}

/** How the canvas is drawn: where the processor draws, smoothing edges four times over costs more than they are worth. */
export function contextFor(graphics: Graphics): { antialias: boolean } {
  return { antialias: graphics !== 'software' };
}

/** Starts an engine in an element; throws when there is no WebGL2. */
export function startEngine(
  host: HTMLElement,
  style: NonNullable<MapOptions['style']>,
  first: View,
  options: MountOptions,
  { graphics, pixelRatio }: Means,
): Engine {
  setWorkerUrl(workerUrl);
  const { padding, words } = options;
  const engine = new Engine({
    container: host,
    style,
    center: [...first.center],
    zoom: first.zoom,
    minZoom: ZOOMS.min,
    maxZoom: ZOOMS.max,
    maxPitch: 0,
    attributionControl: false,
    renderWorldCopies: true,
    maxCanvasSize: [CANVAS_MAX_PX, CANVAS_MAX_PX],
    canvasContextAttributes: contextFor(graphics),
    // Without a fade names are placed whole in every frame; with one, 2 ms a frame, which leaves names of the scene before on a slow machine.
    fadeDuration: 0,
    ...(pixelRatio === null ? {} : { pixelRatio }),
    ...(words
      ? {
          locale: {
            'Map.Title': words.title,
            'CooperativeGesturesHandler.WindowsHelpText': words.ctrlScroll,
            'CooperativeGesturesHandler.MacHelpText': words.cmdScroll,
            'CooperativeGesturesHandler.MobileHelpText': words.twoFingers,
          },
        }
      : {}),
    ...gestures(options),
  });
  if (options.under?.glyphs) engine.setTransformRequest(withOwnFonts);
  engine.touchZoomRotate.disableRotation();
  engine.keyboard.disableRotation();
  engine.jumpTo({ center: [...first.center], zoom: first.zoom, padding: { ...padding } });
  return engine;
}

/** Keeps the engine from asking a ground's glyph server for our fonts; without an answer it draws them from the reader's. */
function withOwnFonts(url: string, type?: string): { url: string } {
  if (type === 'Glyphs' && isOwnStack(url)) throw new Error('drawn from local fonts');
  return { url };
}

/** Draws every image that a layer asks for, at the moment it asks. */
export function serveImages(engine: Engine, images: MarkImages): void {
  engine.setMissingStyleImageResolver((name) => {
    const found = images.find(name);
    if (!found || engine.hasImage(name)) return;
    const pixelRatio = found.image.shape === 'room' ? ROOM_PIXEL_RATIO : Math.max(MARK_PIXEL_RATIO, Math.ceil(engine.getPixelRatio()));
    engine.addImage(name, drawPixels(found.image, found.flavour, pixelRatio), { pixelRatio });
  });
}
