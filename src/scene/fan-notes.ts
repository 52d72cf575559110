import { keeps } from '../model/state.ts';
import type { SceneLayout } from './map-scene.ts';
import type { SceneFrame } from './scene-input.ts';

/**
 * What the note of each fan says once the filters have taken their part, by the fan's id: how many of the sites that are kept are known to the
 * city only; empty where none of them is left.
 */
export function fanNotes(
  { fans, sites }: Pick<SceneLayout, 'fans' | 'sites'>,
  { cluster, state, words }: Pick<SceneFrame, 'cluster' | 'state' | 'words'>,
): Readonly<Record<string, string>> {
  const noted = fans.filter(({ note }) => note !== null);
  return Object.fromEntries(
    noted.map(({ id, hairlines }) => {
      const members = new Set(hairlines.map((line) => line.id));
      const records = sites.filter((node) => members.has(node.id)).flatMap((node) => node.sites.flatMap((site) => cluster.site(site) ?? []));
      const kept = records.filter((site) => site.lngLat === null && keeps(state.filters, site)).length;
      return [id, kept > 0 ? words.cityOnly(kept) : ''];
    }),
  );
}
