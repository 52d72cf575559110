import { describe, expect, test } from 'vitest';
import { site } from '../model/cluster.fixture.ts';
import type { SiteKind } from '../sources/records.ts';
import { buildScene, layoutScene } from './build-scene.ts';
import { collisions } from './collisions.fixture.ts';
import { sceneInput } from './scene.fixture.ts';

const MANY = Array.from({ length: 9 }, (_, index) => site(`s${index}`, index % 3 === 0 ? 'east' : index % 3 === 1 ? 'alpha' : 'beta'));
const CITY = { center: [109.45, 24.3], zoom: 9.4 } as const;

describe('the region', () => {
  test('draws a base with discs and rings on one scale, and one without numbers as unknown', () => {
    const { bases } = buildScene(sceneInput());
    const [alpha, beta] = bases;
    expect(alpha?.targetRadiusPx).toBeCloseTo((alpha?.capacityRadiusPx ?? 0) * Math.sqrt(144 / 100));
    expect([beta?.capacityRadiusPx, beta?.targetRadiusPx]).toEqual([null, null]);
    expect(beta?.label.lines.map((line) => line.text)).toContain('no figure in the plan');
  });

  test('never gives a site that is known to its city only a place of its own', () => {
    const scene = buildScene(sceneInput({ sites: MANY }));
    const anchors = new Set(scene.bases.map((base) => base.lngLat.join()));
    expect(scene.sites).toHaveLength(9);
    for (const node of scene.sites) expect(anchors.has(node.lngLat.join())).toBe(true);
  });

  test.each([5.8, 6, 6.3, 6.6, 7, 7.4, 8])('nothing stands on anything else at zoom %f', (zoom) => {
    const scene = buildScene(sceneInput({ sites: MANY }, { view: { center: [108.6, 23.5], zoom } }));
    expect(collisions(scene, zoom)).toEqual([]);
  });

  test('folds zones into a line of text when a city has more sites than a fan holds, and groups the rest by kind', () => {
    const sites = [...Array.from({ length: 20 }, (_, index) => site(`c${index}`, 'alpha')), site('z', 'east', { kind: 'park' })];
    const scene = buildScene(sceneInput({ sites }));
    expect(scene.sites.map((node) => [node.id, node.sites.length])).toEqual([['alpha:parts', 20]]);
    expect(scene.bases[0]?.label.lines.map((line) => line.text)).toContain('1 more in 1 zones');
  });

  test('moves nothing when something is filtered or selected', () => {
    const layout = layoutScene(sceneInput({ sites: MANY }));
    const other = buildScene(sceneInput({ sites: MANY }, { state: { filters: { kinds: ['battery'], statuses: [] }, selected: 's1' } }));
    expect(other).toMatchObject(layout);
    expect([other.selected, other.related, other.callout?.id]).toEqual(['s1', ['s1'], 's1']);
  });
});

describe('the city', () => {
  test('lists its zones on cards and its own sites in a column with names, apart from each other', () => {
    const scene = buildScene(sceneInput({ sites: MANY }, { view: CITY }));
    expect(scene.plates.map((plate) => [plate.id, plate.rows.length, plate.errorText])).toEqual([['east', 3, '± 8 km']]);
    const column = scene.sites.filter((node) => node.label !== null);
    expect(column).toHaveLength(3);
    expect(scene.fans.find((fan) => fan.id === 'alpha')?.note?.label.lines[0]?.text).toBe('3 located to the city only');
    expect(collisions(scene, 9.25)).toEqual([]);
  });

  test('its note counts what the filters keep, says nothing where none is left, and moves nothing', () => {
    const sites = [site('a', 'alpha', { kind: 'parts' }), site('b', 'alpha', { kind: 'parts' }), site('c', 'alpha', { kind: 'research' })];
    const scene = (kinds: readonly SiteKind[]) => buildScene(sceneInput({ sites }, { view: CITY, state: { filters: { kinds, statuses: [] } } }));
    const [all, some, none] = [scene([]), scene(['parts']), scene(['battery'])];
    expect(all.notes.alpha).toBe(all.fans[0]?.note?.label.lines[0]?.text);
    expect([all, some, none].map(({ notes }) => notes.alpha)).toEqual(['3 located to the city only', '2 located to the city only', '']);
    expect(none.fans).toEqual(all.fans);
  });

  test('opens a group into its members when asked', () => {
    const sites = Array.from({ length: 14 }, (_, index) => site(`p${index}`, 'alpha', { kind: index < 7 ? 'parts' : 'research' }));
    const closed = buildScene(sceneInput({ sites }, { view: CITY }));
    const opened = buildScene(sceneInput({ sites }, { view: CITY, state: { opened: 'alpha:research' } }));
    expect(closed.sites.map((node) => node.id)).toEqual(['alpha:parts', 'alpha:research']);
    expect(opened.sites).toHaveLength(8);
  });

  test('shows a zone as one mark with a count where a card has no room', () => {
    const scene = buildScene(sceneInput({ sites: MANY }, { view: CITY, widthPx: 390, heightPx: 400 }));
    expect(scene.plates).toEqual([]);
    expect(scene.sites.find((node) => node.id === 'east:sites')?.sites).toHaveLength(3);
  });
});

describe('the wide view', () => {
  const scene = buildScene(sceneInput({ sites: MANY }, { view: { center: [107, 10], zoom: 4 } }));

  test('shows markets with their actors and the main port, and folds the sites away', () => {
    expect(scene.level).toBe('wide');
    expect(scene.markets.map((mark) => [mark.id, mark.arcs.map((arc) => arc.rank), mark.glyph])).toEqual([['farland', [0, 1], 'vehicles']]);
    expect(scene.gateways.map((node) => node.id)).toEqual(['port']);
    expect(scene.sites).toEqual([]);
  });
});

test('the same input gives an equal scene', () => {
  expect(buildScene(sceneInput({ sites: MANY }))).toEqual(buildScene(sceneInput({ sites: MANY })));
});

test("an organization's sites and countries are lit with it", () => {
  const sites = [site('own', 'beta', { organization: 'big' }), site('other', 'beta')];
  expect(buildScene(sceneInput({ sites }, { state: { selected: 'big' } })).related).toEqual(['own']);
});
