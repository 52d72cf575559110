import { describe, expect, it } from 'vitest';
import { MarkImages } from './icons/mark-image.ts';
import { changedSources, sceneData, zoneFeatures } from './scene-data.ts';
import { patchStates, statesOf } from './states.ts';
import { redrawImages } from './redraw.ts';
import { name, smallScene } from './testing/scene.fixture.ts';

describe('what is loaded anew', () => {
  it('is nothing when only the selection moved', () => {
    expect(changedSources(smallScene, { ...smallScene, selected: 'liuzhou', related: ['nanning'] })).toEqual([]);
  });

  it('is only the routes when only they changed', () => {
    expect(changedSources(smallScene, { ...smallScene, routes: [] })).toEqual(['routes']);
  });

  it('is marks and labels when a base changed', () => {
    expect(changedSources(smallScene, { ...smallScene, bases: [...smallScene.bases] })).toEqual(['marks', 'labels']);
  });

  it('is what is painted beforehand when the flavour changed', () => {
    expect(changedSources(smallScene, { ...smallScene, flavour: 'dark' })).toEqual(['stations', 'fans', 'marks']);
  });
});

describe('data of a scene', () => {
  it('has one mark for each base, site, gateway and market, each with an image that can be drawn', () => {
    const images = new MarkImages();
    const { features } = sceneData('marks', smallScene, images);
    expect(features.map((feature) => feature.properties?.id)).toEqual([
      'liuzhou',
      'nanning',
      'vietnam',
      'engine-works',
      'liuzhou:research',
      'qinzhou-port',
    ]);
    for (const { properties } of features) {
      for (const key of ['image', 'ring', 'ringHover', 'ringRelated']) expect(images.find(properties?.[key])).toBeDefined();
    }
  });

  it('has one square for each station, broken where its point is computed', () => {
    const images = new MarkImages();
    const [known] = smallScene.stations;
    if (!known) throw new Error('the fixture has a station');
    const { features } = sceneData('stations', { ...smallScene, stations: [known, { ...known, id: 'station:马皇', isComputed: true }] }, images);
    const drawn = features.map(({ properties }) => images.find(properties?.image)?.image);
    expect(drawn).toEqual([
      { shape: 'station', sidePx: 7, isComputed: false },
      { shape: 'station', sidePx: 7, isComputed: true },
    ]);
  });

  it('tells a group’s image from a single site’s', () => {
    const images = new MarkImages();
    const group = sceneData('marks', smallScene, images).features.find((feature) => feature.properties?.id === 'liuzhou:research');
    expect(images.find(group?.properties?.image)?.image).toMatchObject({ shape: 'site', kind: 'research', count: 2 });
  });

  it('draws the circle of an exact zone not at all, and a larger one under a smaller', () => {
    const [plate] = smallScene.plates;
    if (!plate) throw new Error('the fixture has a plate');
    const plates = [
      { ...plate, id: 'small', errorKm: 2 },
      { ...plate, id: 'exact', errorKm: 0 },
      { ...plate, id: 'large', errorKm: 10 },
    ];
    const features = zoneFeatures(plates, new MarkImages(), 'light');
    expect(features.filter((feature) => feature.geometry.type === 'Polygon').map((feature) => feature.properties?.id)).toEqual(['large', 'small']);
    expect(features.filter((feature) => feature.geometry.type === 'Point')).toHaveLength(3);
  });

  it('keeps names out from under a zone’s card', () => {
    const [plate] = smallScene.plates;
    if (!plate) throw new Error('the fixture has a plate');
    const images = new MarkImages();
    const point = zoneFeatures([plate], images, 'light').find((feature) => feature.geometry.type === 'Point');
    expect(images.find(point?.properties?.room)?.image).toEqual({ shape: 'room', widthPx: plate.widthPx, heightPx: plate.heightPx });
    expect(point?.properties?.offset).toEqual([plate.offsetPx[0] + plate.widthPx / 2, plate.offsetPx[1] + plate.heightPx / 2]);
  });
});

describe('images that the filters change', () => {
  it('are those of groups that are kept in part and of fans with ghosts, and their own again once all is kept', () => {
    const images = new MarkImages();
    sceneData('marks', smallScene, images);
    expect(redrawImages(smallScene, images)).toEqual([]);
    const [group, fan] = redrawImages({ ...smallScene, filters: { kinds: [], statuses: ['planned'] } }, images);
    expect(images.find(group ?? '')?.image).toMatchObject({ status: 'planned', count: 1, isPartial: true });
    expect(images.find(fan ?? '')?.image).toMatchObject({ ghosts: ['engine-works'] });
    expect(redrawImages(smallScene, images)).toEqual([group, fan]);
    expect(images.find(group ?? '')?.image).toMatchObject({ status: 'building', count: 2 });
  });
});

describe('states of marks', () => {
  it('select a group through any of its sites', () => {
    expect(statesOf({ ...smallScene, selected: 'lab-b' }, null).marks).toEqual({ 'liuzhou:research': { selected: true } });
  });

  it('show the pointer and what is related, but the selection above both', () => {
    const { marks } = statesOf({ ...smallScene, selected: 'liuzhou', related: ['liuzhou', 'nanning'] }, 'liuzhou');
    expect(marks).toEqual({ liuzhou: { selected: true }, nanning: { related: true } });
  });

  it('fade what the filters leave out, but not what is selected', () => {
    const filters = { kinds: ['park'], statuses: [] } as const;
    expect(statesOf({ ...smallScene, filters }, null)).toMatchObject({
      marks: { 'engine-works': { ghost: true }, 'liuzhou:research': { ghost: true } },
      zones: {},
    });
    expect(statesOf({ ...smallScene, filters, selected: 'lab-a' }, null).marks).toEqual({
      'engine-works': { ghost: true },
      'liuzhou:research': { selected: true },
    });
  });

  it('leave a name that the callout gives to the callout', () => {
    const named = smallScene.sites.map((node) => ({ ...node, label: name('works', { pinned: false }) }));
    const callout = { id: 'engine-works', lngLat: [109, 24], offsetPx: [0, 0], label: name('works'), dotted: false } as const;
    expect(statesOf({ ...smallScene, sites: named, callout }, null).labels).toEqual({ 'engine-works': { named: true } });
  });

  it('are set and removed one by one', () => {
    const made: string[] = [];
    const target = {
      setFeatureState: (feature: { source: string; id: string }, state: object) =>
        made.push(`+${feature.source}/${feature.id} ${Object.keys(state).join()}`),
      removeFeatureState: (feature: { source: string; id: string }) => made.push(`-${feature.source}/${feature.id}`),
    };
    patchStates(target, statesOf({ ...smallScene, selected: 'liuzhou' }, null), statesOf({ ...smallScene, selected: 'nanning' }, null));
    expect(made).toEqual(['-marks/liuzhou', '+marks/nanning selected']);
  });
});
