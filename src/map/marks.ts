import type { Feature, Point } from 'geojson';
import type { MapScene, OffsetPx, SiteNode } from '../scene/map-scene.ts';
import { sharesOf } from '../scene/site-parts.ts';
import type { LngLat } from '../sources/records.ts';
import type { MarkImage, MarkImages } from './icons/mark-image.ts';
import { fanBox } from './icons/node.icons.ts';

/** A disc on the map: where it stands, how large it is, what it shows. */
export interface Mark {
  readonly id: string;
  /** Ids of the sites behind a group. */
  readonly members: readonly string[];
  readonly lngLat: LngLat;
  readonly offsetPx: OffsetPx;
  readonly radiusPx: number;
  readonly image: MarkImage;
}

const NONE: OffsetPx = [0, 0];
const EVERYTHING = { kinds: [], statuses: [] } as const;

/** Every disc of a scene in drawing order. */
export function marksOf(scene: Pick<MapScene, 'bases' | 'sites' | 'gateways' | 'markets'>): Mark[] {
  return [
    ...scene.bases.map(
      ({ id, lngLat, capacityRadiusPx, targetRadiusPx, radiusPx }): Mark => ({
        id,
        members: [],
        lngLat,
        offsetPx: NONE,
        radiusPx,
        image: { shape: 'base', capacityRadiusPx, targetRadiusPx, radiusPx },
      }),
    ),
    ...scene.markets.map(
      ({ id, lngLat, radiusPx, arcs, glyph }): Mark => ({
        id,
        members: [],
        lngLat,
        offsetPx: NONE,
        radiusPx,
        image: { shape: 'market', radiusPx, arcs, glyph },
      }),
    ),
    ...scene.sites.map(siteMark),
    ...scene.gateways.map(
      ({ id, lngLat, discPx }): Mark => ({
        id,
        members: [],
        lngLat,
        offsetPx: NONE,
        radiusPx: discPx / 2,
        image: { shape: 'site', kind: 'port', status: 'existing', discPx, count: 1 },
      }),
    ),
  ];
}

function siteMark({ id, sites, parts, lngLat, offsetPx, kind, status, discPx, isCrowd }: SiteNode): Mark {
  const owner = sites.length > 1 ? { of: id } : {};
  const image: MarkImage = isCrowd
    ? { shape: 'crowd', discPx, of: id, shares: sharesOf({ parts }, EVERYTHING).shares }
    : { shape: 'site', kind, status, discPx, count: sites.length, ...owner };
  return { id, members: sites, lngLat, offsetPx, radiusPx: discPx / 2, image };
}

/** Marks as point features whose properties name their images. */
export function markFeatures(marks: readonly Mark[], scene: Pick<MapScene, 'flavour'>, images: MarkImages): Feature<Point>[] {
  return marks.map(({ id, lngLat, offsetPx, radiusPx, image }) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...lngLat] },
    properties: {
      id,
      offset: [...offsetPx],
      image: images.name(image, scene.flavour),
      ring: images.name({ shape: 'halo', radiusPx, tone: 'selected' }, scene.flavour),
      ringRelated: images.name({ shape: 'halo', radiusPx, tone: 'related' }, scene.flavour),
      ringHover: images.name({ shape: 'halo', radiusPx, tone: 'hover' }, scene.flavour),
    },
  }));
}

/** Fans as point features: one picture of hairlines each, set off by the middle of its box. */
export function fanFeatures(scene: Pick<MapScene, 'fans' | 'flavour'>, images: MarkImages): Feature<Point>[] {
  return scene.fans.map(({ id, lngLat, hairlines }) => {
    const image = { shape: 'fan', hairlines } as const;
    const box = fanBox(image);
    return {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...lngLat] },
      properties: { id, offset: [(box.left + box.right) / 2, (box.top + box.bottom) / 2], image: images.name(image, scene.flavour) },
    };
  });
}
