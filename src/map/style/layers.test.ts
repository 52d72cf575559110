import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../scene/map-scene.ts';
import { APPEARANCE, appearanceOf, type Thing } from '../../theme/appearance.ts';
import { FLAVOURS } from '../../theme/flavour.ts';
import { MarkImages } from '../icons/mark-image.ts';
import { smallScene } from '../testing/scene.fixture.ts';
import { mapLayers } from './layers.ts';
import { lookOf } from './look.ts';
import { mapStyle } from './map-style.ts';
import { patchLayers } from './patch.ts';

const cases = FLAVOURS.flatMap((flavour) => LEVELS.flatMap((level) => (['zh-CN', 'en'] as const).map((lang) => ({ flavour, level, lang }))));

describe('the style of a scene', () => {
  it.each(cases)('is valid in $flavour at $level in $lang', (look) => {
    const style: StyleSpecification = mapStyle({ ...smallScene, ...look }, new MarkImages());
    expect(validateStyleMin(style)).toEqual([]);
  });

  it('asks for no glyphs, so that names are drawn from the reader’s own fonts', () => {
    expect(mapStyle(smallScene, new MarkImages())).not.toHaveProperty('glyphs');
  });

  it('has the same layers in the same order in every look, so that one can be turned into another', () => {
    const ids = new Set(
      cases.map((look) =>
        mapLayers(lookOf({ ...smallScene, ...look }))
          .map((layer) => layer.id)
          .join(),
      ),
    );
    expect(ids.size).toBe(1);
  });

  it('never turns a paint that follows states into one that does not, which the engine cannot follow', () => {
    const following = new Set(
      cases.map((look) =>
        mapLayers(lookOf({ ...smallScene, ...look }))
          .flatMap(({ id, paint }) => Object.entries(paint ?? {}).map(([name, value]) => ({ id: `${id} ${name}`, value })))
          .filter(({ value }) => JSON.stringify(value).includes('"feature-state"'))
          .map(({ id }) => id)
          .join(),
      ),
    );
    expect([...following]).toEqual([expect.stringContaining('tint fill-opacity')]);
  });

  it('takes the zooms of every layer from the table of levels', () => {
    const layers = cases.flatMap((look) => mapLayers(lookOf({ ...smallScene, ...look })));
    for (const { id, metadata, minzoom, maxzoom } of layers) {
      const thing = Object.keys(APPEARANCE).find((name) => name === Object(metadata).thing);
      expect(thing, id).toBeDefined();
      const { comes, leaves } = appearanceOf(thing as Thing);
      expect([minzoom, maxzoom], id).toEqual([comes?.[0], leaves?.[1]]);
    }
  });

  it('draws marks above routes, and pinned labels above marks', () => {
    const ids = mapLayers(lookOf(smallScene)).map((layer) => layer.id);
    const order = ['sea', 'land', 'region', 'rivers', 'route-road', 'zone-fill', 'stations', 'seats', 'labels-free', 'marks', 'labels-pinned'];
    expect(order.map((id) => ids.indexOf(id))).toEqual(order.map((id) => ids.indexOf(id)).toSorted((a, b) => a - b));
    expect(ids).toEqual(expect.arrayContaining(order));
  });

  it('names the family of the bold stack by its weight first', () => {
    const labels = mapLayers(lookOf(smallScene)).find((layer) => layer.id === 'labels-pinned');
    expect(JSON.stringify(labels?.layout)).toContain('["Map Bold","Noto Sans SC"');
  });

  it('leaves out the names of the ground that a level does not show', () => {
    const layers = mapLayers(lookOf({ ...smallScene, names: { seats: false, waters: true, neighbours: true } }));
    expect(layers.find((layer) => layer.id === 'seats')?.layout).toMatchObject({ visibility: 'none' });
    expect(layers.find((layer) => layer.id === 'sea-names')?.layout).toMatchObject({ visibility: 'visible' });
  });
});

describe('turning one look into another', () => {
  const calls = (before: readonly LayerSpecification[], after: readonly LayerSpecification[]) => {
    const made: string[] = [];
    patchLayers(
      {
        setPaintProperty: (layer, name, value) => made.push(`${layer} ${name} ${JSON.stringify(value)}`),
        setLayoutProperty: (layer, name, value) => made.push(`${layer} ${name} ${JSON.stringify(value)}`),
        setFilter: (layer, filter) => made.push(`${layer} filter ${JSON.stringify(filter)}`),
      },
      before,
      after,
    );
    return made;
  };
  const light = mapLayers(lookOf(smallScene));

  it('touches nothing when nothing changed', () => {
    expect(calls(light, mapLayers(lookOf({ ...smallScene })))).toEqual([]);
  });

  it('sets colours of the new flavour', () => {
    expect(calls(light, mapLayers(lookOf({ ...smallScene, flavour: 'dark' })))).toContain('sea background-color "#0A1722"');
  });

  it('takes the seat of a new base out of the ground’s names', () => {
    const made = calls(light, mapLayers(lookOf({ ...smallScene, marked: ['liuzhou'] })));
    expect(made).toHaveLength(1);
    expect(made[0]).toMatch(/^seats filter/);
  });

  it('refuses lists of different layers', () => {
    expect(() => calls(light, light.slice(1))).toThrow('layers differ: sea');
  });
});
