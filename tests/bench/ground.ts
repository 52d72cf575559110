import 'maplibre-gl/dist/maplibre-gl.css';
import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { cubicBezier } from '../../src/map/camera.ts';
import { contextFor, Engine, serveImages, ZOOMS } from '../../src/map/engine.ts';
import { probeGraphics } from '../../src/map/graphics.ts';
import { Painter } from '../../src/map/painter.ts';
import { mapStyle } from '../../src/map/style/map-style.ts';
import type { MapScene } from '../../src/scene/map-scene.ts';
import { smallScene } from '../../src/map/testing/scene.fixture.ts';
import { readGround } from '../../src/sources/read-ground.ts';
import { FLIGHT } from '../../src/theme/widths.ts';
import type { Stop } from './flight.ts';

/** What the pages of the flight answer to. */
export interface Flyer {
  fly(stop: Stop): Promise<void>;
}

// Plain MapLibre on our canvas: with our ground and nothing of ours on it, or with `?ground=none` with nothing at all.
setWorkerUrl(workerUrl);
const wantsGround = new URLSearchParams(location.search).get('ground') !== 'none';
const ground = wantsGround ? (await readGround(new URL('../site/geo/guangxi/ground.json', location.href).href)).value : null;
const scene: MapScene = {
  ...smallScene,
  ground,
  tints: [],
  bases: [],
  sites: [],
  fans: [],
  plates: [],
  gateways: [],
  markets: [],
  routes: [],
  related: [],
};
const painter = new Painter(scene);
const engine = new Engine({
  container: 'map',
  style: mapStyle(scene, painter.images),
  center: [108.3, 23.6],
  zoom: 6.2,
  minZoom: ZOOMS.min,
  maxZoom: ZOOMS.max,
  fadeDuration: 0,
  attributionControl: false,
  canvasContextAttributes: contextFor(probeGraphics()),
});
serveImages(engine, painter.images);
engine.once('style.load', () => void painter.restyled(engine));
engine.once('idle', () => document.documentElement.setAttribute('data-loaded', ''));

const flyer: Flyer = {
  async fly({ center, zoom }) {
    const rest = engine.once('moveend');
    engine.easeTo({ center: [...center], zoom, duration: FLIGHT.ms, easing: cubicBezier(...FLIGHT.curve), essential: true });
    await rest;
  },
};
Object.assign(window, { flyer });
