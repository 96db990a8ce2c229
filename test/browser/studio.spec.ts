import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from './support/page-without-errors.ts';

/** The studio itself waits no longer than this after the last letter before it looks. */
const LOOKS_WITHIN_MS = 300;

test.use({ viewport: { width: 1920, height: 1080 } });

test('a mistake is seen at its letters while one types; the quick fix mends it and the board goes on', async ({
  page,
}) => {
  const frame = await openStudio(page);
  await page.getByLabel(/^Vanaf uur/).fill('20');
  await page.getByRole('button', { name: 'Speel vanaf hier' }).click();
  await expect(frame.locator('[data-screen="board"]')).toHaveAttribute('data-minute', '1200');

  await goToLine(page, 'crisis: power-outage');
  await page.keyboard.type('g');
  await expect(page.locator('.cm-lintRange-error')).toHaveText(/power-outageg/);
  await expect(page.locator('[data-findings]')).toHaveAttribute('data-findings', '1');
  await page.locator('.studio-fix').click();
  await expect(page.locator('[data-findings]')).toHaveAttribute('data-findings', '0');
  await expect(page.locator('.cm-lintRange-error')).toHaveCount(0);
  await expect(frame.locator('[data-screen="board"]')).toHaveAttribute('data-minute', '1200');
});

test('a mistake is looked for within 300 ms of the last letter, once, and seen when the answer comes', async ({
  page,
}) => {
  await page.clock.install();
  await page.addInitScript(countChecks);
  await openStudio(page);
  await goToLine(page, 'crisis: power-outage');
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 10_000));
  const before = await page.evaluate(() => (globalThis as Counted).checks);
  await page.keyboard.type('ge');
  await page.clock.runFor(LOOKS_WITHIN_MS);
  expect(await page.evaluate(() => (globalThis as Counted).checks)).toBe(before + 1);
  await page.clock.resume();
  await expect(page.locator('.cm-lintRange-error')).toHaveText(/power-outagege/);
});

test('a press on a message goes to its line; an inject is played from the strip', async ({ page }) => {
  const frame = await openStudio(page);
  await frame.locator('[data-message="uitval"]').click();
  await expect(page.locator('.cm-activeLine')).toContainText('id: uitval');
  await page.locator('[data-lane="lang"] [data-mark="inject/radio-middernacht"]').dispatchEvent('click');
  await expect(page.locator('.cm-activeLine')).toContainText('id: radio-middernacht');
  await page.getByRole('button', { name: 'Speel nu' }).click();
  await expect(frame.locator('[data-message="radio-middernacht"]')).toBeVisible();
});

test('a place that is chosen on the board goes to its line in the neighbourhood', async ({ page }) => {
  const frame = await openStudio(page);
  await frame.locator('.to-list').click();
  await frame.getByRole('tab', { name: 'Plekken' }).click();
  await frame.locator('.list-row').first().click();
  await expect(page.locator('[data-studio-tab="neighbourhood/neighbourhood.yaml"]')).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(page.locator('.cm-activeLine')).not.toHaveText('');
});

test('the strip writes in which cuts a part is played', async ({ page }) => {
  await openStudio(page);
  await page.locator('[data-lane="kort"] [data-mark="decision/wie-eerst"]').dispatchEvent('click');
  const kort = page.locator('[data-chosen]').getByRole('button', { name: 'Kort' });
  await expect(kort).toHaveAttribute('aria-pressed', 'true');
  await kort.click();
  await expect(page.locator('.cm-content')).toContainText('cut: [avond, lang]');
  await expect(kort).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('[data-lane="kort"] [data-mark="decision/wie-eerst"]')).toHaveClass(/studio-mark-out/);
});

test('a storyline is drawn, and a press on a state goes to its line', async ({ page }) => {
  await openStudio(page);
  await page.locator('.studio-to-stories').click();
  const states = page.locator('.studio-diagram g.node');
  await expect(states.first()).toBeVisible();
  const id = await states.nth(1).getAttribute('id');
  await states.nth(1).click();
  await expect(page.locator('.cm-activeLine')).toContainText(`${id!.split('/').at(-1)}:`);
});

test('keys and their meaning are offered where one types', async ({ page }) => {
  await openStudio(page);
  await goToLine(page, 'crisis: power-outage');
  await page.keyboard.type('\nare');
  await expect(page.locator('.cm-tooltip-autocomplete')).toContainText('areas');
});

test('a pack opens, what is wrong in it is said, and text of a file is never run', async ({ page }) => {
  await openStudio(page);
  const bad = '<img src=x onerror="top.wasRun = true">';
  await openPack(page, { 'scenario.yaml': SMALL.replace('Het licht valt uit.', bad.replaceAll('"', '\\"')) });
  const frame = page.frameLocator('.studio-frame');
  await expect(frame.locator('[data-message="uitval"]')).toContainText('<img');
  await expect(page.locator('.cm-content')).toContainText('onerror');
  expect(await page.evaluate(() => 'wasRun' in window)).toBe(false);

  await openPack(page, { 'scenario.yaml': SMALL.replace('2h', '2u') });
  await expect(page.locator('.studio-finding')).toContainText('E7');
  await openPack(page, { 'readme.txt': 'nothing' });
  await expect(page.getByRole('alert')).toContainText('scenario.yaml');
  await expect(page.locator('.cm-content')).toContainText('2u');
});

test('what was written is saved as a pack that opens again', async ({ page }) => {
  await openStudio(page);
  await goToLine(page, 'title: "Drie dagen zonder stroom"');
  await page.keyboard.type('  # mine');
  const saving = page.waitForEvent('download');
  await page.locator('.studio-save').click();
  const path = await (await saving).path();
  await expect(page.locator('.studio-save')).toBeDisabled();
  await page.locator('[data-studio-file]').setInputFiles({
    name: 'mine.zip',
    mimeType: 'application/zip',
    buffer: (await import('node:fs')).readFileSync(path),
  });
  await expect(page.locator('.cm-content')).toContainText('# mine');
  await expect(page.locator('.studio-verdict')).toHaveText('Niets gevonden: alles klopt.');
});

test('axe finds nothing serious in the studio', async ({ page }) => {
  await openStudio(page);
  await goToLine(page, 'crisis: power-outage');
  await page.keyboard.type('g');
  await expect(page.locator('.studio-finding')).toHaveCount(1);
  const { violations } = await new AxeBuilder({ page }).exclude('.studio-frame').analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
});

const SMALL = `format: 1
id: klein
version: 1.0.0
language: nl
licence: CC-BY-4.0
crisis: power-outage
title: "Klein"
summary: "Het licht gaat even uit."
clock: {start: 2026-01-13T17:40, end: 6h, step: 15m}
neighbourhood: ../neighbourhoods/wilgenhoek
timeline:
  - id: uitval
    at: 0h
    cut: [kort, avond, lang]
    say: {screen: "Het licht valt uit."}
    do: [{fail: kind/substation}]
  - id: herstel
    at: 2h
    cut: [kort, avond, lang]
    say: {screen: "Het licht gaat weer aan."}
    do: [{restore: kind/substation}]
`;

async function openStudio(page: Page) {
  await page.goto('./#/studio');
  await expect(page.locator('.studio-verdict')).toHaveText('Niets gevonden: alles klopt.');
  const frame = page.frameLocator('.studio-frame');
  await expect(frame.locator('[data-screen="board"]')).toBeVisible();
  return frame;
}

/** Puts the cursor at the end of a line that the open file has near its top. */
async function goToLine(page: Page, text: string) {
  const line = page.locator('.cm-line', { hasText: text }).first();
  await line.click();
  await page.keyboard.press('End');
}

async function openPack(page: Page, files: Record<string, string>) {
  const bytes = zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
  page.once('dialog', (dialog) => void dialog.accept());
  const file = { name: 'pack.zip', mimeType: 'application/zip', buffer: Buffer.from(bytes) };
  await page.locator('[data-studio-file]').setInputFiles(file);
}

type Counted = typeof globalThis & { checks: number };

/** Runs in the page: counts what its workers are asked. */
function countChecks(): void {
  const counted = globalThis as Counted;
  counted.checks = 0;
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (this: Worker, message: unknown) {
    counted.checks++;
    post.call(this, message);
  };
}
