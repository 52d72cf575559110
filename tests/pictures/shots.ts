import { type GalleryScene, galleryScenes } from '../../src/app/gallery/scenes.ts';
import { LANGS, type Lang } from '../../src/model/state.ts';
import { FLAVOURS, type FlavourName } from '../../src/theme/flavour.ts';

/** Sizes that pictures are taken at: a laptop, a projector, a wall of two screens, a phone. */
export const SIZES = ['1366x768', '1920x1080', '3840x1080', '390x844'] as const;
/** A size that pictures are taken at, CSS px. */
export type Size = (typeof SIZES)[number];

/** One picture of a level. */
export interface Shot {
  readonly name: string;
  readonly scene: GalleryScene;
  readonly flavour: FlavourName;
  readonly lang: Lang;
}

const LEVEL_SCENES = galleryScenes.filter((scene) => scene.id.startsWith('level-'));

/** Every level in every flavour and language at a size. Flavours change least often, because a change of flavour draws every image anew. */
export function shotsAt(size: Size): readonly Shot[] {
  return FLAVOURS.flatMap((flavour) =>
    LANGS.flatMap((lang) => LEVEL_SCENES.map((scene) => ({ name: `${size}/${scene.id.slice('level-'.length)}-${flavour}-${lang}`, scene, flavour, lang }))),
  );
}

/** What every run looks at: all at a laptop's size; elsewhere each level in each flavour once, the languages in turn. */
export function sampleAt(size: Size): readonly Shot[] {
  const all = shotsAt(size);
  if (size === '1366x768') return all;
  return all.filter(({ scene, flavour, lang }) => (LEVEL_SCENES.indexOf(scene) + FLAVOURS.indexOf(flavour)) % LANGS.length === LANGS.indexOf(lang));
}
