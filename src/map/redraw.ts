import type { MapScene } from '../scene/map-scene.ts';
import { ghostsOf, keptOf, sharesOf } from '../scene/site-parts.ts';
import type { MarkImage, MarkImages } from './icons/mark-image.ts';
import { marksOf } from './marks.ts';

/**
 * Lets the images of groups and fans show what the filters of a scene keep of them, and gives the names whose image is another now:
 * an engine can replace an image under its name without reading any source again.
 */
export function redrawImages(scene: MapScene, images: MarkImages): string[] {
  const changed: string[] = [];
  const show = (image: MarkImage, now: MarkImage | null) => {
    const name = images.name(image, scene.flavour);
    if (images.show(name, now)) changed.push(name);
  };
  const ghosts = ghostsOf(scene);
  const nodes = new Map(scene.sites.map((node) => [node.id, node]));
  for (const { id, image } of marksOf({ ...scene, bases: [], markets: [], gateways: [] })) {
    const node = nodes.get(id);
    if (image.shape === 'crowd' && node) {
      const { shares, isPartial } = sharesOf(node, scene.filters);
      show(image, isPartial ? { ...image, shares, isPartial } : null);
    }
    if (image.shape !== 'site' || image.of === undefined || !node) continue;
    const { count, kind, status, isPartial } = keptOf(node, scene.filters);
    show(image, isPartial ? { ...image, count, kind, status, isPartial } : null);
  }
  for (const { hairlines } of scene.fans) {
    const faded = hairlines.map((line) => line.id).filter((id) => ghosts.has(id));
    show({ shape: 'fan', hairlines }, faded.length > 0 ? { shape: 'fan', hairlines, ghosts: faded } : null);
  }
  return changed;
}
