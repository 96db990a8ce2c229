import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Camera } from '../../web/map/camera.ts';

const size = fc.integer({ min: 200, max: 3000 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

function cameraOf(mapWidth: number, mapHeight: number, width: number, height: number): Camera {
  const camera = new Camera(mapWidth, mapHeight);
  camera.resize(width, height);
  camera.fit();
  return camera;
}

describe('the camera of the map', () => {
  it('brings every point of the map to the screen and back', () => {
    fc.assert(
      fc.property(size, size, size, size, share, share, fc.double({ min: 0.5, max: 8, noNaN: true }), (...given) => {
        const [mapWidth, mapHeight, width, height, east, north, factor] = given;
        const camera = cameraOf(mapWidth, mapHeight, width, height);
        camera.zoom(factor);
        const [px, py] = camera.toScreen(mapWidth * east, mapHeight * north);
        const [x, y] = camera.toMap(px, py);
        expect(x).toBeCloseTo(mapWidth * east, 6);
        expect(y).toBeCloseTo(mapHeight * north, 6);
      }),
    );
  });

  it('shows the whole map when fitted: every corner is on the screen', () => {
    fc.assert(
      fc.property(size, size, size, size, (mapWidth, mapHeight, width, height) => {
        const camera = cameraOf(mapWidth, mapHeight, width, height);
        for (const corner of [
          [0, 0],
          [mapWidth, mapHeight],
        ] as const) {
          const [px, py] = camera.toScreen(corner[0], corner[1]);
          expect(px).toBeGreaterThanOrEqual(0);
          expect(px).toBeLessThanOrEqual(width);
          expect(py).toBeGreaterThanOrEqual(0);
          expect(py).toBeLessThanOrEqual(height);
        }
        expect(camera.isFitted).toBe(true);
      }),
    );
  });

  it('has north above south and east right of west', () => {
    const camera = cameraOf(600, 400, 1200, 800);
    const [west, south] = camera.toScreen(100, 100);
    const [east, north] = camera.toScreen(500, 300);
    expect(east).toBeGreaterThan(west);
    expect(north).toBeLessThan(south);
  });

  it('zooms around the finger: the point under it stays, and the map never leaves the screen', () => {
    const camera = cameraOf(600, 400, 1200, 800);
    const before = camera.toMap(700, 300);
    camera.zoom(3, 700, 300);
    const after = camera.toMap(700, 300);
    expect(after[0]).toBeCloseTo(before[0], 6);
    expect(after[1]).toBeCloseTo(before[1], 6);
    camera.pan(1e6, -1e6);
    expect(camera.toMap(0, 800)).toEqual([expect.closeTo(0, 6), expect.closeTo(0, 6)]);
  });
});
