import { expect, test } from 'vitest';
import { type Flight, sceneViewOn } from './flight.ts';

const viewport = { widthPx: 1366, heightPx: 768 };
const region = { center: [108.3, 23.6], zoom: 6.2 } as const;
const city = { center: [109.4, 24.35], zoom: 9.4 } as const;

/** A view on the straight way from one to another. */
function between({ from, to }: Flight, share: number) {
  const mix = (a: number, b: number) => a + (b - a) * share;
  return { center: [mix(from.center[0], to.center[0]), mix(from.center[1], to.center[1])] as const, zoom: mix(from.zoom, to.zoom) };
}

test('a flight to a city shows the region until it is half a zoom from where it goes', () => {
  const flight = { from: region, to: city };
  expect(sceneViewOn(flight, region, viewport)).toBe(region);
  expect(sceneViewOn(flight, between(flight, 0.5), viewport)).toBe(region);
  expect(sceneViewOn(flight, between(flight, 0.9), viewport)).toBe(city);
});

test('a flight away from a city lets go of its cards within half a zoom', () => {
  const flight = { from: city, to: region };
  expect(sceneViewOn(flight, between(flight, 0.1), viewport)).toBe(city);
  expect(sceneViewOn(flight, between(flight, 0.4), viewport)).toBe(region);
});

test.each([
  { name: 'a city out of sight', to: { center: [110.3, 25.3], zoom: 9.4 } as const },
  { name: 'a city beyond the 180th meridian', to: { center: [-178, 24.35], zoom: 9.4 } as const },
])('a flight to $name at the same zoom shows where it goes once that is on the screen', ({ to }) => {
  const [left, right] = to.center[0] < 0 ? [{ center: [177, 24.35], zoom: 9.4 } as const, { ...to, center: [182, 24.35] as const }] : [city, to];
  const flight = { from: left, to };
  const way = { from: left, to: right };
  expect(sceneViewOn(flight, between(way, 0), viewport)).toBe(left);
  expect(sceneViewOn(flight, between(way, 0.95), viewport)).toBe(to);
});
