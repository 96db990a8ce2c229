import type { Page } from '@playwright/test';
import { playToEnd, startExercise } from './playing.ts';
import { expect, test } from './support/page-without-errors.ts';

/** Takes away kinds of canvas, as an old or locked device does; before anything of the page runs. */
async function refuseCanvas(page: Page, refused: string[]): Promise<void> {
  await page.addInitScript((kinds) => {
    for (const canvas of [HTMLCanvasElement, OffscreenCanvas]) {
      const was = canvas.prototype.getContext as (kind: string, ...rest: unknown[]) => unknown;
      Object.assign(canvas.prototype, {
        getContext(this: unknown, kind: string, ...rest: unknown[]) {
          return kinds.includes(kind) ? null : was.call(this, kind, ...rest);
        },
      });
    }
    Object.defineProperty(navigator, 'gpu', { value: undefined });
  }, refused);
}

const WEBGL = ['webgl', 'webgl2', 'experimental-webgl', 'webgpu'];

test('without WebGL the map is drawn on a plain canvas, and an exercise is played to the look-back', async ({
  page,
}) => {
  await refuseCanvas(page, WEBGL);
  await startExercise(page, 'Kort');
  const map = page.locator('.map-canvas canvas');
  await expect(map).toBeVisible();
  await expect.poll(() => coloursOf(map)).toBeGreaterThan(20);
  await page.locator('[data-map]').press('+');
  await expect.poll(() => coloursOf(map)).toBeGreaterThan(20);
  await playToEnd(page);
  await expect(page.locator('[data-screen="look-back"][data-ready]')).toBeVisible({ timeout: 60_000 });
  await page.locator('[data-page="map"]').click();
  await expect.poll(() => coloursOf(page.locator('.map-canvas canvas'))).toBeGreaterThan(20);
});

test('where no canvas can be had the list stands in the place of the map, and an exercise is played to the look-back', async ({
  page,
}) => {
  await refuseCanvas(page, [...WEBGL, '2d']);
  await startExercise(page, 'Kort');
  const instead = page.locator('[data-no-map]');
  await expect(instead).toContainText('De kaart lukt niet op dit apparaat.');
  await expect(page.locator('.map-canvas')).toHaveCount(0);
  const row = instead.locator('.list-row').first();
  const name = await row.locator('strong').textContent();
  await row.click();
  await expect(page.locator('.panel h2')).toHaveText(name!);
  await expect(page.locator('[data-newest-message]')).toHaveCount(0);
  await page.keyboard.press('b');
  await expect(page.locator('[data-newest-message]')).toBeVisible();
  await playToEnd(page);
  await expect(page.locator('[data-screen="look-back"][data-ready]')).toBeVisible({ timeout: 60_000 });
  await page.locator('[data-page="map"]').click();
  await expect(page.locator('[data-no-map]')).toContainText('De kaart lukt niet op dit apparaat.');
});

/** How many colours a plain canvas shows, looked at in a grid; -1 where it is no plain canvas. */
function coloursOf(canvas: ReturnType<Page['locator']>): Promise<number> {
  return canvas.evaluate((element: HTMLCanvasElement) => {
    const plain = element.getContext('2d');
    if (!plain) return -1;
    const { data, width, height } = plain.getImageData(0, 0, element.width, element.height);
    const found = new Set<number>();
    for (let at = 0; at < width * height; at += 7) {
      found.add((data[at * 4]! << 16) | (data[at * 4 + 1]! << 8) | data[at * 4 + 2]!);
    }
    return found.size;
  });
}
