import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { applyTexts, planTexts } from '../../engine/cli/translations/plan-texts.ts';
import { setTranslations, type Translation } from '../../engine/cli/translations/set-translation.ts';
import { stateOf, type TextRow, type TextTable } from '../../engine/cli/translations/text-table.ts';
import { STACK, samenspelIn, scratchFolder } from './run-samenspel.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const scratch = scratchFolder();
afterAll(() => scratch.remove());
const here = scratch.path('.');
const read = (name: string) => readFileSync(scratch.path(name), 'utf8');
const json = async (...words: string[]) => JSON.parse((await samenspelIn(here, ...words)).stdout);

beforeAll(() => {
  cpSync(join(ROOT, 'scenarios/templates/empty'), scratch.path('mine'), { recursive: true });
});

const row = (key: string, source: string, en?: Translation & { isLibrary?: boolean }): TextRow => ({
  key,
  source,
  translations: en ? { en: { ...en, isLibrary: en.isLibrary ?? false } } : {},
});
const TABLE: TextTable = {
  source: 'nl',
  languages: ['en'],
  rows: [
    row('title', 'Titel', { from: 'Titel', to: 'Title' }),
    row('summary', 'Nieuw', { from: 'Oud', to: 'Old' }),
    row('roles.a.card', 'Kaart'),
    row('actions.b.label', 'Doe', { from: 'Doe', to: 'Do', isLibrary: true }),
  ],
  orphans: {},
};
const plan = (rows: string[][], confirm = false) => planTexts([['key', 'nl', 'en', 'de'], ...rows], TABLE, confirm);

describe('a list of translations', () => {
  it('knows what is missing and what is stale', () => {
    expect(TABLE.rows.map((each) => stateOf(each, 'en'))).toEqual(['done', 'stale', 'missing', 'done']);
    expect(TABLE.rows.map((each) => stateOf(each, 'de'))).toEqual(['missing', 'missing', 'missing', 'missing']);
  });

  it.each<[string, string[], object[]]>([
    ['the same text changes nothing', ['title', 'Titel', 'Title', ''], []],
    ['an empty cell changes nothing', ['title', 'Titel', '', ''], []],
    ['another text', ['title', 'Titel', 'Heading', ''], [{ language: 'en', from: 'Title', to: 'Heading' }]],
    ['a new language', ['title', 'Titel', 'Title', 'Titel!'], [{ language: 'de', from: null, to: 'Titel!' }]],
    ['a stale text that stays stays stale', ['summary', 'Nieuw', 'Old', ''], []],
    [
      'a text made from an older sentence says so',
      ['title', 'Ouder', 'Older', ''],
      [{ translation: { from: 'Ouder', to: 'Older' } }],
    ],
    ['a text of a library stays with the library', ['actions.b.label', 'Doe', 'Do it', ''], []],
    ['a library that lacks a language', ['actions.b.label', 'Doe', 'Do', 'Mach'], [{ language: 'de', to: 'Mach' }]],
  ])('%s', (_, cells, changes) => {
    expect(plan([cells])?.changes).toMatchObject(changes);
    expect(plan([cells])?.changes).toHaveLength(changes.length);
  });

  it('takes a stale text for good only when it is told to', () => {
    const [change] = plan([['summary', 'Nieuw', 'Old', '']], true)?.changes ?? [];
    expect(change?.translation).toEqual({ from: 'Nieuw', to: 'Old' });
  });

  it('says which key it does not know, and which one is likely', () => {
    expect(plan([['roles.a.cart', '', 'x', '']])?.remarks).toEqual([
      { code: 'unknown', row: 2, text: 'roles.a.cart (roles.a.card?)' },
    ]);
  });

  it.each([
    ['{indoorC} Grad', true],
    ['keine Zahl', true],
    ['{indoorc} Grad', false],
    ['{indoorC Grad', false],
  ])('a text with braces must fit those of its source: %j', (german, fits) => {
    const table = { ...TABLE, rows: [row('a', '{indoorC} graden')] };
    const plan = planTexts(
      [
        ['key', 'de'],
        ['a', german],
      ],
      table,
      false,
    );
    expect(plan?.changes).toHaveLength(fits ? 1 : 0);
    expect(plan?.remarks.map(({ code }) => code)).toEqual(fits ? [] : ['arguments']);
  });

  it('needs a row with titles', () => {
    expect(planTexts([['a', 'b']], TABLE, false)).toBeNull();
  });
});

test('any translation is written so that it reads the same, in the order of the scenario, comments kept', () => {
  const old = '# by hand\nb: {from: "x", to: "y"} # short\n';
  const text = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((each) => !/\r/.test(each));
  const pair = fc.record({ from: text, to: text });
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c.d', 'e'), pair), fc.constantFrom('', old), (all, file) => {
      const order = ['a', 'b', 'c.d', 'e'];
      const written = setTranslations(file, new Map(Object.entries(all)), order);
      const expected = { ...(file === '' ? {} : { b: { from: 'x', to: 'y' } }), ...all };
      const back = parse(written === '' ? '{}' : written);
      expect(back).toEqual(expected);
      expect(Object.keys(back)).toEqual(order.filter((key) => key in expected));
      for (const comment of ['# by hand', '# short']) if (file !== '') expect(written).toContain(comment);
    }),
    { seed: 21, numRuns: 150 },
  );
});

test('an import carried out and compared again changes nothing more', () => {
  const first = plan([['roles.a.card', 'Kaart', 'Card', 'Karte']]);
  if (!first) throw new Error('no titles');
  expect(applyTexts(first, TABLE, {})).toEqual({
    'texts/en.yaml': expect.stringContaining('roles.a.card:\n  from: "Kaart"\n  to: "Card"\n'),
    'texts/de.yaml': expect.stringContaining('roles.a.card:\n  from: "Kaart"\n  to: "Karte"\n'),
  });
});

describe('samenspel texts', () => {
  it('finds nothing open in a new scenario, and a new language by its file alone', async () => {
    const status = await json('texts', 'status', 'mine', '--json');
    expect(status).toMatchObject({ source: 'nl', languages: [{ language: 'en', missing: [], stale: [] }], ok: true });
    scratch.write('mine/texts/de.yaml', '# Deutsch\ntitle: {from: "Oud", to: "Titel"}\nweg: {from: a, to: b}\n');
    const ran = await samenspelIn(here, 'texts', 'status', 'mine', '--json');
    const [german] = JSON.parse(ran.stdout).languages;
    expect(german).toMatchObject({ language: 'de', stale: ['title'], orphaned: ['weg'] });
    expect(german.missing).toHaveLength(status.texts - 1);
    expect(ran.code).toBe(1);
    expect((await samenspelIn(here, 'texts', 'status', 'mine')).stdout).toMatch(/verouderd {2}title/);
  });

  it('a third language goes out as a list and comes back, until nothing is missing', async () => {
    await json('texts', 'export', 'mine', '--out', 'list.csv', '--for', 'de', '--json');
    const [head = '', ...rows] = read('list.csv').replace(/\r\n$/, '').split('\r\n');
    expect(head).toBe('\uFEFFsleutel,nl,de,stand');
    const filled = rows.map((line) => line.replace(/,[^,]*,[^,]*$/, ',"Text, mit Komma",'));
    writeFileSync(scratch.path('list.csv'), [head, ...filled].join('\r\n'));
    const shown = await json('texts', 'import', 'list.csv', 'mine', '--dry-run', '--json');
    expect(shown.written).toEqual([]);
    expect(read('mine/texts/de.yaml')).not.toContain('Komma');
    const english = read('mine/texts/en.yaml');
    const done = await json('texts', 'import', 'list.csv', 'mine', '--json');
    expect(done).toMatchObject({ languages: ['de'], written: ['mine/texts/de.yaml'], ok: true });
    expect(done.changes).toHaveLength(rows.length);
    expect(read('mine/texts/de.yaml')).toMatch(/^# Deutsch\n/);
    expect(read('mine/texts/en.yaml')).toBe(english);
    const status = await json('texts', 'status', 'mine', '--json');
    expect(status.languages[0]).toMatchObject({ language: 'de', missing: [], stale: [] });
    const list = await json('export-events', 'mine', '--out', 'de.csv', '--lang', 'de', '--json');
    expect(list.language).toBe('de');
    expect(read('de.csv')).toContain('"Text, mit Komma"');
  });

  it.each([
    ['no list', ['texts', 'export', 'mine'], 2, /--out/],
    ['no scenario', ['texts', 'import', 'list.csv'], 2, /eerst de lijst/],
    ['its own language', ['texts', 'export', 'mine', '--out', 'x.csv', '--for', 'nl'], 2, /andere dan nl/],
    ['a list over another', ['texts', 'export', 'mine', '--out', 'list.csv'], 1, /bestaat al/],
    ['a list of something else', ['texts', 'import', 'other.csv', 'mine', '--lang', 'en'], 1, /"key"/],
  ])('refuses %s', async (_, words, code, answer) => {
    if (!existsSync(scratch.path('other.csv'))) scratch.write('other.csv', 'a,b\n1,2\n');
    const ran = await samenspelIn(here, ...words);
    expect(ran.stderr).toMatch(answer);
    expect(ran.stderr).not.toMatch(STACK);
    expect(ran.code).toBe(code);
  });
});
