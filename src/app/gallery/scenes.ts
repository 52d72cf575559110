import type { State } from '../../model/state.ts';
import type { Level } from '../../scene/map-scene.ts';

/** Ids of the named scenes, in the order of the gallery; their names are in `locale/`. */
export const GALLERY_SCENES = [
  'level-world',
  'level-wide',
  'level-region',
  'level-city',
  'level-site',
  'region',
  'region-dark',
  'region-english',
  'region-print',
  'liuzhou',
  'nanning',
  'maker',
  'site',
  'qinzhou',
  'filtered',
  'chain',
  'corridor',
  'markets',
  'tasks',
  'timeline',
  'sources',
  'south-china',
  'world',
  'phone',
  'phone-city',
  'narrow',
  'embed',
  'brief-region',
  'brief-liuzhou',
  'brief-markets',
  'brief-projector',
  'wall',
  'example',
  'missing',
] as const;
/** Id of a named scene. */
export type GallerySceneId = (typeof GALLERY_SCENES)[number];

/** A named scene: what the element is given, and the box it stands in, CSS px. One corpus for the gallery, the pictures and the tests. */
export interface GalleryScene {
  readonly id: GallerySceneId;
  /** Package, relative to the root of the site. */
  readonly src: string;
  readonly state: Partial<State>;
  /** Level that fills the box whatever its size; without it the state's own view. */
  readonly level?: Level;
  readonly widthPx: number;
  readonly heightPx: number;
}

const GUANGXI = 'data/guangxi-auto/cluster.json';
const desk = { src: GUANGXI, widthPx: 1366, heightPx: 768 };
const phone = { src: GUANGXI, widthPx: 390, heightPx: 844 };
const projector = { src: GUANGXI, widthPx: 1920, heightPx: 1080 };
const brief = (scene: string): Partial<State> => ({ mode: 'brief', theme: 'dark', briefing: 'overview', scene });

const scenes: Readonly<Record<GallerySceneId, Omit<GalleryScene, 'id'>>> = {
  'level-world': { ...desk, state: { theme: 'light' }, level: 'world' },
  'level-wide': { ...desk, state: { theme: 'light' }, level: 'wide' },
  'level-region': { ...desk, state: { theme: 'light' }, level: 'region' },
  'level-city': { ...desk, state: { theme: 'light', selected: 'liuzhou' }, level: 'city' },
  'level-site': { ...desk, state: { theme: 'light', selected: 'sgmw-hexi', view: { center: [109.3698, 24.3235], zoom: 12.5 } } },
  region: { ...projector, state: { theme: 'light' } },
  'region-dark': { ...projector, state: { theme: 'dark' } },
  'region-english': { ...desk, state: { theme: 'light', lang: 'en' } },
  'region-print': { ...desk, state: { theme: 'print' } },
  liuzhou: { ...projector, state: { theme: 'light', selected: 'liuzhou', view: { center: [109.45, 24.35], zoom: 9.4 } } },
  nanning: { ...desk, state: { theme: 'light', selected: 'nanning' } },
  maker: { ...desk, state: { theme: 'light', selected: 'dflzm' } },
  site: { ...desk, state: { theme: 'light', selected: 'sgmw' } },
  qinzhou: { ...desk, state: { theme: 'light', selected: 'qinzhou' } },
  filtered: { ...desk, state: { theme: 'light', filters: { kinds: ['parts', 'battery'], statuses: ['building', 'planned'] } } },
  chain: { ...desk, state: { theme: 'light', topic: 'chain' } },
  corridor: { ...desk, state: { theme: 'light', topic: 'corridor' } },
  markets: { ...desk, state: { theme: 'light', topic: 'markets' } },
  tasks: { ...desk, state: { theme: 'light', topic: 'tasks' } },
  timeline: { ...desk, state: { theme: 'light', topic: 'timeline' } },
  sources: { ...desk, state: { theme: 'light', topic: 'sources' } },
  'south-china': { ...desk, state: { theme: 'light', view: { center: [107, 12], zoom: 3.9 } } },
  world: { ...desk, state: { theme: 'light', view: { center: [90, 15], zoom: 1.6 } } },
  phone: { ...phone, state: { theme: 'light' } },
  'phone-city': { ...phone, state: { theme: 'light', selected: 'liuzhou' } },
  narrow: { ...phone, widthPx: 320, heightPx: 568, state: { theme: 'light', lang: 'en' } },
  embed: { ...desk, widthPx: 800, heightPx: 450, state: { mode: 'embed', theme: 'light' } },
  'brief-region': { ...projector, state: brief('region') },
  'brief-liuzhou': { ...projector, state: brief('liuzhou') },
  'brief-markets': { ...projector, state: { ...brief('markets'), lang: 'en' } },
  'brief-projector': { ...desk, state: brief('corridor') },
  wall: { ...projector, widthPx: 3840, state: { ...brief('markets'), theme: 'wall' } },
  example: { ...desk, src: 'data/example/cluster.json', state: { theme: 'light' } },
  missing: { ...desk, src: 'data/no-such-package/cluster.json', state: { theme: 'light' } },
};

/** The named scenes in the order of the gallery. */
export const galleryScenes: readonly GalleryScene[] = GALLERY_SCENES.map((id) => ({ id, ...scenes[id] }));

/** The scene of a name. Throws for an unknown one. */
export function galleryScene(id: GallerySceneId): GalleryScene {
  return { id, ...scenes[id] };
}
