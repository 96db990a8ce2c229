import { expect, test as plain } from '@playwright/test';
import { test } from './support/page-without-errors.ts';

const APP = /assets\/index-[^/]+\.js$/;

plain(
  'a page whose script does not come says so in both languages, and starts when it is loaded again',
  async ({ page }) => {
    await page.route(APP, (route) => route.abort());
    await page.goto('/');
    const told = page.getByRole('alert');
    await expect(told).toContainText('Samenspel kan hier niet starten.');
    await expect(told).toContainText('Samenspel cannot start here.');
    await expect(page.getByText('Een ogenblik')).toBeHidden();
    await page.unroute(APP);
    await told.getByRole('button').click();
    await expect(page.locator('[data-screen="start"]')).toBeVisible();
  },
);

plain('a browser that cannot read the script says so too', async ({ page }) => {
  const unread = 'const a = 1 ?;? 2;';
  await page.route(APP, (route) => route.fulfill({ contentType: 'text/javascript', body: unread }));
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('te oud');
});

test('while the script is under way the page says to wait', async ({ page }) => {
  let letCome = () => {};
  const held = new Promise<void>((come) => {
    letCome = come;
  });
  await page.route(APP, (route) => held.then(() => route.continue()));
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.getByText('Een ogenblik')).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
  letCome();
  await expect(page.locator('[data-screen="start"]')).toBeVisible();
  await expect(page.locator('#before-start')).toHaveCount(0);
});

plain(
  'a part that is fetched later and does not come is told of, and is there when the page is loaded again',
  async ({ page }) => {
    await page.route(/assets\/studio-screen-[^/]+\.js$/, (route) => route.abort());
    await page.goto('/#/studio');
    await expect(page.locator('[data-not-loaded]')).toContainText('Kijk of er internet is');
    await page.unrouteAll();
    await page.locator('[data-not-loaded] button').click();
    await expect(page.locator('[data-editor]')).toBeVisible();
  },
);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs', async ({ page }) => {
    await page.goto('/');
    const needed = page.locator('noscript p[lang="nl"]');
    await expect(needed).toBeVisible();
    await expect(needed).toContainText('Samenspel werkt alleen als JavaScript aan staat.');
    await expect(page.getByText('Een ogenblik')).toBeHidden();
  });
});
