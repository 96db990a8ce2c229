import { cardLink } from '../../web/roles/card-link.ts';
import { sheetsPrinted, startExercise } from './playing.ts';
import { expect, test } from './support/page-without-errors.ts';

const PT_IN_PX = 96 / 72;

test('the role cards print in 16 point, one for each seat and one for who plays themselves, and nothing else', async ({
  page,
}) => {
  await startExercise(page);
  await page.keyboard.press('?');
  await page.locator('.open-roles').click();
  await expect(page.locator('.roles-cards .role-paper').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const papers = page.locator('.roles-paper .role-paper');
  const titles = await papers.locator('h3').allTextContents();
  expect(titles).toContain('Sleutelhouder');
  expect(titles.filter((title) => title === 'Straatcontact')).toHaveLength(3);
  expect(titles.at(-1)).toBe('Uzelf');
  const text = papers.first().locator('p').first();
  await expect(text).toBeVisible();
  const size = await text.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(size).toBeGreaterThanOrEqual(16 * PT_IN_PX - 0.01);
  await expect(page.locator('.roles-about')).toBeHidden();
  await expect(page.locator('[data-screen="board"]')).toBeHidden();
  expect(await sheetsPrinted(page)).toBeGreaterThanOrEqual((titles.length * 80) / (2 * 297));
});

test('a link shows the card that it carries, on a telephone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const link = cardLink({ title: 'Jongere met fiets', text: 'U bent snel & u kent <b>de wijk</b>.' }, '/');
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'Jongere met fiets' })).toBeVisible();
  await expect(page.locator('.card-text')).toHaveText('U bent snel & u kent <b>de wijk</b>.');
  await page.goto('/#/card/kapot');
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('niet te lezen');
});
