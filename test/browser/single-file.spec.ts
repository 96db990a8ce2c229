import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { playOn, playToEnd, savedFile, startExercise } from './playing.ts';
import { expect, test } from './support/page-without-errors.ts';

/** `npm run build:single`: one file on a stick, opened by a double click, far from any network. */

const VITE = join(process.cwd(), 'node_modules', 'vite', 'bin', 'vite.js');
let folder = '';
let address = '';

// One file is built for all of them.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samenspel-stick-'));
  await promisify(execFile)(process.execPath, [VITE, 'build', '--mode', 'single', '--outDir', folder]);
  address = pathToFileURL(join(folder, 'samenspel.html')).href;
});

test.afterAll(() => rm(folder, { recursive: true, force: true }));

test.beforeEach(async ({ context }) => {
  test.slow();
  await context.setOffline(true);
});

test('one file holds it all: it is played from a stick to its end and the look-back, with its worker', async ({
  page,
}) => {
  expect(await readdir(folder)).toEqual(['samenspel.html']);
  const asked = collectAddresses(page);
  await startExercise(page, 'Kort', [], undefined, address);
  await expect(page.locator('[data-map] canvas')).toBeVisible();
  await expect.poll(() => page.workers().length).toBe(1);
  await playToEnd(page);
  await page.locator('[data-page="people"]').click();
  await expect(
    page.locator('[data-screen="look-back"][data-ready] .people [data-course="without"]').first(),
  ).toBeVisible();
  expect((await savedFile(page)).events.length).toBeGreaterThan(5);
  expect(asked.filter((each) => each !== address && !/^(blob|data):/.test(each))).toEqual([]);
});

test('a reload of the file goes on where the table was', async ({ page }) => {
  await startExercise(page, 'Kort', [], undefined, address);
  await playOn(page);
  const minute = await page.locator('[data-screen="board"]').getAttribute('data-minute');
  await page.reload();
  await expect(page.locator('[data-screen="board"]')).toHaveAttribute('data-minute', minute!);
});

test('a browser that refuses a page from a file everything says so, and is played in all the same', async ({
  page,
}) => {
  await page.addInitScript(refuseEverything);
  await page.goto(address);
  await expect(page.locator('[data-not-kept]')).toHaveText(/bewaart niets/);
  await startExercise(page, 'Kort', [], undefined, address);
  await expect(page.locator('[data-read-only]')).toHaveCount(0);
  await playToEnd(page);
  await expect(page.locator('[data-screen="look-back"][data-ready]')).toBeVisible();
});

function collectAddresses(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}

/** What stricter browsers do to pages from a file, all at once. */
function refuseEverything(): void {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB'] as const) {
    Object.defineProperty(window, name, { get: refuse });
  }
  navigator.locks.request = () => Promise.reject(new DOMException('refused', 'SecurityError'));
  navigator.storage.persist = () => Promise.reject(new TypeError('refused'));
  window.BroadcastChannel = refuse as never;
  window.Worker = refuse as never;
  Object.defineProperty(crypto, 'randomUUID', { value: undefined });
}
