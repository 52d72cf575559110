import { describe, expect, test } from 'vitest';
import { worldPx } from '../scene/mercator.ts';
import { pathData } from './path-data.ts';
import { createFrame, moveView, scaleOfZoom, zoomOfScale } from './projection.ts';

const LIUZHOU = [109.407, 24.3241] as const;
const frame = createFrame({ center: [108.5, 23.7], zoom: 6.8 }, 1440, 1024);

describe('the projection of a drawing', () => {
  test('puts Liuzhou where web mercator puts it, to a hundredth of a pixel', () => {
    const worldSize = 512 * 2 ** 6.8;
    const y = (lat: number) => (1 - Math.log(Math.tan((lat * Math.PI) / 180) + 1 / Math.cos((lat * Math.PI) / 180)) / Math.PI) / 2;
    const at = frame.project(LIUZHOU);
    expect(at.x).toBeCloseTo(720 + ((109.407 - 108.5) / 360) * worldSize, 2);
    expect(at.y).toBeCloseTo(512 + (y(24.3241) - y(23.7)) * worldSize, 2);
  });

  test('agrees with the px that scenes are laid out in', () => {
    const [a, b] = [worldPx(LIUZHOU, 6.8), worldPx([108.5, 23.7], 6.8)];
    expect(frame.project(LIUZHOU).x - 720).toBeCloseTo(a.x - b.x, 6);
    expect(frame.project(LIUZHOU).y - 512).toBeCloseTo(a.y - b.y, 6);
  });

  test('finds the place under a point again', () => {
    const [lng, lat] = frame.unproject(frame.project(LIUZHOU));
    expect([lng, lat]).toEqual([expect.closeTo(109.407, 9), expect.closeTo(24.3241, 9)]);
  });

  test('counts zoom as MapLibre does: a world of 512 px at zoom 0', () => {
    expect(scaleOfZoom(0) * 2 * Math.PI).toBeCloseTo(512, 9);
    expect(zoomOfScale(scaleOfZoom(7.25))).toBeCloseTo(7.25, 9);
  });

  test('shows a place on the copy of the world nearest to the centre', () => {
    const pacific = createFrame({ center: [179, 0], zoom: 3 }, 800, 600);
    expect(pacific.place([-179, 0]).x).toBeCloseTo(400 + (2 / 360) * 4096, 6);
  });
});

describe('moving the camera', () => {
  test('zooming keeps what is under the pointer where it is', () => {
    const pointer = { x: 300, y: 200 };
    const next = createFrame(moveView(frame, { x: 0, y: 0 }, 1.5, pointer), 1440, 1024);
    const at = next.project(frame.unproject(pointer));
    expect([at.x, at.y]).toEqual([expect.closeTo(300, 6), expect.closeTo(200, 6)]);
  });

  test('dragging takes the ground along', () => {
    const next = createFrame(moveView(frame, { x: 40, y: -25 }, 0, { x: 0, y: 0 }), 1440, 1024);
    const [before, after] = [frame.project(LIUZHOU), next.project(LIUZHOU)];
    expect([after.x - before.x, after.y - before.y]).toEqual([expect.closeTo(40, 6), expect.closeTo(-25, 6)]);
  });

  test('the zoom never leaves 0 to 22', () => {
    expect(moveView(frame, { x: 0, y: 0 }, 99, { x: 0, y: 0 }).zoom).toBe(22);
    expect(moveView(frame, { x: 0, y: 0 }, -99, { x: 0, y: 0 }).zoom).toBe(0);
  });
});

describe('the globe of a drawing', () => {
  const globe = createFrame({ center: [80, 14], zoom: 1.8 }, 947, 712);

  test('has paths where it has places, and neither on its far side', () => {
    const at = globe.place(LIUZHOU);
    const [x, y] = globe.globe?.projection([LIUZHOU[0], LIUZHOU[1]]) ?? [0, 0];
    expect([at.x, at.y]).toEqual([expect.closeTo(x, 6), expect.closeTo(y, 6)]);
    expect(globe.place([-100, 0]).x).toBeLessThan(-1000);
    expect(
      pathData(
        {
          type: 'LineString',
          coordinates: [
            [-110, 0],
            [-90, 0],
          ],
        },
        globe,
      ),
    ).toBe('');
  });

  test('turns under the hand and keeps its size', () => {
    const next = moveView(globe, { x: 50, y: 30 }, 0, { x: 0, y: 0 });
    expect(next.center[0]).toBeLessThan(80);
    expect(next.center[1]).toBeGreaterThan(14);
    expect(createFrame(next, 947, 712).globe?.discPx).toBeCloseTo(globe.globe?.discPx ?? 0, 6);
  });
});
