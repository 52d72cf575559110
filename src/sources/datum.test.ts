import { describe, expect, test } from 'vitest';
import { datumOf, loadShift } from './datum.ts';
import type { LngLat } from './records.ts';

const METRES_PER_DEGREE = 111_320;
/** Distance of two near points, m. */
const metres = ([lng, lat]: LngLat, [x, y]: LngLat): number => Math.hypot((x - lng) * Math.cos((lat * Math.PI) / 180), y - lat) * METRES_PER_DEGREE;

/** Liuzhou, Guilin, Nanning, Guigang, the ports of Qinzhou, Fangchenggang and Tieshan: [lng, lat] in WGS-84. */
const GUANGXI: readonly LngLat[] = [
  [109.4, 24.33],
  [110.29, 25.27],
  [108.32, 22.82],
  [109.6, 23.11],
  [108.62, 21.72],
  [108.345, 21.605],
  [109.57, 21.56],
];

test.for([
  ['WGS84', 'WGS-84'],
  ['EPSG:4326', 'WGS-84'],
  ['CGCS2000', 'WGS-84'],
  ['gcj02', 'GCJ-02'],
  ['GCJ-02', 'GCJ-02'],
  ['bd09', 'BD-09'],
  ['Mars', null],
  ['', null],
  ['constructor', null],
  [4326, null],
] as const)('%s is the datum %s', ([text, datum]) => {
  expect(datumOf(text)).toBe(datum);
});

describe('a shift', () => {
  test('agrees with the pair that gcoord publishes for AMap', async () => {
    const { toWgs84, fromWgs84 } = await loadShift('GCJ-02');
    const published: LngLat = [122.99395597, 44.99804071];
    expect(metres(toWgs84([123, 45]), published)).toBeLessThan(1);
    expect(metres(fromWgs84(published), [123, 45])).toBeLessThan(1);
  });

  test.for(['GCJ-02', 'BD-09'] as const)('to %s is hundreds of metres in Guangxi, and the way back ends within a metre', async (datum) => {
    const { fromWgs84, toWgs84 } = await loadShift(datum);
    for (const point of GUANGXI) {
      expect(metres(fromWgs84(point), point)).toBeGreaterThan(200);
      expect(metres(fromWgs84(point), point)).toBeLessThan(1600);
      expect(metres(toWgs84(fromWgs84(point)), point)).toBeLessThan(0.01);
    }
  });

  test('leaves points abroad and past the date line where they are in GCJ-02', async () => {
    const { fromWgs84 } = await loadShift('GCJ-02');
    expect(fromWgs84([-77.15, -12.05])).toEqual([-77.15, -12.05]);
    expect(fromWgs84([283, -12])).toEqual([283, -12]);
  });
});
