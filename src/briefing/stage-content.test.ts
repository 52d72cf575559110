import { describe, expect, test } from 'vitest';
import { analyse } from '../analysis/analyse.ts';
import { localeOf } from '../locale/locale.ts';
import { exampleRecords, market } from '../model/cluster.fixture.ts';
import { createCluster } from '../model/cluster.ts';
import type { SceneRecord } from '../sources/records.ts';
import { citedTogether, stageContent } from './stage-content.ts';

const none = { zh: '', en: '' };
const cluster = createCluster(exampleRecords());
const results = analyse(cluster);
const scene: SceneRecord = {
  id: 'one',
  title: { zh: '产能', en: 'Capacity' },
  kicker: { zh: '规划', en: 'Plan' },
  text: { zh: '一句话。', en: 'One sentence.' },
  notes: none,
  target: 'alpha',
  level: 'city',
  selected: null,
  layers: [],
  hero: 'alpha-capacity',
  figures: ['alpha-output', 'shire-output', 'shire-exports'],
  chart: 'none',
  durationS: 60,
};
const shown = (over: Partial<SceneRecord> = {}, lang: 'zh-CN' | 'en' = 'zh-CN') =>
  stageContent({ ...scene, ...over }, cluster, results, localeOf(lang));

describe('the words of a scene', () => {
  test('stand in the language of the room, with the other one beside the title', () => {
    expect(shown()).toMatchObject({ title: '产能', titleOther: 'Capacity', kicker: '规划', kickerOther: 'Plan', text: '一句话。' });
    expect(shown({}, 'en')).toMatchObject({ title: 'Capacity', titleOther: '产能', text: 'One sentence.' });
  });

  test('say the largest number with its sign and unit, whose it is and what it is', () => {
    expect(shown({ hero: 'shire-exports', figures: [] }).hero).toMatchObject({
      subject: 'shire',
      isDerived: false,
      spelled: { text: '>15', unit: '万辆' },
    });
    expect(shown().hero).toMatchObject({ subject: 'alpha', label: '2020 年 产能', spelled: { text: '100', unit: '万辆/年' } });
  });

  test('name the subject of every number where it is not the same', () => {
    expect(shown().figures.map((figure) => figure.subject)).toEqual(['alpha', 'shire', 'shire']);
  });

  test('name one subject once', () => {
    const { hero, figures } = shown({ figures: ['alpha-output'] });
    expect([hero?.subject, ...figures.map((figure) => figure.subject)]).toEqual(['alpha', '']);
  });

  test('leave out a number that the package does not have', () => {
    expect(shown({ hero: 'no-such-figure', figures: ['nor-this', 'alpha-output'] })).toMatchObject({ hero: null, figures: [{ id: 'alpha-output' }] });
  });

  test('never set the largest number twice, nor more than three beside it', () => {
    const figures = ['alpha-capacity', 'alpha-output', 'shire-output', 'shire-exports', 'shire-cars'];
    expect(shown({ figures }).figures.map((figure) => figure.id)).toEqual(['alpha-output', 'shire-output', 'shire-exports']);
  });

  test('mark a number that no document prints as derived', () => {
    expect(shown({ hero: 'alpha:gap' }).hero).toMatchObject({ isDerived: true, spelled: { text: '44' } });
    expect(shown({ hero: 'beta:gap' }).hero).toBeNull();
  });

  test('list the makers only where markets are shown', () => {
    expect(shown().actors).toEqual([]);
    const abroad = createCluster(exampleRecords({ markets: [market('m1', 'small', 'farland'), market('m2', 'big', 'farland')] }));
    const actors = stageContent({ ...scene, target: 'markets' }, abroad, analyse(abroad), localeOf('zh-CN')).actors;
    expect(actors.map(({ id, rank }) => [id, rank])).toEqual([
      ['big', 0],
      ['small', 1],
    ]);
  });
});

describe('the sources of a scene', () => {
  test('keep the figures of one line together', () => {
    const quantities = [shown().hero, ...shown().figures].flatMap((figure) => (figure ? [figure.quantity] : []));
    expect(citedTogether(quantities, cluster).map((line) => line.map((figure) => figure.id))).toEqual([
      ['alpha-capacity', 'alpha-output', 'shire-output', 'shire-exports'],
    ]);
  });

  test('of a derived number are those of what it was made from', () => {
    const hero = shown({ hero: 'alpha:gap' }).hero;
    expect(
      citedTogether(hero ? [hero.quantity] : [], cluster)
        .flat()
        .map((figure) => figure.id)
        .sort(),
    ).toEqual(['alpha-capacity', 'alpha-output']);
  });
});
