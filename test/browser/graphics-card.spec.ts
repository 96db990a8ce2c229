import type { Locator, Page } from '@playwright/test';
import { playOn, startExercise } from './playing.ts';
import { expect, test } from './support/page-without-errors.ts';

/** Most that the two drawings may differ, mean of all colours of all points, of 255: their edges are smoothed differently. */
const MOST_DIFFERENCE = 0.5;

/**
 * The processor does here what a graphics card would. Everything on the page is then drawn by it, which takes more than all else in
 * a test together, so the other tests go without.
 */
const WEBGL_ARGS = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

test.use({
  launchOptions: ({ launchOptions }, use) =>
    use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...WEBGL_ARGS] }),
});

/** Lets WebGL say that a graphics card draws it; here it is the processor that does, which makes it slow and no different. */
async function pretendCard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const UNMASKED_RENDERER = 0x9246;
    const ask = WebGLRenderingContext.prototype.getParameter;
    WebGLRenderingContext.prototype.getParameter = function (name: number) {
      return name === UNMASKED_RENDERER ? 'ANGLE (a graphics card)' : ask.call(this, name);
    };
  });
}

test('with a graphics card WebGL draws the map, and the picture is the one that a plain canvas draws', async ({
  page,
  browser,
}) => {
  await pretendCard(page);
  const context = await browser.newContext({ locale: 'nl-NL', viewport: page.viewportSize() });
  const without = await context.newPage();
  const maps = [page, without].map((each) => each.locator('.map-canvas canvas')) as [Locator, Locator];
  const pages = [page, without];
  for (const each of pages)
    await startExercise(each, 'Kort', [], { scenario: 'Grote brand met rook', place: 'Wilgenhoek' });
  const smoke = page.locator('[data-hazard="smoke"]');
  // Moment by moment on both, so that they show the same one.
  for (let moment = 0; moment < 6 && !(await smoke.isVisible()); moment++) for (const each of pages) await playOn(each);
  await expect(smoke).toBeVisible();
  expect(await isPlain(maps[0])).toBe(false);
  expect(await isPlain(maps[1])).toBe(true);
  await expect.poll(() => differenceOf(maps)).toBeLessThan(MOST_DIFFERENCE);
  for (const each of pages) await each.locator('[data-map]').press('+');
  await expect.poll(() => differenceOf(maps)).toBeLessThan(MOST_DIFFERENCE);
  await context.close();
});

function isPlain(canvas: Locator): Promise<boolean> {
  return canvas.evaluate((element: HTMLCanvasElement) => element.getContext('2d') !== null);
}

/** Mean difference of two pictures as they are on the screen, 0 to 255. */
async function differenceOf([one, other]: [Locator, Locator]): Promise<number> {
  const pictures = [await one.screenshot(), await other.screenshot()].map((png) => png.toString('base64'));
  return one.page().evaluate(async (all) => {
    const [a, b] = await Promise.all(
      all.map(async (png) => {
        const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
        const plain = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
        plain.drawImage(image, 0, 0);
        return plain.getImageData(0, 0, image.width, image.height).data;
      }),
    );
    return a!.reduce((sum, value, at) => sum + Math.abs(value - b![at]!), 0) / a!.length;
  }, pictures);
}
