import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { ForeignGround } from '../../sources/foreign-ground.ts';

/** What ids of a foreign ground's sources and layers begin with, so that none is taken for ours. */
export const UNDER = 'under:';

/** Id of our layer that a foreign ground is laid on: its paper shows until the first tiles come, and where there are none. */
const PAPER = 'sea';

/**
 * A style with a foreign ground between its paper and everything else. Sprite and glyphs come with the ground; images of ours are made as they
 * are asked for and text of ours is drawn from the reader's fonts, so neither is looked for there. Terrain, sky and projection are left out.
 */
export function laidOver(own: StyleSpecification, { sources, layers, sprite, glyphs }: ForeignGround): StyleSpecification {
  const paper = own.layers.findIndex(({ id }) => id === PAPER) + 1;
  const prefixed = layers.map((layer) => ({
    ...layer,
    id: `${UNDER}${String(layer.id)}`,
    ...(layer.source === undefined ? {} : { source: `${UNDER}${String(layer.source)}` }),
  }));
  return {
    ...own,
    ...(sprite === undefined ? {} : { sprite: sprite as NonNullable<StyleSpecification['sprite']> }),
    ...(glyphs === undefined ? {} : { glyphs }),
    sources: {
      ...(Object.fromEntries(Object.entries(sources).map(([id, source]) => [`${UNDER}${id}`, source])) as StyleSpecification['sources']),
      ...own.sources,
    },
    // The engine checks the whole style before it draws any of it.
    layers: [...own.layers.slice(0, paper), ...(prefixed as LayerSpecification[]), ...own.layers.slice(paper)],
  };
}
