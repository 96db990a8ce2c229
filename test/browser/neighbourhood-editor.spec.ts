import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { createProjection, type NeighbourhoodMap } from '../../engine/index.ts';
import { expect, test } from './support/page-without-errors.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

test('a facility shows its homes, a home its feeds; the text editor sees what was drawn', async ({ page }) => {
  await openEditor(page);
  await expect(page.locator('[data-number="homes"]')).toHaveText('448 woningen');
  await page.locator('[data-pick]').selectOption({ label: 'Stroomkast Wisbundelstraat' });
  await expect(page.locator('[data-feeds]')).toContainText('Sint-Wibrechtkerk');
  await page.getByLabel('Of zoek een woning').fill('Wisbundelstraat 44');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-home-feeds]')).toContainText(
    'Stroomkast Wisbundelstraat via Onderstation Wilgenhoek',
  );

  await page.locator('[data-home-feeds]').getByRole('button', { name: 'Stroomkast Wisbundelstraat' }).click();
  await page.locator('[data-field="name"]').fill('Kast: west');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Kast: west' })).toBeVisible();
  await page.locator('.hood-text').click();
  await page.locator('[data-studio-tab="neighbourhood/neighbourhood.yaml"]').click();
  await expect(page.locator('.cm-content')).toContainText('name: "Kast: west"');
  await expect(page.locator('.cm-content')).toContainText('# fedBy: wat moet werken voordat dit werkt.');
});

test('a venue is placed by a press, fed, moved and deleted again', async ({ page }) => {
  await openEditor(page);
  await page.locator('.hood-venues').click();
  await page.locator('[data-field="new-name"]').fill('De Nieuwe Schuur');
  await pressMap(page, 0.3, 0.5);
  const part = page.locator('[data-part="venues/de-nieuwe-schuur"]');
  await expect(part).toBeVisible();
  const place = await part.locator('[data-field="place"]').inputValue();
  expect(place).toMatch(/^5\.40\d*, 51\.70\d*$/);
  await part.locator('[data-refs="fedBy"] select').selectOption({ label: 'Stroomkast Rijsbermweg' });
  await expect(part.locator('[data-refs="fedBy"] li')).toHaveText('Stroomkast Rijsbermweg');
  await part.locator('[data-field="hours.from"]').fill('9');
  await page.keyboard.press('Enter');
  await expect(part.locator('[data-field="hours.to"]')).toHaveValue('24');
  await part.getByRole('button', { name: 'Wijs aan op de kaart' }).click();
  await pressMap(page, 0.6, 0.5);
  await expect(part.locator('[data-field="place"]')).not.toHaveValue(place);
  await expect(page.locator('.hood-good')).toHaveText('Niets gevonden: alles klopt.');
  await part.getByRole('button', { name: 'Verwijder De Nieuwe Schuur' }).click();
  await expect(part).toHaveCount(0);
  await page.locator('.hood-undo').click();
  await page.locator('[data-pick]').selectOption({ label: 'De Nieuwe Schuur' });
  await expect(part).toBeVisible();
});

test('homes are tied and fed by pressing them on the map', async ({ page }) => {
  await openEditor(page);
  await page.locator('.hood-tie').click();
  await pressFeature(page, 'wisbundelstraat-44');
  await expect(page.locator('.hood-hint')).toHaveText('Druk nu op de andere woning.');
  await pressFeature(page, 'twijgenboog-15');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-home="twijgenboog-15"] [data-home-ties]')).toContainText('Wisbundelstraat 44 buren');
  await page.locator('.hood-feed').click();
  await page.locator('[data-field="feed-from"]').selectOption('tr-1');
  await pressFeature(page, 'teenbosstraat-12');
  await expect(page.locator('[data-refs="serves.dwellings"] li')).toHaveText('Teenbosstraat 12');
  await page.locator('[data-pick]').selectOption('');
  await expect(page.locator('[data-written-ties]')).toHaveAttribute('data-written-ties', '1');
});

test('a group and a tie are made without the map; who knows nobody is seen at once', async ({ page }) => {
  await openEditor(page);
  await page.locator('.hood-initiatives').click();
  await page.locator('[data-field="new-kind"]').selectOption('seniors');
  await page.locator('[data-field="new-name"]').fill('Breiclub');
  await page.getByRole('button', { name: 'Maak' }).click();
  await expect(page.locator('[data-part="initiatives/breiclub"]')).toBeVisible();

  await page.locator('[data-pick]').selectOption('');
  await page.getByText('Wie hier niemand kent').click();
  await page.locator('.hood-more .hood-link').first().click();
  await expect(page.locator('[data-home-ties="0"]')).toBeAttached();
  await page.locator('[data-home]').getByRole('button', { name: 'Band erbij' }).click();
  await page.getByLabel('Naar').fill('Wisbundelstraat 44');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Maak' }).click();
  await expect(page.locator('[data-home-ties]')).toContainText('Wisbundelstraat 44');

  await page.locator('.hood-feed').click();
  await page.locator('[data-field="feed-from"]').selectOption('tr-1');
  await page.locator('[data-field="feed-to"]').selectOption('venues/moskee');
  await page.getByRole('button', { name: 'Maak' }).click();
  await expect(page.locator('[data-feeds]')).toContainText('Moskee As-Safsaf');
});

test('a row of figures and a file of buildings are taken in, bad ones refused; axe finds nothing serious', async ({
  page,
}) => {
  await openEditor(page);
  const head = 'regio;a_inw;a_00_14;a_15_24;a_25_44;a_45_64;a_65_oo;a_hh;a_1p_hh;a_hh_z_k;a_hh_m_k;g_hhgro';
  await page.locator('[data-cbs]').fill('Noord;1000');
  await page.getByRole('button', { name: 'Neem deze cijfers' }).click();
  await expect(page.getByRole('alert')).toContainText('De regel met namen ontbreekt');
  await page.locator('[data-cbs]').fill(`${head}\nNoord;1000;190;120;250;240;200;450;160;140;150;2,2`);
  await page.getByRole('button', { name: 'Neem deze cijfers' }).click();
  await expect(page.locator('[data-profile]')).toContainText('a_inw 1000');
  await expect(page.locator('[data-number="people"]')).not.toHaveText('990 bewoners');

  await openMap(page, '{"type":"FeatureCollection","features":[');
  await expect(page.locator('[data-geo-said]')).toContainText('geen JSON');
  await openMap(page, JSON.stringify({ type: 'FeatureCollection', features: [STREET, HOME] }));
  await expect(page.locator('[data-geo-said]')).toContainText('1 woning, 0 andere vlakken en 1 straat');
  await expect(page.locator('[data-number="homes"]')).toHaveText('449 woningen');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
});

const STREET = {
  type: 'Feature',
  properties: { name: 'Nieuwe Laan' },
  geometry: {
    type: 'LineString',
    coordinates: [
      [5.4, 51.7035],
      [5.404, 51.7035],
    ],
  },
};
const HOME = {
  type: 'Feature',
  properties: { bouwjaar: 2020 },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [5.402, 51.7036],
        [5.4022, 51.7036],
        [5.4022, 51.7037],
        [5.402, 51.7037],
        [5.402, 51.7036],
      ],
    ],
  },
};

async function openEditor(page: Page) {
  await page.goto('./#/studio/neighbourhood');
  await expect(page.locator('[data-map] canvas')).toBeVisible();
  await expect(page.locator('.hood-good')).toHaveText('Niets gevonden: alles klopt.');
}

const MAP = JSON.parse(
  readFileSync(new URL('../../scenarios/neighbourhoods/wilgenhoek/map.geojson', import.meta.url), 'utf8'),
) as NeighbourhoodMap;

/** Presses the middle of something on the map, all of which is in sight. */
async function pressFeature(page: Page, id: string) {
  const { width, height, toMetres } = createProjection(MAP);
  const feature = MAP.features.find(({ properties }) => properties.id === id)!;
  const corners = (feature.geometry.coordinates as [number, number][][])[0]!.slice(1).map(toMetres);
  const middle = (axis: 0 | 1) => corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length;
  const box = await restingMap(page);
  const scale = Math.min(box.width / width, box.height / height) * 0.98;
  await page.locator('[data-map] canvas').click({
    position: {
      x: (box.width - width * scale) / 2 + middle(0) * scale,
      y: (box.height - height * scale) / 2 + (height - middle(1)) * scale,
    },
  });
}

/** Presses the map at a share of its width and height. */
async function pressMap(page: Page, x: number, y: number) {
  const box = await restingMap(page);
  await page.locator('[data-map] canvas').click({ position: { x: box.width * x, y: box.height * y } });
}

/** The map once it has taken the room that the tools leave it: the drawing is as large as its place, and that place rests. */
async function restingMap(page: Page) {
  const canvas = page.locator('[data-map] canvas');
  const sizes = () =>
    canvas.evaluate((drawing: HTMLElement) => [drawing.clientHeight, drawing.parentElement?.clientHeight ?? 0]);
  let before = 0;
  await expect
    .poll(
      async () => {
        const [drawn = 0, room = 0] = await sizes();
        const rests = drawn === room && room === before;
        before = room;
        return rests;
      },
      { intervals: [250] },
    )
    .toBe(true);
  return (await canvas.boundingBox())!;
}

async function openMap(page: Page, text: string) {
  const file = { name: 'map.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(text) };
  await page.locator('[data-file="add"]').setInputFiles(file);
}
