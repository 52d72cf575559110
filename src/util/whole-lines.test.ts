import type { Feature, LineString, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { wholeLines } from './whole-lines.ts';

const piece = (id: string | null, ...coordinates: Position[]): Feature<LineString> => ({
  type: 'Feature',
  properties: id === null ? {} : { id },
  geometry: { type: 'LineString', coordinates },
});

describe('a river that was cut into pieces', () => {
  const whole = wholeLines({
    type: 'FeatureCollection',
    features: [piece('liu', [0, 0], [1, 0]), piece(null, [9, 9], [8, 8]), piece('liu', [1, 0], [2, 0]), piece('liu', [5, 5], [6, 6])],
  });

  it('is one line again where its pieces follow each other, so that its name has room', () => {
    expect(whole.features[0]?.geometry.coordinates).toEqual([
      [
        [0, 0],
        [1, 0],
        [2, 0],
      ],
      [
        [5, 5],
        [6, 6],
      ],
    ]);
  });

  it('leaves lines without an id apart', () => {
    expect(whole.features).toHaveLength(2);
  });
});
