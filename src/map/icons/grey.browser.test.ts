import { describe, expect, test } from 'vitest';
import { SITE_KINDS, STATUSES } from '../../sources/records.ts';
import { FLAVOURS, type FlavourName } from '../../theme/flavour.ts';
import { flavours } from '../../theme/flavours.ts';
import { SITE_DISC } from '../../theme/symbols.ts';
import { drawPixels } from './draw.ts';
import type { MarketArc } from '../../scene/map-scene.ts';
import type { MarketGlyph } from '../../theme/symbols.ts';
import type { MarkImage } from './mark-image.ts';

const RATIO = 2;
const BOX_PX = 72;
/** Step of grey, of 255, that an eye tells from none; and the least area in px² in which it must be seen, less than one stroke of a glyph. */
const STEP = 40;
const LEAST_AREA_PX2 = 9;

/** A mark in the middle of a piece of land, in grey: the luma of every pixel, 0 to 255. */
function grey(image: MarkImage, flavour: FlavourName): Uint8ClampedArray {
  const canvas = new OffscreenCanvas(BOX_PX * RATIO, BOX_PX * RATIO);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('no 2-D canvas');
  const pixels = drawPixels(image, flavour, RATIO);
  const mark = new OffscreenCanvas(pixels.width, pixels.height);
  mark.getContext('2d')?.putImageData(pixels, 0, 0);
  pen.fillStyle = flavours[flavour].land;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(mark, Math.round((canvas.width - mark.width) / 2), Math.round((canvas.height - mark.height) / 2));
  const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
  return Uint8ClampedArray.from(
    { length: data.length / 4 },
    (_, i) => 0.2126 * (data[i * 4] ?? 0) + 0.7152 * (data[i * 4 + 1] ?? 0) + 0.0722 * (data[i * 4 + 2] ?? 0),
  );
}

/** Area in px² in which two grey pictures differ. */
function areaPx2(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  return a.reduce((sum, value, i) => sum + (Math.abs(value - (b[i] ?? 0)) >= STEP ? 1 : 0), 0) / RATIO ** 2;
}

/** Pairs of marks that a grey copy does not tell apart, with the area in which they differ. */
function alike(marks: Readonly<Record<string, MarkImage>>, flavour: FlavourName): string[] {
  const drawn = Object.entries(marks).map(([name, image]) => [name, grey(image, flavour)] as const);
  return drawn.flatMap(([a, one], i) =>
    drawn.slice(i + 1).flatMap(([b, other]) => {
      const area = areaPx2(one, other);
      return area < LEAST_AREA_PX2 ? [`${a} = ${b}: ${area} px²`] : [];
    }),
  );
}

const site = (kind: (typeof SITE_KINDS)[number], status: (typeof STATUSES)[number]): MarkImage => ({
  shape: 'site',
  kind,
  status,
  discPx: SITE_DISC.region,
  count: 1,
});
const market = (arcs: readonly MarketArc[], glyph: MarketGlyph | null = 'plant'): MarkImage => ({ shape: 'market', radiusPx: 15, arcs, glyph });
const arc = (rank: number, status: MarketArc['status'] = 'existing'): MarketArc => ({ rank, status });
const base = (capacityRadiusPx: number | null, targetRadiusPx: number | null, radiusPx: number): MarkImage => ({
  shape: 'base',
  capacityRadiusPx,
  targetRadiusPx,
  radiusPx,
});

describe.each(FLAVOURS)('a grey copy of the flavour %s', (flavour) => {
  test.each(STATUSES)('tells kinds of sites apart that are %s', (status) => {
    expect(alike(Object.fromEntries(SITE_KINDS.map((kind) => [kind, site(kind, status)])), flavour)).toEqual([]);
  });

  test.each(SITE_KINDS)('tells the states of %s apart', (kind) => {
    expect(alike(Object.fromEntries(STATUSES.map((status) => [status, site(kind, status)])), flavour)).toEqual([]);
  });

  test('tells a base with capacity and target from one with a target only, and from one without a number', () => {
    const marks = { both: base(20, 30, 30), target: base(null, 30, 30), capacity: base(30, null, 30), none: base(null, null, 30) };
    expect(alike(marks, flavour)).toEqual([]);
  });

  test('tells a market where somebody is from one that is planned, and one maker from several', () => {
    const marks = {
      one: market([arc(0)]),
      planned: market([arc(0, 'planned')]),
      two: market([arc(0), arc(1)]),
      three: market([0, 1, 2].map((rank) => arc(rank))),
    };
    expect(alike(marks, flavour)).toEqual([]);
  });

  test('tells apart in what way a market is served', () => {
    const glyphs = ['kits', 'parts', 'plant', 'sales', 'vehicles'] as const;
    expect(alike(Object.fromEntries(glyphs.map((glyph) => [glyph, market([arc(0)], glyph)])), flavour)).toEqual([]);
  });

  test('shows what is selected', () => {
    const halo = (tone: 'selected' | 'related' | 'hover'): MarkImage => ({ shape: 'halo', radiusPx: 14, tone });
    expect(alike({ seat: { shape: 'seat', discPx: 7 }, selected: halo('selected'), related: halo('related') }, flavour)).toEqual([]);
  });
});

test('a mark is told from itself by nothing', () => {
  expect(alike({ a: site('parts', 'existing'), b: site('parts', 'existing') }, 'light')).toEqual(['a = b: 0 px²']);
});
