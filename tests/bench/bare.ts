import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

// The least that MapLibre can be asked for: the land that our map stands on, in one colour.
setWorkerUrl(workerUrl);
const map = new MapLibre({
  container: 'map',
  bounds: [104.4, 20.8, 112.1, 26.4],
  fadeDuration: 0,
  attributionControl: false,
  style: {
    version: 8,
    sources: { land: { type: 'geojson', data: new URL('../site/geo/guangxi/land.geojson', location.href).href } },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': '#dfe9ee' } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#faf8f2' } },
    ],
  },
});
map.once('idle', () => document.documentElement.setAttribute('data-loaded', String(performance.now())));
