import { describe, expect, test } from 'vitest';
import { checkFolder } from '../data/build/check-folder.ts';
import { packageFolders } from '../data/build/packages.ts';
import { printIssues } from '../data/build/print-issues.ts';
import { aimsOfSites, measureGroups } from '../src/analysis/measures.ts';
import { layoutBullet } from '../src/charts/bullet.layout.ts';
import { type BulletSeries, bulletSeries } from '../src/charts/bullet.series.ts';
import { overlaps, textBox } from '../src/charts/marks.ts';
import { localeOf } from '../src/locale/locale.ts';
import { type Cluster, createCluster } from '../src/model/cluster.ts';
import { type Lang, LANGS } from '../src/model/state.ts';

const known = packageFolders().filter((folder) => ['example', 'guangxi-auto'].includes(folder.name));

function allSeries(cluster: Cluster, lang: Lang): readonly BulletSeries[] {
  const locale = localeOf(lang);
  const names = {
    metric: ({ metric }: { readonly metric: string }): string => locale.name(cluster.metric(metric)?.name ?? { zh: metric, en: metric }),
    owner: ({ subject }: { readonly subject: string }): string => locale.name(cluster.site(subject)?.short ?? { zh: '', en: '' }),
  };
  const subjects = [...cluster.records.organizations, ...cluster.records.sites].map(({ id }) => [
    ...cluster.figuresOf(id),
    ...aimsOfSites(cluster, id),
  ]);
  return subjects.flatMap((figures) => measureGroups(figures)).map((group) => bulletSeries(group, names, 0, locale));
}

async function read(folder: (typeof known)[number]): Promise<Cluster> {
  const { value, issues } = await checkFolder(folder);
  if (!value) throw new Error(printIssues(issues));
  return createCluster(value);
}

describe.each(known)('The bullet charts of $name', (folder) => {
  test.each(LANGS)('keep every label apart and inside at 320 and 432 px in %s', async (lang) => {
    const series = allSeries(await read(folder), lang);
    expect(series.length).toBeGreaterThan(0);
    for (const one of series) {
      for (const widthPx of [320, 432]) {
        const labels = layoutBullet(one, { widthPx }, localeOf(lang)).marks.filter((mark) => mark.kind === 'text');
        const touching = labels.flatMap((label, index) =>
          labels
            .slice(index + 1)
            .filter((other) => overlaps(textBox(label), textBox(other)))
            .map((other) => `${label.text} / ${other.text}`),
        );
        expect(touching).toEqual([]);
        expect(labels.filter((label) => textBox(label).left < -0.5 || textBox(label).right > widthPx + 0.5).map(({ text }) => text)).toEqual([]);
      }
    }
  });

  test('hold one unit and one span of time each: a total over years never beside a year', async () => {
    for (const { figures, unit, span } of allSeries(await read(folder), 'en')) {
      const amounts = figures.filter((figure) => figure.unit !== '%');
      expect(new Set(amounts.map((figure) => figure.unit))).toEqual(new Set([unit]));
      expect(new Set(amounts.map(({ period }) => (period.includes('/') ? period : '')))).toEqual(new Set([span]));
    }
  });
});
