import { drawPoster } from '../../src/drawing/poster.ts';
import { createCluster } from '../../src/model/cluster.ts';
import { loadShift } from '../../src/sources/datum.ts';
import type { Issue } from '../../src/sources/issue.ts';
import { readCluster } from '../../src/sources/read-cluster.ts';
import { readGround } from '../../src/sources/read-ground.ts';
import { fileFetch } from './file-fetch.ts';

/** Shape of the map beside its panel on a desktop screen, px. */
const SIZE = { widthPx: 1440, heightPx: 960, marginPx: 36 };

/** A package's posters by file name, or what is wrong with the package. */
export interface Posters {
  readonly files: ReadonlyMap<string, string>;
  readonly issues: readonly Issue[];
}

/** Draws the posters of the package whose `datapackage.json` has this `file:` URL: the map as it first shows, light and dark. */
export async function drawPosters(url: string): Promise<Posters> {
  const { value: records, issues } = await readCluster(url, { fetch: fileFetch });
  if (records === null) return { files: new Map(), issues };
  const groundUrl = records.package.ground;
  const ground = groundUrl === null ? null : (await readGround(groundUrl, { fetch: fileFetch })).value;
  const shift = ground && ground.datum !== 'WGS-84' ? await loadShift(ground.datum) : null;
  const cluster = createCluster(records);
  const files = (['light', 'dark'] as const).map(
    (flavour) => [`poster-${flavour}.svg`, drawPoster({ cluster, ground, shift, flavour, lang: 'zh-CN', ...SIZE })] as const,
  );
  return { files: new Map(files), issues };
}
