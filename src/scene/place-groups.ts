import { crowdsOf } from './crowds.ts';
import type { SiteNode } from './map-scene.ts';
import type { SceneFrame } from './scene-input.ts';
import { citiesOf } from './site-index.ts';
import { groupNode } from './site-nodes.ts';

/** What stands outside the bases: sites one by one or by zone where they are near and apart, else one mark for a city, with the place's name. */
export function placeGroups(frame: SceneFrame, skip: (placeId: string) => boolean, isNear: boolean): readonly SiteNode[] {
  const nodes = citiesOf(frame.cluster).flatMap((entry): readonly SiteNode[] => {
    const { city } = entry;
    if (city.role === 'base' || skip(city.id)) return [];
    const { marks, rest } = isNear ? crowdsOf(frame, entry, true) : { marks: [], rest: entry.sites };
    if (!city.lngLat || rest.length === 0) return marks;
    const id = rest.length === 1 && rest[0] ? rest[0].id : `${city.id}:sites`;
    return [...marks, groupNode(frame, id, rest, city.lngLat, frame.words.name(city.short))];
  });
  return isNear ? nodes : apart(frame, nodes);
}

/** Marks of places that would touch are one, at the largest and under the name of the nearest place that holds them all. */
function apart(frame: SceneFrame, nodes: readonly SiteNode[]): readonly SiteNode[] {
  const merged: { node: SiteNode; others: SiteNode[] }[] = [];
  for (const node of [...nodes].sort((a, b) => b.sites.length - a.sites.length)) {
    const { x, y } = frame.px(node.lngLat);
    const host = merged.find(({ node: other }) => {
      const at = frame.px(other.lngLat);
      return Math.hypot(at.x - x, at.y - y) < (other.discPx + node.discPx) / 2 + 2;
    });
    if (host) host.others.push(node);
    else merged.push({ node, others: [] });
  }
  return merged.map(({ node, others }) => (others.length === 0 ? node : together(frame, [node, ...others])));
}

function together(frame: SceneFrame, nodes: readonly SiteNode[]): SiteNode {
  const sites = nodes.flatMap((node) => node.sites.flatMap((id) => frame.cluster.site(id) ?? []));
  const chains = nodes.map((node) => frame.cluster.ancestry(frame.cluster.site(node.sites[0] ?? '')?.place ?? '').map((place) => place.id));
  const shared = chains[0]?.find((id) => chains.every((chain) => chain.includes(id))) ?? '';
  const [first] = nodes;
  const name = frame.cluster.place(shared)?.short;
  return groupNode(frame, `${shared}:${first?.id}`, sites, first?.lngLat ?? [0, 0], name ? frame.words.name(name) : '');
}
