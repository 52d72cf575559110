import { describe, expect, test } from 'vitest';
import type { RouteLine } from '../../scene/map-scene.ts';
import { smallScene } from '../testing/scene.fixture.ts';
import { lookOf } from './look.ts';
import { routeLayers } from './routes.layers.ts';
import { createExpression, featureFilter } from '@maplibre/maplibre-gl-style-spec';

type Kind = Pick<RouteLine, 'mode' | 'role' | 'status'>;

const KINDS: Readonly<Record<string, Kind>> = {
  road: { role: 'spine', mode: 'road', status: 'existing' },
  'road under construction': { role: 'spine', mode: 'road', status: 'building' },
  railway: { role: 'spine', mode: 'rail', status: 'existing' },
  'railway under construction': { role: 'spine', mode: 'rail', status: 'building' },
  'sea lane': { role: 'spine', mode: 'sea', status: 'existing' },
};

/** Opacity of a stroke while nothing is selected or under the pointer. */
function opacityOf(value: unknown, zoom: number, feature: { readonly type: 2; readonly properties: Kind }): number {
  const opacity = createExpression(value ?? 1, 'line-opacity');
  return opacity.result === 'error' ? 1 : Number(opacity.value.evaluate({ zoom }, { ...feature, properties: { ...feature.properties } }, {}));
}

/** What a line of a kind looks like at a zoom with every colour taken away: width and dashes of each stroke that is laid, the lowest first. */
function pattern(kind: Kind, zoom: number): string[] {
  const feature = { type: 2 as const, properties: { ...kind } };
  return routeLayers(lookOf(smallScene)).flatMap((layer) => {
    if (layer.type !== 'line' || zoom < (layer.minzoom ?? 0) || zoom >= (layer.maxzoom ?? 24)) return [];
    if (!featureFilter(layer.filter, `${layer.id}.filter`).filter({ zoom }, feature)) return [];
    const width = createExpression(layer.paint?.['line-width'], `${layer.id}.line-width`);
    if (width.result === 'error') throw new Error(`${layer.id} has no width`);
    const widthPx = Number(width.value.evaluate({ zoom }, feature));
    if (widthPx < 0.3 || opacityOf(layer.paint?.['line-opacity'], zoom, feature) === 0) return [];
    return [`${widthPx.toFixed(1)} px ${JSON.stringify(layer.paint?.['line-dasharray'] ?? 'solid')}`];
  });
}

describe.each([6.5, 9.5])('without colour, at zoom %d', (zoom) => {
  test('every kind of line is drawn', () => {
    for (const kind of Object.values(KINDS)) expect(pattern(kind, zoom)).not.toEqual([]);
  });

  test('road, railway, sea lane, and what is not built yet are told apart by width and dashes', () => {
    const patterns = Object.values(KINDS).map((kind) => pattern(kind, zoom).join(' + '));
    expect(new Set(patterns).size).toBe(patterns.length);
  });

  test('what is not built yet is dashed and what is built is solid', () => {
    for (const [name, kind] of Object.entries(KINDS)) {
      if (kind.mode === 'sea') continue;
      const strokes = pattern(kind, zoom);
      const main = kind.mode === 'road' ? strokes.at(-1) : strokes[0];
      expect([name, main?.includes('solid')]).toEqual([name, kind.status === 'existing']);
    }
  });
});
