import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, ImageSource, LayerSpecification } from 'maplibre-gl';
import { isSameLayout, type MapScene } from '../scene/map-scene.ts';
import type { Box } from '../scene/placement.ts';
import type { LngLat } from '../sources/records.ts';
import type { Relief } from '../sources/ground.ts';
import { flavours } from '../theme/flavours.ts';
import { SEAT_DOT_PX } from '../theme/label-tones.ts';
import { plates } from '../theme/plate.ts';
import type { Engine } from './engine.ts';
import { groundData, NOTHING } from './ground-data.ts';
import { type LaidPicture, liftPicture, loadRelief, noPicture, type ReliefPictures } from './ground-pictures.ts';
import { drawPixels } from './icons/draw.ts';
import { MarkImages } from './icons/mark-image.ts';
import { PointsLayer } from './points/points.layer.ts';
import { redrawImages } from './redraw.ts';
import { changedSources, pageRooms, sceneData, type SceneSource } from './scene-data.ts';
import { SentData } from './sent-data.ts';
import { type FeatureStates, patchStates, statesOf } from './states.ts';
import { mapLayers } from './style/layers.ts';
import { lookOf } from './style/look.ts';
import { sceneSources } from './style/map-style.ts';
import { patchLayers } from './style/patch.ts';

/** Keeps what an engine shows equal to the last scene, by the difference from the one before. */
export class Painter {
  readonly images = new MarkImages();
  readonly #sent = new SentData();
  #engine: Engine | null = null;
  #wasStyled = false;
  #scene: MapScene;
  #layers: readonly LayerSpecification[];
  #states: FeatureStates = {};
  #hovered: string | null = null;
  #page: FeatureCollection = NOTHING;
  #points: PointsLayer | null = null;
  #relief: { readonly of: Relief; readonly pictures: Promise<ReliefPictures | null> } | null = null;

  constructor(scene: MapScene) {
    this.#scene = scene;
    this.#layers = mapLayers(lookOf(scene));
    this.#adopt(scene);
    for (const name of sceneSources) this.#sent.isNew(name, sceneData(name, scene, this.images));
    this.#restate();
  }

  /** Shows the next scene; before the engine's style is ready it is only kept. */
  show(scene: MapScene): void {
    const before = this.#scene;
    this.#adopt(scene);
    if (this.#engine) this.#apply(this.#engine, before, scene);
  }

  /** Marks what is under the pointer. */
  hover(id: string | null): void {
    this.#hovered = id;
    this.#restate();
  }

  /** Keeps names of the ground out of boxes of the page, px from a point of the ground: the middle of what is shown. */
  keepClear(boxes: readonly Box[], middle: LngLat): void {
    this.#page = pageRooms(boxes, middle, this.images, this.#scene.flavour);
    this.#engine?.getSource<GeoJSONSource>('page')?.setData(this.#page);
  }

  /** A style has just been set: whatever lives outside of it, or changed meanwhile, is set again. Resolves when the pictures are in. */
  async restyled(engine: Engine): Promise<void> {
    this.#engine = engine;
    this.#states = {};
    const layers = mapLayers(lookOf(this.#scene));
    patchLayers(engine, this.#layers, layers);
    this.#layers = layers;
    // The first style came with the data of the first scene; what a later one has is not known.
    if (this.#wasStyled) this.#sent.forget();
    this.#wasStyled = true;
    this.#send(engine, sceneSources);
    engine.getSource<GeoJSONSource>('page')?.setData(this.#page);
    this.#restate();
    await this.#drawPictures(engine);
  }

  /** The engine's style is gone: nothing is touched until `restyled`. */
  release(): void {
    this.#engine = null;
  }

  #adopt(scene: MapScene): void {
    this.#scene = scene;
    this.images.name({ shape: 'seat', discPx: SEAT_DOT_PX * scene.scale }, scene.flavour);
    const relief = scene.ground?.relief;
    const region = scene.ground?.layers.region;
    if (!relief || !region) this.#relief = null;
    else if (this.#relief?.of !== relief) this.#relief = { of: relief, pictures: loadRelief(relief, region).catch(() => null) };
  }

  #apply(engine: Engine, before: MapScene, scene: MapScene): void {
    if (!isSameLayout(before, scene)) this.#rearrange(engine, before, scene);
    // Words that follow the filters are data to the engine, not states: the names are set again, where they stand.
    else if (JSON.stringify(before.notes) !== JSON.stringify(scene.notes)) this.#send(engine, ['labels']);
    this.#restate();
  }

  #rearrange(engine: Engine, before: MapScene, scene: MapScene): void {
    const layers = mapLayers(lookOf(scene));
    patchLayers(engine, this.#layers, layers);
    this.#layers = layers;
    if (before.ground !== scene.ground) {
      const data = scene.ground ? groundData(scene.ground.layers) : {};
      for (const [name, collection] of Object.entries(data)) engine.getSource<GeoJSONSource>(name)?.setData(collection ?? NOTHING);
    }
    if (before.ground !== scene.ground || before.flavour !== scene.flavour) void this.#drawPictures(engine);
    this.#send(engine, changedSources(before, scene));
  }

  #send(engine: Engine, names: readonly SceneSource[]): void {
    for (const name of names) {
      const data = sceneData(name, this.#scene, this.images);
      if (this.#sent.isNew(name, data)) engine.getSource<GeoJSONSource>(name)?.setData(data);
    }
  }

  #restate(): void {
    const redrawn = redrawImages(this.#scene, this.images);
    if (!this.#engine) return;
    for (const name of redrawn) this.#redraw(this.#engine, name);
    this.#dot(this.#engine);
    const states = statesOf(this.#scene, this.#hovered);
    patchStates(this.#engine, this.#states, states);
    this.#states = states;
  }

  /** Dots of a large cluster, under the marks; their layer is added when there first are any. */
  #dot(engine: Engine): void {
    if (!this.#scene.points && !this.#points) return;
    this.#points ??= new PointsLayer(this.#scene);
    if (!engine.getLayer(this.#points.id)) engine.addLayer(this.#points, 'fans');
    this.#points.show(this.#scene, this.#hovered);
  }

  #redraw(engine: Engine, name: string): void {
    const pixelRatio = engine.getImage(name)?.pixelRatio;
    const found = this.images.find(name);
    if (found && pixelRatio !== undefined) engine.updateImage(name, drawPixels(found.image, found.flavour, pixelRatio));
  }

  async #drawPictures(engine: Engine): Promise<void> {
    // A source without a picture would never count as loaded, so nothing is a picture too.
    const lay = (name: string, picture: LaidPicture | null | undefined) => {
      if (engine !== this.#engine) return;
      const { image, corners } = picture ?? noPicture();
      const [a, b, c, d] = corners;
      engine.getSource<ImageSource>(name)?.updateImage({ image, coordinates: [[...a], [...b], [...c], [...d]] });
    };
    const { ground, flavour } = this.#scene;
    lay('lift', ground && liftPicture(ground.layers.region, ground.layers.land, flavours[flavour], plates[flavour]));
    const relief = await this.#relief?.pictures;
    lay('relief-outside', relief?.outside);
    lay('relief-inside', relief?.inside);
  }
}
