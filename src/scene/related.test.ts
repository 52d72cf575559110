import { describe, expect, test } from 'vitest';
import { place, site } from '../model/cluster.fixture.ts';
import { buildScene } from './build-scene.ts';
import { isDim, linkedTo } from './related.ts';
import { sceneInput } from './scene.fixture.ts';

const input = sceneInput({ sites: [site('works', 'alpha'), site('lab', 'beta')] });
const { cluster } = input;
const row = cluster.records.markets.find(({ mode, actor }) => mode !== 'context' && actor !== null && cluster.place(actor) === undefined);
const [country, actor] = [row?.place ?? '', row?.actor ?? ''];

describe('what is linked', () => {
  test('an actor with its countries, sites and cities; a country with its actors', () => {
    expect([...linkedTo(cluster, actor)]).toEqual(expect.arrayContaining([actor, country]));
    expect([...linkedTo(cluster, country)]).toEqual(expect.arrayContaining([actor, country]));
    for (const { id } of cluster.sitesOf(actor)) expect(linkedTo(cluster, id)).toContain(country);
  });

  test('a country, but not another one in which its actors have a site', () => {
    const places = [...cluster.records.places, place('elsewhere', { kind: 'country', parent: 'world' })];
    const abroad = sceneInput({ places, sites: [site('plant', 'elsewhere', { organization: actor, precision: 'country' })] }).cluster;
    expect(linkedTo(abroad, country)).toContain('plant');
    expect(linkedTo(abroad, country)).not.toContain('elsewhere');
  });

  test('nothing with a place where no actor is, or with nothing', () => {
    expect(linkedTo(cluster, 'nowhere').size).toBe(0);
    expect(linkedTo(cluster, '').size).toBe(0);
  });

  test('on the markets’ view the rest steps back while something is pointed at, and comes back after', () => {
    const view = { center: [109, 15], zoom: 3.6 } as const;
    const lit = buildScene({ ...input, view, highlighted: country });
    expect(lit.markets.length).toBeGreaterThan(0);
    expect(lit.markets.filter(({ id }) => !isDim(lit, id)).map(({ id }) => id)).toEqual([country]);
    const plain = buildScene({ ...input, view });
    expect(plain.markets.some(({ id }) => isDim(plain, id))).toBe(false);
  });

  test('nothing steps back where the region is looked at', () => {
    expect(buildScene({ ...input, highlighted: actor }).lit).toEqual([]);
  });
});
