import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import { GLOBE_ZOOMS } from '../../scene/globe.ts';
import type { MapScene } from '../../scene/map-scene.ts';
import { GROUND_SOURCES, groundData, NOTHING } from '../ground-data.ts';
import type { MarkImages } from '../icons/mark-image.ts';
import { SCENE_SOURCES, sceneData, type SceneSource } from '../scene-data.ts';
import { mapLayers } from './layers.ts';
import { lookOf } from './look.ts';

/** Names of the pictures laid under the lines: relief and the region's shadow. */
export const PICTURE_SOURCES = ['relief-outside', 'relief-inside', 'lift'] as const;
/** Sources whose features have ids that states are set by. */
const WITH_IDS: readonly string[] = ['prefectures', 'routes', 'zones', 'marks', 'labels', 'seats'];
/** Simplification of what is drawn wide or written along, px: courses of rivers that letters need smooth, and the shore under its water lines. */
const TOLERANCES: Readonly<Record<string, number>> = { 'river-names': 9, shore: 1.5 };

/** Names of the sources that a scene feeds. */
export const sceneSources = Object.keys(SCENE_SOURCES).filter((name): name is SceneSource => name in SCENE_SOURCES);

function source(name: string, data: FeatureCollection): GeoJSONSourceSpecification {
  return {
    type: 'geojson',
    data,
    ...(WITH_IDS.includes(name) ? { promoteId: 'id' } : {}),
    ...(name in TOLERANCES ? { tolerance: TOLERANCES[name] } : {}),
  };
}

/** The whole style of a scene: every source with its data, every layer. No glyphs: text is drawn from the reader's own fonts. */
export function mapStyle(scene: MapScene, images: MarkImages): StyleSpecification {
  const ground = scene.ground ? groundData(scene.ground.layers) : {};
  const picture = {
    type: 'image',
    coordinates: [
      [0, 1],
      [1, 1],
      [1, 0],
      [0, 0],
    ],
  } as const;
  return {
    version: 8,
    sources: {
      ...Object.fromEntries(GROUND_SOURCES.map((name) => [name, source(name, ground[name] ?? NOTHING)])),
      ...Object.fromEntries(PICTURE_SOURCES.map((name) => [name, structuredClone(picture)])),
      ...Object.fromEntries(sceneSources.map((name) => [name, source(name, sceneData(name, scene, images))])),
      page: source('page', NOTHING),
    } as StyleSpecification['sources'],
    projection: { type: ['interpolate', ['linear'], ['zoom'], GLOBE_ZOOMS.until, 'vertical-perspective', GLOBE_ZOOMS.flatFrom, 'mercator'] },
    layers: mapLayers(lookOf(scene)),
    transition: { duration: 0, delay: 0 },
  };
}
