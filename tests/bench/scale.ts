import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { PointsLayer } from '../../src/map/points/points.layer.ts';
import { smallScene } from '../../src/map/testing/scene.fixture.ts';
import { SITE_KINDS, STATUSES } from '../../src/sources/records.ts';
import { randomFrom } from '../scale/synthetic.ts';

const FRAMES = 24;
const asked = new URLSearchParams(location.search);
const count = Number(asked.get('points'));
const random = randomFrom(7);
const sites = Array.from({ length: count }, (_, index) => ({
  id: `p${index}`,
  kind: SITE_KINDS[Math.floor(random() * SITE_KINDS.length)] ?? 'parts',
  status: STATUSES[Math.floor(random() * STATUSES.length)] ?? 'existing',
  lngLat: [104.5 + random() * 7.5, 21 + random() * 5] as const,
}));

setWorkerUrl(workerUrl);
const map = new MapLibre({
  container: 'map',
  center: [108.3, 23.4],
  zoom: 6,
  fadeDuration: 0,
  attributionControl: false,
  style: { version: 8, sources: {}, layers: [{ id: 'sea', type: 'background', paint: { 'background-color': '#dfe9ee' } }] },
});

/** The same dots by a GeoJSON source with a circle layer, or by the layer of the product. */
function addPoints(): void {
  if (asked.get('by') === 'layer') {
    map.addLayer(new PointsLayer({ ...smallScene, level: 'city', points: { sites, index: { within: () => [] } } }));
    return;
  }
  const features = sites.map(({ id, kind, lngLat }) => ({
    type: 'Feature' as const,
    properties: { id, kind },
    geometry: { type: 'Point' as const, coordinates: [...lngLat] },
  }));
  map.addSource('points', { type: 'geojson', data: { type: 'FeatureCollection', features }, promoteId: 'id' });
  map.addLayer({
    id: 'points',
    type: 'circle',
    source: 'points',
    paint: { 'circle-radius': 3.5, 'circle-color': ['match', ['get', 'kind'], 'parts', '#31588c', '#0b6473'] },
  });
}

map.once('idle', async () => {
  const from = performance.now();
  addPoints();
  await map.once('idle');
  const shownMs = performance.now() - from;
  const start = performance.now();
  for (let frame = 0; frame < FRAMES; frame += 1) {
    map.jumpTo({ center: [108.3 + frame * 0.02, 23.4], zoom: 6 + frame * 0.01 });
    map.redraw();
    // Reading a pixel waits until the frame is drawn.
    map.getCanvas().getContext('webgl2')?.readPixels(0, 0, 1, 1, 6408, 5121, new Uint8Array(4));
  }
  document.documentElement.dataset.shown = String(shownMs);
  document.documentElement.dataset.frame = String((performance.now() - start) / FRAMES);
});
