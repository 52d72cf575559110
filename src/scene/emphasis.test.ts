import { describe, expect, test } from 'vitest';
import { site } from '../model/cluster.fixture.ts';
import type { SiteRecord } from '../sources/records.ts';
import { buildScene } from './build-scene.ts';
import { sceneInput } from './scene.fixture.ts';
import { ghostsOf, keptOf, partsOf } from './site-parts.ts';

const CROWD = Array.from({ length: 20 }, (_, index) => site(`c${index}`, 'alpha', { status: index < 15 ? 'existing' : 'planned' }));

describe('filters', () => {
  test('leave ghosts of single sites, and of groups only when nothing of them is kept', () => {
    const sites = [...CROWD, site('cell', 'beta', { kind: 'battery' }), site('lab', 'beta', { kind: 'research' })];
    const scene = (kinds: readonly 'battery'[], statuses: readonly 'planned'[]) =>
      buildScene(sceneInput({ sites }, { state: { filters: { kinds, statuses } } }));
    expect([...ghostsOf(scene(['battery'], []))].sort()).toEqual(['alpha:parts', 'lab']);
    expect([...ghostsOf(scene([], ['planned']))].sort()).toEqual(['cell', 'lab']);
    expect(ghostsOf(scene([], [])).size).toBe(0);
  });

  test('never make a ghost of what is selected', () => {
    const sites = [site('cell', 'beta', { kind: 'battery' }), site('lab', 'beta', { kind: 'research' })];
    const scene = buildScene(sceneInput({ sites }, { state: { filters: { kinds: ['battery'], statuses: [] }, selected: 'lab' } }));
    expect(ghostsOf(scene).size).toBe(0);
  });

  test('leave of a group what it still counts, and what most of that is', () => {
    const parts = partsOf(CROWD);
    const mark = { parts, kind: 'parts', status: 'existing' } as const;
    expect(keptOf(mark, { kinds: [], statuses: ['planned'] })).toEqual({ count: 5, kind: 'parts', status: 'planned', isPartial: true });
    expect(keptOf(mark, { kinds: [], statuses: [] })).toEqual({ count: 20, kind: 'parts', status: 'existing', isPartial: false });
    expect(keptOf(mark, { kinds: ['port'], statuses: [] })).toMatchObject({ count: 0, isPartial: false });
  });
});

describe('what is selected', () => {
  const calloutFor = (sites: readonly SiteRecord[], selected: string, zoom?: number) =>
    buildScene(sceneInput({ sites }, { state: { selected }, ...(zoom ? { view: { center: [109.45, 24.3], zoom } } : {}) })).callout;

  test('has its name beside its mark, alone or in a group', () => {
    expect(calloutFor([site('solo', 'beta')], 'solo')).toMatchObject({ id: 'solo', dotted: false, label: { lines: [{ text: 'solo厂' }] } });
    const grouped = calloutFor(CROWD, 'c3');
    const group = buildScene(sceneInput({ sites: CROWD })).sites.find((node) => node.sites.includes('c3'));
    expect(grouped?.offsetPx).toEqual(group?.offsetPx);
  });

  test('has a long name above or below its mark where half of the screen is too narrow for it', () => {
    const long = { ...site('solo', 'beta'), short: { zh: '一个名字很长很长很长很长很长很长的厂', en: '' } };
    const sideAt = (widthPx: number) => buildScene(sceneInput({ sites: [long] }, { state: { selected: 'solo' }, widthPx })).callout?.label.side;
    expect(sideAt(1440)).toBe('right');
    expect(['above', 'below']).toContain(sideAt(390));
  });

  test('has a dot and its name at its zone when the zone is folded away', () => {
    const sites = [...CROWD, site('z', 'east', { kind: 'park' })];
    const scene = buildScene(sceneInput({ sites }, { state: { selected: 'z' } }));
    expect(scene.callout).toMatchObject({ id: 'z', dotted: true, lngLat: sceneInput().cluster.place('east')?.lngLat });
  });

  test('is not named twice: a row of a card and a pinned name are enough', () => {
    expect(calloutFor([site('z', 'east'), site('own', 'alpha')], 'z', 9.4)).toBeNull();
    expect(calloutFor([site('z', 'east'), site('own', 'alpha')], 'own', 9.4)).toBeNull();
    expect(calloutFor([site('own', 'alpha')], 'alpha')).toBeNull();
  });
});
