import type { Page } from '@playwright/test';
import { playToEnd, startExercise } from './playing.ts';
import { OwnServer } from './support/own-server.ts';
import { expect, test } from './support/page-without-errors.ts';

const server = new OwnServer();

test.beforeEach(async () => {
  server.build = 'first';
  await server.start();
});
test.afterEach(() => server.stop());

test('after one visit everything is played without internet, to the end and the look-back', async ({
  context,
  page,
}) => {
  test.slow();
  await visit(page);
  await server.stop();
  await context.setOffline(true);
  await startExercise(page, 'Kort', [], { scenario: 'Zes dagen hitte', place: 'Torenzicht' }, server.address);
  await expect(page.locator('[data-map] canvas')).toBeVisible();
  await expect.poll(() => page.workers().length).toBe(1);
  await page.reload();
  await expect(page.locator('[data-screen="board"]')).toBeVisible();
  await playToEnd(page);
  await expect(page.locator('[data-screen="look-back"][data-ready]')).toBeVisible();
});

test('every file of the build is kept, and the page can be installed', async ({ page }) => {
  await visit(page);
  const missing = await page.evaluate(async () => {
    const kept = await Promise.all(
      (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    const worker = await (await fetch('./sw.js')).text();
    const files = Object.keys(JSON.parse(/const FILES = (\{.*\});/.exec(worker)![1]!));
    return files.filter((file) => !kept.flat().includes(new URL(file, location.href).href));
  });
  expect(missing).toEqual([]);
  const manifest = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')!;
    const { name, icons } = await (await fetch(link.href)).json();
    const found = await Promise.all(icons.map(async ({ src }: { src: string }) => (await fetch(src)).ok));
    return { name, found };
  });
  expect(manifest).toEqual({ name: 'Samenspel', found: [true, true, true, true] });
});

test('a newer version waits until somebody on the start screen takes it', async ({ page }) => {
  await visit(page);
  server.build = 'second';
  await lookAgain(page);
  await expect(page.locator('[data-new-version]')).toHaveText('Er is een nieuwe versie.');
  expect(await buildOf(page)).toBe('first');
  await page.getByRole('button', { name: 'Opnieuw openen' }).click();
  await expect.poll(() => buildOf(page)).toBe('second');
  await expect(page.locator('[data-works-offline]')).toBeVisible();
  await expect(page.locator('[data-new-version]')).toHaveCount(0);
});

test('no newer version comes in while an exercise is open in any window', async ({ context, page }) => {
  await visit(page);
  const playing = await context.newPage();
  await startExercise(playing, 'Kort', [], undefined, server.address);
  server.build = 'second';
  await lookAgain(page);
  await page.getByRole('button', { name: 'Opnieuw openen' }).click();
  await expect(page.locator('[data-new-version]')).toContainText('Sluit die eerst');

  await playing.reload();
  await expect(playing.locator('[data-screen="board"]')).toBeVisible();
  await page.reload();
  await expect(page.locator('.start-button')).toBeVisible();
  expect([await buildOf(playing), await buildOf(page)]).toEqual(['first', 'first']);

  await playing.close();
  await expect.poll(() => page.evaluate(async () => (await navigator.locks.query()).held!.length)).toBe(0);
  await page.getByRole('button', { name: 'Opnieuw openen' }).click();
  await expect.poll(() => buildOf(page)).toBe('second');
});

test('an old page never hides a new one: with a server, the newest build opens at once', async ({ page }) => {
  await visit(page);
  server.build = 'second';
  await page.goto(server.address);
  await expect(page.locator('.start-button')).toBeVisible();
  expect(await buildOf(page)).toBe('second');
  await expect.poll(() => keptBuilds(page)).toContainEqual(expect.stringContaining('second'));
  await expect.poll(() => controlledBy(page)).toBe('second');
  await expect(page.locator('[data-new-version]')).toHaveCount(0);
  expect(await buildOf(page)).toBe('second');
});

/** A first visit, until everything is kept. */
async function visit(page: Page): Promise<void> {
  await page.goto(server.address);
  await expect(page.locator('[data-works-offline]')).toBeVisible();
}

/** As when somebody comes back to the tab. */
function lookAgain(page: Page): Promise<boolean> {
  return page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

function buildOf(page: Page): Promise<string | null> {
  return page.locator('meta[name="samenspel-build"]').getAttribute('content');
}

function keptBuilds(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys());
}

function controlledBy(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((answer) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => answer(data);
        navigator.serviceWorker.controller!.postMessage('build', [port2]);
      }),
  );
}
